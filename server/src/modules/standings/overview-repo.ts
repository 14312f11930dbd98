import type { Id } from "@fairway/kernel";
import { runSql, type Tx } from "../../platform/index.ts";

/** The partners that are counted; null is all of them. */
type KeptTo = readonly Id<"partner">[] | null;

/** A program's snapshot of one date. */
export type SnapshotOf = { vendorId: Id<"vendor">; programId: Id<"program">; asOf: string; keptTo: KeptTo };

export type TierCountRow = { as_of: string; track: string; tier: string | null; rank: number; count: number };

/** How many partners hold each tier of each track, per date. */
export async function countTiers(
  tx: Tx,
  of: Omit<SnapshotOf, "asOf"> & { dates: readonly string[]; track?: string },
): Promise<TierCountRow[]> {
  return runSql<TierCountRow>(tx, {
    text: `select as_of, track, tier, rank, count(*)::int as count
      from app.standing
      where vendor_id = $1 and program_id = $2 and as_of = any ($3::date[])
        and ($4::uuid[] is null or partner_id = any ($4))${of.track === undefined ? "" : " and track = $5"}
      group by as_of, track, tier, rank
      order by as_of, track, rank desc`,
    values: [of.vendorId, of.programId, of.dates, of.keptTo, ...(of.track === undefined ? [] : [of.track])],
  });
}

/** How many partners were measured, and the sum of each of these metrics over all of them. */
export async function sumMetrics(
  tx: Tx,
  of: SnapshotOf,
  metrics: readonly string[],
): Promise<{ partners: number; sums: Record<string, string | null> }> {
  const sums = metrics.map((_, i) => `, sum((metrics ->> $${i + 5}::text)::numeric)::text as s${i}`);
  const [row] = await runSql<Record<string, string | number | null>>(tx, {
    text: `select count(*)::int as partners${sums.join("")}
      from app.measurement where vendor_id = $1 and program_id = $2 and as_of = $3
        and ($4::uuid[] is null or partner_id = any ($4))`,
    values: [of.vendorId, of.programId, of.asOf, of.keptTo, ...metrics],
  });
  const sumOf = (i: number) => {
    const sum = row?.[`s${i}`];
    return typeof sum === "string" ? sum : null;
  };
  return {
    partners: Number(row?.["partners"] ?? 0),
    sums: Object.fromEntries(metrics.map((metric, i) => [metric, sumOf(i)])),
  };
}

export type Direction = "up" | "down" | "in" | "out";
export type MoverRow = {
  partner_id: string;
  name: string;
  name_norm: string;
  region: string | null;
  track: string;
  from_tier: string | null;
  to_tier: string | null;
  direction: Direction;
};
export type MoverKey = { name: string; partnerId: string; track: string };

export type Between = {
  vendorId: Id<"vendor">;
  programId: Id<"program">;
  from: string;
  to: string;
  keptTo: KeptTo;
};

/** A tier that was only renamed keeps its rank, and one that others were put under keeps its name: neither is a move. */
const moved = `select partner_id, track, a.tier as from_tier, b.tier as to_tier,
    case when a.rank is null then 'in' when b.rank is null then 'out' when b.rank > a.rank then 'up' else 'down' end as direction
  from (
    select partner_id, track, tier, rank from app.standing where vendor_id = $1 and program_id = $2 and as_of = $3
      and ($5::uuid[] is null or partner_id = any ($5))
  ) a full join (
    select partner_id, track, tier, rank from app.standing where vendor_id = $1 and program_id = $2 and as_of = $4
      and ($5::uuid[] is null or partner_id = any ($5))
  ) b using (partner_id, track)
  where a.rank is distinct from b.rank and (a.tier is distinct from b.tier or a.rank is null or b.rank is null)`;

export async function countMovers(tx: Tx, of: Between): Promise<{ up: number; down: number }> {
  const [row] = await runSql<{ up: number; down: number }>(tx, {
    text: `select (count(*) filter (where direction = 'up'))::int as up,
        (count(*) filter (where direction = 'down'))::int as down from (${moved}) m`,
    values: [of.vendorId, of.programId, of.from, of.to, of.keptTo],
  });
  return row ?? { up: 0, down: 0 };
}

/** Partners whose tier differs between two dates, by name. */
export async function listMovers(
  tx: Tx,
  of: Between,
  page: { limit: number; after: MoverKey | null; direction: "up" | "down" | null },
): Promise<MoverRow[]> {
  return runSql<MoverRow>(tx, {
    text: `select m.partner_id, p.name, p.name_norm, p.region, m.track, m.from_tier, m.to_tier, m.direction
      from (${moved}) m join app.partner p on p.vendor_id = $1 and p.id = m.partner_id
      where ($6::text is null or m.direction = $6)
        and ($7::text is null or (p.name_norm, m.partner_id, m.track) > ($7, $8::uuid, $9))
      order by p.name_norm, m.partner_id, m.track limit $10`,
    values: [
      of.vendorId,
      of.programId,
      of.from,
      of.to,
      of.keptTo,
      page.direction,
      page.after?.name ?? null,
      page.after?.partnerId ?? null,
      page.after?.track ?? null,
      page.limit,
    ],
  });
}
