import { isDue } from "@fairway/kernel";
import type { Program, TierAt, Track } from "@fairway/program";
import { runSql, type Tx } from "../../../platform/index.ts";
import type { Slice } from "../snapshot.ts";
import type { HoldingRow } from "./holding-repo.ts";

/** A track with the policy that it moves by. */
export type MemoryTrack = Track & { moves: NonNullable<Track["moves"]> };

export const memoryTracks = (program: Program): MemoryTrack[] =>
  program.tracks.flatMap((track) => (track.moves ? [{ ...track, moves: track.moves }] : []));

/** A partner in a track about whom there may be something to decide. `qualifies` is null where it is not in the track. */
export type Candidate = {
  partner_id: string;
  track: string;
  qualifies: TierAt | null;
  holding: HoldingRow | null;
};

/** The ranks of a track's tiers by name. */
export const ranksOf = (track: Track): Record<string, number> =>
  Object.fromEntries(track.tiers.map((tier, i) => [tier.name, track.tiers.length - 1 - i]));

function dueOf(track: MemoryTrack, asOf: Temporal.PlainDate, program: Program) {
  const { promote, demote, anyDayOf } = track.moves;
  return {
    track: track.key,
    promote: isDue(promote.on, asOf, program.fiscalYear),
    demote: isDue(demote.on, asOf, program.fiscalYear),
    sees: anyDayOf !== null,
    ranks: ranksOf(track),
  };
}

/**
 * Who is to be decided about on the slice's date: whose memory begins, whose tier differs from what the figures give on
 * a day on which that is looked at, for whom something falls due. Of everybody else nothing is read.
 */
export async function findCandidates(tx: Tx, slice: Slice): Promise<Candidate[]> {
  const { program } = slice.at;
  const tracks = memoryTracks(program);
  if (tracks.length === 0) return [];
  const asOf = Temporal.PlainDate.from(slice.asOf);
  return runSql<Candidate>(tx, {
    text: `select m.partner_id, t.track, m.standings -> t.track as qualifies, to_jsonb(h) as holding
      from app.measurement m
      cross join jsonb_to_recordset($5::jsonb)
        as t(track text, promote boolean, demote boolean, sees boolean, ranks jsonb)
      cross join lateral (select (m.standings -> t.track ->> 'rank')::int as rank) q
      left join app.holding h
        on h.vendor_id = $1 and h.program_id = $2 and h.partner_id = m.partner_id and h.track = t.track
      where m.vendor_id = $1 and m.program_id = $2 and m.as_of = $3 and m.partner_id = any ($4::uuid[])
        and case
          when h.partner_id is null then q.rank is not null
          when h.since > $3 then false
          when q.rank is null then true
          when (t.ranks ->> h.tier)::int is distinct from nullif(h.rank, -1) then true
          when h.pending_status = 'scheduled' and h.pending_effective_on <= $3 then true
          when h.floor_until_on < $3 then true
          when h.started_on = $3 and h.cause = 'start' then h.rank <> q.rank
          when t.sees and h.seen_rank is distinct from q.rank then true
          when t.sees and (t.promote or t.demote) and h.last_met <> '{}'::jsonb then true
          when (t.promote or t.demote) and h.pending_status = 'proposed' then true
          when t.promote and (q.rank > h.rank or h.floor_base_rank is not null or h.refused_direction = 'up') then true
          when t.demote and (q.rank < h.rank or h.below_since_on is not null or h.refused_direction = 'down') then true
          else false
        end
      order by m.partner_id, t.track`,
    values: [
      slice.vendorId,
      slice.at.programId,
      slice.asOf,
      slice.partnerIds,
      JSON.stringify(tracks.map((track) => dueOf(track, asOf, program))),
    ],
  });
}

/** What is remembered of partners that are not in the program any more, and of tracks that have no policy any more. */
export async function findForgotten(tx: Tx, slice: Slice): Promise<HoldingRow[]> {
  return runSql<HoldingRow>(tx, {
    text: `select h.* from app.holding h
      where h.vendor_id = $1 and h.program_id = $2 and h.partner_id = any ($4::uuid[])
        and (h.track <> all ($5::text[]) or not exists (
          select from app.measurement m
          where m.vendor_id = $1 and m.program_id = $2 and m.as_of = $3 and m.partner_id = h.partner_id
        ))
      order by h.partner_id, h.track`,
    values: [
      slice.vendorId,
      slice.at.programId,
      slice.asOf,
      slice.partnerIds,
      memoryTracks(slice.at.program).map((track) => track.key),
    ],
  });
}

/** What a partner held in each track at a date that was measured. */
export type HeldBefore = { partner_id: string; track: string; tier: string | null; rank: number; since: string };

export async function heldAt(tx: Tx, slice: Slice, asOf: string, partnerIds: readonly string[]): Promise<HeldBefore[]> {
  return runSql<HeldBefore>(tx, {
    text: `select partner_id, track, tier, rank, since from app.standing
      where vendor_id = $1 and program_id = $2 and as_of = $3 and partner_id = any ($4::uuid[])`,
    values: [slice.vendorId, slice.at.programId, asOf, partnerIds],
  });
}

/** What rules may read of a partner that was measured on the slice's date. */
export type MeasuredRow = {
  partner_id: string;
  metrics: Record<string, unknown>;
  types: string[];
  region: string | null;
  country: string | null;
  joined_on: string | null;
  status: string;
  attributes: Record<string, unknown>;
};

export async function measuredRows(
  tx: Tx,
  slice: Slice,
  partnerIds: readonly string[],
): Promise<Map<string, MeasuredRow>> {
  if (partnerIds.length === 0) return new Map();
  const rows = await runSql<MeasuredRow>(tx, {
    text: `select m.partner_id, m.metrics, p.types, p.region, p.country, p.joined_on, p.status, p.attributes
      from app.measurement m join app.partner p on p.vendor_id = $1 and p.id = m.partner_id
      where m.vendor_id = $1 and m.program_id = $2 and m.as_of = $3 and m.partner_id = any ($4::uuid[])`,
    values: [slice.vendorId, slice.at.programId, slice.asOf, partnerIds],
  });
  return new Map(rows.map((row) => [row.partner_id, row]));
}
