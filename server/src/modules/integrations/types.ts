import type { ImportMapping } from "@fairway/contract";
import type { Id } from "@fairway/kernel";
import type { FileFormat } from "./reading/index.ts";
import type { ImportStatus } from "./workflow.ts";

export type OnBadRow = "skip" | "stop";

/** What came of the rows of one step so far. */
export type StepCounts = { created: number; changed: number; unchanged: number; bad: number; done: boolean };
export const noCounts = (): StepCounts => ({ created: 0, changed: 0, unchanged: 0, bad: 0, done: false });

export type PreviewRow = { step: number; row: number; result: Record<string, unknown> };

export type Import = {
  id: Id<"import">;
  name: string;
  mapping: ImportMapping;
  /** File ids by the names that the mapping gives them. */
  files: Record<string, Id<"importFile">>;
  dryRun: boolean;
  onBadRow: OnBadRow;
  status: ImportStatus;
  /** Everything up to this row of this step is done. */
  step: number;
  row: number;
  /** The bad row at which it stopped, or null. */
  heldRow: number | null;
  counts: StepCounts[];
  bytesRead: number;
  bytesTotal: number;
  preview: PreviewRow[];
  error: string | null;
  requestedBy: Id<"person"> | null;
  createdAt: string;
  startedAt: string | null;
  finishedAt: string | null;
};

export type ImportFile = {
  id: Id<"importFile">;
  name: string;
  format: FileFormat;
  sizeBytes: number;
  digest: string;
  storageKey: string;
};

export type ImportProblem = {
  step: number;
  row: number;
  ordinal: number;
  field: string;
  value: string | null;
  message: string;
  remedy: string | null;
};
