import type { Ctx } from "../../platform/index.ts";
import type { Standings } from "../standings/index.ts";
import { answerAction, type GivenAnswer } from "./answers.ts";
import { computeHealth } from "./compute.ts";
import { nearestTier } from "./gap.ts";
import { readAnswers, readHealth, readNeedsYou } from "./read.ts";
import type { CareParts, PartnerId } from "./types.ts";

/** Looking after partners: how each is doing, what to do next, and how a partnership ends. */
export function createCare(parts: CareParts & { standings: Standings }) {
  return {
    compute: (ctx: Ctx, only?: PartnerId) => computeHealth(parts, ctx, only),
    health: (ctx: Ctx, id: PartnerId) =>
      readHealth(parts, ctx, id, (of, partnerId) => nearestTier(parts.standings, of, partnerId)),
    answer: (ctx: Ctx, id: PartnerId, given: GivenAnswer) => answerAction(parts, ctx, id, given),
    answers: (ctx: Ctx, id: PartnerId) => readAnswers(parts, ctx, id),
    needsYou: (ctx: Ctx, input: { whose: "mine" | "all"; limit: number }) => readNeedsYou(parts, ctx, input),
  };
}

export type Care = ReturnType<typeof createCare>;
