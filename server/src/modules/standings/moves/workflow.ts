import { moveStatuses } from "@fairway/program";
import { defineWorkflow } from "../../../platform/index.ts";

/** The life of a move. One that takes effect as it is decided begins and ends as `effective`. */
export const moveWorkflow = defineWorkflow({
  object: "move",
  states: moveStatuses,
  initial: "proposed",
  transitions: {
    approve: { from: ["proposed"], to: "scheduled" },
    decline: { from: ["proposed"], to: "declined", reasons: "any" },
    schedule: { from: ["proposed"], to: "scheduled" },
    takeEffect: { from: ["proposed", "scheduled"], to: "effective" },
    cancel: { from: ["proposed", "scheduled"], to: "cancelled" },
  },
});
