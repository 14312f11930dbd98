import type { Id } from "@fairway/kernel";
import type { Cron, Reaction } from "../../platform/index.ts";
import { followingReactions, followQueue, programOf } from "../standings/index.ts";
import type { Gates } from "./service.ts";

/** Who passes follows what was measured and what is held; the register follows the program. */
export const gatesReactions = (gates: Gates): readonly Reaction[] => [
  ...followingReactions({
    name: "gates",
    some: gates.followSome,
    everybody: (ctx, programId, signal) => gates.followEverybody(ctx, programId, { signal }),
  }),
  {
    on: "partner.ended",
    name: "gates.leave",
    run: async (ctx, { partnerId }) => {
      if (partnerId !== null) await gates.endForLeaving(ctx, partnerId);
    },
  },
  ...(["asked", "overdue"] as const).map((what): Reaction => ({
    on: `gate_request.${what}`,
    name: `gates.tell.${what}`,
    run: (ctx, event) => gates.tellWhoseTurn(ctx, what, event),
  })),
  ...["gate.created", "gate.changed"].map((on): Reaction => ({
    on,
    name: `gates.follow.${on}`,
    queue: followQueue("gates"),
    run: (ctx, event, { signal }) =>
      gates.followEverybody(ctx, programOf(event), { signal, only: event.subject.id as Id<"gate"> }),
  })),
];

/** Looks every quarter of an hour for openings that are over and requests that nobody answered in time. */
export const gatesCron = (gates: Gates): readonly Cron[] => [
  { name: "gates.tend", schedule: "*/15 * * * *", run: (ctx, { signal }) => gates.tend(ctx, signal) },
];
