import { defineWorkflow } from "../../platform/index.ts";
import { planStatuses } from "./types.ts";

/** The life of a plan. A stopped one keeps its cursor; one whose draft was saved meanwhile starts over. */
export const planWorkflow = defineWorkflow({
  object: "plan",
  states: planStatuses,
  initial: "queued",
  transitions: {
    advance: { from: ["queued", "running"], to: "running" },
    finish: { from: ["queued", "running"], to: "done" },
    stop: { from: ["queued", "running"], to: "stopped" },
    fail: { from: ["queued", "running", "stopped"], to: "failed" },
    resume: { from: ["stopped"], to: "queued" },
    restart: { from: ["queued", "running", "stopped"], to: "queued" },
  },
});
