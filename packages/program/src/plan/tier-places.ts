import type { Track } from "../model.ts";

/** Where a tier of a version before stands among the ranks of the version after: between two of them where it is gone. */
export type TierPlaces = Readonly<Record<string, number>>;

const rankIn = (track: Track, name: string): number | null => {
  const at = track.tiers.findIndex((tier) => tier.name === name);
  return at === -1 ? null : track.tiers.length - 1 - at;
};

const lowestFirst = (track: Track): string[] => track.tiers.map((tier) => tier.name).toReversed();

/**
 * A tier that keeps its name keeps its place, however many tiers come above or below it. Where as many tiers appear
 * as disappear between two that stay, they were renamed. A tier that is gone stands just above the next lower one that
 * stays, so that whoever held it moves up or down, never nowhere.
 */
export function tierPlaces(before: Track | undefined, after: Track | undefined): TierPlaces {
  if (!before || !after) return {};
  const kept = new Set(after.tiers.map((tier) => tier.name));
  const known = new Set(before.tiers.map((tier) => tier.name));
  const places: Record<string, number> = {};
  let gone: string[] = [];
  let floor = -1;
  const settle = (ceiling: number): void => {
    const fresh = lowestFirst(after).filter((name) => {
      const rank = rankIn(after, name) ?? -1;
      return !known.has(name) && rank > floor && rank < ceiling;
    });
    const renamed = fresh.length === gone.length;
    gone.forEach((name, i) => {
      places[name] = renamed ? (rankIn(after, fresh[i] ?? "") ?? floor + 0.5) : floor + 0.5;
    });
    gone = [];
  };
  for (const name of lowestFirst(before)) {
    if (!kept.has(name)) {
      gone.push(name);
      continue;
    }
    const rank = rankIn(after, name) ?? -1;
    settle(rank);
    places[name] = rank;
    floor = rank;
  }
  settle(after.tiers.length);
  return places;
}

/** The tier whose requirement is what a partner loses its tier by: its own one, or the next one up that is left. */
export function tierAsked(after: Track, places: TierPlaces, was: string): Track["tiers"][number] | null {
  const own = after.tiers.find((tier) => tier.name === was);
  if (own) return own;
  const rank = Math.ceil(places[was] ?? -1);
  return after.tiers[after.tiers.length - 1 - Math.max(rank, 0)] ?? null;
}

type Held = { readonly tier: string | null; readonly rank: number } | null;

/** Which way a partner goes between two versions of a track; null is not in the track. */
export function directionBetween(
  before: Track | undefined,
  after: Track | undefined,
  held: { readonly was: Held; readonly now: Held },
): { readonly direction: "up" | "down" | "in" | "out" | "same"; readonly asked: string | null } {
  const { was, now } = held;
  if (!was || !now) return { direction: was ? "out" : now ? "in" : "same", asked: null };
  const places = tierPlaces(before, after);
  const place = was.tier === null ? -1 : (places[was.tier] ?? -1);
  const asked = after && was.tier !== null ? (tierAsked(after, places, was.tier)?.name ?? null) : null;
  return { direction: now.rank > place ? "up" : now.rank < place ? "down" : "same", asked };
}
