import type { Id } from "@fairway/kernel";
import { runSql, type Tx } from "../../platform/index.ts";
import type { Plan, PlanRow, PlanTables } from "./types.ts";

const db = (tx: Tx) => tx.withTables<PlanTables>();

const columns = [
  "id",
  "program_id",
  "draft_id",
  "revision",
  "kind",
  "dates",
  "near_within",
  "status",
  "current_as_of",
  "cursor",
  "total",
  "done",
  "results",
  "error",
  "requested_by",
  "created_at",
  "advanced_at",
  "finished_at",
] as const;

const fromRow = (row: Pick<PlanRow, (typeof columns)[number]>): Plan => ({
  id: row.id as Id<"plan">,
  programId: row.program_id as Id<"program">,
  draftId: row.draft_id as Id<"programVersion">,
  revision: row.revision,
  kind: row.kind,
  dates: row.dates,
  nearWithin: row.near_within,
  status: row.status,
  currentAsOf: row.current_as_of,
  cursor: row.cursor,
  total: row.total,
  done: row.done,
  results: row.results,
  error: row.error,
  requestedBy: row.requested_by,
  createdAt: row.created_at,
  advancedAt: row.advanced_at,
  finishedAt: row.finished_at,
});

export type NewPlan = Pick<
  PlanRow,
  "vendor_id" | "id" | "program_id" | "draft_id" | "revision" | "source" | "format" | "kind" | "dates" | "near_within"
> & { current_as_of: string; requested_by: string; created_at: string };

export async function insertPlan(tx: Tx, plan: NewPlan): Promise<void> {
  await runSql(tx, {
    text: `insert into app.plan (vendor_id, id, program_id, draft_id, revision, source, format, kind, dates, near_within,
        status, current_as_of, results, requested_by, created_at)
      values ($1, $2, $3, $4, $5, $6, $7, $8, $9::text[], $10, 'queued', $11, '{}', $12, $13)`,
    values: [
      plan.vendor_id,
      plan.id,
      plan.program_id,
      plan.draft_id,
      plan.revision,
      plan.source,
      plan.format,
      plan.kind,
      plan.dates,
      plan.near_within,
      plan.current_as_of,
      plan.requested_by,
      plan.created_at,
    ],
  });
}

export async function getPlan(tx: Tx, vendorId: Id<"vendor">, id: Id<"plan">): Promise<Plan | null> {
  const row = await db(tx)
    .selectFrom("app.plan")
    .select(columns)
    .where("vendor_id", "=", vendorId)
    .where("id", "=", id)
    .executeTakeFirst();
  return row ? fromRow(row) : null;
}

/** The plan, locked until the transaction ends. */
export async function lockPlan(tx: Tx, vendorId: Id<"vendor">, id: Id<"plan">): Promise<Plan | null> {
  const row = await db(tx)
    .selectFrom("app.plan")
    .select(columns)
    .where("vendor_id", "=", vendorId)
    .where("id", "=", id)
    .forUpdate()
    .executeTakeFirst();
  return row ? fromRow(row) : null;
}

/** The document as it was planned. */
export const planSource = (
  tx: Tx,
  vendorId: Id<"vendor">,
  id: Id<"plan">,
): Promise<Pick<PlanRow, "source" | "format">> =>
  db(tx)
    .selectFrom("app.plan")
    .select(["source", "format"])
    .where("vendor_id", "=", vendorId)
    .where("id", "=", id)
    .executeTakeFirstOrThrow();

type Change = Partial<
  Pick<
    PlanRow,
    | "revision"
    | "source"
    | "format"
    | "status"
    | "dates"
    | "current_as_of"
    | "cursor"
    | "total"
    | "done"
    | "error"
    | "started_at"
    | "advanced_at"
    | "finished_at"
  >
>;

export async function updatePlan(
  tx: Tx,
  vendorId: Id<"vendor">,
  id: Id<"plan">,
  { results, ...set }: Change & Partial<Pick<PlanRow, "results">>,
): Promise<void> {
  await db(tx).updateTable("app.plan").set(set).where("vendor_id", "=", vendorId).where("id", "=", id).execute();
  if (results === undefined) return;
  const text = "update app.plan set results = $3::jsonb where vendor_id = $1 and id = $2";
  await runSql(tx, { text, values: [vendorId, id, JSON.stringify(results)] });
}

/** Plans of a draft, newest first; ids are time-ordered. */
export async function listPlans(
  tx: Tx,
  of: { vendorId: Id<"vendor">; draftId: Id<"programVersion"> },
  page: { limit: number; before: string | null },
): Promise<Plan[]> {
  let query = db(tx)
    .selectFrom("app.plan")
    .select(columns)
    .where("vendor_id", "=", of.vendorId)
    .where("draft_id", "=", of.draftId);
  if (page.before !== null) query = query.where("id", "<", page.before);
  return (await query.orderBy("id", "desc").limit(page.limit).execute()).map(fromRow);
}

/** Takes a plan and its lines away. */
export async function deletePlan(tx: Tx, vendorId: Id<"vendor">, id: Id<"plan">): Promise<void> {
  await deleteLines(tx, vendorId, id);
  await db(tx).deleteFrom("app.plan").where("vendor_id", "=", vendorId).where("id", "=", id).execute();
}

export async function deleteLines(tx: Tx, vendorId: Id<"vendor">, id: Id<"plan">): Promise<void> {
  await db(tx).deleteFrom("app.plan_line").where("vendor_id", "=", vendorId).where("plan_id", "=", id).execute();
}
