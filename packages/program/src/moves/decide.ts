import { addSpan, dayBefore, isDue, periodOf } from "@fairway/kernel";
import type { MovePolicy } from "../model.ts";
import { demotionOn, effectOn, keptUntil, protectionOf } from "./dates.ts";
import { metRank, see, tierAt } from "./met.ts";
import type {
  CancelReason,
  DecidedMove,
  Decision,
  DecisionInput,
  HoldingState,
  MoveCause,
  SettledMove,
  TierAt,
} from "./state.ts";

/** A decision in the making. */
type Day = {
  readonly policy: MovePolicy;
  readonly input: DecisionInput;
  readonly on: string;
  state: HoldingState;
  settled: SettledMove | null;
  moves: DecidedMove[];
};

function protectedBy(day: Day, to: TierAt, from: TierAt | null, effectiveOn: string): string | null {
  if (from !== null && to.rank < from.rank) return dayBefore(effectiveOn);
  return keptUntil(day.policy, effectiveOn, day.input.fiscal);
}

/** Makes a tier the one held, from this day. */
function take(day: Day, to: TierAt, cause: MoveCause): void {
  const { held } = day.state;
  day.state = { ...day.state, held: to, since: day.on, previous: held, cause, belowSince: null };
}

/** A move that takes effect as it is decided. */
function moveNow(day: Day, to: TierAt, cause: MoveCause): void {
  const from = day.state.held;
  day.moves.push({
    id: day.input.newId(),
    status: "effective",
    direction: to.rank > from.rank ? "up" : "down",
    cause,
    from,
    to,
    decidedOn: day.on,
    effectiveOn: day.on,
    protectedUntil: protectedBy(day, to, from, day.on),
  });
  take(day, to, cause);
}

/** A move by evaluation: proposed where people approve, scheduled where it takes effect later. */
function moveBy(day: Day, to: TierAt, approvals: number, effective: Temporal.PlainDate): void {
  const effectiveOn = effective.toString();
  if (approvals === 0 && effectiveOn <= day.on) return moveNow(day, to, "evaluation");
  const from = day.state.held;
  const direction = to.rank > from.rank ? "up" : "down";
  const status = approvals > 0 ? "proposed" : "scheduled";
  const id = day.input.newId();
  day.moves.push({
    id,
    status,
    direction,
    cause: "evaluation",
    from,
    to,
    decidedOn: day.on,
    effectiveOn,
    protectedUntil: protectedBy(day, to, from, effectiveOn),
  });
  day.state = { ...day.state, pending: { id, status, direction, to, decidedOn: day.on, effectiveOn } };
}

function settle(day: Day, status: SettledMove["status"], because: CancelReason | null, to?: TierAt): void {
  const { pending } = day.state;
  if (!pending) return;
  day.settled = { id: pending.id, status, because, to: to ?? pending.to };
  day.state = { ...day.state, pending: null };
}

function begin(policy: MovePolicy, input: DecisionInput, qualifies: TierAt): Day {
  const on = input.asOf.toString();
  const held = input.before?.held ?? qualifies;
  const cause: MoveCause = input.before ? "version" : "start";
  const state: HoldingState = {
    held,
    since: input.before?.since ?? on,
    previous: null,
    startedOn: on,
    cause,
    belowSince: null,
    seen: null,
    lastMet: {},
    pending: null,
    floor: null,
    refused: null,
  };
  const day: Day = { policy, input, on, state, settled: null, moves: [] };
  day.moves.push({
    id: input.newId(),
    status: "effective",
    direction: "in",
    cause,
    from: null,
    to: held,
    decidedOn: on,
    effectiveOn: on,
    protectedUntil: protectedBy(day, held, null, state.since),
  });
  return day;
}

/** An exception whose last day is over. A tier that it raised, and that is not met, goes back. */
function endFloor(day: Day, met: number): void {
  const { floor, held } = day.state;
  if (!floor || floor.until >= day.on) return;
  day.state = { ...day.state, floor: null };
  if (floor.base === null || held.rank > floor.to.rank) return;
  const back = Math.max(floor.base.rank, Math.min(met, held.rank));
  if (back < held.rank) moveNow(day, tierAt(day.input.tiers, back), "exception");
}

function takeEffect(day: Day, met: number): void {
  const { pending, held, floor } = day.state;
  if (pending?.status !== "scheduled" || pending.effectiveOn > day.on) return;
  if (pending.direction === "up") {
    if (pending.to.rank <= held.rank) {
      earn(day, pending.to.rank);
      return settle(day, "cancelled", "overtaken");
    }
    settle(day, "effective", null);
    return take(day, pending.to, "evaluation");
  }
  if (pending.to.rank >= held.rank) return settle(day, "cancelled", "overtaken");
  if (met >= held.rank) return settle(day, "cancelled", "met again");
  const protection = protectionOf(day.policy, day.state, day.input);
  if (protection && protection.until >= day.on)
    return settle(day, "cancelled", protection.by === "exception" ? "exception" : "protected");
  // It never goes further than what is missed on the day that it takes effect.
  const to = tierAt(day.input.tiers, Math.max(pending.to.rank, met, floor?.to.rank ?? -1));
  settle(day, "effective", null, to);
  take(day, to, "evaluation");
}

/** Steps are counted from what was held before the day's own moves. */
const stepsFrom = ({ state, on }: Day): number =>
  state.since === on && state.previous !== null ? state.previous.rank : state.held.rank;

