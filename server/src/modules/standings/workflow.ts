import { defineWorkflow } from "../../platform/index.ts";
import { evaluationStatuses } from "./types.ts";

/** The life of an evaluation. A stopped one keeps its cursor; a restarted one begins again under another version. */
export const evaluationWorkflow = defineWorkflow({
  object: "evaluation",
  states: evaluationStatuses,
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
