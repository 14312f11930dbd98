import { runSql, type Tx } from "../../../platform/index.ts";
import type { Slice } from "../snapshot.ts";
import { memoryTracks, ranksOf } from "./candidates.ts";

/** What the moves say was held on the date: the newest one in effect by then; nothing where the memory began later. */
const byMoves = `select l.partner_id,
    coalesce(jsonb_object_agg(l.track, jsonb_build_object('tier', l.to_tier,
      'rank', coalesce(($5::jsonb -> l.track ->> l.to_tier)::int, l.to_rank))) filter (where l.to_rank is not null), '{}') as held,
    coalesce(array_agg(l.track) filter (where l.to_rank is null), array[]::text[]) as gone
  from (
    select distinct on (v.partner_id, v.track) v.partner_id, v.track, v.to_tier, v.to_rank
    from app.move v
    where v.vendor_id = $1 and v.program_id = $2 and v.partner_id = any ($4::uuid[]) and $5::jsonb ? v.track
      and v.status = 'effective' and v.effective_on <= $3
    order by v.partner_id, v.track, v.effective_on desc, v.settled_at desc, v.id desc
  ) l
  group by l.partner_id`;

/** Puts what is held beside what the figures give, in the tracks that have a movement policy. */
export async function writeHeld(tx: Tx, slice: Slice): Promise<void> {
  const tracks = memoryTracks(slice.at.program);
  if (tracks.length === 0) return;
  const ranks = Object.fromEntries(tracks.map((track) => [track.key, ranksOf(track)]));
  await runSql(tx, {
    text: `update app.measurement m set held = (m.standings || k.held) - k.gone
      from (${byMoves}) k
      where m.vendor_id = $1 and m.program_id = $2 and m.as_of = $3 and m.partner_id = k.partner_id
        and m.held is distinct from (m.standings || k.held) - k.gone`,
    values: [slice.vendorId, slice.at.programId, slice.asOf, slice.partnerIds, JSON.stringify(ranks)],
  });
}
