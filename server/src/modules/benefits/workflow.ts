import { defineWorkflow } from "../../platform/index.ts";
import { allocationStatuses, applicationStatuses } from "./types.ts";

/** The life of an application. */
export const applicationWorkflow = defineWorkflow({
  object: "benefit_application",
  states: applicationStatuses,
  initial: "pending_submission",
  transitions: {
    submit: { from: ["pending_submission", "action_required"], to: "in_review" },
    ask: { from: ["in_review"], to: "action_required", reasons: "any" },
    approve: { from: ["in_review"], to: "approved", reasons: "any" },
    reject: { from: ["in_review"], to: "rejected", reasons: "any" },
    cancel: { from: ["pending_submission", "in_review", "action_required"], to: "canceled" },
  },
});

/** The life of an allocation. What was taken back opens a fulfilled one again; what is earned again, a withdrawn one. */
export const allocationWorkflow = defineWorkflow({
  object: "benefit_allocation",
  states: allocationStatuses,
  initial: "active",
  transitions: {
    fulfil: { from: ["active"], to: "fulfilled" },
    reopen: { from: ["fulfilled"], to: "active" },
    end: { from: ["active", "fulfilled"], to: "inactive" },
    resume: { from: ["inactive"], to: "active" },
  },
});
