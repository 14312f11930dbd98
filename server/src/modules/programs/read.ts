import { forbidden, notFound, type Id } from "@fairway/kernel";
import { parseProgram } from "@fairway/program";
import type { Ctx, Platform, Tx } from "../../platform/index.ts";
import { active, activeFor } from "./active.ts";
import type { DocumentInput } from "./publish.ts";
import { mayPublish, mayReadSource } from "./policy.ts";
import { listHeads } from "./repo.ts";
import type { DocumentFormat, ProgramAt, ProgramHead, VersionHead } from "./types.ts";
import { listVersions, readVersion, versionSource } from "./version-repo.ts";

/** A program of a list: with its active version, or none yet. */
export type Listed = { head: ProgramHead; at: ProgramAt | null };

/** Whether anything of the program is left: it was published once, or is being written. */
const isThere = (versions: readonly VersionHead[]): boolean =>
  versions.some((v) => v.number !== null || v.status !== "withdrawn");

async function listed(tx: Tx, ctx: Ctx, head: ProgramHead): Promise<Listed | null> {
  const versions = await listVersions(tx, ctx.vendorId, head.id);
  if (versions.some((v) => v.status === "active")) return { head, at: await activeFor(tx, ctx.vendorId, head.id) };
  return mayReadSource(ctx.actor) && isThere(versions) ? { head, at: null } : null;
}

/** The vendor's programs, oldest first; those that do not apply yet are the vendor's own business. */
export const listPrograms = (platform: Platform, ctx: Ctx): Promise<Listed[]> =>
  platform.read(ctx, async (tx) => {
    const all: Listed[] = [];
    for (const head of await listHeads(tx, ctx.vendorId)) {
      const one = await listed(tx, ctx, head);
      if (one) all.push(one);
    }
    return all;
  });

/** A program as the list shows it. @throws AppError `not_found` */
export const programSummary = (platform: Platform, ctx: Ctx, programId: Id<"program">): Promise<Listed> =>
  platform.read(ctx, async (tx) => {
    const head = (await listHeads(tx, ctx.vendorId)).find((candidate) => candidate.id === programId);
    const found = head && (await listed(tx, ctx, head));
    if (!found) throw notFound("program");
    return found;
  });

export type ProgramWithSource = { at: ProgramAt; source: string | null; format: DocumentFormat };

/** A program with its document; the source stays with the vendor's people. */
export const getProgram = (platform: Platform, ctx: Ctx, programId: Id<"program">): Promise<ProgramWithSource> =>
  platform.read(ctx, async (tx) => {
    const at = await active(tx, ctx.vendorId, programId);
    const document = await versionSource(tx, ctx.vendorId, at.versionId);
    if (!document) throw notFound("program version");
    return { at, format: document.format, source: mayReadSource(ctx.actor) ? document.source : null };
  });

/** Every version, newest first, with what is being written; texts that were discarded are left out. */
export async function programVersions(platform: Platform, ctx: Ctx, programId: Id<"program">): Promise<VersionHead[]> {
  if (!mayReadSource(ctx.actor)) throw notFound("program");
  return platform.read(ctx, async (tx) => {
    const versions = await listVersions(tx, ctx.vendorId, programId);
    if (!isThere(versions)) throw notFound("program");
    return versions;
  });
}

export type VersionRead = { version: VersionHead; versions: VersionHead[]; source: string; format: DocumentFormat };

/** One version with its document. @throws AppError `not_found` */
export async function readProgramVersion(
  platform: Platform,
  ctx: Ctx,
  programId: Id<"program">,
  versionId: Id<"programVersion">,
): Promise<VersionRead> {
  if (!mayReadSource(ctx.actor)) throw notFound("program");
  return platform.read(ctx, async (tx) => {
    const version = await readVersion(tx, ctx.vendorId, versionId);
    const document = version && (await versionSource(tx, ctx.vendorId, versionId));
    if (!document || version.programId !== programId) throw notFound("program version");
    return { version, versions: await listVersions(tx, ctx.vendorId, programId), ...document };
  });
}

/** Checks a document without storing it. */
export function checkDocument(ctx: Ctx, document: DocumentInput): ReturnType<typeof parseProgram> {
  if (!mayPublish(ctx.actor)) throw forbidden("check program documents");
  return parseProgram(document.source, document.format);
}
