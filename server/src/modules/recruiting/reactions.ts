import type { Id } from "@fairway/kernel";
import type { Cron, Reaction } from "../../platform/index.ts";
import type { Recruiting } from "./service.ts";

/** Looks for duplicates of who applied, and brings people over when two records become one. */
export const recruitingReactions = (recruiting: Recruiting): readonly Reaction[] => [
  {
    on: "application.submitted",
    name: "recruiting.searchDuplicates",
    run: (ctx, event) => recruiting.searchDuplicates(ctx, event.subject.id as Id<"partnerApplication">),
    queue: (event) => `matches ${event.vendorId}`,
  },
  { on: "partner.merged", name: "recruiting.movePeople", run: (ctx, event) => recruiting.movePeople(ctx, event) },
];

/** Erases once an hour what nobody has confirmed. */
export const recruitingCron = (recruiting: Recruiting): readonly Cron[] => [
  { name: "recruiting.lapse", schedule: "7 * * * *", run: (ctx, { signal }) => recruiting.lapse(ctx, signal) },
];
