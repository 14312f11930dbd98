import type { ChangeDirection, DocumentFormat } from "@fairway/program";
import type { Id } from "@fairway/kernel";

export const planStatuses = ["queued", "running", "done", "stopped", "failed"] as const;
export type PlanStatus = (typeof planStatuses)[number];
export const planKinds = ["today", "replay"] as const;
export type PlanKind = (typeof planKinds)[number];
export const lineSubjects = ["tier", "badge", "benefit"] as const;
export type LineSubject = (typeof lineSubjects)[number];
/** What has requirements of its own. */
export type RuledSubject = Exclude<LineSubject, "benefit">;

/** How many partners go from one tier to another; a rank of null is not in the track, -1 in it without a tier. */
export type Flow = {
  subject: RuledSubject;
  track: string;
  from_tier: string | null;
  from_rank: number | null;
  to_tier: string | null;
  to_rank: number | null;
  direction: ChangeDirection;
  count: number;
  near: number;
  /** Those of them whom today's rules would move in the same way. */
  already: number;
};
export type GroupKind = "region" | "type" | "segment";
export type Group = {
  kind: GroupKind;
  value: string | null;
  partners: number;
  moved: number;
  up: number;
  down: number;
};
/** What a benefit or incentive comes to; `cost` is exact text, null where the document states none. */
export type Given = { key: string; partners: number; cost: string | null };
export type Unknown = { key: string; before: number; after: number };
/** How many partners miss one piece of a tier's requirement, and how many of them miss nothing else. */
export type Missed = {
  subject: RuledSubject;
  track: string;
  tier: string | null;
  piece: number;
  partners: number;
  alone: number;
};
export type Counts = { moved: number; up: number; down: number; in: number; out: number };

/** What one chunk, or one whole date, of a plan comes to. */
export type Tally = {
  partners: number;
  counts: Counts;
  near: number;
  first_losses: number;
  matrix: Flow[];
  groups: Group[];
  benefits_before: Given[];
  benefits_after: Given[];
  unknown: Unknown[];
  missed: Missed[];
};

/** What the draft is compared with: what is held, a kept snapshot, the version that applied then, or nothing. */
export type Basis = "held" | "snapshot" | "measured" | "nothing";
export type DateResult = Tally & { basis: Basis; version_id: string | null; number: number | null };

export type PlanRow = {
  vendor_id: string;
  id: string;
  program_id: string;
  draft_id: string;
  revision: number;
  source: string;
  format: DocumentFormat;
  kind: PlanKind;
  dates: string[];
  near_within: string;
  status: PlanStatus;
  current_as_of: string;
  cursor: string | null;
  total: number;
  done: number;
  results: Record<string, DateResult>;
  error: string | null;
  requested_by: string | null;
  created_at: string;
  started_at: string | null;
  advanced_at: string | null;
  finished_at: string | null;
};

export type LineRow = {
  vendor_id: string;
  plan_id: string;
  as_of: string;
  partner_id: string;
  subject: LineSubject;
  track: string;
  direction: ChangeDirection;
  name_norm: string;
  from_tier: string | null;
  from_rank: number | null;
  to_tier: string | null;
  to_rank: number | null;
  asked: string | null;
  missing: number[] | null;
  near: string | null;
  already: boolean;
  first_loss: boolean;
  effective_on: string | null;
  protected_until_on: string | null;
  figures: Record<string, unknown>;
};

export type PlanTables = { "app.plan": PlanRow; "app.plan_line": LineRow };

export type Plan = {
  id: Id<"plan">;
  programId: Id<"program">;
  draftId: Id<"programVersion">;
  revision: number;
  kind: PlanKind;
  dates: readonly string[];
  nearWithin: string;
  status: PlanStatus;
  currentAsOf: string;
  cursor: string | null;
  total: number;
  done: number;
  results: Record<string, DateResult>;
  error: string | null;
  requestedBy: string | null;
  createdAt: string;
  advancedAt: string | null;
  finishedAt: string | null;
};
