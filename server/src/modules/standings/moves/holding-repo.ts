import type { Id } from "@fairway/kernel";
import type { HoldingState, MoveCause } from "@fairway/program";
import { insertRows, runSql, type Tx } from "../../../platform/index.ts";
import type { Holding } from "./types.ts";

/** A row of app.holding as JSON gives it. */
export type HoldingRow = {
  partner_id: string;
  track: string;
  version_id: string;
  tier: string | null;
  rank: number;
  since: string;
  previous_tier: string | null;
  previous_rank: number | null;
  started_on: string;
  cause: MoveCause;
  below_since_on: string | null;
  seen_rank: number | null;
  seen_on: string | null;
  seen_before: number | null;
  last_met: Record<string, string>;
  pending_id: string | null;
  pending_status: "proposed" | "scheduled" | null;
  pending_direction: "up" | "down" | null;
  pending_tier: string | null;
  pending_rank: number | null;
  pending_decided_on: string | null;
  pending_effective_on: string | null;
  floor_exception_id: string | null;
  floor_tier: string | null;
  floor_rank: number | null;
  floor_until_on: string | null;
  floor_base_tier: string | null;
  floor_base_rank: number | null;
  refused_direction: "up" | "down" | null;
  refused_rank: number | null;
  refused_on: string | null;
};

const pendingOf = (row: HoldingRow): HoldingState["pending"] =>
  row.pending_id === null ||
  row.pending_status === null ||
  row.pending_direction === null ||
  row.pending_rank === null ||
  row.pending_decided_on === null ||
  row.pending_effective_on === null
    ? null
    : {
        id: row.pending_id,
        status: row.pending_status,
        direction: row.pending_direction,
        to: { tier: row.pending_tier, rank: row.pending_rank },
        decidedOn: row.pending_decided_on,
        effectiveOn: row.pending_effective_on,
      };

const floorOf = (row: HoldingRow): HoldingState["floor"] =>
  row.floor_exception_id === null || row.floor_rank === null || row.floor_until_on === null
    ? null
    : {
        exceptionId: row.floor_exception_id,
        to: { tier: row.floor_tier, rank: row.floor_rank },
        until: row.floor_until_on,
        base: row.floor_base_rank === null ? null : { tier: row.floor_base_tier, rank: row.floor_base_rank },
      };

const refusedOf = (row: HoldingRow): HoldingState["refused"] =>
  row.refused_direction === null || row.refused_rank === null || row.refused_on === null
    ? null
    : { direction: row.refused_direction, rank: row.refused_rank, on: row.refused_on };

export const holdingFromRow = (row: HoldingRow): Holding => ({
  partnerId: row.partner_id as Id<"partner">,
  track: row.track,
  versionId: row.version_id as Id<"programVersion">,
  state: {
    held: { tier: row.tier, rank: row.rank },
    since: row.since,
    previous: row.previous_rank === null ? null : { tier: row.previous_tier, rank: row.previous_rank },
    startedOn: row.started_on,
    cause: row.cause,
    belowSince: row.below_since_on,
    seen:
      row.seen_rank === null || row.seen_on === null
        ? null
        : { rank: row.seen_rank, on: row.seen_on, before: row.seen_before ?? -1 },
    lastMet: row.last_met,
    pending: pendingOf(row),
    floor: floorOf(row),
    refused: refusedOf(row),
  },
});

const toRow = ({ track, versionId, partnerId, state: s }: Holding) => ({
  partner_id: partnerId,
  track,
  version_id: versionId,
  tier: s.held.tier,
  rank: s.held.rank,
  since: s.since,
  previous_tier: s.previous?.tier ?? null,
  previous_rank: s.previous?.rank ?? null,
  started_on: s.startedOn,
  cause: s.cause,
  below_since_on: s.belowSince,
  seen_rank: s.seen?.rank ?? null,
  seen_on: s.seen?.on ?? null,
  seen_before: s.seen?.before ?? null,
  last_met: JSON.stringify(s.lastMet),
  pending_id: s.pending?.id ?? null,
  pending_status: s.pending?.status ?? null,
  pending_direction: s.pending?.direction ?? null,
  pending_tier: s.pending?.to.tier ?? null,
  pending_rank: s.pending?.to.rank ?? null,
  pending_decided_on: s.pending?.decidedOn ?? null,
  pending_effective_on: s.pending?.effectiveOn ?? null,
  floor_exception_id: s.floor?.exceptionId ?? null,
  floor_tier: s.floor?.to.tier ?? null,
  floor_rank: s.floor?.to.rank ?? null,
  floor_until_on: s.floor?.until ?? null,
  floor_base_tier: s.floor?.base?.tier ?? null,
  floor_base_rank: s.floor?.base?.rank ?? null,
  refused_direction: s.refused?.direction ?? null,
  refused_rank: s.refused?.rank ?? null,
  refused_on: s.refused?.on ?? null,
});

type Of = { vendorId: Id<"vendor">; programId: Id<"program"> };

const key = ["vendor_id", "program_id", "partner_id", "track"];
const rowsPerStatement = 500;

export async function writeHoldings(tx: Tx, of: Of, holdings: readonly Holding[]): Promise<void> {
  for (let start = 0; start < holdings.length; start += rowsPerStatement) {
    const rows = holdings.slice(start, start + rowsPerStatement).map(toRow);
    const names = Object.keys(rows[0] ?? {});
    const columns = ["vendor_id", "program_id", ...names];
    const set = names.filter((name) => !key.includes(name)).map((name) => `${name} = excluded.${name}`);
    const values = rows.map((row) => [of.vendorId, of.programId, ...Object.values(row)]);
    const rest = `on conflict (${key.join(", ")}) do update set ${set.join(", ")}`;
    await runSql(tx, insertRows("app.holding", columns, values, rest));
  }
}

export async function removeHoldings(
  tx: Tx,
  of: Of,
  gone: readonly { partnerId: string; track: string }[],
): Promise<void> {
  if (gone.length === 0) return;
  await runSql(tx, {
    text: `delete from app.holding h where h.vendor_id = $1 and h.program_id = $2
      and (h.partner_id, h.track) in (select * from unnest($3::uuid[], $4::text[]))`,
    values: [of.vendorId, of.programId, gone.map((g) => g.partnerId), gone.map((g) => g.track)],
  });
}

/** What is remembered of one partner in one track. */
export async function holdingOf(tx: Tx, of: Of, partnerId: string, track: string): Promise<Holding | null> {
  const [row] = await runSql<HoldingRow>(tx, {
    text: `select * from app.holding
      where vendor_id = $1 and program_id = $2 and partner_id = $3 and track = $4`,
    values: [of.vendorId, of.programId, partnerId, track],
  });
  return row ? holdingFromRow(row) : null;
}
