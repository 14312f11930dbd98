import type { Id } from "@fairway/kernel";
import { runSql, type Tx } from "../database/tx.ts";

export type UploadRow = { id: Id<"upload">; personId: Id<"person">; sizeBytes: number | null; expiresAt: string };

/** How many uploads a person has under way, and of how many bytes. */
export async function underWay(tx: Tx, vendorId: Id<"vendor">, personId: Id<"person">, now: string) {
  const [row] = await runSql<{ uploads: number; bytes: number }>(tx, {
    text: `select count(*)::int as uploads, coalesce(sum(size_bytes), 0)::float8 as bytes from app.upload
      where vendor_id = $1 and person_id = $2 and expires_at > $3`,
    values: [vendorId, personId, now],
  });
  return row ?? { uploads: 0, bytes: 0 };
}

export async function insertUpload(tx: Tx, vendorId: Id<"vendor">, row: UploadRow, now: string): Promise<void> {
  await runSql(tx, {
    text: "insert into app.upload (vendor_id, id, person_id, size_bytes, created_at, expires_at) values ($1, $2, $3, $4, $5, $6)",
    values: [vendorId, row.id, row.personId, row.sizeBytes, now, row.expiresAt],
  });
}

export async function findUpload(tx: Tx, vendorId: Id<"vendor">, id: Id<"upload">): Promise<UploadRow | null> {
  const [row] = await runSql<UploadRow>(tx, {
    text: `select id, person_id as "personId", size_bytes as "sizeBytes", expires_at as "expiresAt" from app.upload
      where vendor_id = $1 and id = $2`,
    values: [vendorId, id],
  });
  return row ?? null;
}

export async function expiredUploads(tx: Tx, vendorId: Id<"vendor">, now: string): Promise<Id<"upload">[]> {
  const rows = await runSql<{ id: Id<"upload"> }>(tx, {
    text: "select id from app.upload where vendor_id = $1 and expires_at <= $2 order by id limit 500",
    values: [vendorId, now],
  });
  return rows.map(({ id }) => id);
}

export async function deleteUpload(tx: Tx, vendorId: Id<"vendor">, id: Id<"upload">): Promise<void> {
  await runSql(tx, { text: "delete from app.upload where vendor_id = $1 and id = $2", values: [vendorId, id] });
}
