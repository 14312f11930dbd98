import { dayBefore, isDue } from "@fairway/kernel";
import type { MovePolicy, Program, Track } from "../model.ts";
import { adapt, placeIn } from "../moves/adapt.ts";
import { protectionOf } from "../moves/dates.ts";
import { decide } from "../moves/decide.ts";
import type { Decision, HoldingState, PendingMove, TierAt } from "../moves/state.ts";

/** A track in a version, and the day from which that applies. */
export type TrackFrom = { readonly program: Program; readonly track: Track; readonly from: Temporal.PlainDate };

/** A partner in one track, and what two versions make of its figures. */
export type Expected = {
  /** What is held, in the tiers of the version before, and since when. */
  readonly held: TierAt;
  readonly since: string;
  /** What is remembered where the track has a movement policy already, in the tiers of that version. */
  readonly state: HoldingState | null;
  /** What the figures give by the version before. */
  readonly now: TierAt;
  /** What the figures give by the version to come. */
  readonly to: TierAt;
  /** For each grandfathering of the policies before and after, whether it is for this partner. */
  readonly grandfathered: { readonly before: readonly boolean[]; readonly after: readonly boolean[] };
};

export type Step = {
  readonly direction: "up" | "down";
  /** In the tiers of the version to come. */
  readonly to: TierAt;
  /** The day on which it takes effect; null where it waits for approval first. */
  readonly on: string | null;
  /** Of a demotion, through which day the tier held before is kept. */
  readonly protectedUntil: string | null;
  /** Whether it was announced already, comes by the rules of today no later, or comes by the version alone. */
  readonly by: "announced" | "rules" | "version";
};

/** What comes of a track, if the figures stay as they are. */
export type Course = {
  readonly steps: readonly Step[];
  /** Through which day the version's policy keeps what is held at the end, whatever the figures say; null where it does not. */
  readonly keptUntil: string | null;
};

const yearsAhead = 3;

const namesOf = (track: Track): string[] => track.tiers.map((tier) => tier.name);

type Range = { readonly first: Temporal.PlainDate; readonly end: Temporal.PlainDate };

/** The days of a range at which a policy looks. */
function dueIn(policy: MovePolicy, { first, end }: Range, fiscal: Program["fiscalYear"]): string[] {
  const days: string[] = [];
  for (let day = first; Temporal.PlainDate.compare(day, end) < 0; day = day.add({ days: 1 }))
    if (isDue(policy.promote.on, day, fiscal) || isDue(policy.demote.on, day, fiscal)) days.push(day.toString());
  return days;
}

type Way = Step["direction"];
type Reached = Pick<Step, "direction" | "to" | "protectedUntil"> & { readonly on: string; readonly moveId: string };

const reached = (direction: Way, to: TierAt, on: string, moveId: string): Reached => ({
  direction,
  to,
  on,
  protectedUntil: direction === "down" ? dayBefore(on) : null,
  moveId,
});

/** The tiers that come to be held on a day: by the move that was pending, and by those that are made at once. */
function reachedOn({ settled, moves }: Decision, pending: PendingMove | null, on: string): Reached[] {
  const own =
    settled?.status === "effective" && pending ? [reached(pending.direction, settled.to, on, settled.id)] : [];
  const made = moves.flatMap(({ status, direction, to, id }) =>
    status === "effective" && to && (direction === "up" || direction === "down")
      ? [reached(direction, to, on, id)]
      : [],
  );
  return [...own, ...made];
}

/** Nothing comes any more of figures that stay as they are. */
const isAtRest = (policy: MovePolicy, state: HoldingState | null, qualifies: TierAt): boolean =>
  state !== null && !policy.anyDayOf && !state.pending && !state.floor && state.held.rank === qualifies.rank;

type Walking = Pick<Expected, "held" | "since"> & {
  readonly qualifies: TierAt;
  readonly grandfathered: readonly boolean[];
};
type Walked = { readonly state: HoldingState | null; readonly reached: readonly Reached[] };
type Walk = (begin: HoldingState | null, walking: Walking) => Walked;

/** What a policy decides in a range of days, if the figures stay as they are. */
function walker({ program, track, from }: TrackFrom, range: Range): Walk {
  const policy = track.moves;
  if (!policy) return (state) => ({ state, reached: [] });
  const { fiscalYear: fiscal } = program;
  const due = dueIn(policy, range, fiscal);
  const [first, end] = [range.first.toString(), range.end.toString()];
  const shared = { tiers: namesOf(track), fiscal, versionOn: from.toString(), newId: () => "" };
  return (begin, { held, since, qualifies, grandfathered }) => {
    let state = begin;
    const found: Reached[] = [];
    const look = (on: string): void => {
      const input = { ...shared, asOf: Temporal.PlainDate.from(on), qualifies, before: { held, since }, grandfathered };
      const decision = decide(policy, state, input);
      found.push(...reachedOn(decision, state?.pending ?? null, on));
      state = decision.state;
    };
    const settle = (by: string): void => {
      const pending = state?.pending;
      if (pending?.status === "scheduled" && pending.effectiveOn >= first && pending.effectiveOn < by)
        look(pending.effectiveOn);
    };
    for (const on of due) {
      settle(on);
      if (isAtRest(policy, state, qualifies)) break;
      look(on);
    }
    settle(end);
    return { state, reached: found };
  };
}

