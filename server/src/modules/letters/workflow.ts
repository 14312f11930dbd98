import { defineWorkflow } from "../../platform/index.ts";
import { letterStatuses } from "./types.ts";

/** The life of a letter. What was handed over without an answer stays unknown: it is never sent again. */
export const letterWorkflow = defineWorkflow({
  object: "letter",
  states: letterStatuses,
  initial: "waiting",
  transitions: {
    hand_over: { from: ["waiting"], to: "handingOver" },
    settle: { from: ["handingOver"], to: "sent" },
    postpone: { from: ["handingOver"], to: "waiting" },
    refuse: { from: ["handingOver"], to: "refused" },
    lose: { from: ["handingOver"], to: "unknown" },
    release: { from: ["noServer"], to: "waiting" },
    expire: { from: ["waiting", "noServer"], to: "expired" },
  },
});
