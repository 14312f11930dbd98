import type { Id } from "@fairway/kernel";
import type { Label } from "@fairway/program";
import type { JsonRecord, Side } from "../../platform/index.ts";

export const applicationStatuses = [
  "pending_submission",
  "in_review",
  "action_required",
  "approved",
  "rejected",
  "canceled",
] as const;
export type ApplicationStatus = (typeof applicationStatuses)[number];
export const openApplications = ["pending_submission", "in_review", "action_required"] as const;

export const allocationStatuses = ["active", "inactive", "fulfilled"] as const;
export type AllocationStatus = (typeof allocationStatuses)[number];
export const inactiveReasons = ["expired", "withdrawn"] as const;
export type InactiveReason = (typeof inactiveReasons)[number];

/** Why something was given or taken away: a cause, a sentence in each language, and what is missing (explanations). */
export type Because = {
  cause: "earned" | "opening" | "requirement" | "program" | "partner";
  says: Label;
  missing: { en: JsonRecord[]; de: JsonRecord[] };
};

/** That a partner has earned a benefit from a day on. */
export type Entitlement = {
  partnerId: Id<"partner">;
  benefit: string;
  fromOn: string;
  toOn: string | null;
  given: "automatically" | "on request";
  worth: string | null;
  unit: string | null;
  cost: string | null;
  because: Because;
  endedBecause: Because | null;
};

export type Application = {
  id: Id<"benefitApplication">;
  programId: Id<"program">;
  partnerId: Id<"partner">;
  benefit: string;
  status: ApplicationStatus;
  amount: string | null;
  unit: string | null;
  purpose: string;
  revision: number;
  appliedBy: string;
  appliedBySide: Side;
  createdAt: string;
  submittedAt: string | null;
  dueAt: string | null;
  pausedAt: string | null;
  decidedAt: string | null;
  decidedBy: string | null;
  decidedBySide: Side | null;
  reason: string | null;
};

export type Step = {
  at: string;
  from: ApplicationStatus | null;
  to: ApplicationStatus;
  by: string;
  side: Side;
  note: string | null;
};

export type Allocation = {
  id: Id<"benefitAllocation">;
  programId: Id<"program">;
  partnerId: Id<"partner">;
  benefit: string;
  applicationId: Id<"benefitApplication"> | null;
  status: AllocationStatus;
  inactiveBecause: InactiveReason | null;
  worth: string | null;
  unit: string | null;
  /** Exact; null where there is nothing to count. */
  allocated: string | null;
  utilized: string;
  startsOn: string;
  /** The first day on which it cannot be used any more. */
  expiresOn: string | null;
};

export type Use = {
  id: Id<"benefitUse">;
  amount: string;
  usedOn: string;
  what: string;
  reverses: Id<"benefitUse"> | null;
  recordedBy: string;
  recordedBySide: Side;
  recordedAt: string;
};
