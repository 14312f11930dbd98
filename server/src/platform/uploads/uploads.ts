import { AppError, type Id, newId, notFound } from "@fairway/kernel";
import type { Ctx } from "../context.ts";
import { tooLarge } from "../files/errors.ts";
import type { IncomingFile } from "../files/types.ts";
import type { Cron } from "../jobs/types.ts";
import type { Platform } from "../types.ts";
import { maxUploadBytes, perPerson, uploadKeptHours } from "./limits.ts";
import { deleteUpload, expiredUploads, findUpload, insertUpload, underWay } from "./repo.ts";

const tooMany = (): AppError =>
  new AppError("limit", "upload.too_many", "Too many uploads are under way.", {
    remedy: "Wait until some are complete, or cancel them.",
  });

const incomplete = (): AppError =>
  new AppError("conflict", "upload.incomplete", "The upload is not complete.", {
    remedy: "Send the rest of the file first.",
  });

/** @throws AppError not_found where nobody is signed in as a person */
function personOf({ actor }: Ctx): Id<"person"> {
  if (actor.kind !== "person") throw notFound("upload");
  return actor.personId;
}

/**
 * Announces an upload; its row is there before its first byte.
 * @throws AppError `file.too_large`, `upload.too_many`
 */
export async function announceUpload(platform: Platform, ctx: Ctx, sizeBytes: number | null): Promise<Id<"upload">> {
  const personId = personOf(ctx);
  if (sizeBytes !== null && sizeBytes > maxUploadBytes) throw tooLarge(maxUploadBytes);
  const now = ctx.now.toString();
  return platform.command(ctx, { operation: "announceUpload", input: sizeBytes }, async ({ tx }) => {
    const { uploads, bytes } = await underWay(tx, ctx.vendorId, personId, now);
    if (uploads >= perPerson.uploads || bytes + (sizeBytes ?? 0) > perPerson.bytes) throw tooMany();
    const id = newId("upload", ctx.now.epochMilliseconds);
    const expiresAt = ctx.now.add({ hours: uploadKeptHours }).toString();
    await insertUpload(tx, ctx.vendorId, { id, personId, sizeBytes, expiresAt }, now);
    return id;
  });
}

/** Makes sure that an upload is the caller's own and not too old. @throws AppError not_found */
export async function requireUpload(platform: Platform, ctx: Ctx, id: Id<"upload">): Promise<void> {
  const personId = personOf(ctx);
  const row = await platform.read(ctx, (tx) => findUpload(tx, ctx.vendorId, id));
  const over = row && Temporal.Instant.compare(Temporal.Instant.from(row.expiresAt), ctx.now) <= 0;
  if (row?.personId !== personId || over === true) throw notFound("upload");
}

/** Forgets an upload with its bytes; those first, so that no row is missed when it breaks off. */
export async function removeUpload(platform: Platform, ctx: Ctx, id: Id<"upload">): Promise<void> {
  const { store, idOf } = platform.files.resumable;
  await store.remove(idOf(id)).catch(() => {});
  const { idempotencyKey: _key, ...call } = ctx;
  await platform.command(call, { operation: "removeUpload", input: id }, ({ tx }) =>
    deleteUpload(tx, ctx.vendorId, id),
  );
}

/** The bytes of one's own upload that is complete. @throws AppError not_found, `upload.incomplete` */
export async function openUpload(platform: Platform, ctx: Ctx, id: Id<"upload">): Promise<Omit<IncomingFile, "name">> {
  await requireUpload(platform, ctx, id);
  const { store, idOf, read } = platform.files.resumable;
  const { size, offset } = await store.getUpload(idOf(id)).catch(() => {
    throw notFound("upload");
  });
  if (size === undefined || offset < size) throw incomplete();
  return { stream: await read(idOf(id)), lengthBytes: size };
}

/** Forgets, every hour, uploads that broke off and were not gone on with. */
export const uploadsCron = (platform: Platform): Cron => ({
  name: "uploads.expire",
  schedule: "23 * * * *",
  async run(ctx, { signal }) {
    for (const id of await platform.read(ctx, (tx) => expiredUploads(tx, ctx.vendorId, ctx.now.toString()))) {
      signal.throwIfAborted();
      await removeUpload(platform, ctx, id);
    }
  },
});
