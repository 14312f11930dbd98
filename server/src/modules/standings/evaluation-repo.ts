import type { Id } from "@fairway/kernel";
import type { Tx } from "../../platform/index.ts";
import type { Evaluation, EvaluationPurpose, EvaluationRow, EvaluationStatus, StandingTables } from "./types.ts";

const db = (tx: Tx) => tx.withTables<StandingTables>();

const columns = [
  "id",
  "program_id",
  "version_id",
  "as_of",
  "purpose",
  "status",
  "total",
  "done",
  "cursor",
  "error",
  "created_at",
  "advanced_at",
  "finished_at",
] as const;

const fromRow = (row: Pick<EvaluationRow, (typeof columns)[number]>): Evaluation => ({
  id: row.id as Id<"evaluation">,
  programId: row.program_id as Id<"program">,
  versionId: row.version_id as Id<"programVersion">,
  asOf: row.as_of,
  purpose: row.purpose,
  status: row.status,
  total: row.total,
  done: row.done,
  cursor: row.cursor,
  error: row.error,
  createdAt: row.created_at,
  advancedAt: row.advanced_at,
  finishedAt: row.finished_at,
});

export type NewEvaluation = {
  vendorId: Id<"vendor">;
  id: Id<"evaluation">;
  programId: Id<"program">;
  versionId: Id<"programVersion">;
  asOf: string;
  purpose: EvaluationPurpose;
  requestedBy: string;
  at: string;
};

export async function insertEvaluation(tx: Tx, e: NewEvaluation): Promise<void> {
  await db(tx)
    .insertInto("app.evaluation")
    .values({
      vendor_id: e.vendorId,
      id: e.id,
      program_id: e.programId,
      version_id: e.versionId,
      as_of: e.asOf,
      purpose: e.purpose,
      status: "queued",
      total: 0,
      done: 0,
      cursor: null,
      error: null,
      requested_by: e.requestedBy,
      created_at: e.at,
      started_at: null,
      advanced_at: null,
      finished_at: null,
    })
    .execute();
}

export async function getEvaluation(tx: Tx, vendorId: Id<"vendor">, id: Id<"evaluation">): Promise<Evaluation | null> {
  const row = await db(tx)
    .selectFrom("app.evaluation")
    .select(columns)
    .where("vendor_id", "=", vendorId)
    .where("id", "=", id)
    .executeTakeFirst();
  return row ? fromRow(row) : null;
}

/** The evaluation, locked until the transaction ends. Lock the program's row first where both are needed. */
export async function lockEvaluation(tx: Tx, vendorId: Id<"vendor">, id: Id<"evaluation">): Promise<Evaluation | null> {
  const row = await db(tx)
    .selectFrom("app.evaluation")
    .select(columns)
    .where("vendor_id", "=", vendorId)
    .where("id", "=", id)
    .forUpdate()
    .executeTakeFirst();
  return row ? fromRow(row) : null;
}

export async function updateEvaluation(
  tx: Tx,
  vendorId: Id<"vendor">,
  id: Id<"evaluation">,
  set: Partial<
    Pick<
      EvaluationRow,
      "version_id" | "status" | "total" | "done" | "cursor" | "error" | "started_at" | "advanced_at" | "finished_at"
    >
  >,
): Promise<void> {
  await db(tx).updateTable("app.evaluation").set(set).where("vendor_id", "=", vendorId).where("id", "=", id).execute();
}

/** Those of which a date has at most one. */
export const openStatuses = ["queued", "running", "stopped"] as const;

export type EvaluationFilter = {
  vendorId: Id<"vendor">;
  programId: Id<"program">;
  statuses?: readonly EvaluationStatus[];
  purpose?: EvaluationPurpose;
};

/** Evaluations of a program, newest first; ids are time-ordered. */
export async function listEvaluations(
  tx: Tx,
  filter: EvaluationFilter,
  page: { limit: number; before?: string },
): Promise<Evaluation[]> {
  let query = db(tx)
    .selectFrom("app.evaluation")
    .select(columns)
    .where("vendor_id", "=", filter.vendorId)
    .where("program_id", "=", filter.programId);
  if (filter.statuses) query = query.where("status", "in", [...filter.statuses]);
  if (filter.purpose) query = query.where("purpose", "=", filter.purpose);
  if (page.before !== undefined) query = query.where("id", "<", page.before);
  const rows = await query.orderBy("id", "desc").limit(page.limit).execute();
  return rows.map(fromRow);
}

