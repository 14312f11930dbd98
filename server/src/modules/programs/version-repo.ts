import type { Id } from "@fairway/kernel";
import type { Tx } from "../../platform/index.ts";
import type { DocumentFormat, ProgramTables, ProgramVersionRow, VersionHead, VersionStatus } from "./types.ts";

const db = (tx: Tx) => tx.withTables<ProgramTables>();

export const versionColumns = [
  "id",
  "program_id",
  "number",
  "status",
  "format",
  "revision",
  "problem_count",
  "base_version_id",
  "effective_on",
  "notice_days",
  "reason",
  "created_at",
  "created_by",
  "edited_at",
  "edited_by",
  "published_at",
  "published_by",
  "activated_at",
  "withdrawn_at",
  "withdrawn_by",
  "withdrawn_reason",
] as const;

type Row = Omit<ProgramVersionRow, "vendor_id" | "source">;

export const versionFromRow = (row: Row): VersionHead => ({
  id: row.id as Id<"programVersion">,
  programId: row.program_id as Id<"program">,
  number: row.number,
  status: row.status,
  format: row.format,
  revision: row.revision,
  problemCount: row.problem_count,
  baseId: row.base_version_id as Id<"programVersion"> | null,
  effectiveOn: row.effective_on,
  noticeDays: row.notice_days,
  reason: row.reason,
  createdAt: row.created_at,
  createdBy: row.created_by ?? row.published_by,
  editedAt: row.edited_at ?? row.created_at,
  editedBy: row.edited_by ?? row.published_by,
  publishedAt: row.published_at,
  publishedBy: row.published_by,
  activatedAt: row.activated_at ?? (row.status === "active" || row.status === "superseded" ? row.published_at : null),
  withdrawnAt: row.withdrawn_at,
  withdrawnBy: row.withdrawn_by,
  withdrawnReason: row.withdrawn_reason,
});

/** Every version of a program: what is only written first, then by number, newest first. */
export async function listVersions(tx: Tx, vendorId: Id<"vendor">, programId: Id<"program">): Promise<VersionHead[]> {
  const rows = await db(tx)
    .selectFrom("app.program_version")
    .select(versionColumns)
    .where("vendor_id", "=", vendorId)
    .where("program_id", "=", programId)
    .orderBy("number", (order) => order.desc().nullsFirst())
    .orderBy("created_at", "desc")
    .orderBy("id", "desc")
    .execute();
  return rows.map(versionFromRow);
}

/** Versions of the whole vendor in certain states. */
export async function versionsIn(
  tx: Tx,
  vendorId: Id<"vendor">,
  statuses: readonly VersionStatus[],
): Promise<VersionHead[]> {
  const rows = await db(tx)
    .selectFrom("app.program_version")
    .select(versionColumns)
    .where("vendor_id", "=", vendorId)
    .where("status", "in", statuses)
    .execute();
  return rows.map(versionFromRow);
}

export async function readVersions(
  tx: Tx,
  vendorId: Id<"vendor">,
  versionIds: readonly Id<"programVersion">[],
): Promise<VersionHead[]> {
  if (versionIds.length === 0) return [];
  const rows = await db(tx)
    .selectFrom("app.program_version")
    .select(versionColumns)
    .where("vendor_id", "=", vendorId)
    .where("id", "in", versionIds)
    .execute();
  return rows.map(versionFromRow);
}

export async function readVersion(
  tx: Tx,
  vendorId: Id<"vendor">,
  versionId: Id<"programVersion">,
): Promise<VersionHead | null> {
  return (await readVersions(tx, vendorId, [versionId]))[0] ?? null;
}

/** The document, with the revision that it is the text of. */
export async function versionSource(
  tx: Tx,
  vendorId: Id<"vendor">,
  versionId: Id<"programVersion">,
): Promise<{ source: string; format: DocumentFormat; revision: number } | undefined> {
  return db(tx)
    .selectFrom("app.program_version")
    .select(["source", "format", "revision"])
    .where("vendor_id", "=", vendorId)
    .where("id", "=", versionId)
    .executeTakeFirst();
}

export type NewVersion = Omit<Row, "revision" | "activated_at" | "withdrawn_at" | "withdrawn_by" | "withdrawn_reason"> &
  Pick<ProgramVersionRow, "vendor_id" | "source"> & { activated_at?: string | null };

/** False when another has just taken the number. */
export async function insertVersion(tx: Tx, version: NewVersion): Promise<boolean> {
  const inserted = await db(tx)
    .insertInto("app.program_version")
    .values({
      ...version,
      revision: 1,
      activated_at: version.activated_at ?? null,
      withdrawn_at: null,
      withdrawn_by: null,
      withdrawn_reason: null,
    })
    .onConflict((conflict) => conflict.columns(["vendor_id", "program_id", "number"]).doNothing())
    .returning("id")
    .executeTakeFirst();
  return inserted !== undefined;
}

type Change = Partial<Omit<ProgramVersionRow, "vendor_id" | "id" | "program_id" | "created_at">>;

/** Changes a version that is still in the state in which it was read; false when it is not. */
export async function changeVersion(
  tx: Tx,
  vendorId: Id<"vendor">,
  version: Pick<VersionHead, "id" | "status" | "revision">,
  change: Change,
): Promise<boolean> {
  const changed = await db(tx)
    .updateTable("app.program_version")
    .set(change)
    .where("vendor_id", "=", vendorId)
    .where("id", "=", version.id)
    .where("status", "=", version.status)
    .where("revision", "=", version.revision)
    .executeTakeFirst();
  return changed.numUpdatedRows === 1n;
}
