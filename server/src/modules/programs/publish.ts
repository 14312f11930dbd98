import { forbidden, newId, type Id } from "@fairway/kernel";
import type { Ctx, Emit, Platform, Tx } from "../../platform/index.ts";
import { readDocument } from "./document.ts";
import { mayPublish } from "./policy.ts";
import { announce, keyTaken, openProgram, publishedMeanwhile, type Opened, type Publication } from "./publication.ts";
import { insertProgram } from "./repo.ts";
import { refuseRetyped } from "./retyped.ts";
import type { DocumentFormat, VersionHead } from "./types.ts";
import { insertVersion } from "./version-repo.ts";
import { numbered } from "./versions.ts";

export type DocumentInput = { source: string; format: DocumentFormat };
/** From when it applies, with how much notice, and why. */
export type Terms = {
  effectiveOn?: string | undefined;
  noticeDays?: number | undefined;
  reason?: string | undefined;
};

type Direct = Omit<Publication, "versionId"> & { document: DocumentInput; startedFrom: VersionHead | undefined };

/** Publishes a document that never was a draft. */
async function putVersion(tx: Tx, emit: Emit, ctx: Ctx, opened: Opened, direct: Direct): Promise<void> {
  const { document, startedFrom, ...terms } = direct;
  const versionId = newId("programVersion", ctx.now.epochMilliseconds);
  const at = ctx.now.toString();
  const by = ctx.actor.name;
  await announce(tx, emit, ctx, opened, { ...terms, versionId }, (row) =>
    insertVersion(tx, {
      ...row,
      vendor_id: ctx.vendorId,
      id: versionId,
      program_id: opened.head.id,
      source: document.source,
      format: document.format,
      problem_count: 0,
      base_version_id: startedFrom?.id ?? null,
      created_at: at,
      created_by: by,
      edited_at: at,
      edited_by: by,
    }),
  );
}

/** Publishes the first version of a new program. */
export async function createProgram(
  platform: Platform,
  ctx: Ctx,
  { source, format, ...terms }: DocumentInput & Terms,
): Promise<{ programId: Id<"program"> }> {
  if (!mayPublish(ctx.actor)) throw forbidden("publish programs");
  const program = readDocument(source, format);
  const call = { operation: "createProgram", input: { source, format, ...terms } };
  return platform.command(ctx, call, async ({ tx, emit }) => {
    await refuseRetyped(tx, ctx.vendorId, program);
    const programId = newId("program", ctx.now.epochMilliseconds);
    const row = { vendorId: ctx.vendorId, id: programId, key: program.key, name: program.name, at: ctx.now.toString() };
    if (!(await insertProgram(tx, row))) throw keyTaken(program.key);
    const opened = await openProgram(tx, emit, ctx, programId);
    await putVersion(tx, emit, ctx, opened, {
      document: { source, format },
      startedFrom: undefined,
      base: null,
      program,
      effectiveOn: terms.effectiveOn ?? opened.today,
      noticeDays: terms.noticeDays ?? 0,
      reason: terms.reason ?? null,
    });
    return { programId };
  });
}

/**
 * Publishes a new version, in effect from its date or from today.
 * @throws AppError `program.published_since` when another was published at the same time, or since `basedOn`
 */
export async function publishProgram(
  platform: Platform,
  ctx: Ctx,
  programId: Id<"program">,
  { source, format, basedOn, ...terms }: DocumentInput & Terms & { basedOn?: number | undefined },
): Promise<{ programId: Id<"program"> }> {
  if (!mayPublish(ctx.actor)) throw forbidden("publish programs");
  const program = readDocument(source, format);
  const call = { operation: "publishProgram", input: { programId, source, format, basedOn, ...terms } };
  return platform.command(ctx, call, async ({ tx, emit }) => {
    const opened = await openProgram(tx, emit, ctx, programId);
    const known = numbered(opened.versions);
    const startedFrom = known.find((v) => (basedOn === undefined ? v.status === "active" : v.number === basedOn));
    if (basedOn !== undefined && !startedFrom) throw publishedMeanwhile();
    await putVersion(tx, emit, ctx, opened, {
      document: { source, format },
      startedFrom,
      base: basedOn ?? null,
      program,
      effectiveOn: terms.effectiveOn ?? opened.today,
      noticeDays: terms.noticeDays ?? 0,
      reason: terms.reason ?? null,
    });
    return { programId };
  });
}
