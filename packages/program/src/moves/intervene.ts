import { dayBefore, type FiscalStart } from "@fairway/kernel";
import type { MovePolicy } from "../model.ts";
import { demotionOn, effectOn } from "./dates.ts";
import type { CancelReason, HoldingState, MoveCause, TierAt } from "./state.ts";

/** What a person's word changes at once; the day is decided again after it. */
export type Intervention = {
  readonly state: HoldingState;
  /** The pending move, where it is cancelled by it. */
  readonly cancelled: { readonly id: string; readonly because: CancelReason } | null;
  /** A move that takes effect at once. */
  readonly moved: { readonly from: TierAt; readonly to: TierAt; readonly cause: MoveCause } | null;
};

const take = (state: HoldingState, to: TierAt, cause: MoveCause, on: string): HoldingState => ({
  ...state,
  held: to,
  since: on,
  previous: state.held,
  cause,
  belowSince: null,
});

/** A proposed move is approved: effect and notice count from now. */
export function approved(policy: MovePolicy, state: HoldingState, on: string, fiscal: FiscalStart): HoldingState {
  const { pending } = state;
  if (!pending) return state;
  const day = Temporal.PlainDate.from(on);
  const effective =
    pending.direction === "up" ? effectOn(policy.promote.effect, day, fiscal) : demotionOn(policy, day, fiscal);
  return { ...state, pending: { ...pending, status: "scheduled", effectiveOn: effective.toString() } };
}

/** The pending move is refused; nothing that goes as far is decided again in the same fiscal year. */
export function refused(state: HoldingState, on: string): HoldingState {
  const { pending } = state;
  if (!pending) return state;
  return { ...state, pending: null, refused: { direction: pending.direction, rank: pending.to.rank, on } };
}

/** A tier that was lost is given back; what took it is not decided again in the same fiscal year. */
export function restored(state: HoldingState, to: TierAt, on: string): Intervention {
  const { held, pending } = state;
  const cancelled = pending && { id: pending.id, because: "appeal" as const };
  return {
    state: {
      ...take(state, to, "appeal", on),
      pending: null,
      refused: { direction: "down", rank: held.rank, on },
    },
    cancelled,
    moved: { from: held, to, cause: "appeal" },
  };
}

/** What an exception in force has raised; null where the tier held is earned. */
const raisedFrom = ({ floor, held }: HoldingState): TierAt | null =>
  floor?.base && held.rank <= floor.to.rank ? floor.base : null;

/** What is held under an exception: its tier, or what is held without one where that is higher. */
const highest = (a: TierAt, b: TierAt): TierAt => (a.rank > b.rank ? a : b);

/**
 * A person lets a partner hold at least this tier through a day. One exception follows another: what the one before
 * raised goes back to what is held without it, or to the new one's tier.
 */
export function excepted(
  state: HoldingState,
  exception: { exceptionId: string; to: TierAt; until: string },
  on: string,
): Intervention {
  const { held, pending } = state;
  const own = raisedFrom(state) ?? held;
  const to = highest(exception.to, own);
  const floor = { ...exception, base: to.rank > own.rank ? own : null };
  const stops = pending?.direction === "down" && exception.to.rank >= held.rank ? pending : null;
  const kept = { ...state, floor, pending: stops ? null : pending };
  const moves = to.rank !== held.rank;
  return {
    state: moves ? take(kept, to, "exception", on) : kept,
    cancelled: stops && { id: stops.id, because: "exception" },
    moved: moves ? { from: held, to, cause: "exception" } : null,
  };
}

/** An exception ends before its day: as if the day before had been its last. */
export function exceptionEnded(state: HoldingState, on: string): HoldingState {
  return state.floor ? { ...state, floor: { ...state.floor, until: dayBefore(on) } } : state;
}
