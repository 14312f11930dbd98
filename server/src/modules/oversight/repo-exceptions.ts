import type { Id } from "@fairway/kernel";
import { changedMeanwhile } from "./changed-meanwhile.ts";
import { runSql, type Tx } from "../../platform/index.ts";
import type { ExceptionOrigin, ExceptionStatus, TierException } from "./types.ts";

type ExceptionRow = {
  id: Id<"exception">;
  partner_id: Id<"partner">;
  program_id: Id<"program">;
  track: string;
  tier: string;
  until_on: string;
  reason: string;
  status: ExceptionStatus;
  origin: ExceptionOrigin;
  appeal_id: Id<"appeal"> | null;
  requested_by: Id<"person">;
  requested_by_name: string;
  requested_at: string;
  decided_by: Id<"person"> | null;
  decided_by_name: string | null;
  decided_at: string | null;
  decision_reason: string | null;
  from_on: string | null;
  ended_at: string | null;
  ended_by_name: string | null;
  end_reason: string | null;
};

const columns = `id, partner_id, program_id, track, tier, until_on, reason, status, origin, appeal_id, requested_by,
  requested_by_name, requested_at, decided_by, decided_by_name, decided_at, decision_reason, from_on, ended_at,
  ended_by_name, end_reason`;

const fromRow = (row: ExceptionRow): TierException => ({
  id: row.id,
  partnerId: row.partner_id,
  programId: row.program_id,
  track: row.track,
  tier: row.tier,
  untilOn: row.until_on,
  reason: row.reason,
  status: row.status,
  origin: row.origin,
  appealId: row.appeal_id,
  requestedBy: row.requested_by,
  requestedByName: row.requested_by_name,
  requestedAt: row.requested_at,
  decidedBy: row.decided_by,
  decidedByName: row.decided_by_name,
  decidedAt: row.decided_at,
  decisionReason: row.decision_reason,
  fromOn: row.from_on,
  endedAt: row.ended_at,
  endedByName: row.ended_by_name,
  endReason: row.end_reason,
});

/** Where a page of exceptions or appeals ended. */
export type PageKey = { at: string; id: string };

export type ExceptionFilter = {
  partnerId?: Id<"partner">;
  keptTo: readonly Id<"partner">[] | null;
  status?: ExceptionStatus;
  /** Leaves out what was never approved. */
  approvedOnly?: boolean;
  before?: PageKey;
  limit: number;
};

/** Exceptions, newest request first. */
export async function listExceptions(
  tx: Tx,
  vendorId: Id<"vendor">,
  filter: ExceptionFilter,
): Promise<TierException[]> {
  const { partnerId, status, before } = filter;
  const rows = await runSql<ExceptionRow>(tx, {
    text: `select ${columns} from app.tier_exception
      where vendor_id = $1 and ($3::uuid is null or partner_id = $3) and ($4::text is null or status = $4)
        and (not $5 or from_on is not null)
        and ($6::timestamptz is null or (requested_at, id) < ($6, $7::uuid))
        and ($8::uuid[] is null or partner_id = any ($8))
      order by requested_at desc, id desc limit $2`,
    values: [
      vendorId,
      filter.limit,
      partnerId ?? null,
      status ?? null,
      filter.approvedOnly ?? false,
      before?.at ?? null,
      before?.id ?? null,
      filter.keptTo,
    ],
  });
  return rows.map(fromRow);
}

export async function readException(
  tx: Tx,
  vendorId: Id<"vendor">,
  id: Id<"exception">,
): Promise<TierException | null> {
  const [row] = await runSql<ExceptionRow>(tx, {
    text: `select ${columns} from app.tier_exception where vendor_id = $1 and id = $2`,
    values: [vendorId, id],
  });
  return row ? fromRow(row) : null;
}

/** The exception that a partner has in a track now; null where there is none. */
export async function activeException(
  tx: Tx,
  vendorId: Id<"vendor">,
  of: Pick<TierException, "partnerId" | "programId" | "track">,
): Promise<TierException | null> {
  const [row] = await runSql<ExceptionRow>(tx, {
    text: `select ${columns} from app.tier_exception
      where vendor_id = $1 and partner_id = $2 and program_id = $3 and track = $4 and status = 'active'`,
    values: [vendorId, of.partnerId, of.programId, of.track],
  });
  return row ? fromRow(row) : null;
}

/** Active exceptions whose last day has passed, or that nothing remembers any more: the track or the partner is gone. */
export async function exceptionsOver(
  tx: Tx,
  vendorId: Id<"vendor">,
  { today, limit }: { today: string; limit: number },
): Promise<TierException[]> {
  const rows = await runSql<ExceptionRow>(tx, {
    text: `select ${columns} from app.tier_exception e
      where e.vendor_id = $1 and e.status = 'active' and (e.until_on < $2 or not exists (
          select from app.holding h where h.vendor_id = $1 and h.program_id = e.program_id
            and h.partner_id = e.partner_id and h.track = e.track and h.floor_exception_id = e.id))
      order by e.id limit $3 for update`,
    values: [vendorId, today, limit],
  });
  return rows.map(fromRow);
}

export async function insertException(tx: Tx, vendorId: Id<"vendor">, made: TierException): Promise<void> {
  await runSql(tx, {
    text: `insert into app.tier_exception (vendor_id, ${columns})
      values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20, $21, $22)`,
    values: [
      vendorId,
      made.id,
      made.partnerId,
      made.programId,
      made.track,
      made.tier,
      made.untilOn,
      made.reason,
      made.status,
      made.origin,
      made.appealId,
      made.requestedBy,
      made.requestedByName,
      made.requestedAt,
      made.decidedBy,
      made.decidedByName,
      made.decidedAt,
      made.decisionReason,
      made.fromOn,
      made.endedAt,
      made.endedByName,
      made.endReason,
    ],
  });
}

/**
 * Writes what has become of an exception that was in this state.
 * @throws AppError `exception.changed_meanwhile`
 */
export async function writeException(
  tx: Tx,
  vendorId: Id<"vendor">,
  changed: TierException,
  from: ExceptionStatus,
): Promise<void> {
  const rows = await runSql(tx, {
    text: `update app.tier_exception set status = $3, decided_by = $4, decided_by_name = $5, decided_at = $6,
        decision_reason = $7, from_on = $8, ended_at = $9, ended_by_name = $10, end_reason = $11
      where vendor_id = $1 and id = $2 and status = $12 returning id`,
    values: [
      vendorId,
      changed.id,
      changed.status,
      changed.decidedBy,
      changed.decidedByName,
      changed.decidedAt,
      changed.decisionReason,
      changed.fromOn,
      changed.endedAt,
      changed.endedByName,
      changed.endReason,
      from,
    ],
  });
  if (rows.length === 0) throw changedMeanwhile("exception");
}
