import { defineWorkflow } from "../../platform/index.ts";
import { versionStatuses } from "./types.ts";

/** The life of a version: it is written, planned, announced, it applies, another takes its place; or it is withdrawn. */
export const versionWorkflow = defineWorkflow({
  object: "program_version",
  states: versionStatuses,
  initial: "draft",
  transitions: {
    /** A planned version that is edited is a draft again. */
    edit: { from: ["draft", "planned"], to: "draft" },
    plan: { from: ["draft", "planned"], to: "planned" },
    publish: { from: ["planned"], to: "published" },
    activate: { from: ["published"], to: "active" },
    supersede: { from: ["active"], to: "superseded" },
    discard: { from: ["draft", "planned"], to: "withdrawn" },
    withdraw: { from: ["published"], to: "withdrawn" },
  },
});
