import { defineWorkflow } from "../../platform/index.ts";

export const importStatuses = ["queued", "running", "stopped", "failed", "done"] as const;
export type ImportStatus = (typeof importStatuses)[number];

/** The life of an import: what failed or was stopped can go on from where it ended. */
export const importWorkflow = defineWorkflow({
  object: "import",
  states: importStatuses,
  initial: "queued",
  transitions: {
    begin: { from: ["queued"], to: "running" },
    finish: { from: ["running"], to: "done" },
    fail: { from: ["queued", "running"], to: "failed" },
    stop: { from: ["queued", "running"], to: "stopped" },
    resume: { from: ["stopped", "failed"], to: "queued" },
  },
});
