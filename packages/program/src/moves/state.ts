import type { FiscalStart } from "@fairway/kernel";

/** A tier by name with its rank; tier null and rank -1 is in the track without a tier. */
export type TierAt = { readonly tier: string | null; readonly rank: number };

export const moveDirections = ["in", "up", "down", "same", "out"] as const;
/** `in` and `out` are of the track itself; `same` is a tier that a version gave another name. */
export type MoveDirection = (typeof moveDirections)[number];

export const moveCauses = ["start", "evaluation", "exception", "appeal", "version", "membership"] as const;
export type MoveCause = (typeof moveCauses)[number];

export const moveStatuses = ["proposed", "scheduled", "effective", "cancelled", "declined"] as const;
export type MoveStatus = (typeof moveStatuses)[number];

/** A move that was decided and has not taken effect; there is at most one in a track. */
export type PendingMove = {
  readonly id: string;
  readonly status: "proposed" | "scheduled";
  readonly direction: "up" | "down";
  readonly to: TierAt;
  readonly decidedOn: string;
  readonly effectiveOn: string;
};

/** A tier that a person lets a partner hold at least, through the last day of the exception. */
export type Floor = {
  readonly exceptionId: string;
  readonly to: TierAt;
  readonly until: string;
  /** What the partner goes back to when it ends, where the exception raised it. */
  readonly base: TierAt | null;
};

/** A move that a person refused: nothing that goes as far, or less, is decided again in the same fiscal year. */
export type Refused = { readonly direction: "up" | "down"; readonly rank: number; readonly on: string };

/** What is remembered of one partner in one track. Dates are ISO texts, which compare as they stand. */
export type HoldingState = {
  readonly held: TierAt;
  /** The first day from which the tier is known to be held without a break. */
  readonly since: string;
  /** What was held before that; null where nothing is known. */
  readonly previous: TierAt | null;
  /** The day on which the memory began. */
  readonly startedOn: string;
  readonly cause: MoveCause;
  /** The first look at which the requirement of the tier held was missed, and at every look since; null where met. */
  readonly belowSince: string | null;
  /** Where a window's days count: what was met on the newest day, from when, and what was met on the day before that. */
  readonly seen: { readonly rank: number; readonly on: string; readonly before: number } | null;
  /** Where a window's days count: the last day on which each tier was met, of tiers that were missed since. */
  readonly lastMet: Readonly<Record<string, string>>;
  readonly pending: PendingMove | null;
  readonly floor: Floor | null;
  readonly refused: Refused | null;
};

/** What decides a day for one partner in one track. */
export type DecisionInput = {
  readonly asOf: Temporal.PlainDate;
  /** Highest first, as the track has them. */
  readonly tiers: readonly string[];
  /** What the figures give on this day; null where the partner is not in the track. */
  readonly qualifies: TierAt | null;
  /** What was held before there was a memory, and since when; null where nothing was. */
  readonly before: { readonly held: TierAt; readonly since: string } | null;
  readonly fiscal: FiscalStart;
  /** The day on which the version took effect. */
  readonly versionOn: string;
  /** For each grandfathering of the policy, whether it is for this partner. */
  readonly grandfathered: readonly boolean[];
  readonly newId: () => string;
};

/** A move as it was decided. */
export type DecidedMove = {
  readonly id: string;
  readonly status: "proposed" | "scheduled" | "effective";
  readonly direction: MoveDirection;
  readonly cause: MoveCause;
  readonly from: TierAt | null;
  readonly to: TierAt | null;
  readonly decidedOn: string;
  readonly effectiveOn: string;
  /** Through which day the new tier, or of a demotion the old one, is kept. */
  readonly protectedUntil: string | null;
};

export const cancelReasons = [
  "met again",
  "not met any more",
  "overtaken",
  "protected",
  "exception",
  "appeal",
  "version",
  "membership",
] as const;
export type CancelReason = (typeof cancelReasons)[number];

/** What became of the move that was pending. */
export type SettledMove = {
  readonly id: string;
  readonly status: "effective" | "cancelled";
  readonly to: TierAt;
  /** Why it was cancelled. */
  readonly because: CancelReason | null;
};

export type Decision = {
  /** Null where nothing is remembered any more. */
  readonly state: HoldingState | null;
  /** What happened to the move that was pending, before anything new. */
  readonly settled: SettledMove | null;
  /** In order; at most the last of them is pending. */
  readonly moves: readonly DecidedMove[];
};