function isRefused({ state, input, on }: Day, direction: "up" | "down", rank: number): boolean {
  const { refused } = state;
  if (refused?.direction !== direction) return false;
  const year = periodOf(Temporal.PlainDate.from(refused.on), "fiscalYear", input.fiscal);
  if (year.end.toString() < on) return false;
  return direction === "up" ? rank <= refused.rank : rank >= refused.rank;
}

/** What an exception raised is earned meanwhile, as far as it is met. */
function earn(day: Day, met: number): void {
  const { floor, held } = day.state;
  if (!floor?.base || met <= floor.base.rank) return;
  const base = met >= held.rank ? null : tierAt(day.input.tiers, met);
  day.state = { ...day.state, floor: { ...floor, base } };
}

function promote(day: Day, met: number): void {
  const { policy, input } = day;
  if (!isDue(policy.promote.on, input.asOf, input.fiscal)) return;
  earn(day, met);
  const { held, pending, refused } = day.state;
  if (met <= held.rank) {
    if (pending?.direction === "up" && pending.status === "proposed") settle(day, "cancelled", "not met any more");
    if (refused?.direction === "up") day.state = { ...day.state, refused: null };
    return;
  }
  const steps = policy.promote.steps;
  const target = steps === null ? met : Math.min(met, stepsFrom(day) + steps);
  if (target <= held.rank || isRefused(day, "up", target)) return;
  if (pending?.direction === "up") {
    if (pending.status === "scheduled" || target >= pending.to.rank) return;
    settle(day, "cancelled", "not met any more");
  }
  if (pending?.direction === "down") settle(day, "cancelled", "met again");
  moveBy(
    day,
    tierAt(input.tiers, target),
    policy.promote.approvals,
    effectOn(policy.promote.effect, input.asOf, input.fiscal),
  );
}

function demotionTarget(day: Day, met: number): number {
  const { steps } = day.policy.demote;
  const lowest = steps === null ? met : Math.max(met, stepsFrom(day) - steps);
  return Math.max(lowest, day.state.floor?.to.rank ?? -1);
}

function demote(day: Day, met: number): void {
  const { policy, input, on } = day;
  const { held, pending, refused, floor } = day.state;
  if (!isDue(policy.demote.on, input.asOf, input.fiscal)) return;
  if (met >= held.rank) {
    day.state = { ...day.state, belowSince: null, refused: refused?.direction === "down" ? null : refused };
    if (pending?.direction === "down" && pending.status === "proposed") settle(day, "cancelled", "met again");
    return;
  }
  const belowSince = day.state.belowSince ?? on;
  day.state = { ...day.state, belowSince };
  // A tier that was reached today is not lost today, and one that an exception raised is not judged while it lasts.
  const raisedToday =
    day.state.since === on && (day.state.previous?.rank ?? -1) < held.rank && day.state.previous !== null;
  if (pending || raisedToday || (floor?.base && floor.to.rank >= held.rank)) return;
  const { grace } = policy.demote;
  if (grace && addSpan(Temporal.PlainDate.from(belowSince), grace).toString() > on) return;
  const target = demotionTarget(day, met);
  if (target >= held.rank || isRefused(day, "down", target)) return;
  const effective = demotionOn(policy, input.asOf, input.fiscal);
  const protection = protectionOf(policy, day.state, input);
  if (protection && protection.until >= effective.toString()) return;
  moveBy(day, tierAt(input.tiers, target), policy.demote.approvals, effective);
}

/** On its first day a memory follows the figures until the day is over. */
function restart(day: Day, qualifies: TierAt): boolean {
  const { state, on } = day;
  if (state.startedOn !== on || state.cause !== "start" || state.floor) return false;
  if (state.held.rank === qualifies.rank) return true;
  moveNow(day, qualifies, "start");
  day.state = { ...day.state, previous: null };
  return true;
}

function leave(state: HoldingState, input: DecisionInput): Decision {
  const on = input.asOf.toString();
  const { pending, held } = state;
  const settled = pending && {
    id: pending.id,
    status: "cancelled" as const,
    because: "membership" as const,
    to: pending.to,
  };
  const out: DecidedMove = {
    id: input.newId(),
    status: "effective",
    direction: "out",
    cause: "membership",
    from: held,
    to: null,
    decidedOn: on,
    effectiveOn: on,
    protectedUntil: null,
  };
  return { state: null, settled, moves: [out] };
}

/**
 * What a movement policy makes of one day: from what is remembered and what the figures give, the moves and what is
 * remembered then. The same day a second time changes nothing. Days that are not due may be left out.
 */
export function decide(policy: MovePolicy, state: HoldingState | null, input: DecisionInput): Decision {
  const { qualifies, tiers, asOf, fiscal } = input;
  if (!qualifies) return state ? leave(state, input) : { state: null, settled: null, moves: [] };
  const day: Day = state
    ? { policy, input, on: asOf.toString(), state, settled: null, moves: [] }
    : begin(policy, input, qualifies);
  if (policy.anyDayOf) day.state = { ...day.state, ...see(day.state, tiers, qualifies.rank, asOf) };
  const isFirst = restart(day, qualifies);
  if (!isFirst) {
    const met = metRank(day.state, policy.anyDayOf, { tiers, rank: qualifies.rank, asOf, fiscal });
    endFloor(day, met);
    takeEffect(day, met);
    promote(day, met);
    demote(day, met);
  }
  return { state: day.state, settled: day.settled, moves: day.moves };
}
