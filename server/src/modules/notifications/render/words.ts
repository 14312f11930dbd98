import type { Span } from "@fairway/program";
import type { Locale } from "../../../platform/index.ts";
import type { AppealContent, MoveContent } from "../types.ts";
import { de } from "./words-de.ts";
import { en } from "./words-en.ts";

/** `asked`: what was asked for, where it is more than what was given. */
type BenefitAmount = { given: string; asked: string | null };

/** The sentences of notices in one language. Dates and tiers come as text. */
export type Words = {
  date: (on: string) => string;
  span: (span: Pick<Span, "count" | "unit">) => string;
  noTier: string;
  notIn: string;
  version: {
    title: (date: string) => string;
    unchangedTitle: (program: string, date: string) => string;
    /** Of who was told of a move before. */
    nothingElseTitle: (program: string, date: string) => string;
    intro: (vendor: string, program: string, number: number | null, date: string) => string;
    why: (reason: string) => string;
    head: string[];
    protectedUntil: string;
    moved: (track: string, today: string, then: string, date: string) => string;
    /** The version brings it after a move that was told before. */
    movedAfter: (track: string, today: string, first: string, firstDate: string, then: string, when: string) => string;
    /** It comes only once it has been approved. */
    awaited: (track: string, today: string, then: string) => string;
    onApproval: string;
    fromDay: (date: string) => string;
    /** Of a move that was told before. */
    announced: (track: string, today: string, then: string, date: string) => string;
    same: (track: string, tier: string) => string;
    /** Not in the track, today or then. */
    entered: (track: string, then: string, date: string) => string;
    left: (track: string, date: string) => string;
    protection: (track: string, tier: string, until: string) => string;
    benefit: (benefit: string, today: string, then: string, date: string) => string;
    /** It changes a second time, after the version applies. */
    benefitLater: (benefit: string, before: string, then: string, date: string) => string;
    benefitBegins: (benefit: string, then: string, date: string) => string;
    benefitEnds: (benefit: string, date: string) => string;
    benefitHead: string[];
    /** Above what changes in the program's rules. */
    rules: string;
    moreRules: (count: number) => string;
    /** Where to appeal against a move that was told before. */
    toldBefore: string;
    appeal: (within: string) => string;
  };
  withdrawn: {
    title: (program: string) => string;
    summary: string;
    body: (vendor: string, program: string, number: number | null, date: string | null) => string;
  };
  move: Record<
    Exclude<MoveContent["kind"], "moveDeclined">,
    Record<
      "up" | "down",
      {
        title: (to: string, track: string, date: string) => string;
        says: (from: string, to: string, track: string, date: string) => string;
      }
    >
  >;
  /** Of a move that a version called off by putting other rules in its place. */
  replaced: {
    title: (track: string) => string;
    says: (from: string, to: string, track: string, date: string) => string;
  };
  /** Of a promotion that people declined. */
  declined: { title: (to: string, track: string) => string; says: (from: string, to: string, track: string) => string };
  protectedUntil: (tier: string, until: string) => string;
  /** Null: of the day on which the notice was written. */
  figuresOf: (date: string | null) => string;
  toKeep: (tier: string, track: string) => string;
  toReach: (tier: string, track: string) => string;
  appealUntil: (date: string) => string;
  exception: {
    granted: (tier: string, track: string) => string;
    grantedSays: (tier: string, track: string, until: string | null) => string;
    ended: (track: string) => string;
    endedSays: (tier: string, track: string) => string;
  };
  appeal: Record<
    AppealContent["outcome"],
    { title: (track: string) => string; says: (track: string, tier: string, until: string | null) => string }
  >;
  opening: {
    granted: (thing: string) => string;
    grantedSays: (thing: string, until: string) => string;
    declined: (thing: string) => string;
    declinedSays: (thing: string) => string;
  };
  benefit: {
    asked: (benefit: string) => string;
    askedSays: (benefit: string) => string;
    given: (benefit: string) => string;
    givenSays: (benefit: string, amount: BenefitAmount | null, until: string | null) => string;
    rejected: (benefit: string) => string;
    rejectedSays: (benefit: string) => string;
    withdrawn: (benefit: string) => string;
    withdrawnSays: (benefit: string) => string;
    changed: (benefit: string) => string;
    changedSays: (benefit: string, before: string, now: string) => string;
  };
  mail: {
    hello: (name: string) => string;
    open: string;
    acknowledge: string;
    footer: (partner: string, vendor: string) => string;
    unsubscribe: string;
    unsubscribeLink: string;
    stillMissing: (says: string, actual: string | null, gap: string | null) => string;
    taken: string;
    test: string;
  };
};

/** The sentences of every language. */
export const words: Record<Locale, Words> = { en, de };
