import { defineWorkflow } from "../../platform/index.ts";
import { resourceStatuses, shareStatuses } from "./types.ts";

/** The life of a resource. */
export const resourceWorkflow = defineWorkflow({
  object: "resource",
  states: resourceStatuses,
  initial: "draft",
  transitions: {
    publish: { from: ["draft", "archived"], to: "published" },
    withdraw: { from: ["published"], to: "draft" },
    archive: { from: ["draft", "published"], to: "archived" },
  },
});

/** The life of a link. That it expires, and is used up, is told from its dates and counts. */
export const shareWorkflow = defineWorkflow({
  object: "resource_share",
  states: shareStatuses,
  initial: "active",
  transitions: { revoke: { from: ["active"], to: "revoked" } },
});
