import type { Id } from "@fairway/kernel";
import type { Cron, JournalEvent, Reaction } from "../../platform/index.ts";
import type { Recruiting } from "./service.ts";

const applicationOf = (event: JournalEvent) => event.subject.id as Id<"partnerApplication">;

/**
 * Looks for duplicates of who applied, brings people over when two records become one, and tells the vendor's people
 * whose turn it is, that somebody objects, and that a new partner is theirs.
 */
export const recruitingReactions = (recruiting: Recruiting): readonly Reaction[] => [
  {
    on: "application.submitted",
    name: "recruiting.searchDuplicates",
    run: (ctx, event) => recruiting.searchDuplicates(ctx, applicationOf(event)),
    queue: (event) => `matches ${event.vendorId}`,
  },
  ...["application.review_started", "application.answered", "application.approved"].map((on): Reaction => ({
    on,
    name: `recruiting.tellApprovers ${on}`,
    run: (ctx, event) => recruiting.tellApprovers(ctx, applicationOf(event)),
  })),
  {
    on: "application.objected",
    name: "recruiting.tellDeciders",
    run: (ctx, event) => recruiting.tellDeciders(ctx, applicationOf(event)),
  },
  {
    on: "application.accepted",
    name: "recruiting.tellManager",
    run: (ctx, event) => recruiting.tellManager(ctx, event),
  },
  {
    on: "application.accepted",
    name: "recruiting.tellAdministrators",
    run: (ctx, event) => recruiting.tellAdministrators(ctx, event),
  },
  { on: "partner.merged", name: "recruiting.movePeople", run: (ctx, event) => recruiting.movePeople(ctx, event) },
];

/** Erases once an hour what nobody has confirmed. */
export const recruitingCron = (recruiting: Recruiting): readonly Cron[] => [
  { name: "recruiting.lapse", schedule: "7 * * * *", run: (ctx, { signal }) => recruiting.lapse(ctx, signal) },
];
