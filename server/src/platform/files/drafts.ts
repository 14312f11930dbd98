import { createHash, randomUUID } from "node:crypto";
import { createWriteStream } from "node:fs";
import { mkdir, open, rm, statfs } from "node:fs/promises";
import { join } from "node:path";
import type { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { noSpace, tooLarge } from "./errors.ts";

/** Bytes that are complete and safe on this machine's disk, but not yet in the store. */
export type Draft = { path: string; sizeBytes: number; digest: string };

/** What is always left free for the database beside it. */
const reserveBytes = 256 * 2 ** 20;

const codeOf = (error: unknown) => (error instanceof Error && "code" in error ? error.code : undefined);

async function syncFile(path: string): Promise<void> {
  const handle = await open(path, "r+");
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** @throws AppError `file.too_large`, `file.no_space`, before a byte is read */
async function checkAnnounced(folder: string, lengthBytes: number | null, maxBytes: number): Promise<void> {
  if (lengthBytes === null) return;
  if (lengthBytes > maxBytes) throw tooLarge(maxBytes);
  const { bavail, bsize } = await statfs(folder);
  if (lengthBytes + reserveBytes > bavail * bsize) throw noSpace();
}

/**
 * Streams bytes into a draft, lends it to the work, and removes what is left of it.
 * @throws AppError `file.too_large` as soon as the limit is passed, `file.no_space`
 */
export async function withDraft<T>(
  folder: string,
  { content, lengthBytes, maxBytes }: { content: Readable; lengthBytes: number | null; maxBytes: number },
  work: (draft: Draft) => Promise<T>,
): Promise<T> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  await checkAnnounced(folder, lengthBytes, maxBytes);
  const path = join(folder, randomUUID());
  const hash = createHash("sha256");
  let sizeBytes = 0;
  try {
    await pipeline(
      content,
      async function* (chunks: AsyncIterable<Buffer>) {
        for await (const chunk of chunks) {
          sizeBytes += chunk.length;
          if (sizeBytes > maxBytes) throw tooLarge(maxBytes);
          hash.update(chunk);
          yield chunk;
        }
      },
      createWriteStream(path, { mode: 0o600 }),
    );
    await syncFile(path);
    return await work({ path, sizeBytes, digest: hash.digest("hex") });
  } catch (error) {
    throw codeOf(error) === "ENOSPC" ? noSpace(error) : error;
  } finally {
    await rm(path, { force: true });
  }
}
