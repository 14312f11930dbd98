import { AppError, type Id } from "@fairway/kernel";
import type { Ctx, Platform } from "../../platform/index.ts";
import { failEvaluation, runEvaluation } from "./evaluate.ts";
import { evaluateNow } from "./evaluate-now.ts";
import { pageOfEvaluations, startEvaluations, stopEvaluation, type StartInput } from "./evaluations.ts";
import { lateFactsOf, type LateFactsInput } from "./late-facts.ts";
import { measureEverybody } from "./measure-everybody.ts";
import { metricFacts, type MetricFactsInput } from "./metric-facts.ts";
import { getMove, listMoves, listPartnerMoves, type MoveFilter, type MoveKey } from "./moves/list.ts";
import { movers, summary, trend, type MoversInput } from "./overview.ts";
import { pruneSnapshot } from "./prune.ts";
import { refreshPartners, type Touch } from "./refresh.ts";
import type { EvaluationRequest } from "./request.ts";
import { catchUp, rollForward } from "./roll-forward.ts";
import { standingHistory, standingOf } from "./standing.ts";
import type { OfPartner } from "./subject.ts";

type ProgramId = Id<"program">;

const reasonOf = (error: unknown): string =>
  error instanceof AppError ? error.message : "The measurement failed; the server's log says why.";

/** Standings: measuring partners by their program, and reading what came of it. */
export function createStandings({ platform }: { platform: Platform }) {
  const now = () => platform.clock.now();
  return {
    standing: (ctx: Ctx, of: OfPartner) => standingOf(platform, ctx, of),
    history: (ctx: Ctx, of: Omit<OfPartner, "asOf">) => standingHistory(platform, ctx, of),
    metricFacts: (ctx: Ctx, of: OfPartner, input: MetricFactsInput) => metricFacts(platform, ctx, of, input),
    lateFacts: (ctx: Ctx, of: OfPartner, input: LateFactsInput) => lateFactsOf(platform, ctx, of, input),
    summary: (ctx: Ctx, programId: ProgramId, asOf?: string) => summary(platform, ctx, programId, asOf),
    trend: (ctx: Ctx, programId: ProgramId, track?: string) => trend(platform, ctx, programId, track),
    movers: (ctx: Ctx, programId: ProgramId, input: MoversInput) => movers(platform, ctx, programId, input),
    moves: (ctx: Ctx, programId: ProgramId, filter: MoveFilter, page: { limit: number; after: MoveKey | null }) =>
      listMoves(platform, ctx, programId, filter, page),
    move: (ctx: Ctx, programId: ProgramId, id: Id<"move">) => getMove(platform, ctx, programId, id),
    partnerMoves: (
      ctx: Ctx,
      of: { partnerId: Id<"partner">; programId?: ProgramId | undefined; track?: string | undefined },
      page: { limit: number; after: MoveKey | null },
    ) => listPartnerMoves(platform, ctx, of, page),
    start: (ctx: Ctx, programId: ProgramId, input: StartInput) => startEvaluations(platform, ctx, programId, input),
    stop: (ctx: Ctx, programId: ProgramId, id: Id<"evaluation">) => stopEvaluation(platform, ctx, programId, id),
    evaluations: (ctx: Ctx, programId: ProgramId, page: { limit: number; before?: string }) =>
      pageOfEvaluations(platform, ctx, programId, page),
    run: (ctx: Ctx, id: Id<"evaluation">, signal: AbortSignal) => runEvaluation(platform, ctx, id, { now, signal }),
    fail: async (ctx: Ctx, id: Id<"evaluation">, error: unknown) => {
      platform.log.error({ err: error, evaluation: id }, "evaluation given up");
      await failEvaluation(platform, ctx, id, reasonOf(error));
    },
    evaluateNow: (ctx: Ctx, request: EvaluationRequest) => evaluateNow(platform, ctx, request),
    refresh: (ctx: Ctx, touches: readonly Touch[]) => refreshPartners(platform, ctx, touches),
    measureEverybody: (ctx: Ctx, programId: ProgramId) => measureEverybody(platform, ctx, programId),
    prune: (ctx: Ctx, programId: ProgramId, asOf: string, signal: AbortSignal) =>
      pruneSnapshot(platform, ctx, programId, asOf, signal),
    rollForward: (ctx: Ctx) => rollForward(platform, ctx),
    catchUp: (ctx: Ctx, programId: ProgramId) => catchUp(platform, ctx, programId),
  };
}

export type Standings = ReturnType<typeof createStandings>;
