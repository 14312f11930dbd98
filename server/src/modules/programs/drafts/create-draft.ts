import { forbidden, newId, notFound, type Id } from "@fairway/kernel";
import { headOf } from "@fairway/program";
import type { Ctx, Emit, Platform, Tx } from "../../../platform/index.ts";
import { mayPublish } from "../policy.ts";
import type { DocumentInput } from "../publish.ts";
import { insertProgram, lockHead } from "../repo.ts";
import type { DocumentFormat, ProgramHead, VersionHead } from "../types.ts";
import { insertVersion, listVersions, readVersion, versionSource } from "../version-repo.ts";
import { announced, numbered } from "../versions.ts";
import { versionWorkflow } from "../workflow.ts";
import { inspect } from "./inspect.ts";

export type NewDraft = {
  programId?: Id<"program"> | undefined;
  source?: string | undefined;
  format?: DocumentFormat | undefined;
  from?: Id<"programVersion"> | undefined;
  reason?: string | undefined;
};

/** What a program is called until its draft says it. */
const unnamed = { name: "New program", key: "new-program" };

async function makeProgram(tx: Tx, ctx: Ctx, document: DocumentInput): Promise<ProgramHead> {
  const { name, key } = headOf(document.source, document.format) ?? unnamed;
  const id = newId("program", ctx.now.epochMilliseconds);
  const row = { vendorId: ctx.vendorId, id, name, at: ctx.now.toString() };
  // A key that is taken is a problem of the draft, not of starting one; the row has another until that is solved.
  const free = (await insertProgram(tx, { ...row, key })) ? key : `${key}-${id}`;
  if (free !== key) await insertProgram(tx, { ...row, key: free });
  return { id, key: free, name, liveAsOf: null };
}

async function startingText(tx: Tx, ctx: Ctx, input: NewDraft, base: VersionHead | undefined): Promise<DocumentInput> {
  if (input.source !== undefined) return { source: input.source, format: input.format ?? "yaml" };
  const from = input.from ?? base?.id;
  if (from === undefined) return { source: "", format: input.format ?? "yaml" };
  const document = await versionSource(tx, ctx.vendorId, from);
  if (!document) throw notFound("program version");
  return { source: document.source, format: document.format };
}

/** The version whose content the draft is going to replace: the named one where it is to apply, else the active one. */
async function baseOf(
  tx: Tx,
  ctx: Ctx,
  input: NewDraft,
  versions: readonly VersionHead[],
): Promise<VersionHead | undefined> {
  const from = input.from === undefined ? null : await readVersion(tx, ctx.vendorId, input.from);
  if (input.from !== undefined && !from) throw notFound("program version");
  const known = announced(versions);
  return (
    known.find((v) => v.id === from?.id && v.status !== "superseded") ??
    known.find((v) => v.status === "active") ??
    numbered(versions)[0]
  );
}

async function put(tx: Tx, emit: Emit, ctx: Ctx, input: NewDraft): Promise<Id<"programVersion">> {
  const known = input.programId === undefined ? null : await lockHead(tx, ctx.vendorId, input.programId);
  if (input.programId !== undefined && !known) throw notFound("program");
  const versions = known ? await listVersions(tx, ctx.vendorId, known.id) : [];
  const base = await baseOf(tx, ctx, input, versions);
  const document = await startingText(tx, ctx, input, base);
  const head = known ?? (await makeProgram(tx, ctx, document));
  const { problems } = await inspect(tx, ctx.vendorId, head, versions, document);
  const id = newId("programVersion", ctx.now.epochMilliseconds);
  const at = ctx.now.toString();
  await insertVersion(tx, {
    vendor_id: ctx.vendorId,
    id,
    program_id: head.id,
    number: null,
    status: versionWorkflow.initial,
    ...document,
    problem_count: problems.length,
    base_version_id: base?.id ?? null,
    effective_on: null,
    notice_days: null,
    reason: input.reason ?? null,
    created_at: at,
    created_by: ctx.actor.name,
    edited_at: at,
    edited_by: ctx.actor.name,
    published_at: null,
    published_by: null,
  });
  const data = { name: head.name, versionId: id, basedOn: base?.number ?? null };
  emit({ type: "program.drafted", subject: { kind: "program", id: head.id }, data });
  return id;
}

/** Starts a draft: of the next version of a program, or of a new program. */
export async function createDraft(platform: Platform, ctx: Ctx, input: NewDraft): Promise<Id<"programVersion">> {
  if (!mayPublish(ctx.actor)) throw forbidden("draft programs");
  const call = { operation: "createDraft", input };
  return (await platform.command(ctx, call, async ({ tx, emit }) => ({ id: await put(tx, emit, ctx, input) }))).id;
}
