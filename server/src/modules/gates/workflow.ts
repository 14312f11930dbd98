import { defineWorkflow } from "../../platform/index.ts";
import { openingStatuses, requestStatuses } from "./types.ts";

/** The life of an opening: it ends by itself after its last day, or is closed before. */
export const openingWorkflow = defineWorkflow({
  object: "gate_opening",
  states: openingStatuses,
  initial: "open",
  transitions: {
    end: { from: ["open"], to: "ended" },
    close: { from: ["open"], to: "closed", reasons: "any" },
  },
});

/** The life of a request: answered once, or taken back before. */
export const requestWorkflow = defineWorkflow({
  object: "gate_request",
  states: requestStatuses,
  initial: "asked",
  transitions: {
    grant: { from: ["asked"], to: "granted", reasons: "any" },
    decline: { from: ["asked"], to: "declined", reasons: "any" },
    withdraw: { from: ["asked"], to: "withdrawn" },
  },
});
