import type { VendorPermission } from "@fairway/contract";
import type { approvalDecisions, appealStatuses, exceptionOrigins, exceptionStatuses } from "@fairway/contract";
import type { Id } from "@fairway/kernel";
import type { Ctx, Platform } from "../../platform/index.ts";

export type ApprovalDecision = (typeof approvalDecisions)[number];
export type ExceptionStatus = (typeof exceptionStatuses)[number];
export type ExceptionOrigin = (typeof exceptionOrigins)[number];
export type AppealStatus = (typeof appealStatuses)[number];

/** A person who could be asked to decide. */
export type Candidate = { id: Id<"person">; name: string; roles: readonly string[] };

/** What oversight needs to know about people, who live outside any vendor. */
export type PeopleDoor = {
  /** The vendor's people who hold a permission. */
  holding(ctx: Ctx, permission: VendorPermission): Promise<Candidate[]>;
};
export type OversightParts = { platform: Platform; people: PeopleDoor };

/** What one person said about a move that waits for approval. */
export type Approval = {
  moveId: Id<"move">;
  personId: Id<"person">;
  personName: string;
  decision: ApprovalDecision;
  reason: string | null;
  at: string;
};

/** A tier that a partner holds at least, through a day, whatever its figures give. */
export type TierException = {
  id: Id<"exception">;
  partnerId: Id<"partner">;
  programId: Id<"program">;
  track: string;
  tier: string;
  untilOn: string;
  reason: string;
  status: ExceptionStatus;
  origin: ExceptionOrigin;
  appealId: Id<"appeal"> | null;
  requestedBy: Id<"person">;
  requestedByName: string;
  requestedAt: string;
  decidedBy: Id<"person"> | null;
  decidedByName: string | null;
  decidedAt: string | null;
  decisionReason: string | null;
  fromOn: string | null;
  endedAt: string | null;
  endedByName: string | null;
  endReason: string | null;
};

/** A partner's word against a move, and what came of it. */
export type Appeal = {
  id: Id<"appeal">;
  partnerId: Id<"partner">;
  programId: Id<"program">;
  track: string;
  moveId: Id<"move">;
  text: string;
  status: AppealStatus;
  filedBy: Id<"person">;
  filedByName: string;
  filedBySide: "vendor" | "partner";
  filedAt: string;
  decideByOn: string;
  overdueAt: string | null;
  decidedBy: Id<"person"> | null;
  decidedByName: string | null;
  decidedAt: string | null;
  reason: string | null;
  untilOn: string | null;
  exceptionId: Id<"exception"> | null;
};
