import type { Id } from "@fairway/kernel";
import type { Ctx } from "../../platform/index.ts";
import type { Standings } from "../standings/index.ts";
import { answerAction, type GivenAnswer } from "./answers.ts";
import { computeHealth } from "./compute.ts";
import { erase, previewErasure } from "./erase.ts";
import { expireExports, getExport, listExports, runExport, startExport } from "./export-partner.ts";
import { nearestTier } from "./gap.ts";
import { callOff, endDue, noteReinstated, reinstate, startOffboarding, type NewOffboarding } from "./offboard.ts";
import { previewOffboarding } from "./offboarding-preview.ts";
import { offboardings } from "./offboarding-read.ts";
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
    offboardings: (ctx: Ctx, id: PartnerId) => offboardings(parts, ctx, id),
    previewOffboarding: (ctx: Ctx, id: PartnerId, input: { lastOn: string; keepYears: number }) =>
      previewOffboarding(parts, ctx, id, input),
    startOffboarding: (ctx: Ctx, id: PartnerId, given: NewOffboarding) => startOffboarding(parts, ctx, id, given),
    callOff: (ctx: Ctx, id: PartnerId, reason: string) => callOff(parts, ctx, id, reason),
    reinstate: (ctx: Ctx, id: PartnerId, reason: string) => reinstate(parts, ctx, id, reason),
    noteReinstated: (ctx: Ctx, id: PartnerId) => noteReinstated(parts, ctx, id),
    endDue: (ctx: Ctx) => endDue(parts, ctx),
    exports: (ctx: Ctx, id: PartnerId) => listExports(parts, ctx, id),
    startExport: (ctx: Ctx, id: PartnerId) => startExport(parts, ctx, id),
    exportFile: (ctx: Ctx, id: PartnerId, exportId: Id<"partnerExport">) => getExport(parts, ctx, id, exportId),
    runExport: (ctx: Ctx, id: PartnerId, exportId: string) => runExport(parts, ctx, id, exportId),
    expireExports: (ctx: Ctx) => expireExports(parts, ctx),
    previewErasure: (ctx: Ctx, email: string) => previewErasure(parts, ctx, email),
    erase: (ctx: Ctx, email: string, reason: string) => erase(parts, ctx, email, reason),
    needsYou: (ctx: Ctx, input: { whose: "mine" | "all"; limit: number }) => readNeedsYou(parts, ctx, input),
  };
}

export type Care = ReturnType<typeof createCare>;
