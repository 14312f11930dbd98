import type { Id } from "@fairway/kernel";
import type { Ctx } from "../../platform/index.ts";
import { extractText } from "./extract/index.ts";
import { extraction } from "./limits.ts";
import { lockResource } from "./resource-repo.ts";
import { searchAnew } from "./search.ts";
import type { LibraryParts, Version } from "./types.ts";
import { findVersion, keepText, type ReadText } from "./version-repo.ts";

async function read({ platform }: LibraryParts, version: Version, signal: AbortSignal): Promise<ReadText> {
  if (version.sizeBytes > extraction.fileBytes)
    return { state: "failed", pages: null, problem: "tooLong", content: null };
  const { text, pages, problem } = await platform.files.withPath(version.storageKey, (path) =>
    extractText(path, version.type, signal),
  );
  const failed = problem === "unreadable" || problem === "tooSlow";
  return { state: failed ? "failed" : "read", pages, problem, content: failed ? null : text };
}

/** Reads the text in a version and lets it be found; once, however often it is asked for. */
export async function readTextOf(
  parts: LibraryParts,
  ctx: Ctx,
  id: Id<"resourceVersion">,
  signal: AbortSignal,
): Promise<void> {
  const version = await parts.platform.read(ctx, (tx) => findVersion(tx, ctx.vendorId, id));
  if (version?.textState !== "waiting") return;
  const text = await read(parts, version, signal);
  await parts.platform.command(ctx, { operation: "library.readText", input: id }, async ({ tx }) => {
    await lockResource(tx, ctx.vendorId, version.resourceId);
    await keepText(tx, ctx.vendorId, id, text);
    if (version.isCurrent) await searchAnew(tx, ctx.vendorId, version.resourceId);
  });
}
