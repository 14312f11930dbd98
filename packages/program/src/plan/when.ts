import { isDue } from "@fairway/kernel";
import type { MovePolicy, Program, Track } from "../model.ts";
import { adapt, placeIn } from "../moves/adapt.ts";
import { protectionOf } from "../moves/dates.ts";
import { decide } from "../moves/decide.ts";
import type { Decision, HoldingState, TierAt } from "../moves/state.ts";

/** A track in a version, and the day from which that applies. */
export type TrackFrom = { readonly program: Program; readonly track: Track; readonly from: Temporal.PlainDate };

/** A move that a version brings in one track, and what is remembered of the partner there. */
export type Expected = {
  readonly direction: "up" | "down";
  /** What is held, in the tiers of the version before, and since when. */
  readonly held: TierAt;
  readonly since: string;
  /** What is remembered where the track has a movement policy already, in the tiers of that version. */
  readonly state: HoldingState | null;
  /** What the figures give by the version before, until the other one applies. */
  readonly now: TierAt;
  /** What the version gives. */
  readonly to: TierAt;
  /** For each grandfathering of the policies before and after, whether it is for this partner. */
  readonly grandfathered: { readonly before: readonly boolean[]; readonly after: readonly boolean[] };
};

export type When = {
  /** The first day on which it could take effect; null where the policy never lets it, or not within three years. */
  readonly effectiveOn: string | null;
  /** Of a demotion, through which day the tier held is kept. */
  readonly protectedUntil: string | null;
};

const yearsAhead = 3;
const nothing: When = { effectiveOn: null, protectedUntil: null };

const dayBefore = (on: string): string => Temporal.PlainDate.from(on).subtract({ days: 1 }).toString();
const namesOf = (track: Track): string[] => track.tiers.map((tier) => tier.name);

type Range = { readonly first: Temporal.PlainDate; readonly end: Temporal.PlainDate };

/** The days of a range at which a policy looks. */
function dueIn(policy: MovePolicy, { first, end }: Range, fiscal: Program["fiscalYear"]): string[] {
  const days: string[] = [];
  for (let day = first; Temporal.PlainDate.compare(day, end) < 0; day = day.add({ days: 1 }))
    if (isDue(policy.promote.on, day, fiscal) || isDue(policy.demote.on, day, fiscal)) days.push(day.toString());
  return days;
}

/** When a move in a direction comes of a day: one that is decided now, or one that was decided and takes effect. */
function movedBy({ settled, moves }: Decision, direction: Expected["direction"], on: string, was: HoldingState | null) {
  const move = moves.find((one) => one.direction === direction);
  if (move) return { effectiveOn: move.effectiveOn, protectedUntil: direction === "down" ? move.protectedUntil : null };
  if (settled?.status !== "effective" || was?.pending?.direction !== direction) return null;
  return { effectiveOn: on, protectedUntil: direction === "down" ? dayBefore(on) : null };
}

type Steps = { readonly qualifies: TierAt; readonly grandfathered: readonly boolean[] } & Pick<
  Expected,
  "direction" | "held" | "since"
>;
type Walked = { readonly state: HoldingState | null; readonly when: When | null };

/** What a policy decides in a range of days, if the figures stay as they are; `first` stops at the first such move. */
function walker({ program, track, from }: TrackFrom, range: Range, stop: "first" | "end") {
  const policy = track.moves;
  if (!policy) return (state: HoldingState | null): Walked => ({ state, when: null });
  const { fiscalYear: fiscal } = program;
  const due = dueIn(policy, range, fiscal);
  const [first, end] = [range.first.toString(), range.end.toString()];
  const shared = { tiers: namesOf(track), fiscal, versionOn: from.toString(), newId: () => "" };
  return (begin: HoldingState | null, { direction, held, since, qualifies, grandfathered }: Steps): Walked => {
    let at: Walked = { state: begin, when: null };
    const isOver = (): boolean => stop === "first" && at.when !== null;
    const look = (on: string): void => {
      const input = { ...shared, asOf: Temporal.PlainDate.from(on), qualifies, before: { held, since }, grandfathered };
      const decision = decide(policy, at.state, input);
      at = { state: decision.state, when: movedBy(decision, direction, on, at.state) ?? at.when };
    };
    const settle = (by: string): void => {
      const pending = at.state?.pending;
      if (pending?.status === "scheduled" && pending.effectiveOn >= first && pending.effectiveOn < by)
        look(pending.effectiveOn);
    };
    for (const on of due) {
      if (!isOver()) settle(on);
      if (!isOver()) look(on);
      if (isOver()) break;
    }
    if (!isOver()) settle(end);
    return at;
  };
}

/**
 * When moves in a track take effect under a version that applies from a day, if the figures stay as they are: what the
 * policy before decides after today until that day, and what the version's own decides from then on. Without a policy
 * they take effect with the version.
 */
export function whenIn(
  before: TrackFrom | null,
  after: TrackFrom,
  today: Temporal.PlainDate,
): (expected: Expected) => When {
  const { track, from, program } = after;
  const earlier = before && walker(before, { first: today.add({ days: 1 }), end: from }, "end");
  const later = walker(after, { first: from, end: from.add({ years: yearsAhead }) }, "first");
  const policy = track.moves;
  return ({ direction, held, since, state, now, to, grandfathered }) => {
    const until =
      earlier && state
        ? earlier(state, { direction, held, since, qualifies: now, grandfathered: grandfathered.before })
        : { state, when: null };
    if (!policy) return until.when ?? { ...nothing, effectiveOn: from.toString() };
    const adapted = until.state && adapt(until.state, before?.track, track).state;
    const own = { held: placeIn(adapted ? adapted.held : held, adapted ? track : before?.track, track), since };
    const walked = later(adapted, { ...own, direction, qualifies: to, grandfathered: grandfathered.after });
    if (walked.when ?? until.when) return walked.when ?? until.when ?? nothing;
    const of = { fiscal: program.fiscalYear, versionOn: from.toString(), grandfathered: grandfathered.after };
    const protection = protectionOf(policy, walked.state ?? { ...own, floor: null }, of);
    return { effectiveOn: null, protectedUntil: protection?.until ?? null };
  };
}
