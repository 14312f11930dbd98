import { AppError, forbidden, newId, notFound, type Id } from "@fairway/kernel";
import type { Ctx, Emit, Platform, Tx } from "../../platform/index.ts";
import { readDocument } from "./document.ts";
import { mayPublish } from "./policy.ts";
import { insertProgram, insertVersion, listHeads, listVersions, moveVersion, renameProgram } from "./repo.ts";
import { refuseRetyped } from "./retyped.ts";
import { vendorToday } from "./today.ts";
import type { DocumentFormat, VersionHead } from "./types.ts";
import { versionWorkflow } from "./workflow.ts";

export type DocumentInput = { source: string; format: DocumentFormat };

const publishedSince = (): AppError =>
  new AppError("conflict", "program.published_since", "Another version was published while this one was edited.", {
    remedy: "Read the newest version, carry your change over to it and publish again.",
  });

const keyTaken = (key: string): AppError =>
  new AppError("conflict", "program.key_taken", `The vendor already has a program with the key “${key}”.`, {
    remedy: "Publish a new version of that program, or give this one another key.",
  });

const otherProgram = (name: string): AppError =>
  new AppError("conflict", "program.other_program", `This is the document of another program, “${name}”.`, {
    remedy: "Publish it as a new version of that program.",
  });

const keyChanged = (key: string, given: string): AppError =>
  new AppError("conflict", "program.key_changed", `The program’s key is “${key}”, the document says “${given}”.`, {
    remedy: `Write “key: ${key}” into the document; a program keeps its key.`,
  });

type Publication = { ctx: Ctx; programId: Id<"program">; document: DocumentInput; number: number; name: string };

async function putVersion(tx: Tx, emit: Emit, p: Publication): Promise<void> {
  const id = newId("programVersion", p.ctx.now.epochMilliseconds);
  const inserted = await insertVersion(tx, {
    vendorId: p.ctx.vendorId,
    id,
    programId: p.programId,
    number: p.number,
    status: versionWorkflow.to("publish", "draft"),
    ...p.document,
    effectiveOn: await vendorToday(tx, p.ctx),
    at: p.ctx.now.toString(),
    by: p.ctx.actor.name,
  });
  if (!inserted) throw publishedSince();
  emit({
    type: "program.published",
    subject: { kind: "program", id: p.programId },
    data: { name: p.name, number: p.number, versionId: id },
  });
}

/** Publishes the first version of a new program. */
export async function createProgram(
  platform: Platform,
  ctx: Ctx,
  document: DocumentInput,
): Promise<{ programId: Id<"program"> }> {
  if (!mayPublish(ctx.actor)) throw forbidden("publish programs");
  const program = readDocument(document.source, document.format);
  return platform.command(ctx, { operation: "createProgram", input: document }, async ({ tx, emit }) => {
    await refuseRetyped(tx, ctx.vendorId, program);
    const programId = newId("program", ctx.now.epochMilliseconds);
    const row = { vendorId: ctx.vendorId, id: programId, key: program.key, name: program.name, at: ctx.now.toString() };
    if (!(await insertProgram(tx, row))) throw keyTaken(program.key);
    await putVersion(tx, emit, { ctx, programId, document, number: 1, name: program.name });
    return { programId };
  });
}

async function supersede(tx: Tx, vendorId: Id<"vendor">, active: VersionHead): Promise<void> {
  const to = versionWorkflow.to("supersede", active.status);
  // Waits for whoever publishes at the same moment, then finds that the version is not active any more.
  if (!(await moveVersion(tx, vendorId, active.id, active.status, to))) throw publishedSince();
}

/**
 * Publishes a new version, in effect from today; the version before it is superseded.
 * @throws AppError `program.published_since` when another was published at the same time, or since `basedOn`
 */
export async function publishProgram(
  platform: Platform,
  ctx: Ctx,
  programId: Id<"program">,
  document: DocumentInput & { basedOn?: number | undefined },
): Promise<{ programId: Id<"program"> }> {
  if (!mayPublish(ctx.actor)) throw forbidden("publish programs");
  const program = readDocument(document.source, document.format);
  const input = { programId, ...document, basedOn: document.basedOn ?? null };
  return platform.command(ctx, { operation: "publishProgram", input }, async ({ tx, emit }) => {
    const heads = await listHeads(tx, ctx.vendorId);
    const head = heads.find((candidate) => candidate.id === programId);
    if (!head) throw notFound("program");
    const other = heads.find((candidate) => candidate.key === program.key && candidate.id !== programId);
    if (other) throw otherProgram(other.name);
    if (program.key !== head.key) throw keyChanged(head.key, program.key);
    const versions = await listVersions(tx, ctx.vendorId, programId);
    const active = versions.find((v) => v.status === "active");
    if (document.basedOn !== undefined && document.basedOn !== active?.number) throw publishedSince();
    await refuseRetyped(tx, ctx.vendorId, program);
    if (active) await supersede(tx, ctx.vendorId, active);
    await renameProgram(tx, ctx.vendorId, programId, program.name);
    const { source, format } = document;
    const number = (versions[0]?.number ?? 0) + 1;
    await putVersion(tx, emit, { ctx, programId, document: { source, format }, number, name: program.name });
    return { programId };
  });
}
