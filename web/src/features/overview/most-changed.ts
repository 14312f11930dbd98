type Point = { asOf: string; tiers: readonly { tier: string | null; rank: number; count: number }[] };

/** The tier whose number of partners changed most between the first and the last date, the higher one of equals. */
export function mostChanged(
  points: readonly Point[],
): { tier: string; from: number; to: number; start: string; end: string } | null {
  const [first, last] = [points[0], points.at(-1)];
  if (!first || !last || points.length < 2) return null;
  const countAt = (point: Point, tier: string) => point.tiers.find((x) => x.tier === tier)?.count ?? 0;
  const changes = last.tiers
    .filter((x) => x.tier !== null)
    .map((x) => ({
      tier: x.tier ?? "",
      rank: x.rank,
      from: countAt(first, x.tier ?? ""),
      to: x.count,
      start: first.asOf,
      end: last.asOf,
    }))
    .sort((a, b) => Math.abs(b.to - b.from) - Math.abs(a.to - a.from) || b.rank - a.rank);
  const [most] = changes;
  if (!most) return null;
  const { rank: _, ...change } = most;
  return change;
}
