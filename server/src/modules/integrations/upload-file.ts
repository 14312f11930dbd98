import { AppError, forbidden, newId } from "@fairway/kernel";
import type { Ctx, Upload } from "../../platform/index.ts";
import { insertFile } from "./file-repo.ts";
import { inspectFile, type Inspection } from "./inspect.ts";
import { maxUploadBytes } from "./limits.ts";
import { mayImport } from "./policy.ts";
import { tooLarge } from "./reading/file-errors.ts";
import { sniffFormat } from "./reading/sniff.ts";
import type { FileFormat } from "./reading/index.ts";
import { fileSource } from "./running/open-import.ts";
import type { ImportsParts } from "./service.ts";
import type { ImportFile } from "./types.ts";

async function formatOf({ platform }: ImportsParts, key: string, name: string): Promise<FileFormat> {
  const stream = await platform.files.open(key);
  const chunks: Buffer[] = [];
  for await (const chunk of stream) {
    chunks.push(chunk);
    if (chunks.reduce((bytes, c) => bytes + c.length, 0) >= 4096) break;
  }
  const format = sniffFormat(Buffer.concat(chunks));
  if (format) return format;
  throw new AppError("validation", "file.format", `“${name}” is neither CSV, gzipped CSV nor XLSX.`, {
    remedy: "Save the table as CSV (UTF-8) or XLSX; older XLS files are not read.",
  });
}

/**
 * Streams a file into the store and looks into it; what cannot be read is not kept.
 * @throws AppError `forbidden`, `file.…`
 */
export async function uploadFile(
  parts: ImportsParts,
  ctx: Ctx,
  name: string,
  { stream, lengthBytes }: Upload,
): Promise<{ file: ImportFile; inspection: Inspection }> {
  if (!mayImport(ctx.actor)) throw forbidden("import files");
  if (lengthBytes !== null && lengthBytes > maxUploadBytes) throw tooLarge(name, "larger than", maxUploadBytes);
  const stored = await parts.platform.files.put({ area: "imports", vendorId: ctx.vendorId }, stream, maxUploadBytes);
  try {
    const format = await formatOf(parts, stored.key, name);
    const { key: storageKey, sizeBytes, digest } = stored;
    const file: ImportFile = { id: newId("importFile"), name, format, sizeBytes, digest, storageKey };
    const inspection = await inspectFile(fileSource(parts, file));
    const personId = ctx.actor.kind === "person" ? ctx.actor.personId : null;
    // Bytes have no hash before they are read, so a repeated upload is another file; imports repeat safely.
    const { idempotencyKey: _key, ...call } = ctx;
    await parts.platform.command(call, { operation: "uploadImportFile", input: { name, digest } }, async ({ tx }) => {
      await insertFile(tx, ctx.vendorId, file, { personId, at: ctx.now.toString() });
      return null;
    });
    return { file, inspection };
  } catch (error) {
    await parts.platform.files.remove(stored.key);
    throw error;
  }
}
