import { defineWorkflow } from "../../platform/index.ts";
import { segmentStatuses } from "./types.ts";

/** The life of a segment: what is retired keeps its history. One of the document comes back with the document. */
export const segmentWorkflow = defineWorkflow({
  object: "segment",
  states: segmentStatuses,
  initial: "active",
  transitions: { retire: { from: ["active"], to: "retired" }, revive: { from: ["retired"], to: "active" } },
});
