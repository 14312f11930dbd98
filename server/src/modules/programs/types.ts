import type { Id } from "@fairway/kernel";
import type { Program } from "@fairway/program";

export const versionStatuses = ["draft", "planned", "published", "active", "superseded", "withdrawn"] as const;
export type VersionStatus = (typeof versionStatuses)[number];

export type DocumentFormat = "yaml" | "json";

export type ProgramRow = {
  vendor_id: string;
  id: string;
  key: string;
  name: string;
  live_as_of: string | null;
  created_at: string;
};

export type ProgramVersionRow = {
  vendor_id: string;
  id: string;
  program_id: string;
  number: number | null;
  status: VersionStatus;
  source: string;
  format: DocumentFormat;
  revision: number;
  problem_count: number;
  base_version_id: string | null;
  effective_on: string | null;
  notice_days: number | null;
  reason: string | null;
  created_at: string;
  created_by: string | null;
  edited_at: string | null;
  edited_by: string | null;
  published_at: string | null;
  published_by: string | null;
  activated_at: string | null;
  withdrawn_at: string | null;
  withdrawn_by: string | null;
  withdrawn_reason: string | null;
};

export type ProgramTables = { "app.program": ProgramRow; "app.program_version": ProgramVersionRow };

/** A version of a program as a row, without its document. */
export type VersionHead = {
  id: Id<"programVersion">;
  programId: Id<"program">;
  /** Given when it is published. */
  number: number | null;
  status: VersionStatus;
  format: DocumentFormat;
  /** Rises with every saved text; what was read by a number stays what it was. */
  revision: number;
  problemCount: number;
  baseId: Id<"programVersion"> | null;
  effectiveOn: string | null;
  noticeDays: number | null;
  reason: string | null;
  createdAt: string;
  createdBy: string | null;
  editedAt: string;
  editedBy: string | null;
  publishedAt: string | null;
  publishedBy: string | null;
  activatedAt: string | null;
  withdrawnAt: string | null;
  withdrawnBy: string | null;
  withdrawnReason: string | null;
};

export type ProgramHead = {
  id: Id<"program">;
  key: string;
  name: string;
  /** The business date of the live snapshot; null until everybody was measured once. */
  liveAsOf: string | null;
};

/** A program with one of its published versions, parsed. */
export type ProgramAt = {
  programId: Id<"program">;
  key: string;
  name: string;
  liveAsOf: string | null;
  versionId: Id<"programVersion">;
  number: number;
  /** The first business date for which it applies. */
  effectiveOn: string | null;
  publishedAt: string | null;
  publishedBy: string | null;
  program: Program;
};

/** A program with any version, also one that is written only; what it would be if it applied. */
export type Candidate = Omit<ProgramAt, "number"> & {
  number: number | null;
  status: VersionStatus;
  revision: number;
  noticeDays: number | null;
  reason: string | null;
  baseId: Id<"programVersion"> | null;
};
