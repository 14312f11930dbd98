import { invitationStatuses } from "@fairway/contract";
import { defineWorkflow } from "../../../platform/index.ts";

/** The life of an invitation. One whose link is too old stays open: it can be sent again. */
export const invitationWorkflow = defineWorkflow({
  object: "invitation",
  states: invitationStatuses,
  initial: "open",
  transitions: {
    send: { from: ["open"], to: "open" },
    accept: { from: ["open"], to: "accepted" },
    revoke: { from: ["open"], to: "revoked" },
  },
});
