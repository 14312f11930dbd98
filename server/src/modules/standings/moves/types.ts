import type { Id } from "@fairway/kernel";
import type { Explanation } from "@fairway/contract";
import type { HoldingState, MoveCause, MoveDirection, MoveStatus } from "@fairway/program";

/** Why a move was decided, in each language of the program. */
export type MoveReasons = { en: Explanation[]; de: Explanation[] };

export type MoveRow = {
  vendor_id: string;
  id: string;
  program_id: string;
  partner_id: string;
  track: string;
  version_id: string;
  status: MoveStatus;
  direction: MoveDirection;
  cause: MoveCause;
  from_tier: string | null;
  from_rank: number | null;
  to_tier: string | null;
  to_rank: number | null;
  decided_on: string;
  effective_on: string;
  since: string;
  protected_until_on: string | null;
  reasons: MoveReasons | null;
  outcome: string | null;
  exception_id: string | null;
  appeal_id: string | null;
  decided_by: string | null;
  created_at: string;
  announced_at: string | null;
  settled_at: string | null;
};

/** A decision about the tier of one partner in one track. */
export type Move = {
  id: Id<"move">;
  programId: Id<"program">;
  partnerId: Id<"partner">;
  track: string;
  versionId: Id<"programVersion">;
  status: MoveStatus;
  direction: MoveDirection;
  cause: MoveCause;
  fromTier: string | null;
  /** Null is not in the track. */
  fromRank: number | null;
  toTier: string | null;
  toRank: number | null;
  decidedOn: string;
  effectiveOn: string;
  /** The first day from which the tier is held, where the move took effect. */
  since: string;
  protectedUntil: string | null;
  reasons: MoveReasons | null;
  /** Why it was cancelled, as a word of ours, or declined, as a person wrote it. */
  outcome: string | null;
  exceptionId: Id<"exception"> | null;
  appealId: Id<"appeal"> | null;
  decidedBy: string | null;
  createdAt: string;
  /** When the partner could know of it; null of a proposal. */
  announcedAt: string | null;
  settledAt: string | null;
};

/** What is remembered of one partner in one track, and by which version it was written. */
export type Holding = {
  partnerId: Id<"partner">;
  track: string;
  versionId: Id<"programVersion">;
  state: HoldingState;
};
