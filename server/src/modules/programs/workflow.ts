import { defineWorkflow } from "../../platform/index.ts";
import { versionStatuses } from "./types.ts";

/** The life of a version: it is written, it applies, another takes its place. */
export const versionWorkflow = defineWorkflow({
  object: "program_version",
  states: versionStatuses,
  initial: "draft",
  transitions: {
    publish: { from: ["draft"], to: "active" },
    supersede: { from: ["active"], to: "superseded" },
  },
});
