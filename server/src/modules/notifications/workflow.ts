import { defineWorkflow } from "../../platform/index.ts";
import { mayAnnounce } from "./policy.ts";
import { announcementStatuses, mailStatuses, runStatuses } from "./types.ts";

/** The life of a mail. What was handed over without an answer stays unknown: it is never sent again. */
export const mailWorkflow = defineWorkflow({
  object: "mail",
  states: mailStatuses,
  initial: "waiting",
  transitions: {
    hand_over: { from: ["waiting"], to: "handingOver" },
    settle: { from: ["handingOver"], to: "sent" },
    postpone: { from: ["handingOver"], to: "waiting" },
    refuse: { from: ["handingOver"], to: "refused" },
    lose: { from: ["handingOver"], to: "unknown" },
    cancel: { from: ["waiting", "noServer"], to: "cancelled" },
    retry: { from: ["refused", "noServer"], to: "waiting" },
  },
});

/** The life of an announcement. */
export const announcementWorkflow = defineWorkflow({
  object: "announcement",
  states: announcementStatuses,
  initial: "draft",
  transitions: {
    edit: { from: ["draft", "scheduled"], to: "draft", may: (ctx) => mayAnnounce(ctx.actor) },
    return: { from: ["scheduled"], to: "draft" },
    schedule: { from: ["draft", "scheduled"], to: "scheduled", may: (ctx) => mayAnnounce(ctx.actor) },
    publish: { from: ["draft", "scheduled"], to: "published", may: (ctx) => mayAnnounce(ctx.actor) },
    withdraw: { from: ["scheduled", "published"], to: "withdrawn", may: (ctx) => mayAnnounce(ctx.actor) },
  },
});

/** The life of the work of telling a whole channel. */
export const runWorkflow = defineWorkflow({
  object: "notice_run",
  states: runStatuses,
  initial: "queued",
  transitions: {
    advance: { from: ["queued", "running"], to: "running" },
    finish: { from: ["queued", "running"], to: "done" },
    stop: { from: ["queued", "running"], to: "stopped" },
  },
});
