import type { Id } from "@fairway/kernel";
import type { Tx } from "../../platform/index.ts";
import type { ProgramHead, ProgramTables, VersionHead } from "./types.ts";
import { versionColumns, versionFromRow } from "./version-repo.ts";

const db = (tx: Tx) => tx.withTables<ProgramTables>();

const headColumns = ["id", "key", "name", "live_as_of"] as const;

type HeadRow = { id: string; key: string; name: string; live_as_of: string | null };

const headFromRow = (row: HeadRow): ProgramHead => ({
  id: row.id as Id<"program">,
  key: row.key,
  name: row.name,
  liveAsOf: row.live_as_of,
});

/** All programs of the vendor, the oldest first, with those that are only written. */
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

const activeJoin = (tx: Tx, vendorId: Id<"vendor">) =>
  db(tx)
    .selectFrom("app.program as p")
    .innerJoin("app.program_version as v", (join) =>
      join.onRef("v.vendor_id", "=", "p.vendor_id").onRef("v.program_id", "=", "p.id").on("v.status", "=", "active"),
    )
    .where("p.vendor_id", "=", vendorId)
    .where("v.vendor_id", "=", vendorId);

/** The programs that have an active version, the oldest first. */
export async function activeHeads(tx: Tx, vendorId: Id<"vendor">): Promise<ProgramHead[]> {
  const rows = await activeJoin(tx, vendorId)
    .select(["p.id", "p.key", "p.name", "p.live_as_of"])
    .orderBy("p.created_at")
    .orderBy("p.id")
    .execute();
  return rows.map(headFromRow);
}

/** The named program, or the vendor's first, with its active version: what nearly every call begins with. */
export async function activeHead(
  tx: Tx,
  vendorId: Id<"vendor">,
  programId?: Id<"program">,
): Promise<{ head: ProgramHead; version: VersionHead } | null> {
  let query = activeJoin(tx, vendorId)
    .select(["p.key", "p.name", "p.live_as_of"])
    .select(versionColumns.map((column) => `v.${column}` as const));
  if (programId !== undefined) query = query.where("p.id", "=", programId);
  const row = await query.orderBy("p.created_at").orderBy("p.id").limit(1).executeTakeFirst();
  return row ? { head: headFromRow({ ...row, id: row.program_id }), version: versionFromRow(row) } : null;
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

/** What the program is called; the key as well while nothing of it was published. */
export async function renameProgram(
  tx: Tx,
  vendorId: Id<"vendor">,
  programId: Id<"program">,
  names: { name: string; key?: string },
): Promise<void> {
  await db(tx)
    .updateTable("app.program")
    .set(names)
    .where("vendor_id", "=", vendorId)
    .where("id", "=", programId)
    .execute();
}

/** The program's row, locked against everything that writes its snapshots or versions, until the transaction ends. */
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

/** All programs with an active version, locked in the order of their ids. */
export async function lockHeads(tx: Tx, vendorId: Id<"vendor">): Promise<ProgramHead[]> {
  const rows = await db(tx)
    .selectFrom("app.program as p")
    .select(["p.id", "p.key", "p.name", "p.live_as_of"])
    .where("p.vendor_id", "=", vendorId)
    .where((where) =>
      where.exists(
        where
          .selectFrom("app.program_version as v")
          .select("v.id")
          .where("v.vendor_id", "=", vendorId)
          .whereRef("v.program_id", "=", "p.id")
          .where("v.status", "=", "active"),
      ),
    )
    .orderBy("p.id")
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
