import { defineWorkflow } from "../../platform/index.ts";
import { onboardingStatuses, taskStatuses, templateStatuses, versionStatuses } from "./types.ts";

export const templateWorkflow = defineWorkflow({
  object: "onboarding_template",
  states: templateStatuses,
  initial: "active",
  transitions: { retire: { from: ["active"], to: "retired" } },
});

export const versionWorkflow = defineWorkflow({
  object: "onboarding_version",
  states: versionStatuses,
  initial: "draft",
  transitions: {
    publish: { from: ["draft"], to: "published" },
    supersede: { from: ["published"], to: "superseded" },
  },
});

/** The life of one partner's onboarding. */
export const onboardingWorkflow = defineWorkflow({
  object: "onboarding",
  states: onboardingStatuses,
  initial: "running",
  transitions: {
    stall: { from: ["running"], to: "stalled" },
    resume: { from: ["stalled"], to: "running" },
    complete: { from: ["running", "stalled"], to: "completed" },
    cancel: { from: ["running", "stalled"], to: "cancelled", reasons: "any" },
  },
});

export const taskWorkflow = defineWorkflow({
  object: "onboarding_task",
  states: taskStatuses,
  initial: "open",
  transitions: {
    complete: { from: ["open"], to: "done" },
    skip: { from: ["open"], to: "skipped", reasons: "any" },
    reopen: { from: ["done", "skipped"], to: "open" },
  },
});
