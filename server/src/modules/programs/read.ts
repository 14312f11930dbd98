import { forbidden, notFound, type Id } from "@fairway/kernel";
import { parseProgram } from "@fairway/program";
import type { Ctx, Platform } from "../../platform/index.ts";
import { active, activeFor } from "./active.ts";
import type { DocumentInput } from "./publish.ts";
import { mayPublish, mayReadSource } from "./policy.ts";
import { listHeads, listVersions, versionSource } from "./repo.ts";
import type { DocumentFormat, ProgramAt, VersionHead } from "./types.ts";

/** The vendor's programs, oldest first. */
export const listPrograms = (platform: Platform, ctx: Ctx): Promise<ProgramAt[]> =>
  platform.read(ctx, async (tx) => {
    const all: ProgramAt[] = [];
    for (const head of await listHeads(tx, ctx.vendorId)) {
      const at = await activeFor(tx, ctx.vendorId, head.id);
      if (at) all.push(at);
    }
    return all;
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

/** Every version, newest first. */
export async function programVersions(platform: Platform, ctx: Ctx, programId: Id<"program">): Promise<VersionHead[]> {
  if (!mayReadSource(ctx.actor)) throw notFound("program");
  return platform.read(ctx, async (tx) => {
    await active(tx, ctx.vendorId, programId);
    return listVersions(tx, ctx.vendorId, programId);
  });
}

/** Checks a document without storing it. */
export function checkDocument(ctx: Ctx, document: DocumentInput): ReturnType<typeof parseProgram> {
  if (!mayPublish(ctx.actor)) throw forbidden("check program documents");
  return parseProgram(document.source, document.format);
}
