import { nextDue, periodOf } from "@fairway/kernel";
import type { Locale, Program, Track } from "../model.ts";
import type { Protection } from "../moves/dates.ts";
import type { MoveCause, MoveDirection, TierAt } from "../moves/state.ts";
import { dateText } from "./format.ts";
import { heldPhrases } from "./held-phrases.ts";

/** A move that a person declined, or that an appeal undid: as far as it went, the same figures do not propose it again in the fiscal year. */
export type Declined = {
  readonly direction: "up" | "down";
  readonly tier: string | null;
  readonly rank: number;
  readonly on: string;
  readonly reason: string;
  readonly appealed: boolean;
};

/** What is remembered of a partner in a track, as far as it is told to people. */
export type TrackMemory = {
  readonly held: TierAt;
  readonly since: string;
  /** The move by which it is held. */
  readonly by: {
    readonly cause: MoveCause;
    readonly direction: MoveDirection;
    readonly fromTier: string | null;
    readonly decidedOn: string;
  };
  readonly protection: Protection | null;
  readonly pending: {
    readonly status: "proposed" | "scheduled";
    readonly direction: "up" | "down";
    readonly toTier: string | null;
    readonly effectiveOn: string;
  } | null;
  readonly declined: Declined | null;
};

type Of = { memory: TrackMemory; qualifies: TierAt | null; asOf: Temporal.PlainDate };
type Words = { day: (on: string) => string; tier: (name: string | null) => string };

/** Tiers are called by their names, as everywhere beside these sentences. */
const wordsOf = (locale: Locale): Words => ({
  day: (on) => dateText(locale, Temporal.PlainDate.from(on)),
  tier: (name) => name ?? heldPhrases[locale].noTier,
});

function heldBy({ held, since, by }: TrackMemory, { day, tier }: Words, locale: Locale): string {
  const say = heldPhrases[locale];
  const [now, from, on] = [tier(held.tier), tier(by.fromTier), day(since)];
  switch (by.cause) {
    case "start":
    case "membership":
      return say.start(now, on);
    case "version":
      return by.direction === "in" ? say.begun(now, on) : say.version(now, on, from);
    case "exception":
      return by.direction === "up" ? say.excepted(now, on) : say.exceptionOver(now, on, from);
    case "appeal":
      return say.appeal(now, on);
    case "evaluation":
      return by.direction === "up"
        ? say.promoted(now, on, day(by.decidedOn))
        : say.demoted(now, on, from, day(by.decidedOn));
  }
}

function comes({ held, pending }: TrackMemory, { day, tier }: Words, locale: Locale): string[] {
  const say = heldPhrases[locale];
  if (!pending) return [];
  const to = tier(pending.toTier);
  if (pending.status === "proposed") return [pending.direction === "up" ? say.proposedUp(to) : say.proposedDown(to)];
  const on = day(pending.effectiveOn);
  return [pending.direction === "up" ? say.comesUp(to, on) : say.comesDown(to, on, tier(held.tier))];
}

/** Through which day nothing that goes further than what is held is proposed, because a person declined it. */
function declinedThrough(program: Program, track: Track, { memory, qualifies, asOf }: Of): string | null {
  const { declined, held } = memory;
  if (!declined || !qualifies || !track.moves) return null;
  const isUp = qualifies.rank > held.rank;
  if (isUp !== (declined.direction === "up")) return null;
  const steps = (isUp ? track.moves.promote : track.moves.demote).steps ?? Infinity;
  const target = isUp ? Math.min(qualifies.rank, held.rank + steps) : Math.max(qualifies.rank, held.rank - steps);
  if (isUp ? target > declined.rank : target < declined.rank) return null;
  const { end } = periodOf(Temporal.PlainDate.from(declined.on), "fiscalYear", program.fiscalYear);
  return Temporal.PlainDate.compare(asOf, end) > 0 ? null : end.toString();
}

function looksNext(program: Program, track: Track, of: Of, { day, tier }: Words, locale: Locale): string[] {
  const say = heldPhrases[locale];
  const { memory, qualifies, asOf } = of;
  const { declined, held, pending } = memory;
  if (pending || !track.moves || !qualifies || qualifies.rank === held.rank) return [];
  const through = declinedThrough(program, track, of);
  if (declined && through !== null) {
    if (declined.appealed) return [say.appealUpheld(day(declined.on)), say.notAgain(day(through))];
    const said = declined.direction === "up" ? say.declinedUp : say.declinedDown;
    return [said(tier(declined.tier), day(declined.on), declined.reason), say.notAgain(day(through))];
  }
  const isUp = qualifies.rank > held.rank;
  const { on, approvals } = isUp ? track.moves.promote : track.moves.demote;
  const next = say.nextLook(dateText(locale, nextDue(on, asOf, program.fiscalYear)));
  return approvals === 0 ? [next] : [next, isUp ? say.approvedUp : say.approvedDown];
}

/** Why a tier is held, what the figures give beside it, and what comes next: sentences that can be quoted. */
export function heldSays(program: Program, track: Track, of: Of, locale: Locale): string[] {
  const { memory, qualifies, asOf } = of;
  const say = heldPhrases[locale];
  const words = wordsOf(locale);
  const { held, protection } = memory;
  const says = [heldBy(memory, words, locale)];
  const differs = qualifies !== null && qualifies.rank !== held.rank;
  if (differs) says.push(say.figures(dateText(locale, asOf), words.tier(qualifies.tier)));
  if (protection && protection.until >= asOf.toString()) {
    const kept = { year: say.keptYear, grandfather: say.keptGrandfather, exception: say.keptException };
    says.push(kept[protection.by](words.tier(held.tier), words.day(protection.until)));
  }
  says.push(...comes(memory, words, locale));
  says.push(...looksNext(program, track, of, words, locale));
  return says;
}
