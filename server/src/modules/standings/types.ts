import type { Id } from "@fairway/kernel";

export const evaluationStatuses = ["queued", "running", "done", "stopped", "failed"] as const;
export type EvaluationStatus = (typeof evaluationStatuses)[number];
export const evaluationPurposes = ["live", "history"] as const;
export type EvaluationPurpose = (typeof evaluationPurposes)[number];

/** The tier held in a track. `rank` 0 is the lowest tier; tier null and rank -1: in the track, without a tier. */
export type Held = { tier: string | null; rank: number };
/** By track; a track that the partner is not in is absent. */
export type HeldByTrack = Record<string, Held>;

export type MeasurementRow = {
  vendor_id: string;
  program_id: string;
  as_of: string;
  partner_id: string;
  version_id: string;
  metrics: Record<string, unknown>;
  standings: HeldByTrack;
  /** Keys of the badges held. */
  badges: readonly string[];
  measured_at: string;
  /** What is held: the same as `standings` but in tracks that have a movement policy. */
  held: HeldByTrack;
};

export type StandingRow = {
  vendor_id: string;
  program_id: string;
  as_of: string;
  partner_id: string;
  track: string;
  tier: string | null;
  rank: number;
  since: string;
  /** What the figures give; rank null is not in the track by them. */
  qualified_tier: string | null;
  qualified_rank: number | null;
};

export type EvaluationRow = {
  vendor_id: string;
  id: string;
  program_id: string;
  version_id: string;
  as_of: string;
  purpose: EvaluationPurpose;
  status: EvaluationStatus;
  total: number;
  done: number;
  cursor: string | null;
  error: string | null;
  requested_by: string | null;
  created_at: string;
  started_at: string | null;
  advanced_at: string | null;
  finished_at: string | null;
};

export type StandingTables = {
  "app.measurement": MeasurementRow;
  "app.standing": StandingRow;
  "app.evaluation": EvaluationRow;
};

export type Evaluation = {
  id: Id<"evaluation">;
  programId: Id<"program">;
  versionId: Id<"programVersion">;
  asOf: string;
  purpose: EvaluationPurpose;
  status: EvaluationStatus;
  total: number;
  done: number;
  cursor: string | null;
  error: string | null;
  createdAt: string;
  advancedAt: string | null;
  finishedAt: string | null;
};
