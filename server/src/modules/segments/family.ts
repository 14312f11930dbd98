import { conditionWorkflow, type Family, type Known as KnownOf } from "../conditions/index.ts";

/** Segments among the named conditions. */
export const segmentFamily: Family<"segment"> = {
  kind: "segment",
  table: "app.segment",
  own: [],
  mayNameSegments: false,
  declaredIn: ({ segments }) => segments,
  workflow: conditionWorkflow("segment"),
};

export type Known = KnownOf<"segment">;
