import { dayBefore, windowRange, type FiscalStart, type Window } from "@fairway/kernel";
import type { HoldingState, TierAt } from "./state.ts";

/** The tier of a rank among those of a track, which stand highest first. */
export const tierAt = (tiers: readonly string[], rank: number): TierAt =>
  rank < 0 ? { tier: null, rank: -1 } : { tier: tiers[tiers.length - 1 - rank] ?? null, rank };

type Seen = Pick<HoldingState, "seen" | "lastMet">;

/**
 * Notes what is met on a day. Every day is looked at, so a tier that is not met any more was met last on the day before;
 * what was met for a part of a day only does not count.
 */
export function see(state: Seen, tiers: readonly string[], rank: number, asOf: Temporal.PlainDate): Seen {
  const on = asOf.toString();
  if (!state.seen) return { seen: { rank, on, before: -1 }, lastMet: state.lastMet };
  const before = state.seen.on === on ? state.seen.before : state.seen.rank;
  if (state.seen.rank === rank) return state;
  const missed = Array.from({ length: Math.max(0, before - rank) }, (_, i) => rank + 1 + i);
  const lastMet = { ...state.lastMet };
  for (const r of missed) {
    const { tier } = tierAt(tiers, r);
    if (tier !== null) lastMet[tier] = dayBefore(on);
  }
  return { seen: { rank, on, before }, lastMet };
}

/** The highest rank that counts as met on a day: by the figures of the day, or of any day of the window. */
export function metRank(
  { lastMet }: Pick<HoldingState, "lastMet">,
  window: Window | null,
  of: { tiers: readonly string[]; rank: number; asOf: Temporal.PlainDate; fiscal: FiscalStart },
): number {
  if (!window) return of.rank;
  const from = windowRange(window, of.asOf, of.fiscal).from?.toString() ?? "";
  const ranks = of.tiers.map((tier, i) =>
    (lastMet[tier] ?? "") >= from && tier in lastMet ? of.tiers.length - 1 - i : -1,
  );
  return Math.max(of.rank, ...ranks);
}
