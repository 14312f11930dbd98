import { appealStatuses, exceptionStatuses } from "@fairway/contract";
import { defineWorkflow } from "../../platform/index.ts";

/** The life of an exception: asked for, approved by another person, and over by its last day or before. */
export const exceptionWorkflow = defineWorkflow({
  object: "exception",
  states: exceptionStatuses,
  initial: "requested",
  transitions: {
    approve: { from: ["requested"], to: "active" },
    decline: { from: ["requested"], to: "declined", reasons: "any" },
    withdraw: { from: ["requested"], to: "withdrawn", reasons: "any" },
    replace: { from: ["active"], to: "replaced" },
    revoke: { from: ["active"], to: "revoked", reasons: "any" },
    expire: { from: ["active"], to: "expired" },
  },
});

/** The life of an appeal: filed, and decided or taken back; settled when the move did not come about by itself. */
export const appealWorkflow = defineWorkflow({
  object: "appeal",
  states: appealStatuses,
  initial: "open",
  transitions: {
    uphold: { from: ["open"], to: "upheld", reasons: "any" },
    dismiss: { from: ["open"], to: "dismissed", reasons: "any" },
    withdraw: { from: ["open"], to: "withdrawn" },
    settle: { from: ["open"], to: "settled" },
  },
});
