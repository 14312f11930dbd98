import { type Id, notFound } from "@fairway/kernel";
import { runSql, type Ctx, type Emit, type Tx } from "../../platform/index.ts";
import { readCompany } from "./companies.ts";
import { withStatus } from "./edit-partner.ts";
import { readPartner } from "./repo.ts";
import { writeChange } from "./save-partners.ts";
import type { Partner } from "./types.ts";

type Change = { tx: Tx; emit: Emit };
type Field = { field: string; kept: string | null; from: "into" | "goes" | "both"; dropped: string | null };

/** What would come of making one record of two of the same vendor; nothing is written. */
export type MergePlan = { goes: Partner; into: Partner; merged: Partner; fields: readonly Field[] };

const text = (value: unknown): string | null => {
  if (value === null || value === undefined || value === "") return null;
  return Array.isArray(value) ? (value.length === 0 ? null : value.join(", ")) : String(value);
};

function fieldOf(field: string, into: unknown, goes: unknown): Field {
  const [own, other] = [text(into), text(goes)];
  if (own === null) return { field, kept: other, from: "goes", dropped: null };
  if (other === null || own === other) return { field, kept: own, from: "into", dropped: null };
  return { field, kept: own, from: "into", dropped: other };
}

function attributesOf(into: Partner, goes: Partner): Field[] {
  const keys = [...new Set([...Object.keys(into.attributes), ...Object.keys(goes.attributes)])].toSorted();
  return keys.map((key) => fieldOf(`attributes.${key}`, into.attributes[key], goes.attributes[key]));
}

const earlier = (a: string | null, b: string | null): string | null => (a === null || (b !== null && b < a) ? b : a);

/** @throws AppError `not_found` where one of both is not the vendor's */
export async function planMerge(
  tx: Tx,
  vendorId: Id<"vendor">,
  { goesId, intoId }: { goesId: Id<"partner">; intoId: Id<"partner"> },
  lock = false,
): Promise<MergePlan> {
  // In one order, whichever goes, so that two merges never wait for each other.
  const [first, second] = goesId < intoId ? [goesId, intoId] : [intoId, goesId];
  const read = [await readPartner(tx, vendorId, first, lock), await readPartner(tx, vendorId, second, lock)];
  const [goes, into] = goesId < intoId ? read : read.toReversed();
  if (!goes || !into) throw notFound("partner");
  const [from, to] = [await readCompany(tx, goes.companyId), await readCompany(tx, into.companyId)];
  const types = [...new Set([...into.types, ...goes.types])];
  const merged: Partner = {
    ...into,
    // A company without a domain is taken for the one that has it.
    companyId: to?.domain === null && from?.domain ? goes.companyId : into.companyId,
    types,
    country: into.country ?? goes.country,
    region: into.region ?? goes.region,
    managerId: into.managerId ?? goes.managerId,
    joinedOn: earlier(into.joinedOn, goes.joinedOn),
    attributes: { ...goes.attributes, ...into.attributes },
  };
  const fields = [
    fieldOf("name", into.name, goes.name),
    fieldOf("reference", into.reference, goes.reference),
    fieldOf("domain", to?.domain, from?.domain),
    { field: "types", kept: text(types), from: "both" as const, dropped: null },
    fieldOf("country", into.country, goes.country),
    fieldOf("region", into.region, goes.region),
    { field: "joinedOn", kept: merged.joinedOn, from: "both" as const, dropped: null },
    ...attributesOf(into, goes),
  ];
  return { goes, into, merged, fields: fields.filter(({ kept }) => kept !== null) };
}

const changedFields = ({ into, merged }: MergePlan): string[] =>
  (["companyId", "types", "country", "region", "managerId", "joinedOn", "attributes"] as const).filter(
    (key) => JSON.stringify(into[key]) !== JSON.stringify(merged[key]),
  );

/** Makes one record of two, in the caller's transaction: the one that stays takes what it lacks, the other ends. */
export async function mergePartners(change: Change, ctx: Ctx, plan: MergePlan): Promise<void> {
  const { goes, into, merged } = plan;
  const fields = changedFields(plan);
  await writeChange(change, ctx, into, { partner: merged, fields });
  const ended = await withStatus(change, ctx, { partner: goes, fields: [] }, "ended", "elsewhere");
  await writeChange(change, ctx, goes, ended);
  change.emit({
    type: "partner.merged",
    subject: { kind: "partner", id: goes.id },
    partnerId: goes.id,
    data: { name: goes.name, intoId: into.id, intoName: into.name, fields },
  });
}

/** The record that a partner is part of by now: itself, or the one that stayed when it was merged, however often. */
export async function partnerThatStays(tx: Tx, vendorId: Id<"vendor">, id: Id<"partner">): Promise<Partner> {
  const seen = new Set<string>();
  let at = id;
  for (;;) {
    const partner = await readPartner(tx, vendorId, at);
    if (!partner) throw notFound("partner");
    if (partner.status === "active" || seen.has(at)) return partner;
    seen.add(at);
    const [merged] = await runSql<{ into: Id<"partner"> }>(tx, {
      text: `select e.data ->> 'intoId' as into from app.event e
        where e.vendor_id = $1 and e.subject_id = $2 and e.type = 'partner.merged' order by e.at desc, e.id desc limit 1`,
      values: [vendorId, at],
    });
    if (!merged) return partner;
    at = merged.into;
  }
}

/**
 * Lets an ended partner go on, in the caller's transaction; one that is active stays as it is. Nobody who lost access by
 * the end gets it back by this: who comes in now is invited.
 */
export async function reopenPartner(change: Change, ctx: Ctx, id: Id<"partner">): Promise<void> {
  const old = await readPartner(change.tx, ctx.vendorId, id, true);
  if (!old) throw notFound("partner");
  if (old.status === "active") return;
  await writeChange(
    change,
    ctx,
    old,
    await withStatus(change, ctx, { partner: old, fields: [] }, "active", "elsewhere"),
  );
}
