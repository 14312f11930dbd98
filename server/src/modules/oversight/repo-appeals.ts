import type { Id } from "@fairway/kernel";
import { runSql, type Tx } from "../../platform/index.ts";
import { changedMeanwhile } from "./changed-meanwhile.ts";
import type { PageKey } from "./repo-exceptions.ts";
import type { Appeal, AppealStatus } from "./types.ts";

type AppealRow = {
  id: Id<"appeal">;
  partner_id: Id<"partner">;
  program_id: Id<"program">;
  track: string;
  move_id: Id<"move">;
  text: string;
  status: AppealStatus;
  filed_by: Id<"person">;
  filed_by_name: string;
  filed_by_side: "vendor" | "partner";
  filed_at: string;
  decide_by_on: string;
  overdue_at: string | null;
  decided_by: Id<"person"> | null;
  decided_by_name: string | null;
  decided_at: string | null;
  reason: string | null;
  until_on: string | null;
  exception_id: Id<"exception"> | null;
};

const columns = `id, partner_id, program_id, track, move_id, text, status, filed_by, filed_by_name, filed_by_side,
  filed_at, decide_by_on, overdue_at, decided_by, decided_by_name, decided_at, reason, until_on, exception_id`;

const fromRow = (row: AppealRow): Appeal => ({
  id: row.id,
  partnerId: row.partner_id,
  programId: row.program_id,
  track: row.track,
  moveId: row.move_id,
  text: row.text,
  status: row.status,
  filedBy: row.filed_by,
  filedByName: row.filed_by_name,
  filedBySide: row.filed_by_side,
  filedAt: row.filed_at,
  decideByOn: row.decide_by_on,
  overdueAt: row.overdue_at,
  decidedBy: row.decided_by,
  decidedByName: row.decided_by_name,
  decidedAt: row.decided_at,
  reason: row.reason,
  untilOn: row.until_on,
  exceptionId: row.exception_id,
});

export type AppealFilter = {
  partnerId?: Id<"partner">;
  keptTo: readonly Id<"partner">[] | null;
  status?: AppealStatus;
  before?: PageKey;
  limit: number;
};

/** Appeals, newest first. */
export async function listAppeals(tx: Tx, vendorId: Id<"vendor">, filter: AppealFilter): Promise<Appeal[]> {
  const { partnerId, status, before, limit } = filter;
  const rows = await runSql<AppealRow>(tx, {
    text: `select ${columns} from app.appeal
      where vendor_id = $1 and ($3::uuid is null or partner_id = $3) and ($4::text is null or status = $4)
        and ($5::timestamptz is null or (filed_at, id) < ($5, $6::uuid))
        and ($7::uuid[] is null or partner_id = any ($7))
      order by filed_at desc, id desc limit $2`,
    values: [vendorId, limit, partnerId ?? null, status ?? null, before?.at ?? null, before?.id ?? null, filter.keptTo],
  });
  return rows.map(fromRow);
}

export async function readAppeal(tx: Tx, vendorId: Id<"vendor">, id: Id<"appeal">): Promise<Appeal | null> {
  const [row] = await runSql<AppealRow>(tx, {
    text: `select ${columns} from app.appeal where vendor_id = $1 and id = $2`,
    values: [vendorId, id],
  });
  return row ? fromRow(row) : null;
}

/** Open appeals against a move, and whether there is one that was decided. */
export async function appealsAgainst(
  tx: Tx,
  vendorId: Id<"vendor">,
  moveIds: readonly Id<"move">[],
): Promise<Appeal[]> {
  const rows = await runSql<AppealRow>(tx, {
    text: `select ${columns} from app.appeal
      where vendor_id = $1 and move_id = any ($2::uuid[]) and status <> 'withdrawn' order by filed_at, id`,
    values: [vendorId, moveIds],
  });
  return rows.map(fromRow);
}

/** Open appeals whose day for a decision has passed, and of which nobody was told yet. */
export async function appealsOverdue(
  tx: Tx,
  vendorId: Id<"vendor">,
  { today, limit }: { today: string; limit: number },
): Promise<Appeal[]> {
  const rows = await runSql<AppealRow>(tx, {
    text: `select ${columns} from app.appeal
      where vendor_id = $1 and status = 'open' and overdue_at is null and decide_by_on < $2
      order by id limit $3 for update`,
    values: [vendorId, today, limit],
  });
  return rows.map(fromRow);
}

export async function insertAppeal(tx: Tx, vendorId: Id<"vendor">, made: Appeal): Promise<void> {
  await runSql(tx, {
    text: `insert into app.appeal (vendor_id, ${columns})
      values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20)`,
    values: [
      vendorId,
      made.id,
      made.partnerId,
      made.programId,
      made.track,
      made.moveId,
      made.text,
      made.status,
      made.filedBy,
      made.filedByName,
      made.filedBySide,
      made.filedAt,
      made.decideByOn,
      made.overdueAt,
      made.decidedBy,
      made.decidedByName,
      made.decidedAt,
      made.reason,
      made.untilOn,
      made.exceptionId,
    ],
  });
}

/**
 * Writes what has become of an appeal that was in this state.
 * @throws AppError `appeal.changed_meanwhile`
 */
export async function writeAppeal(tx: Tx, vendorId: Id<"vendor">, changed: Appeal, from: AppealStatus): Promise<void> {
  const rows = await runSql(tx, {
    text: `update app.appeal set status = $3, overdue_at = $4, decided_by = $5, decided_by_name = $6, decided_at = $7,
        reason = $8, until_on = $9, exception_id = $10
      where vendor_id = $1 and id = $2 and status = $11 returning id`,
    values: [
      vendorId,
      changed.id,
      changed.status,
      changed.overdueAt,
      changed.decidedBy,
      changed.decidedByName,
      changed.decidedAt,
      changed.reason,
      changed.untilOn,
      changed.exceptionId,
      from,
    ],
  });
  if (rows.length === 0) throw changedMeanwhile("appeal");
}

/** How much waits for a decision; of these partners where they are named. */
export async function waiting(
  tx: Tx,
  vendorId: Id<"vendor">,
  { today, keptTo }: { today: string; keptTo: readonly Id<"partner">[] | null },
): Promise<{ toApprove: number; exceptions: number; appeals: number; overdueAppeals: number }> {
  const own = "($3::uuid[] is null or partner_id = any ($3))";
  const [counts] = await runSql<{ to_approve: number; exceptions: number; appeals: number; overdue: number }>(tx, {
    text: `select
        (select count(*) from app.move where vendor_id = $1 and status = 'proposed' and ${own}) as to_approve,
        (select count(*) from app.tier_exception where vendor_id = $1 and status = 'requested' and ${own}) as exceptions,
        (select count(*) from app.appeal where vendor_id = $1 and status = 'open' and ${own}) as appeals,
        (select count(*) from app.appeal where vendor_id = $1 and status = 'open' and decide_by_on < $2
          and ${own}) as overdue`,
    values: [vendorId, today, keptTo],
  });
  return {
    toApprove: counts?.to_approve ?? 0,
    exceptions: counts?.exceptions ?? 0,
    appeals: counts?.appeals ?? 0,
    overdueAppeals: counts?.overdue ?? 0,
  };
}
