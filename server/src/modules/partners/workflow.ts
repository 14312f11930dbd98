import { defineWorkflow } from "../../platform/index.ts";
import { partnerStatuses } from "./types.ts";

/** The life of a partnership. */
export const partnerWorkflow = defineWorkflow({
  object: "partner",
  states: partnerStatuses,
  initial: "active",
  transitions: {
    end: { from: ["active"], to: "ended" },
    reinstate: { from: ["ended"], to: "active" },
  },
});
