import { defineWorkflow } from "../../platform/index.ts";
import { connectionStatuses } from "./types.ts";

/** The life of a connection: nobody comes in through one that is off. */
export const connectionWorkflow = defineWorkflow({
  object: "sign_in_connection",
  states: connectionStatuses,
  initial: "off",
  transitions: { switch_on: { from: ["off"], to: "on" }, switch_off: { from: ["on"], to: "off" } },
});
