import type { Id } from "@fairway/kernel";
import type { Tx } from "../../platform/index.ts";
import type { DocumentFormat, ProgramHead, ProgramTables, VersionHead, VersionStatus } from "./types.ts";

const db = (tx: Tx) => tx.withTables<ProgramTables>();

const headColumns = ["id", "key", "name", "live_as_of"] as const;
const versionColumns = ["id", "number", "status", "format", "effective_on", "published_at", "published_by"] as const;

type HeadRow = { id: string; key: string; name: string; live_as_of: string | null };
type VersionRow = {
  id: string;
  number: number;
  status: VersionStatus;
  format: DocumentFormat;
  effective_on: string | null;
  published_at: string | null;
  published_by: string | null;
};

const headFromRow = (row: HeadRow): ProgramHead => ({
  id: row.id as Id<"program">,
  key: row.key,
  name: row.name,
  liveAsOf: row.live_as_of,
});

const versionFromRow = (row: VersionRow): VersionHead => ({
  id: row.id as Id<"programVersion">,
  number: row.number,
  status: row.status,
  format: row.format,
  effectiveOn: row.effective_on,
  publishedAt: row.published_at,
  publishedBy: row.published_by,
});

/** All programs of the vendor, the oldest first. */
export async function listHeads(tx: Tx, vendorId: Id<"vendor">): Promise<ProgramHead[]> {
  const rows = await db(tx)
    .selectFrom("app.program")
    .select(headColumns)
    .where("vendor_id", "=", vendorId)
    .orderBy("created_at")
    .orderBy("id")
    .execute();
  return rows.map(headFromRow);
}

/** The named program, or the vendor's first, with its active version: what nearly every call begins with. */
export async function activeHead(
  tx: Tx,
  vendorId: Id<"vendor">,
  programId?: Id<"program">,
): Promise<{ head: ProgramHead; version: VersionHead } | null> {
  let query = db(tx)
    .selectFrom("app.program as p")
    .innerJoin("app.program_version as v", (join) =>
      join.onRef("v.vendor_id", "=", "p.vendor_id").onRef("v.program_id", "=", "p.id").on("v.status", "=", "active"),
    )
    .select(["p.id as program_id", "p.key", "p.name", "p.live_as_of"])
    .select(["v.id", "v.number", "v.status", "v.format", "v.effective_on", "v.published_at", "v.published_by"])
    .where("p.vendor_id", "=", vendorId)
    .where("v.vendor_id", "=", vendorId);
  if (programId !== undefined) query = query.where("p.id", "=", programId);
  const row = await query.orderBy("p.created_at").orderBy("p.id").limit(1).executeTakeFirst();
  return row ? { head: headFromRow({ ...row, id: row.program_id }), version: versionFromRow(row) } : null;
}

/** Every version of a program, newest first. */
export async function listVersions(tx: Tx, vendorId: Id<"vendor">, programId: Id<"program">): Promise<VersionHead[]> {
  const rows = await db(tx)
    .selectFrom("app.program_version")
    .select(versionColumns)
    .where("vendor_id", "=", vendorId)
    .where("program_id", "=", programId)
    .orderBy("number", "desc")
    .execute();
  return rows.map(versionFromRow);
}

export async function versionSource(
  tx: Tx,
  vendorId: Id<"vendor">,
  versionId: Id<"programVersion">,
): Promise<{ source: string; format: DocumentFormat } | undefined> {
  return db(tx)
    .selectFrom("app.program_version")
    .select(["source", "format"])
    .where("vendor_id", "=", vendorId)
    .where("id", "=", versionId)
    .executeTakeFirst();
}

export async function insertProgram(
  tx: Tx,
  row: { vendorId: Id<"vendor">; id: Id<"program">; key: string; name: string; at: string },
): Promise<boolean> {
  const inserted = await db(tx)
    .insertInto("app.program")
    .values({ vendor_id: row.vendorId, id: row.id, key: row.key, name: row.name, live_as_of: null, created_at: row.at })
    .onConflict((conflict) => conflict.columns(["vendor_id", "key"]).doNothing())
    .returning("id")
    .executeTakeFirst();
  return inserted !== undefined;
}

export type NewVersion = {
  vendorId: Id<"vendor">;
  id: Id<"programVersion">;
  programId: Id<"program">;
  number: number;
  status: VersionStatus;
  source: string;
  format: DocumentFormat;
  effectiveOn: string;
  at: string;
  by: string;
};

/** False when another has just taken the number. */
export async function insertVersion(tx: Tx, version: NewVersion): Promise<boolean> {
  const inserted = await db(tx)
    .insertInto("app.program_version")
    .values({
      vendor_id: version.vendorId,
      id: version.id,
      program_id: version.programId,
      number: version.number,
      status: version.status,
      source: version.source,
      format: version.format,
      effective_on: version.effectiveOn,
      published_at: version.at,
      published_by: version.by,
      created_at: version.at,
    })
    .onConflict((conflict) => conflict.columns(["vendor_id", "program_id", "number"]).doNothing())
    .returning("id")
    .executeTakeFirst();
  return inserted !== undefined;
}

/** Moves a version from one state to another; false when it was not in that state any more. */
export async function moveVersion(
  tx: Tx,
  vendorId: Id<"vendor">,
  versionId: Id<"programVersion">,
  from: VersionStatus,
  to: VersionStatus,
): Promise<boolean> {
  const moved = await db(tx)
    .updateTable("app.program_version")
    .set({ status: to })
    .where("vendor_id", "=", vendorId)
    .where("id", "=", versionId)
    .where("status", "=", from)
    .executeTakeFirst();
  return moved.numUpdatedRows === 1n;
}

export async function renameProgram(
  tx: Tx,
  vendorId: Id<"vendor">,
  programId: Id<"program">,
  name: string,
): Promise<void> {
  await db(tx)
    .updateTable("app.program")
    .set({ name })
    .where("vendor_id", "=", vendorId)
    .where("id", "=", programId)
    .execute();
}

/** The program's row, locked against everything that writes its snapshots, until the transaction ends. */
export async function lockHead(tx: Tx, vendorId: Id<"vendor">, programId: Id<"program">): Promise<ProgramHead | null> {
  const row = await db(tx)
    .selectFrom("app.program")
    .select(headColumns)
    .where("vendor_id", "=", vendorId)
    .where("id", "=", programId)
    .forNoKeyUpdate()
    .executeTakeFirst();
  return row ? headFromRow(row) : null;
}

/** All programs of the vendor, locked in the order of their ids. */
export async function lockHeads(tx: Tx, vendorId: Id<"vendor">): Promise<ProgramHead[]> {
  const rows = await db(tx)
    .selectFrom("app.program")
    .select(headColumns)
    .where("vendor_id", "=", vendorId)
    .orderBy("id")
    .forNoKeyUpdate()
    .execute();
  return rows.map(headFromRow);
}

export async function moveLiveDate(
  tx: Tx,
  vendorId: Id<"vendor">,
  programId: Id<"program">,
  asOf: string,
): Promise<void> {
  await db(tx)
    .updateTable("app.program")
    .set({ live_as_of: asOf })
    .where("vendor_id", "=", vendorId)
    .where("id", "=", programId)
    .execute();
}
