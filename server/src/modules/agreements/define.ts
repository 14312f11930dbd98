import { forbidden, newId, notFound, type Id } from "@fairway/kernel";
import type { Ctx, Emit, Platform, Tx } from "../../platform/index.ts";
import { programs } from "../programs/index.ts";
import { segments } from "../segments/index.ts";
import { insertDocument, readDocument, updateDocument } from "./document-repo.ts";
import { changedMeanwhile, conflict, invalid, spanOf } from "./errors.ts";
import { mayEdit } from "./policy.ts";
import type { Agreement, Settings, Texts } from "./types.ts";
import { insertVersion } from "./version-repo.ts";
import { documentWorkflow, versionWorkflow } from "./workflow.ts";

/** @throws AppError `not_found`, `agreement.retired` */
export async function activeDocument(tx: Tx, ctx: Ctx, id: Id<"agreement">): Promise<Agreement> {
  const found = await readDocument(tx, ctx.vendorId, id, true);
  if (!found) throw notFound("agreement");
  if (found.status === "retired")
    throw conflict("retired", "Nobody is asked for this agreement any more.", "Begin a new one.");
  return found;
}

/** @throws AppError `agreement.span`, `agreement.segment`, `agreement.track` that name the field */
async function checkSettings(tx: Tx, ctx: Ctx, { lasts, segmentId, tracks }: Partial<Settings>): Promise<void> {
  if (lasts !== undefined && lasts !== null) spanOf("lasts", lasts);
  if (segmentId !== undefined && segmentId !== null && !(await segments.isActive(tx, ctx.vendorId, segmentId)))
    throw invalid("segmentId", "segment", "There is no such segment any more.", "Choose one of those that there are.");
  if (tracks === undefined || tracks.length === 0) return;
  const heads = await programs.heads(tx, ctx.vendorId);
  const documents = await Promise.all(heads.map(({ id }) => programs.activeFor(tx, ctx.vendorId, id)));
  const known = documents.flatMap((at) => at?.program.tracks.map(({ key }) => key) ?? []);
  const at = tracks.findIndex((track) => !known.includes(track));
  if (at !== -1)
    throw invalid(
      `tracks.${at}`,
      "track",
      `There is no track “${tracks[at] ?? ""}”.`,
      known.length === 0 ? "The vendor has no tracks yet: leave it empty." : `Use one of: ${known.join(", ")}.`,
    );
}

const emitDocument = (emit: Emit, id: Id<"agreement">, what: string, data: Record<string, unknown>): void =>
  emit({
    type: `agreement_document.${what}`,
    subject: { kind: "agreement", id },
    data: JSON.parse(JSON.stringify(data)) as Record<string, string>,
  });

export type NewAgreement = Settings & { key: string; texts: Texts };

/** @throws AppError `forbidden`, `agreement.key_taken`, `agreement.text_missing`, and those of the settings */
export function createAgreement(platform: Platform, ctx: Ctx, input: NewAgreement): Promise<Id<"agreement">> {
  if (!mayEdit(ctx.actor)) throw forbidden("write agreements");
  return platform.command(ctx, { operation: "agreements.create", input }, async ({ tx, emit }) => {
    const { key, texts, ...settings } = input;
    await checkSettings(tx, ctx, settings);
    if (!texts.en && !texts.de)
      throw invalid("texts", "text_missing", "An agreement needs a text.", "Write it in at least one language.");
    const id = newId("agreement", ctx.now.epochMilliseconds);
    const by = { createdBy: ctx.actor.name, createdAt: ctx.now.toString() };
    const status = documentWorkflow.initial;
    if (!(await insertDocument(tx, ctx.vendorId, { id, key, ...by, ...settings, status })))
      throw invalid("key", "key_taken", `“${key}” stands for another agreement.`, "Give it another key.");
    const versionId = newId("agreementVersion", ctx.now.epochMilliseconds);
    await insertVersion(tx, ctx.vendorId, {
      id: versionId,
      agreementId: id,
      number: 1,
      status: versionWorkflow.initial,
      texts,
      summary: {},
      ...by,
    });
    emitDocument(emit, id, "created", { key, name: settings.name });
    return id;
  });
}

export type AgreementChange = { revision: number } & { [K in keyof Settings]?: Settings[K] | undefined };

/** @throws AppError `forbidden`, `not_found`, `agreement.retired`, `agreement.changed_meanwhile` */
export async function updateAgreement(
  platform: Platform,
  ctx: Ctx,
  id: Id<"agreement">,
  { revision, ...given }: AgreementChange,
): Promise<void> {
  if (!mayEdit(ctx.actor)) throw forbidden("change agreements");
  const change: Partial<Settings> = Object.fromEntries(
    Object.entries(given).filter(([, value]) => value !== undefined),
  );
  const call = { operation: "agreements.update", input: { id, revision, ...change } };
  await platform.command(ctx, call, async ({ tx, emit }) => {
    const kept = await activeDocument(tx, ctx, id);
    if (kept.revision !== revision) throw changedMeanwhile();
    await checkSettings(tx, ctx, change);
    await updateDocument(tx, ctx.vendorId, id, { ...change, revision: revision + 1 });
    const name = change.name ?? kept.name;
    emitDocument(emit, id, "changed", { key: kept.key, name, fields: Object.keys(change) });
  });
}

/** @throws AppError `forbidden`, `not_found`, `agreement_document.retire_not_possible` */
export async function retireAgreement(platform: Platform, ctx: Ctx, id: Id<"agreement">): Promise<void> {
  if (!mayEdit(ctx.actor)) throw forbidden("retire agreements");
  await platform.command(ctx, { operation: "agreements.retire", input: { id } }, async ({ tx, emit }) => {
    const kept = await readDocument(tx, ctx.vendorId, id, true);
    if (!kept) throw notFound("agreement");
    const status = documentWorkflow.step({
      ctx,
      emit,
      action: "retire",
      from: kept.status,
      event: "retired",
      of: { subject: { kind: "agreement", id } },
      data: { key: kept.key, name: { ...kept.name } },
    });
    await updateDocument(tx, ctx.vendorId, id, { status, revision: kept.revision + 1 });
  });
}