const beyond = (direction: Way, one: TierAt, other: TierAt): boolean =>
  direction === "down" ? one.rank <= other.rank : one.rank >= other.rank;

const proposed = (state: HoldingState | null): PendingMove | null =>
  state?.pending?.status === "proposed" ? state.pending : null;

/** Where no policy moves tiers, they follow the figures on the first day. */
function following({ track, from }: TrackFrom, there: TierAt, to: TierAt): Reached[] {
  if (track.moves || to.rank === there.rank) return [];
  return [{ ...reached(to.rank > there.rank ? "up" : "down", to, from.toString(), ""), protectedUntil: null }];
}

type Walks = {
  /** By the version before, until the other one applies. */
  readonly eve: Walked;
  /** By the version before, if it went on. */
  readonly anyway: Walked;
  /** What is held on the first day of the version, in its tiers. */
  readonly there: TierAt;
  /** That tier, where it is lower because the one held before is gone. */
  readonly lowered: readonly Reached[];
  readonly followed: readonly Reached[];
  /** By the version. */
  readonly later: Walked;
};

/** From when to when a course is told. */
type Span = { readonly today: Temporal.PlainDate; readonly end: Temporal.PlainDate };

function walksIn(before: TrackFrom | null, after: TrackFrom, { today, end }: Span): (of: Expected) => Walks {
  const { track, from } = after;
  const tomorrow = today.add({ days: 1 });
  const isAhead = Temporal.PlainDate.compare(from, tomorrow) > 0;
  const untilThen = before && walker(before, { first: tomorrow, end: from });
  const onward = before && walker(before, { first: isAhead ? from : tomorrow, end });
  const own = walker(after, { first: from, end });
  return ({ held, since, state, now, to, grandfathered }) => {
    const present = { held, since, qualifies: now, grandfathered: grandfathered.before };
    const eve: Walked = untilThen && state ? untilThen(state, present) : { state, reached: [] };
    const on: Walked = onward && eve.state ? onward(eve.state, present) : { state: eve.state, reached: [] };
    const adapted = eve.state && adapt(eve.state, before?.track, track);
    const there = adapted ? adapted.state.held : placeIn(held, before?.track, track);
    const begin = track.moves ? (adapted?.state ?? null) : null;
    return {
      eve,
      anyway: { state: on.state, reached: [...eve.reached, ...on.reached] },
      there,
      lowered: adapted?.moved?.direction === "down" ? [reached("down", there, from.toString(), "")] : [],
      followed: following(after, there, to),
      later: own(begin, { held: there, since, qualifies: to, grandfathered: grandfathered.after }),
    };
  };
}

/** Whether the version before, if it went on, would bring as much as a step by the same day. */
function comesAnyway({ anyway }: Walks, held: TierAt, put: (tier: TierAt) => TierAt) {
  const waits = proposed(anyway.state);
  return ({ direction, to, on }: Omit<Step, "by">): boolean => {
    const by = anyway.reached.findLast((step) => on === null || step.on <= on)?.to ?? held;
    return beyond(direction, put(by), to) || (on === null && waits !== null && beyond(direction, put(waits.to), to));
  };
}

/**
 * What comes of a track under a version that applies from a day, if the figures stay as they are: what the policy before
 * decides after today until that day, and what the version's own decides from then on; without a policy its tiers follow
 * the figures at once. Each step is told apart by what would come if the version before went on. It ends where another
 * version takes over (`until`).
 */
export function courseIn(
  before: TrackFrom | null,
  after: TrackFrom,
  today: Temporal.PlainDate,
  until: Temporal.PlainDate | null = null,
): (expected: Expected) => Course {
  const { track, from, program } = after;
  const walks = walksIn(before, after, { today, end: until ?? from.add({ years: yearsAhead }) });
  const put = (tier: TierAt): TierAt => placeIn(tier, before?.track, track);
  return (expected) => {
    const { held, since, state, grandfathered } = expected;
    const found = walks(expected);
    const { eve, there, lowered, followed, later } = found;
    const isAnyway = comesAnyway(found, held, put);
    const announced = state?.pending?.status === "scheduled" ? state.pending.id : null;
    const stepOf = ({ moveId, ...step }: Reached): Step => ({
      ...step,
      by: moveId !== "" && moveId === announced ? "announced" : isAnyway(step) ? "rules" : "version",
    });
    const waits = proposed(later.state);
    const waiting = waits && { direction: waits.direction, to: waits.to, on: null, protectedUntil: null };
    const protection =
      track.moves &&
      protectionOf(track.moves, later.state ?? { held: there, since, floor: null }, {
        fiscal: program.fiscalYear,
        versionOn: from.toString(),
        grandfathered: grandfathered.after,
      });
    return {
      steps: [
        ...eve.reached.map((step) => stepOf({ ...step, to: put(step.to) })),
        ...lowered.map((step) => ({ ...stepOf(step), by: "version" as const })),
        ...[...followed, ...later.reached].map(stepOf),
        ...(waiting ? [{ ...waiting, by: isAnyway(waiting) ? ("rules" as const) : ("version" as const) }] : []),
      ],
      keptUntil: protection?.until ?? null,
    };
  };
}
