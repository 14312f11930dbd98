import type { Id } from "@fairway/kernel";
import { runSql, type Tx } from "../../platform/index.ts";

/** How a segment does, beside what it is. */
export type Figures = {
  members: number;
  joined: number;
  left: number;
  trend: { on: string; members: number }[];
};

const days = 30;
const points = 60;

type KeptTo = readonly Id<"partner">[] | null;

/** Members now, who came and went lately (those of its first day did not come), and the counts of earlier days, of several segments at once. Of some partners there are no earlier counts. */
export async function figuresOf(
  tx: Tx,
  vendorId: Id<"vendor">,
  segmentIds: readonly string[],
  { today, keptTo }: { today: string; keptTo: KeptTo },
): Promise<Map<string, Figures>> {
  const since = Temporal.PlainDate.from(today).subtract({ days }).toString();
  const counts = await runSql<{ segment_id: string; members: number; joined: number; left: number }>(tx, {
    text: `select m.segment_id, (count(*) filter (where m.left_on is null))::int as members,
        (count(*) filter (where m.left_on is null and m.joined_on > $3::date and m.joined_on > b.began_on))::int as joined,
        (count(*) filter (where m.left_on > $3::date))::int as left
      from app.segment_membership m join (
        select segment_id, min(joined_on) as began_on from app.segment_membership
        where vendor_id = $1 and segment_id = any ($2::uuid[]) group by segment_id
      ) b on b.segment_id = m.segment_id
      where m.vendor_id = $1 and m.segment_id = any ($2::uuid[]) and (m.left_on is null or m.left_on > $3::date)
        and ($4::uuid[] is null or m.partner_id = any ($4))
      group by m.segment_id`,
    values: [vendorId, segmentIds, since, keptTo],
  });
  const trend = await runSql<{ segment_id: string; counted_on: string; members: number }>(tx, {
    text: `select segment_id, counted_on, members from (
        select segment_id, counted_on, members,
          row_number() over (partition by segment_id order by counted_on desc) as nth
        from app.segment_count where vendor_id = $1 and segment_id = any ($2::uuid[])
      ) c where nth <= $3 order by segment_id, counted_on`,
    values: [vendorId, keptTo === null ? segmentIds : [], points],
  });
  const byId = new Map(counts.map((row) => [row.segment_id, row]));
  return new Map(
    segmentIds.map((id) => {
      const { members = 0, joined = 0, left = 0 } = byId.get(id) ?? {};
      const own = trend.filter((row) => row.segment_id === id);
      return [id, { members, joined, left, trend: own.map((row) => ({ on: row.counted_on, members: row.members })) }];
    }),
  );
}

/** How many partners are measured, and may therefore be in a segment. */
export async function measuredCount(
  tx: Tx,
  vendorId: Id<"vendor">,
  programId: Id<"program">,
  asOf: string | null,
  keptTo: KeptTo,
): Promise<number> {
  if (asOf === null) return 0;
  const [row] = await runSql<{ count: number }>(tx, {
    text: "select count(*)::int as count from app.measurement where vendor_id = $1 and program_id = $2 and as_of = $3::date and ($4::uuid[] is null or partner_id = any ($4))",
    values: [vendorId, programId, asOf, keptTo],
  });
  return row?.count ?? 0;
}
