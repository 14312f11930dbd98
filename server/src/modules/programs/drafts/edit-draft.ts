import { AppError, forbidden, notFound, type Id } from "@fairway/kernel";
import { headOf } from "@fairway/program";
import { violates, type Ctx, type Emit, type Platform, type Tx } from "../../../platform/index.ts";
import { mayPublish } from "../policy.ts";
import { listHeads, lockHead, renameProgram } from "../repo.ts";
import type { DocumentFormat, VersionHead } from "../types.ts";
import { changeVersion } from "../version-repo.ts";
import { numbered } from "../versions.ts";
import { versionWorkflow } from "../workflow.ts";
import { inspect } from "./inspect.ts";
import { findDraft, type DraftHead, type DraftSeen } from "./read-drafts.ts";

/** Another text was saved since this one was read. */
export const draftChanged = (draft: DraftHead): AppError =>
  new AppError(
    "conflict",
    "draft.changed",
    `${draft.editedBy ?? "Somebody"} saved this draft at ${draft.editedAt}; it is at revision ${draft.revision} now.`,
    {
      remedy: "Read it again and carry your change over to it. Nothing was overwritten.",
      problems: [
        {
          path: "revision",
          message: `is ${draft.revision}, saved by ${draft.editedBy ?? "somebody"} at ${draft.editedAt}`,
        },
      ],
    },
  );

export type Edited = {
  source: string;
  format?: DocumentFormat | undefined;
  revision: number;
  reason?: string | null | undefined;
  basedOn?: Id<"programVersion"> | undefined;
};

export type Held = DraftSeen & { versions: VersionHead[] };

/** The draft in this revision, with its program locked. @throws AppError `not_found`, `draft.changed` */
export async function holdDraft(tx: Tx, ctx: Ctx, draftId: Id<"programVersion">, revision?: number): Promise<Held> {
  const { head } = await findDraft(tx, ctx.vendorId, draftId);
  await lockHead(tx, ctx.vendorId, head.id);
  const held = await findDraft(tx, ctx.vendorId, draftId);
  if (revision !== undefined && held.draft.revision !== revision) throw draftChanged(held.draft);
  return held;
}

/** Until something of it is published, a program is called what its draft says. */
async function rename(
  tx: Tx,
  ctx: Ctx,
  { head, versions }: Held,
  source: string,
  format: DocumentFormat,
): Promise<void> {
  const said = numbered(versions).length === 0 ? headOf(source, format) : null;
  if (!said || (said.name === head.name && said.key === head.key)) return;
  const taken = (await listHeads(tx, ctx.vendorId)).some((other) => other.key === said.key && other.id !== head.id);
  await renameProgram(tx, ctx.vendorId, head.id, taken ? { name: said.name } : said);
}

async function save(tx: Tx, ctx: Ctx, draftId: Id<"programVersion">, input: Edited): Promise<void> {
  const held = await holdDraft(tx, ctx, draftId, input.revision);
  const { draft, head, versions } = held;
  const base = input.basedOn === undefined ? null : numbered(versions).find((v) => v.id === input.basedOn);
  if (base === undefined) throw notFound("program version");
  const format = input.format ?? draft.format;
  const { problems } = await inspect(tx, ctx.vendorId, head, versions, { source: input.source, format });
  await rename(tx, ctx, held, input.source, format);
  const saved = await changeVersion(tx, ctx.vendorId, draft, {
    status: versionWorkflow.to("edit", draft.status),
    source: input.source,
    format,
    revision: draft.revision + 1,
    problem_count: problems.length,
    edited_at: ctx.now.toString(),
    edited_by: ctx.actor.name,
    ...(input.reason === undefined ? {} : { reason: input.reason }),
    ...(base === null ? {} : { base_version_id: base.id }),
  });
  if (!saved) throw draftChanged(draft);
}

/**
 * Saves a draft, with or without problems; a planned one is a draft again.
 * @throws AppError `draft.changed` when it was saved since this revision was read
 */
export async function saveDraft(
  platform: Platform,
  ctx: Ctx,
  draftId: Id<"programVersion">,
  input: Edited,
): Promise<void> {
  if (!mayPublish(ctx.actor)) throw forbidden("change drafts");
  const call = { operation: "saveDraft", input: { draftId, ...input } };
  const run = () =>
    platform.command(ctx, call, async ({ tx }) => {
      await save(tx, ctx, draftId, input);
      return {};
    });
  try {
    await run();
  } catch (error) {
    // Another program has just taken the key that this draft calls itself by: seen now, it is a problem of the draft.
    if (!violates(error, "program_key_key")) throw error;
    await run();
  }
}

async function discard(tx: Tx, emit: Emit, ctx: Ctx, draftId: Id<"programVersion">): Promise<void> {
  const { draft, head, versions } = await holdDraft(tx, ctx, draftId);
  const status = versionWorkflow.to("discard", draft.status);
  const change = { status, withdrawn_at: ctx.now.toString(), withdrawn_by: ctx.actor.name };
  if (!(await changeVersion(tx, ctx.vendorId, draft, change))) throw draftChanged(draft);
  const last = versions.every((v) => v.id === draft.id || (v.status === "withdrawn" && v.number === null));
  // A program of which nothing is left gives its key back.
  if (last) await renameProgram(tx, ctx.vendorId, head.id, { name: head.name, key: `discarded-${head.id}` });
  const data = { name: head.name, versionId: draft.id };
  emit({ type: "program.discarded", subject: { kind: "program", id: head.id }, data });
}

/** Discards a draft; a new program of which nothing else was written goes with it. */
export async function discardDraft(platform: Platform, ctx: Ctx, draftId: Id<"programVersion">): Promise<void> {
  if (!mayPublish(ctx.actor)) throw forbidden("discard drafts");
  await platform.command(ctx, { operation: "discardDraft", input: { draftId } }, async ({ tx, emit }) => {
    await discard(tx, emit, ctx, draftId);
    return {};
  });
}
