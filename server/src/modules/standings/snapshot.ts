import type { Id } from "@fairway/kernel";
import { measure } from "@fairway/program";
import { runSql, type Tx } from "../../platform/index.ts";
import type { ProgramAt } from "../programs/index.ts";
import { decideSlice, type Deciding } from "./moves/decide-slice.ts";
import { writeHeld } from "./moves/held-on.ts";

/** One date of one program for a set of partners, under the version that applies. */
export type Slice = {
  vendorId: Id<"vendor">;
  at: ProgramAt;
  asOf: string;
  partnerIds: readonly string[];
};

/** A tier that became another one; null is not in the track, or in it without a tier. */
export type TierChange = {
  partnerId: Id<"partner">;
  track: string;
  from: string | null;
  fromRank: number | null;
  to: string | null;
  toRank: number | null;
};

const place = (slice: Slice) => [slice.vendorId, slice.at.programId, slice.asOf] as const;

/** The partners among these that belong to the program on the date: joined by then, not ended by then. */
async function population(tx: Tx, slice: Slice): Promise<string[]> {
  const text = `select id from app.partner
    where vendor_id = $1 and id = any ($2::uuid[])
      and (joined_on is null or joined_on <= $3::date) and (ended_on is null or ended_on > $3::date)`;
  const rows = await runSql<{ id: string }>(tx, { text, values: [slice.vendorId, slice.partnerIds, slice.asOf] });
  return rows.map((row) => row.id);
}

async function removeMeasurements(tx: Tx, slice: Slice, partnerIds: readonly string[]): Promise<void> {
  await runSql(tx, {
    text: `delete from app.measurement
      where vendor_id = $1 and program_id = $2 and as_of = $3 and partner_id = any ($4::uuid[])`,
    values: [...place(slice), partnerIds],
  });
}

async function writeMeasurements(tx: Tx, slice: Slice, measuredAt: string): Promise<void> {
  const ids = await population(tx, slice);
  const members = new Set(ids);
  const others = slice.partnerIds.filter((id) => !members.has(id));
  if (others.length > 0) await removeMeasurements(tx, slice, others);
  if (ids.length === 0) return;
  const asOf = Temporal.PlainDate.from(slice.asOf);
  const measured = measure(slice.at.program, { vendorId: slice.vendorId, asOf, partners: { ids } });
  const n = measured.values.length;
  await runSql(tx, {
    text: `insert into app.measurement
        (vendor_id, program_id, as_of, partner_id, version_id, metrics, standings, badges, measured_at, held)
      select m.vendor_id, $${n + 1}::uuid, $${n + 2}::date, m.partner_id, $${n + 3}::uuid,
        m.metrics, m.standings, m.badges, $${n + 4}::timestamptz, m.standings
      from (${measured.text}) m
      on conflict (vendor_id, program_id, as_of, partner_id) do update
      set version_id = excluded.version_id, metrics = excluded.metrics, standings = excluded.standings,
        badges = excluded.badges, measured_at = excluded.measured_at, held = excluded.held`,
    values: [...measured.values, slice.at.programId, slice.asOf, slice.at.versionId, measuredAt],
  });
}

