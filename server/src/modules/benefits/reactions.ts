import type { Cron, Reaction } from "../../platform/index.ts";
import { followingReactions } from "../standings/index.ts";
import type { Benefits } from "./service.ts";

/** What is earned follows what was measured and what is held. */
export const benefitsReactions = (benefits: Benefits): readonly Reaction[] =>
  followingReactions({ name: "benefits", some: benefits.followSome, everybody: benefits.followEverybody });

/** Looks every quarter of an hour for what has run out. */
export const benefitsCron = (benefits: Benefits): readonly Cron[] => [
  { name: "benefits.expire", schedule: "*/15 * * * *", run: (ctx, { signal }) => benefits.expire(ctx, signal) },
];
