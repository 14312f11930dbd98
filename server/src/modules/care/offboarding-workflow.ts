import { offboardingStatus } from "@fairway/contract";
import { defineWorkflow } from "../../platform/index.ts";

/** The end of a partnership: planned, called off before it came, or come; and perhaps taken back. */
export const offboardingWorkflow = defineWorkflow({
  object: "offboarding",
  states: offboardingStatus.options,
  initial: "planned",
  transitions: {
    callOff: { from: ["planned"], to: "called_off", reasons: "any" },
    end: { from: ["planned"], to: "ended" },
    reinstate: { from: ["ended"], to: "reinstated", reasons: "any" },
  },
});
