import type { Id } from "@fairway/kernel";
import type { MoveStatus, TierAt } from "@fairway/program";
import { insertRows, runSql, type Tx } from "../../../platform/index.ts";
import type { Move, MoveRow } from "./types.ts";

const columns = [
  "vendor_id",
  "id",
  "program_id",
  "partner_id",
  "track",
  "version_id",
  "status",
  "direction",
  "cause",
  "from_tier",
  "from_rank",
  "to_tier",
  "to_rank",
  "decided_on",
  "effective_on",
  "since",
  "protected_until_on",
  "reasons",
  "outcome",
  "exception_id",
  "appeal_id",
  "decided_by",
  "created_at",
  "announced_at",
  "settled_at",
] as const;

export const moveColumns = columns.map((column) => `m.${column}`).join(", ");

export const moveFromRow = (row: MoveRow): Move => ({
  id: row.id as Id<"move">,
  programId: row.program_id as Id<"program">,
  partnerId: row.partner_id as Id<"partner">,
  track: row.track,
  versionId: row.version_id as Id<"programVersion">,
  status: row.status,
  direction: row.direction,
  cause: row.cause,
  fromTier: row.from_tier,
  fromRank: row.from_rank,
  toTier: row.to_tier,
  toRank: row.to_rank,
  decidedOn: row.decided_on,
  effectiveOn: row.effective_on,
  since: row.since,
  protectedUntil: row.protected_until_on,
  reasons: row.reasons,
  outcome: row.outcome,
  exceptionId: row.exception_id as Id<"exception"> | null,
  appealId: row.appeal_id as Id<"appeal"> | null,
  decidedBy: row.decided_by,
  createdAt: row.created_at,
  announcedAt: row.announced_at,
  settledAt: row.settled_at,
});

const toRow = (vendorId: Id<"vendor">, m: Move): unknown[] => [
  vendorId,
  m.id,
  m.programId,
  m.partnerId,
  m.track,
  m.versionId,
  m.status,
  m.direction,
  m.cause,
  m.fromTier,
  m.fromRank,
  m.toTier,
  m.toRank,
  m.decidedOn,
  m.effectiveOn,
  m.since,
  m.protectedUntil,
  m.reasons === null ? null : JSON.stringify(m.reasons),
  m.outcome,
  m.exceptionId,
  m.appealId,
  m.decidedBy,
  m.createdAt,
  m.announcedAt,
  m.settledAt,
];

const rowsPerStatement = 500;

export async function insertMoves(tx: Tx, vendorId: Id<"vendor">, moves: readonly Move[]): Promise<void> {
  for (let start = 0; start < moves.length; start += rowsPerStatement) {
    const rows = moves.slice(start, start + rowsPerStatement).map((move) => toRow(vendorId, move));
    await runSql(tx, insertRows("app.move", columns, rows));
  }
}

/** What becomes of a move that was pending. */
export type MoveChange = {
  id: string;
  status: MoveStatus;
  to: TierAt;
  decidedOn: string;
  effectiveOn: string;
  protectedUntil: string | null;
  outcome: string | null;
  appealId: string | null;
  decidedBy: string | null;
  announcedAt: string | null;
  settledAt: string | null;
};

export async function updateMoves(tx: Tx, vendorId: Id<"vendor">, changes: readonly MoveChange[]): Promise<void> {
  if (changes.length === 0) return;
  await runSql(tx, {
    text: `update app.move m set status = c.status, to_tier = c.to_tier, to_rank = c.to_rank, decided_on = c.decided_on,
        effective_on = c.effective_on, since = c.effective_on, protected_until_on = c.protected_until_on,
        outcome = c.outcome, appeal_id = c.appeal_id, decided_by = c.decided_by,
        announced_at = c.announced_at, settled_at = c.settled_at
      from jsonb_to_recordset($2::jsonb) as c(id uuid, status text, to_tier text, to_rank integer, decided_on date, effective_on date,
        protected_until_on date, outcome text, appeal_id uuid, decided_by text,
        announced_at timestamptz, settled_at timestamptz)
      where m.vendor_id = $1 and m.id = c.id`,
    values: [
      vendorId,
      JSON.stringify(
        changes.map((c) => ({
          id: c.id,
          status: c.status,
          to_tier: c.to.tier,
          to_rank: c.to.rank,
          decided_on: c.decidedOn,
          effective_on: c.effectiveOn,
          protected_until_on: c.protectedUntil,
          outcome: c.outcome,
          appeal_id: c.appealId,
          decided_by: c.decidedBy,
          announced_at: c.announcedAt,
          settled_at: c.settledAt,
        })),
      ),
    ],
  });
}

/** Moves by their ids; locked until the transaction ends where `lock` is set. */
export async function movesById(
  tx: Tx,
  vendorId: Id<"vendor">,
  ids: readonly string[],
  { lock = false } = {},
): Promise<Move[]> {
  if (ids.length === 0) return [];
  const rows = await runSql<MoveRow>(tx, {
    text: `select ${moveColumns} from app.move m where m.vendor_id = $1 and m.id = any ($2::uuid[])
      order by m.id${lock ? " for update" : ""}`,
    values: [vendorId, ids],
  });
  return rows.map(moveFromRow);
}
