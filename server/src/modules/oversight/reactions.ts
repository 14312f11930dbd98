import type { Cron, Reaction } from "../../platform/index.ts";
import type { Oversight } from "./service.ts";

/** What oversight does when a move did not come about. */
export const oversightReactions = (service: Oversight): readonly Reaction[] => [
  { on: "move.cancelled", name: "oversight.settleAppeals", run: (ctx, event) => service.settleAppeals(ctx, event) },
];

/** Looks every quarter of an hour whether a day has ended by which something was due. */
export const oversightCron = (service: Oversight): readonly Cron[] => [
  { name: "oversight.clock", schedule: "*/15 * * * *", run: (ctx, { signal }) => service.runClock(ctx, signal) },
];
