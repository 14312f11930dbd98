import { publicId, type Id } from "@fairway/kernel";
import { labelIn, type Track } from "@fairway/program";
import type { Locale } from "../../platform/index.ts";
import type { Movers, Trend } from "./overview.ts";
import type { MoverRow, TierCountRow } from "./overview-repo.ts";
import type { Evaluation } from "./types.ts";

/** The tiers of a track, highest first, with the partners in each; a tier that nobody holds counts 0. */
export function tierCounts(track: Track | undefined, rows: readonly TierCountRow[]) {
  const named = (track?.tiers ?? []).map((tier, i, all) => ({ tier: tier.name, rank: all.length - 1 - i }));
  const known = named.map(({ tier, rank }) => ({
    tier,
    rank,
    count: rows.find((row) => row.tier === tier)?.count ?? 0,
  }));
  const others = rows
    .filter((row) => !named.some((n) => n.tier === row.tier))
    .map(({ tier, rank, count }) => ({ tier, rank, count }));
  return [...known, ...others].toSorted((a, b) => b.rank - a.rank);
}

export function trendToApi({ at, track, dates, counts }: Trend, locale: Locale) {
  const found = at.program.tracks.find((candidate) => candidate.key === track);
  return {
    track,
    label: found ? labelIn(found.label, locale) : track,
    points: dates.map((asOf) => ({
      asOf,
      tiers: tierCounts(
        found,
        counts.filter((row) => row.as_of === asOf),
      ),
    })),
  };
}

const moverToApi = (row: MoverRow) => ({
  partner: { id: publicId("partner", row.partner_id as Id<"partner">), name: row.name, region: row.region },
  track: row.track,
  fromTier: row.from_tier,
  toTier: row.to_tier,
  direction: row.direction,
});

export const moversToApi = (movers: Movers, nextCursor: string | null) => ({
  from: movers.from,
  to: movers.to,
  up: movers.up,
  down: movers.down,
  items: movers.rows.map(moverToApi),
  nextCursor,
});

export const evaluationToApi = (e: Evaluation) => ({
  id: publicId("evaluation", e.id),
  programId: publicId("program", e.programId),
  asOf: e.asOf,
  purpose: e.purpose,
  status: e.status,
  total: e.total,
  done: e.done,
  error: e.error,
  createdAt: e.createdAt,
  finishedAt: e.finishedAt,
});