/** The dates that are kept for good, with the version of their newest evaluation; oldest first. */
export async function keptVersions(
  tx: Tx,
  vendorId: Id<"vendor">,
  programId: Id<"program">,
): Promise<{ asOf: string; versionId: string }[]> {
  const rows = await db(tx)
    .selectFrom("app.evaluation")
    .select(["as_of", "version_id"])
    .distinctOn("as_of")
    .where("vendor_id", "=", vendorId)
    .where("program_id", "=", programId)
    .where("purpose", "=", "history")
    .where("status", "=", "done")
    .orderBy("as_of")
    .orderBy("id", "desc")
    .execute();
  return rows.map((row) => ({ asOf: row.as_of, versionId: row.version_id }));
}

/** The dates of a finished history evaluation, oldest first. */
export const keptDates = async (tx: Tx, vendorId: Id<"vendor">, programId: Id<"program">): Promise<string[]> =>
  (await keptVersions(tx, vendorId, programId)).map((kept) => kept.asOf);

/** Every date of which evaluations made a snapshot to be kept true, also in part; oldest first. */
export async function measuredDates(tx: Tx, vendorId: Id<"vendor">, programId: Id<"program">): Promise<string[]> {
  const rows = await db(tx)
    .selectFrom("app.evaluation")
    .select("as_of")
    .distinct()
    .where("vendor_id", "=", vendorId)
    .where("program_id", "=", programId)
    .where((by) =>
      by.or([
        by.and([by("purpose", "=", "history"), by("status", "=", "done")]),
        by("status", "in", ["running", "stopped"]),
      ]),
    )
    .execute();
  return rows.map((row) => row.as_of);
}

/**
 * Kept dates between two live dates that were measured before the first of them was decided, and therefore without the
 * moves of the days before them.
 */
export async function measuredAhead(
  tx: Tx,
  vendorId: Id<"vendor">,
  programId: Id<"program">,
  { after, before }: { after: string; before: string },
): Promise<string[]> {
  const finished = db(tx)
    .selectFrom("app.evaluation")
    .select(({ fn }) => fn.max("finished_at").as("at"))
    .where("vendor_id", "=", vendorId)
    .where("program_id", "=", programId)
    .where("purpose", "=", "live")
    .where("status", "=", "done")
    .where("as_of", "=", after);
  const rows = await db(tx)
    .selectFrom("app.evaluation")
    .select("as_of")
    .where("vendor_id", "=", vendorId)
    .where("program_id", "=", programId)
    .where("purpose", "=", "history")
    .where("status", "=", "done")
    .where("as_of", ">", after)
    .where("as_of", "<", before)
    .groupBy("as_of")
    .having(({ fn }) => fn.max("finished_at"), "<", finished)
    .orderBy("as_of")
    .execute();
  return rows.map((row) => row.as_of);
}

/** Whether a date is kept as history, or about to be. */
export async function isWanted(
  tx: Tx,
  vendorId: Id<"vendor">,
  programId: Id<"program">,
  asOf: string,
): Promise<boolean> {
  const row = await db(tx)
    .selectFrom("app.evaluation")
    .select("id")
    .where("vendor_id", "=", vendorId)
    .where("program_id", "=", programId)
    .where("as_of", "=", asOf)
    .where("purpose", "=", "history")
    .where("status", "!=", "failed")
    .limit(1)
    .executeTakeFirst();
  return row !== undefined;
}

/** Ids of all partners in id order, after a cursor. */
export async function partnerIdsAfter(
  tx: Tx,
  vendorId: Id<"vendor">,
  cursor: string | null,
  limit: number,
): Promise<string[]> {
  let query = tx
    .withTables<{ "app.partner": { vendor_id: string; id: string } }>()
    .selectFrom("app.partner")
    .select("id")
    .where("vendor_id", "=", vendorId);
  if (cursor !== null) query = query.where("id", ">", cursor);
  return (await query.orderBy("id").limit(limit).execute()).map((row) => row.id);
}

export async function countPartners(tx: Tx, vendorId: Id<"vendor">): Promise<number> {
  const row = await tx
    .withTables<{ "app.partner": { vendor_id: string; id: string } }>()
    .selectFrom("app.partner")
    .select(({ fn }) => fn.countAll<number>().as("count"))
    .where("vendor_id", "=", vendorId)
    .executeTakeFirstOrThrow();
  return row.count;
}
