import type { Id } from "@fairway/kernel";
import type { Program } from "@fairway/program";

export const versionStatuses = ["draft", "active", "superseded"] as const;
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
  number: number;
  status: VersionStatus;
  source: string;
  format: DocumentFormat;
  effective_on: string | null;
  published_at: string | null;
  published_by: string | null;
  created_at: string;
};

export type ProgramTables = { "app.program": ProgramRow; "app.program_version": ProgramVersionRow };

/** A version of a program as a row, without its document. */
export type VersionHead = {
  id: Id<"programVersion">;
  number: number;
  status: VersionStatus;
  format: DocumentFormat;
  effectiveOn: string | null;
  publishedAt: string | null;
  publishedBy: string | null;
};

export type ProgramHead = {
  id: Id<"program">;
  key: string;
  name: string;
  /** The business date of the live snapshot; null until everybody was measured once. */
  liveAsOf: string | null;
};

/** A program with one of its versions, parsed. */
export type ProgramAt = {
  programId: Id<"program">;
  key: string;
  name: string;
  liveAsOf: string | null;
  versionId: Id<"programVersion">;
  number: number;
  publishedAt: string | null;
  publishedBy: string | null;
  program: Program;
};
