import type { Readable } from "node:stream";
import { Unzip, UnzipInflate } from "fflate";
import { tooLarge } from "./file-errors.ts";

/** A spreadsheet is held in memory while it is read, so what it unpacks to is bounded. */
export const maxUnzippedBytes = 200_000_000;

/**
 * Unpacks an XLSX file into nothing, counting, so that a small file that unpacks to a huge one is refused in time.
 * @throws AppError `file.too_large`
 */
export async function checkUnzippedSize(name: string, file: Readable, limitBytes = maxUnzippedBytes): Promise<void> {
  let bytes = 0;
  let failure = null as Error | null;
  const unzip = new Unzip((entry) => {
    if (!entry.name.endsWith(".xml") && !entry.name.endsWith(".rels")) return;
    entry.ondata = (error, data) => {
      failure ??= error;
      bytes += data?.length ?? 0;
    };
    entry.start();
  });
  unzip.register(UnzipInflate);
  // Small pieces, so that one push cannot unpack far beyond the limit before it is noticed.
  for await (const chunk of file as AsyncIterable<Buffer>)
    for (let at = 0; at < chunk.length; at += 4096) {
      unzip.push(chunk.subarray(at, at + 4096));
      if (failure !== null) throw failure;
      if (bytes > limitBytes) {
        file.destroy();
        throw tooLarge(name, "unpacked larger than", limitBytes);
      }
    }
}
