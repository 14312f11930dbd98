import { isDue } from "@fairway/kernel";
import type { MovePolicy, Program, Track } from "../model.ts";
import { adapt, placeIn } from "../moves/adapt.ts";
import { protectionOf } from "../moves/dates.ts";
import { decide } from "../moves/decide.ts";
import type { HoldingState, TierAt } from "../moves/state.ts";

/** A move that a version brings in one track, and what is remembered of the partner there. */
export type Expected = {
  readonly direction: "up" | "down";
  /** What is held, in the tiers of the version before, and since when. */
  readonly held: TierAt;
  readonly since: string;
  /** What is remembered where the track has a movement policy already, in the tiers of that version. */
  readonly state: HoldingState | null;
  /** What the version gives. */
  readonly to: TierAt;
  /** For each grandfathering of the policy, whether it is for this partner. */
  readonly grandfathered: readonly boolean[];
};

export type When = {
  /** The first day on which it could take effect; null where the policy never lets it, or not within three years. */
  readonly effectiveOn: string | null;
  /** Of a demotion, through which day the tier held is kept. */
  readonly protectedUntil: string | null;
};

const yearsAhead = 3;

/** The days from one on, at which a policy looks. */
function daysOf(policy: MovePolicy, from: Temporal.PlainDate, fiscal: Program["fiscalYear"]): Temporal.PlainDate[] {
  const end = from.add({ years: yearsAhead });
  const days: Temporal.PlainDate[] = [];
  for (let day = from; Temporal.PlainDate.compare(day, end) < 0; day = day.add({ days: 1 }))
    if (isDue(policy.promote.on, day, fiscal) || isDue(policy.demote.on, day, fiscal)) days.push(day);
  return days;
}

/**
 * When moves in a track take effect under a version that applies from a day, if the figures stay as they are: what the
 * movement policy decides on the days that it looks. Without a policy they take effect with the version.
 */
export function whenIn(
  program: Program,
  { before, after }: { before: Track | undefined; after: Track },
  from: Temporal.PlainDate,
): (expected: Expected) => When {
  const policy = after.moves;
  if (!policy) return () => ({ effectiveOn: from.toString(), protectedUntil: null });
  const { fiscalYear: fiscal } = program;
  const days = daysOf(policy, from, fiscal);
  const tiers = after.tiers.map((tier) => tier.name);
  const versionOn = from.toString();
  return (expected) => {
    const { direction, grandfathered, to } = expected;
    let state = expected.state && adapt(expected.state, before, after).state;
    const held = { held: placeIn(expected.held, before, after), since: expected.since };
    if (state?.pending?.direction === direction)
      return { effectiveOn: state.pending.effectiveOn, protectedUntil: null };
    for (const asOf of days) {
      const input = { asOf, tiers, qualifies: to, before: held, fiscal, versionOn, grandfathered, newId: () => "" };
      const decision = decide(policy, state, input);
      const move = decision.moves.find((one) => one.direction === direction);
      if (move)
        return { effectiveOn: move.effectiveOn, protectedUntil: direction === "down" ? move.protectedUntil : null };
      state = decision.state;
    }
    const protection = protectionOf(policy, state ?? { ...held, floor: null }, { fiscal, versionOn, grandfathered });
    return { effectiveOn: null, protectedUntil: protection?.until ?? null };
  };
}
