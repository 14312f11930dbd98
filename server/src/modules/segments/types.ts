import type { Id, Problem } from "@fairway/kernel";
import type { Label, Segment as Declared } from "@fairway/program";

export const segmentOrigins = ["document", "console"] as const;
export const segmentStatuses = ["active", "retired"] as const;
export type SegmentStatus = (typeof segmentStatuses)[number];

/** A segment as it is kept. What one of the document says stands in the version that applies. */
export type Kept = {
  id: Id<"segment">;
  programId: Id<"program">;
  key: string;
  origin: (typeof segmentOrigins)[number];
  status: SegmentStatus;
  label: string | null;
  note: string | null;
  rule: string | null;
  problems: readonly Problem[] | null;
  revision: number;
  createdBy: string;
  createdAt: string;
  updatedBy: string | null;
  updatedAt: string | null;
};

/** A segment with what it says under the version in force; `declared` is null where its rule is broken or gone. */
export type Known = { kept: Kept; label: Label; note: Label | null; source: string; declared: Declared | null };
