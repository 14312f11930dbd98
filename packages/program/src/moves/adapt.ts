import type { Track } from "../model.ts";
import { tierPlaces } from "../plan/tier-places.ts";
import { tierAt } from "./met.ts";
import type { CancelReason, HoldingState, TierAt } from "./state.ts";

/** What another version makes of what is remembered. */
export type Adapted = {
  readonly state: HoldingState;
  readonly cancelled: { readonly id: string; readonly because: CancelReason } | null;
  /** Where the tier held is called otherwise now, or is gone. */
  readonly moved: { readonly from: TierAt; readonly to: TierAt; readonly direction: "same" | "down" } | null;
};

const names = (track: Track): string[] => track.tiers.map((tier) => tier.name);

/** The rank of a tier of the version before in another; between two of its ranks where the tier is gone. */
function placeOf(tier: string, rank: number, before: Track | undefined, after: Track): number {
  const at = names(after).toReversed().indexOf(tier);
  return at === -1 ? (tierPlaces(before, after)[tier] ?? Math.min(rank, after.tiers.length - 1)) : at;
}

/** Where a tier of the version before stands in another: by its name; renamed; or the nearest one at or below. */
export const placeIn = ({ tier, rank }: TierAt, before: Track | undefined, after: Track): TierAt =>
  tierAt(names(after), tier === null ? -1 : Math.floor(placeOf(tier, rank, before, after)));

/** Days under the version before count for the tiers that are still there. */
function seenIn(seen: HoldingState["seen"], before: Track | undefined, put: (tier: TierAt) => TierAt) {
  if (!seen || !before) return null;
  const place = (rank: number): number => put(tierAt(names(before), rank)).rank;
  return { ...seen, rank: place(seen.rank), before: place(seen.before) };
}

/** A demotion that was refused stays refused in its year; a promotion is looked at anew by the rules of the version. */
function refusedIn(refused: HoldingState["refused"], before: Track | undefined, put: (tier: TierAt) => TierAt) {
  if (refused?.direction !== "down" || !before) return null;
  return { ...refused, rank: put(tierAt(names(before), refused.rank)).rank };
}

/**
 * What is remembered, in the tiers of another version. A tier that is gone becomes the nearest one at or below it. A
 * pending move whose tiers are gone is cancelled; what people laid down stays.
 */
export function adapt(state: HoldingState, before: Track | undefined, after: Track): Adapted {
  const put = (tier: TierAt): TierAt => placeIn(tier, before, after);
  const held = put(state.held);
  const { pending, floor } = state;
  const to = pending && put(pending.to);
  const leads = to !== null && (pending?.direction === "up" ? to.rank > held.rank : to.rank < held.rank);
  const isGone = pending !== null && (to?.tier !== pending.to.tier || !leads);
  const tiers = new Set(names(after));
  const isRenamed = state.held.tier !== null && placeOf(state.held.tier, state.held.rank, before, after) === held.rank;
  return {
    state: {
      ...state,
      held,
      previous: state.previous && put(state.previous),
      cause: held.tier === state.held.tier ? state.cause : "version",
      seen: seenIn(state.seen, before, put),
      lastMet: Object.fromEntries(Object.entries(state.lastMet).filter(([tier]) => tiers.has(tier))),
      pending: pending === null || isGone || to === null ? null : { ...pending, to },
      floor: floor && { ...floor, to: put(floor.to), base: floor.base && put(floor.base) },
      refused: refusedIn(state.refused, before, put),
    },
    cancelled: isGone ? { id: pending.id, because: "version" } : null,
    moved:
      held.tier === state.held.tier ? null : { from: state.held, to: held, direction: isRenamed ? "same" : "down" },
  };
}
