import { AppError, type Id, newId } from "@fairway/kernel";
import { type Ctx, type Emit, type Tx, runSql } from "../../platform/index.ts";
import { changePartner } from "./change.ts";
import { companiesFor } from "./companies.ts";
import { insertPartners, partnersByReference, updatePartnerRow } from "./repo.ts";
import type { Attribute, Partner, PartnerInput } from "./types.ts";
import { partnerWorkflow } from "./workflow.ts";

export type PartnerOutcome = { outcome: "created" | "changed" | "unchanged"; id: Id<"partner"> };

const known = (attributes: PartnerInput["attributes"]): Record<string, Attribute> =>
  Object.fromEntries(
    Object.entries(attributes ?? {}).filter((entry): entry is [string, Attribute] => entry[1] !== null),
  );

function newPartner(ctx: Ctx, input: PartnerInput, companyId: Id<"company">): Partner {
  const now = ctx.now.toString();
  return {
    id: newId("partner", ctx.now.epochMilliseconds),
    companyId,
    reference: input.reference,
    name: input.name,
    types: input.types ?? [],
    status: partnerWorkflow.initial,
    country: input.country ?? null,
    region: input.region ?? null,
    managerId: input.managerId ?? null,
    joinedOn: input.joinedOn ?? null,
    endedOn: null,
    attributes: known(input.attributes),
    revision: 1,
    createdAt: now,
    updatedAt: now,
  };
}

/** Tells every process that these people's own partners are others now. */
async function tellManagers(tx: Tx, managers: readonly (Id<"person"> | null)[]): Promise<void> {
  const ids = [...new Set(managers)].filter((id) => id !== null);
  if (ids.length === 0) return;
  await runSql(tx, {
    text: "select pg_notify('fairway_sessions', id) from unnest($1::text[]) as t (id)",
    values: [ids],
  });
}

/** Adds partners with their companies in the caller's transaction. References that are taken come back as a conflict. */
export async function addPartners(
  { tx, emit }: { tx: Tx; emit: Emit },
  ctx: Ctx,
  inputs: readonly PartnerInput[],
): Promise<Partner[]> {
  const sorted = inputs.toSorted((a, b) => (a.reference < b.reference ? -1 : 1));
  const wanted = sorted.map((p) => ({ name: p.name, domain: p.domain ?? null, country: p.country ?? null }));
  const companies = await companiesFor(tx, ctx, wanted);
  const partners = sorted.flatMap((input, i): Partner[] => {
    const companyId = companies[i];
    return companyId ? [newPartner(ctx, input, companyId)] : [];
  });
  const added = await insertPartners(tx, ctx.vendorId, partners);
  const taken = partners.find((p) => !added.has(p.reference));
  if (taken)
    throw new AppError("conflict", "partner.reference_taken", `There is a partner “${taken.reference}” already.`, {
      remedy: "Choose another reference, or change the partner that has it.",
      problems: [{ path: "reference", message: "is taken" }],
    });
  await tellManagers(
    tx,
    partners.map((partner) => partner.managerId),
  );
  for (const { id, name, reference } of partners)
    emit({ type: "partner.created", subject: { kind: "partner", id }, partnerId: id, data: { name, reference } });
  return partners;
}

/** Writes a partner whose row is locked and says what changed; false where nothing does. */
export async function writeChange(
  { tx, emit }: { tx: Tx; emit: Emit },
  ctx: Ctx,
  old: Partner,
  change: { partner: Partner; fields: string[] },
): Promise<boolean> {
  if (change.fields.length === 0 && change.partner.status === old.status) return false;
  const partner = { ...change.partner, revision: old.revision + 1, updatedAt: ctx.now.toString() };
  await updatePartnerRow(tx, ctx.vendorId, partner);
  if (partner.managerId !== old.managerId) await tellManagers(tx, [old.managerId, partner.managerId]);
  if (change.fields.length === 0) return true;
  emit({
    type: "partner.updated",
    subject: { kind: "partner", id: old.id },
    partnerId: old.id,
    data: { name: partner.name, fields: change.fields },
  });
  return true;
}

/**
 * Adds or changes partners by their references, in the caller's transaction. References must differ from each other.
 * An ended partner stays ended.
 */
export async function savePartners(
  change: { tx: Tx; emit: Emit },
  ctx: Ctx,
  inputs: readonly PartnerInput[],
): Promise<PartnerOutcome[]> {
  const references = inputs.map((p) => p.reference);
  const old = await partnersByReference(change.tx, ctx.vendorId, references, true);
  const added = await addPartners(
    change,
    ctx,
    inputs.filter((p) => !old.has(p.reference)),
  );
  const ids = new Map(added.map((p) => [p.reference, p.id]));
  const outcomes: PartnerOutcome[] = [];
  for (const input of inputs) {
    const before = old.get(input.reference);
    const id = before?.id ?? ids.get(input.reference);
    if (!id) continue;
    const wrote = before ? await writeChange(change, ctx, before, changePartner(before, input)) : null;
    outcomes.push({ outcome: wrote === null ? "created" : wrote ? "changed" : "unchanged", id });
  }
  return outcomes;
}

/** What saving these partners would come to, without saving them. */
export async function comparePartners(
  tx: Tx,
  vendorId: Id<"vendor">,
  inputs: readonly PartnerInput[],
): Promise<PartnerOutcome["outcome"][]> {
  const old = await partnersByReference(
    tx,
    vendorId,
    inputs.map((p) => p.reference),
  );
  return inputs.map((input) => {
    const before = old.get(input.reference);
    if (!before) return "created";
    return changePartner(before, input).fields.length > 0 ? "changed" : "unchanged";
  });
}
