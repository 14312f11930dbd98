import { type Id, newId } from "@fairway/kernel";
import { type Ctx, runSql, type Tx } from "../../platform/index.ts";
import type { Run, RunAbout, RunStatus } from "./types.ts";

type RunRow = {
  id: Id<"noticeRun">;
  occasion: string;
  about: RunAbout;
  status: RunStatus;
  total: number;
  done: number;
  told: number;
  cursor: string | null;
  created_at: string;
  advanced_at: string | null;
};

const columns = "id, occasion, about, status, total, done, told, cursor, created_at, advanced_at";

const fromRow = ({ created_at, advanced_at, ...row }: RunRow): Run => ({
  ...row,
  createdAt: created_at,
  advancedAt: advanced_at,
});

/** The run of an occasion; null where there was one before, whatever became of it. */
export async function insertRun(
  tx: Tx,
  ctx: Ctx,
  run: { occasion: string; about: RunAbout; status: RunStatus; total: number },
): Promise<Id<"noticeRun"> | null> {
  const id = newId("noticeRun", ctx.now.epochMilliseconds);
  const rows = await runSql(tx, {
    text: `insert into app.notice_run (vendor_id, id, occasion, kind, about, status, total, created_at)
      values ($1, $2, $3, $4, $5, $6, $7, $8) on conflict on constraint notice_run_occasion_key do nothing returning id`,
    values: [
      ctx.vendorId,
      id,
      run.occasion,
      run.about.kind,
      JSON.stringify(run.about),
      run.status,
      run.total,
      ctx.now.toString(),
    ],
  });
  return rows.length > 0 ? id : null;
}

export async function lockRun(tx: Tx, ctx: Ctx, id: Id<"noticeRun">): Promise<Run | null> {
  const rows = await runSql<RunRow>(tx, {
    text: `select ${columns} from app.notice_run where vendor_id = $1 and id = $2 for update`,
    values: [ctx.vendorId, id],
  });
  return rows[0] ? fromRow(rows[0]) : null;
}

export async function lockRunOf(tx: Tx, ctx: Ctx, occasion: string): Promise<Run | null> {
  const rows = await runSql<RunRow>(tx, {
    text: `select ${columns} from app.notice_run where vendor_id = $1 and occasion = $2 for update`,
    values: [ctx.vendorId, occasion],
  });
  return rows[0] ? fromRow(rows[0]) : null;
}

export async function findRunOf(tx: Tx, ctx: Ctx, occasion: string): Promise<Run | null> {
  const rows = await runSql<RunRow>(tx, {
    text: `select ${columns} from app.notice_run where vendor_id = $1 and occasion = $2`,
    values: [ctx.vendorId, occasion],
  });
  return rows[0] ? fromRow(rows[0]) : null;
}

export async function findRun(tx: Tx, ctx: Ctx, id: Id<"noticeRun">): Promise<Run | null> {
  const rows = await runSql<RunRow>(tx, {
    text: `select ${columns} from app.notice_run where vendor_id = $1 and id = $2`,
    values: [ctx.vendorId, id],
  });
  return rows[0] ? fromRow(rows[0]) : null;
}

/** Runs that have told somebody or are about to, newest first. */
export async function listRuns(tx: Tx, ctx: Ctx, page: { limit: number; before: string | null }): Promise<Run[]> {
  const rows = await runSql<RunRow>(tx, {
    text: `select ${columns} from app.notice_run
      where vendor_id = $1 and (told > 0 or status in ('queued', 'running')) and ($2::uuid is null or id < $2)
      order by id desc limit $3`,
    values: [ctx.vendorId, page.before, page.limit],
  });
  return rows.map(fromRow);
}

export async function openRuns(tx: Tx, ctx: Ctx): Promise<Run[]> {
  const rows = await runSql<RunRow>(tx, {
    text: `select ${columns} from app.notice_run where vendor_id = $1 and status in ('queued', 'running') order by id`,
    values: [ctx.vendorId],
  });
  return rows.map(fromRow);
}

export async function updateRun(
  tx: Tx,
  ctx: Ctx,
  id: Id<"noticeRun">,
  to: { status: RunStatus; done: number; told: number; cursor: string | null; finished: boolean },
): Promise<void> {
  const at = ctx.now.toString();
  await runSql(tx, {
    text: `update app.notice_run set status = $3, done = $4, told = $5, cursor = $6, advanced_at = $7,
        finished_at = $8 where vendor_id = $1 and id = $2`,
    values: [ctx.vendorId, id, to.status, to.done, to.told, to.cursor, at, to.finished ? at : null],
  });
}
