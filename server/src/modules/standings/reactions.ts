import type { Id } from "@fairway/kernel";
import type { Cron, JournalEvent, Reaction } from "../../platform/index.ts";
import { textOf } from "./event-data.ts";
import type { Touch } from "./refresh.ts";
import type { Standings } from "./service.ts";

/** After so many tries an evaluation is given up, so that a person sees it. */
const mostTries = 3;

const touchOf = (event: JournalEvent): Touch[] =>
  event.partnerId === null ? [] : [{ partnerId: event.partnerId, from: textOf(event, "firstOn") }];

const programOf = (event: JournalEvent): Id<"program"> =>
  (textOf(event, "programId") ?? event.subject.id) as Id<"program">;

/** After which events something else is known about a partner; conditions also speak of what it is bound by. */
const news = [
  "fact.recorded",
  "fact.reversed",
  "partner.created",
  "partner.updated",
  "partner.ended",
  "partner.reinstated",
  "agreement.accepted",
  "agreement.lapsed",
  "agreement.expired",
] as const;

/** What is known about a partner changed: only this partner is measured again. */
const refreshes = (service: Standings): Reaction[] =>
  news.map((on) => ({
    on,
    name: `standings.refresh.${on}`,
    runMany: (ctx, events) => service.refresh(ctx, events.flatMap(touchOf)),
  }));

/** What standings do when something happens elsewhere, or in their own journal. */
export const standingsReactions = (service: Standings): readonly Reaction[] => [
  ...refreshes(service),
  {
    on: "program.activated",
    name: "standings.measureEverybody",
    run: (ctx, event) => service.measureEverybody(ctx, programOf(event)),
  },
  {
    on: "evaluation.queued",
    name: "standings.evaluate",
    queue: (event) => `standings.evaluate:${programOf(event)}`,
    run: async (ctx, event, control) => {
      const id = event.subject.id as Id<"evaluation">;
      try {
        await service.run(ctx, id, control.signal);
      } catch (error) {
        if (control.signal.aborted || control.attempt < mostTries) throw error;
        await service.fail(ctx, id, error);
      }
    },
  },
  {
    on: "evaluation.completed",
    name: "standings.prune",
    run: async (ctx, event, control) => {
      const superseded = textOf(event, "supersededAsOf");
      if (superseded !== null) await service.prune(ctx, programOf(event), superseded, control.signal);
    },
  },
  {
    on: "evaluation.completed",
    name: "standings.catchUp",
    run: async (ctx, event) => {
      if (event.data["purpose"] === "live") await service.catchUp(ctx, programOf(event));
    },
  },
  {
    on: "evaluation.failed",
    name: "standings.pruneFailed",
    run: async (ctx, event, control) => {
      const asOf = textOf(event, "asOf");
      if (asOf !== null) await service.prune(ctx, programOf(event), asOf, control.signal);
    },
  },
];

/** Looks every quarter of an hour whether a vendor's day has ended. */
export const standingsCron = (service: Standings): readonly Cron[] => [
  { name: "standings.rollForward", schedule: "*/15 * * * *", run: (ctx) => service.rollForward(ctx) },
];
