import { exportStatus } from "@fairway/contract";
import { defineWorkflow } from "../../platform/index.ts";

/** An export waits for its job, can be downloaded for some days, and is gone after them; or it could not be made. */
export const exportWorkflow = defineWorkflow({
  object: "partner_export",
  states: exportStatus.options,
  initial: "queued",
  transitions: {
    finish: { from: ["queued"], to: "done" },
    fail: { from: ["queued"], to: "failed" },
    expire: { from: ["done"], to: "expired" },
  },
});
