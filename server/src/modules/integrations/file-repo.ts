import type { Id } from "@fairway/kernel";
import { runSql, type Tx } from "../../platform/index.ts";
import type { FileFormat } from "./reading/index.ts";
import type { ImportFile } from "./types.ts";

type Row = { id: string; name: string; format: FileFormat; size_bytes: number; digest: string; storage_key: string };

const fromRow = (row: Row): ImportFile => ({
  id: row.id as Id<"importFile">,
  name: row.name,
  format: row.format,
  sizeBytes: row.size_bytes,
  digest: row.digest,
  storageKey: row.storage_key,
});

export async function insertFile(
  tx: Tx,
  vendorId: Id<"vendor">,
  file: ImportFile,
  by: { personId: string | null; at: string },
): Promise<void> {
  await runSql(tx, {
    text: `insert into app.import_file (vendor_id, id, name, format, size_bytes, digest, storage_key, uploaded_by, created_at)
values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
    values: [
      vendorId,
      file.id,
      file.name,
      file.format,
      file.sizeBytes,
      file.digest,
      file.storageKey,
      by.personId,
      by.at,
    ],
  });
}

export async function readFiles(
  tx: Tx,
  vendorId: Id<"vendor">,
  ids: readonly Id<"importFile">[],
): Promise<Map<Id<"importFile">, ImportFile>> {
  const text = `select id, name, format, size_bytes, digest, storage_key from app.import_file
where vendor_id = $1 and id = any($2::uuid[])`;
  const files = (await runSql<Row>(tx, { text, values: [vendorId, ids] })).map(fromRow);
  return new Map(files.map((file) => [file.id, file]));
}