/** Where the new measurements differ from the standings kept for a date. */
async function differences(tx: Tx, slice: Slice, from: string): Promise<TierChange[]> {
  const rows = await runSql<{
    partner_id: string;
    track: string;
    from_tier: string | null;
    from_rank: number | null;
    to_tier: string | null;
    to_rank: number | null;
  }>(tx, {
    text: `select partner_id, track, o.tier as from_tier, o.rank as from_rank, n.tier as to_tier, n.rank as to_rank
      from (
        select m.partner_id, t.key as track, t.value ->> 'tier' as tier, (t.value ->> 'rank')::int as rank,
          m.standings -> t.key ->> 'tier' as qualified
        from app.measurement m cross join lateral jsonb_each(m.held) t
        where m.vendor_id = $1 and m.program_id = $2 and m.as_of = $3 and m.partner_id = any ($4::uuid[])
      ) n full join (
        select s.partner_id, s.track, s.tier, s.rank, s.qualified_tier as qualified from app.standing s
        where s.vendor_id = $1 and s.program_id = $2 and s.as_of = $5 and s.partner_id = any ($4::uuid[])
      ) o using (partner_id, track)
      where n.tier is distinct from o.tier or n.rank is distinct from o.rank or n.qualified is distinct from o.qualified
      order by partner_id, track`,
    values: [...place(slice), slice.partnerIds, from],
  });
  return rows.map((row) => ({
    partnerId: row.partner_id as Id<"partner">,
    track: row.track,
    from: row.from_tier,
    fromRank: row.from_rank,
    to: row.to_tier,
    toRank: row.to_rank,
  }));
}

/**
 * Keeps app.standing equal to app.measurement.held, with what the figures give beside it. A tier that stays keeps its `since`; a new one takes over the
 * `since` of the evaluated date before, where the tier was the same, or starts on this date.
 */
async function writeStandings(tx: Tx, slice: Slice): Promise<void> {
  const values = [...place(slice), slice.partnerIds];
  await runSql(tx, {
    text: `delete from app.standing s
      where s.vendor_id = $1 and s.program_id = $2 and s.as_of = $3 and s.partner_id = any ($4::uuid[])
        and not exists (
          select from app.measurement m
          where m.vendor_id = $1 and m.program_id = $2 and m.as_of = $3 and m.partner_id = s.partner_id
            and m.held -> s.track is not null
        )`,
    values,
  });
  await runSql(tx, {
    text: `insert into app.standing
        (vendor_id, program_id, as_of, partner_id, track, tier, rank, since, qualified_tier, qualified_rank)
      select m.vendor_id, m.program_id, m.as_of, m.partner_id, t.key, t.value ->> 'tier', (t.value ->> 'rank')::int,
        case when before.tier is not distinct from t.value ->> 'tier' then coalesce(before.since, m.as_of) else m.as_of end,
        m.standings -> t.key ->> 'tier', (m.standings -> t.key ->> 'rank')::int
      from app.measurement m
      cross join lateral jsonb_each(m.held) t
      left join lateral (
        select s.tier, s.since from app.standing s
        where s.vendor_id = $1 and s.partner_id = m.partner_id and s.program_id = $2 and s.as_of < $3 and s.track = t.key
        order by s.as_of desc limit 1
      ) before on true
      where m.vendor_id = $1 and m.program_id = $2 and m.as_of = $3 and m.partner_id = any ($4::uuid[])
      on conflict (vendor_id, program_id, as_of, partner_id, track) do update
      set tier = excluded.tier, rank = excluded.rank,
        qualified_tier = excluded.qualified_tier, qualified_rank = excluded.qualified_rank,
        since = case when app.standing.tier is not distinct from excluded.tier then app.standing.since else excluded.since end`,
    values,
  });
}

/**
 * Measures these partners as of the slice's date and replaces what was kept for them; returns the tiers that differ
 * from those at `baseline` (none where there is no baseline). The newest date is decided as well: who moves by the
 * program's policies. The caller holds the lock on the program's row.
 */
export async function writeSlice(
  tx: Tx,
  slice: Slice,
  options: { measuredAt: string; baseline: string | null; decides: Omit<Deciding, "tx" | "slice"> | null },
): Promise<TierChange[]> {
  const { measuredAt, baseline, decides } = options;
  await writeMeasurements(tx, slice, measuredAt);
  if (decides) await decideSlice({ tx, slice, ...decides });
  await writeHeld(tx, slice);
  const here = await differences(tx, slice, slice.asOf);
  const since = baseline === null ? [] : baseline === slice.asOf ? here : await differences(tx, slice, baseline);
  if (here.length > 0) await writeStandings(tx, slice);
  return since.filter((change) => change.from !== change.to);
}
