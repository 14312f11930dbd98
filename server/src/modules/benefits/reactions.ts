import type { Cron, Reaction } from "../../platform/index.ts";
import { followingReactions } from "../standings/index.ts";
import { programOfThing } from "./things.ts";
import type { Benefits } from "./service.ts";

/** What is earned follows what was measured and what is held, and what is opened for a time. */
export const benefitsReactions = (benefits: Benefits): readonly Reaction[] => [
  ...followingReactions({ name: "benefits", some: benefits.followSome, everybody: benefits.followEverybody }),
  ...["gate_opening.opened", "gate_opening.ended", "gate_opening.closed"].map((on): Reaction => ({
    on,
    name: `benefits.follow.${on}`,
    async run(ctx, { partnerId, data }) {
      if (partnerId === null || data["thingKind"] !== "benefit" || typeof data["thingId"] !== "string") return;
      await benefits.followSome(ctx, programOfThing(data["thingId"]), [partnerId]);
    },
  })),
];

/** Looks every quarter of an hour for what has run out. */
export const benefitsCron = (benefits: Benefits): readonly Cron[] => [
  { name: "benefits.expire", schedule: "*/15 * * * *", run: (ctx, { signal }) => benefits.expire(ctx, signal) },
];
