import { createHash, randomUUID } from "node:crypto";
import { createReadStream, createWriteStream } from "node:fs";
import { mkdir, open, rename, rm, stat } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { AppError, notFound } from "@fairway/kernel";
import type { FileStore } from "./types.ts";

const keyForm = /^[a-z-]{1,40}\/[0-9a-f]{2}\/[0-9a-f-]{36}$/;

const tooLarge = (limitBytes: number): AppError =>
  new AppError("limit", "file.too_large", `The file is larger than ${Math.floor(limitBytes / 1024)} KB.`, {
    remedy: "Send a smaller file, or split it.",
  });

const fullDisk = (cause: unknown): AppError =>
  new AppError("unavailable", "file.no_space", "The server has no space left to keep the file.", {
    remedy: "Ask the operator of this installation to free disk space.",
    cause,
  });

const codeOf = (error: unknown) => (error instanceof Error && "code" in error ? error.code : undefined);

async function syncFile(path: string): Promise<void> {
  const handle = await open(path, "r+");
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** Files in a directory; several servers on several machines must share it. */
export function diskFiles(root: string): FileStore {
  const pathOf = (key: string): string => {
    if (!keyForm.test(key)) throw notFound("file");
    return join(root, key);
  };
  return {
    pathOf,
    async put(area, content, limitBytes) {
      const id = randomUUID();
      const key = `${area}/${id.slice(0, 2)}/${id}`;
      const path = pathOf(key);
      const part = `${path}.part`;
      const hash = createHash("sha256");
      let sizeBytes = 0;
      await mkdir(dirname(path), { recursive: true, mode: 0o700 });
      try {
        await pipeline(
          content,
          async function* (chunks: AsyncIterable<Buffer>) {
            for await (const chunk of chunks) {
              sizeBytes += chunk.length;
              if (sizeBytes > limitBytes) throw tooLarge(limitBytes);
              hash.update(chunk);
              yield chunk;
            }
          },
          createWriteStream(part, { mode: 0o600 }),
        );
        await syncFile(part);
        await rename(part, path);
      } catch (error) {
        await rm(part, { force: true });
        throw codeOf(error) === "ENOSPC" ? fullDisk(error) : error;
      }
      return { key, sizeBytes, digest: hash.digest("hex") };
    },
    async open(key, range) {
      const path = pathOf(key);
      if (!(await stat(path).catch(() => null))) throw notFound("file");
      const stream: Readable = createReadStream(path, range);
      return stream;
    },
    async remove(key) {
      await rm(pathOf(key), { force: true });
    },
  };
}
