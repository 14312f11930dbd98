import { libraryTypes } from "@fairway/contract";
import { type Id, newId, notFound } from "@fairway/kernel";
import { sql } from "@fairway/rules";
import {
  type Ctx,
  type IncomingFile,
  openUpload,
  type ReceivedFile,
  removeUpload,
  runSql,
  type Tx,
} from "../../platform/index.ts";
import { fileWaitsHours, maxFileBytes } from "./limits.ts";
import { requireLibrary } from "./policy.ts";
import type { FileParts, LibraryParts } from "./types.ts";

export type ReceivedResourceFile = { id: Id<"resourceFile">; name: string; type: string; sizeBytes: number };

async function keepRow({ platform }: LibraryParts, ctx: Ctx, file: ReceivedFile): Promise<Id<"resourceFile">> {
  const { idempotencyKey: _key, ...call } = ctx;
  const person = ctx.actor.kind === "person" ? ctx.actor.personId : null;
  return platform.command(call, { operation: "receiveResourceFile", input: file.digest }, async ({ tx }) => {
    const id = newId("resourceFile", ctx.now.epochMilliseconds);
    await runSql(
      tx,
      sql`insert into app.library_file (vendor_id, id, person_id, name, type, size_bytes, digest, storage_key, created_at)
        values (${ctx.vendorId}, ${id}, ${person}, ${file.name}, ${file.type}, ${file.sizeBytes}, ${file.digest}, ${file.key},
          ${ctx.now.toString()})`,
    );
    return id;
  });
}

/**
 * Takes a file that becomes a version later: checked by its content, kept for a day.
 * @throws AppError forbidden, `file.…`
 */
export async function receiveFile(
  parts: LibraryParts,
  ctx: Ctx,
  incoming: IncomingFile,
): Promise<ReceivedResourceFile> {
  requireLibrary(ctx.actor, "edit");
  const rules = { area: "library", vendorId: ctx.vendorId, types: libraryTypes, maxBytes: maxFileBytes };
  const file = await parts.platform.files.receive(incoming, rules);
  try {
    const id = await keepRow(parts, ctx, file);
    return { id, name: file.name, type: file.type, sizeBytes: file.sizeBytes };
  } catch (error) {
    await parts.platform.files.remove(file.key);
    throw error;
  }
}

/**
 * Takes a resumable upload of one's own that is complete; it is forgotten then, also when its file is refused.
 * @throws AppError forbidden, not_found, `upload.incomplete`, `file.…`
 */
export async function receiveUpload(
  parts: LibraryParts,
  ctx: Ctx,
  { uploadId, name }: { uploadId: Id<"upload">; name: string },
): Promise<ReceivedResourceFile> {
  requireLibrary(ctx.actor, "edit");
  const upload = await openUpload(parts.platform, ctx, uploadId);
  try {
    return await receiveFile(parts, ctx, { ...upload, name });
  } finally {
    await removeUpload(parts.platform, ctx, uploadId);
  }
}

/**
 * Takes a received file for a version: whoever sent it, once.
 * @throws AppError not_found for another person's, and for one that was used or waited too long
 */
export async function takeFile(tx: Tx, ctx: Ctx, id: Id<"resourceFile">): Promise<FileParts> {
  const person = ctx.actor.kind === "person" ? ctx.actor.personId : null;
  const [file] = await runSql<FileParts>(
    tx,
    sql`delete from app.library_file where vendor_id = ${ctx.vendorId} and id = ${id} and person_id is not distinct from ${person}::uuid
      returning name, type, size_bytes as "sizeBytes", digest, storage_key as "storageKey"`,
  );
  if (!file) throw notFound("resource file");
  return file;
}

/** Forgets received files that nothing was made of; their bytes are swept. */
export async function forgetFiles({ platform }: LibraryParts, ctx: Ctx): Promise<void> {
  const before = ctx.now.subtract({ hours: fileWaitsHours }).toString();
  await platform.command(ctx, { operation: "library.forgetFiles", input: null }, async ({ tx }) => {
    await runSql(tx, sql`delete from app.library_file where vendor_id = ${ctx.vendorId} and created_at < ${before}`);
  });
}
