import type { Id, Problem } from "@fairway/kernel";
import type { Label, Program, Segment as Declared } from "@fairway/program";
import type { Workflow } from "../../platform/index.ts";

export const conditionOrigins = ["document", "console"] as const;
export const conditionStatuses = ["active", "retired"] as const;
export type ConditionStatus = (typeof conditionStatuses)[number];

/** What is kept as a named condition over measured partners. */
export type ConditionKind = "segment" | "gate";

/** A named condition as it is kept. What one of the document says stands in the version that applies. */
export type Kept<K extends ConditionKind> = {
  id: Id<K>;
  programId: Id<"program">;
  key: string;
  origin: (typeof conditionOrigins)[number];
  status: ConditionStatus;
  label: string | null;
  note: string | null;
  rule: string | null;
  problems: readonly Problem[] | null;
  revision: number;
  createdBy: string;
  createdAt: string;
  updatedBy: string | null;
  updatedAt: string | null;
  /** What only this kind has, by column. */
  own: Readonly<Record<string, unknown>>;
};

/** One with what it says under the version in force; `declared` is null where its rule is broken or gone. */
export type Known<K extends ConditionKind> = {
  kept: Kept<K>;
  label: Label;
  note: Label | null;
  source: string;
  declared: Declared | null;
};

/** A kind of named conditions: where they are kept, and what is particular about them. */
export type Family<K extends ConditionKind> = {
  kind: K;
  table: `app.${K}`;
  /** Columns that only this kind has. */
  own: readonly string[];
  /** Whether their rules may speak of the document's segments. */
  mayNameSegments: boolean;
  /** What the document declares of them, with what goes into their own columns. */
  declaredIn: (program: Program) => readonly (Declared & { own?: Readonly<Record<string, unknown>> })[];
  workflow: Workflow<ConditionStatus, "retire" | "revive">;
};
