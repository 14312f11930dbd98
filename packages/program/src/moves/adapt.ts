import type { Track } from "../model.ts";
import { tierPlaces } from "../plan/tier-places.ts";
import { tierAt } from "./met.ts";
import type { CancelReason, HoldingState, TierAt } from "./state.ts";

/** What another version makes of what is remembered. */
export type Adapted = {
  readonly state: HoldingState;
  readonly cancelled: { readonly id: string; readonly because: CancelReason } | null;
  /** Where the tier held is called otherwise now, or is gone. */
  readonly moved: { readonly from: TierAt; readonly to: TierAt; readonly cause: "version" } | null;
};

const names = (track: Track): string[] => track.tiers.map((tier) => tier.name);

/** Where a tier of the version before stands in another: by its name; renamed; or the nearest one at or below. */
export function placeIn(tier: TierAt, before: Track | undefined, after: Track): TierAt {
  const tiers = names(after);
  if (tier.tier === null) return { tier: null, rank: -1 };
  const at = tiers.indexOf(tier.tier);
  if (at !== -1) return { tier: tier.tier, rank: tiers.length - 1 - at };
  const place = tierPlaces(before, after)[tier.tier] ?? Math.min(tier.rank, tiers.length - 1);
  return tierAt(tiers, Math.floor(place));
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
  const isGone =
    pending !== null &&
    (to === null || to.tier !== pending.to.tier || (pending.direction === "up") !== to.rank > held.rank);
  const tiers = new Set(names(after));
  return {
    state: {
      ...state,
      held,
      previous: state.previous && put(state.previous),
      cause: held.tier === state.held.tier ? state.cause : "version",
      seen: null,
      lastMet: Object.fromEntries(Object.entries(state.lastMet).filter(([tier]) => tiers.has(tier))),
      pending: pending === null || isGone || to === null ? null : { ...pending, to },
      floor: floor && { ...floor, to: put(floor.to), base: floor.base && put(floor.base) },
      refused: null,
    },
    cancelled: isGone ? { id: pending.id, because: "version" } : null,
    moved: held.tier === state.held.tier ? null : { from: state.held, to: held, cause: "version" },
  };
}
