import { applicationStatuses, formStatus } from "@fairway/contract";
import { defineWorkflow } from "../../platform/index.ts";

export const formWorkflow = defineWorkflow({
  object: "application_form",
  states: formStatus.options,
  initial: "draft",
  transitions: {
    publish: { from: ["draft", "published", "closed"], to: "published" },
    close: { from: ["published"], to: "closed" },
  },
});

const open = ["submitted", "in_review", "more_information"] as const;

/** The life of an application. */
export const applicationWorkflow = defineWorkflow({
  object: "application",
  states: applicationStatuses,
  initial: "confirming",
  transitions: {
    confirm: { from: ["confirming"], to: "submitted" },
    review: { from: ["submitted"], to: "in_review" },
    ask: { from: ["in_review"], to: "more_information" },
    answer: { from: ["more_information"], to: "in_review" },
    accept: { from: ["in_review"], to: "accepted" },
    decline: { from: open, to: "declined", reasons: "any" },
    withdraw: { from: open, to: "withdrawn" },
    lapse: { from: ["confirming"], to: "withdrawn" },
  },
});
