import { AppError, type Id } from "@fairway/kernel";
import type { ThresholdValue } from "@fairway/program";
import type { Ctx, Platform, TableFormat } from "../../platform/index.ts";
import { exportPlan } from "./export.ts";
import type { LineFilter, LineKey } from "./line-repo.ts";
import { pruneDraft, pruneOlder } from "./prune.ts";
import { pageOfLines, pageOfPlans, readPlan } from "./read.ts";
import { failPlan, runPlan } from "./run.ts";
import { resumePlan, startPlan, stopPlan, type StartInput } from "./start.ts";
import type { Plan } from "./types.ts";
import { readThresholds, whatIf } from "./what-if.ts";

type PlanId = Id<"plan">;

const reasonOf = (error: unknown): string =>
  error instanceof AppError ? error.message : "The plan failed; the server's log says why.";

/** Plans: what would change under a draft, and for whom. */
export function createPlans({ platform }: { platform: Platform }) {
  const now = () => platform.clock.now();
  const read = async (ctx: Ctx, plan: Promise<Plan>) => readPlan(platform, ctx, (await plan).id);
  return {
    start: (ctx: Ctx, draftId: Id<"programVersion">, input: StartInput) =>
      read(ctx, startPlan(platform, ctx, draftId, input)),
    list: (ctx: Ctx, draftId: Id<"programVersion">, page: { limit: number; before: string | null }) =>
      pageOfPlans(platform, ctx, draftId, page),
    get: (ctx: Ctx, id: PlanId) => readPlan(platform, ctx, id),
    lines: (
      ctx: Ctx,
      id: PlanId,
      input: LineFilter & { asOf?: string | undefined; limit: number; after: LineKey | null },
    ) => pageOfLines(platform, ctx, id, input),
    export: (ctx: Ctx, id: PlanId, filter: LineFilter & { asOf?: string | undefined }, format: TableFormat) =>
      exportPlan(platform, ctx, id, filter, format),
    stop: (ctx: Ctx, id: PlanId) => read(ctx, stopPlan(platform, ctx, id)),
    resume: (ctx: Ctx, id: PlanId) => read(ctx, resumePlan(platform, ctx, id)),
    run: (ctx: Ctx, id: PlanId, signal: AbortSignal) => runPlan(platform, ctx, id, { now, signal }),
    fail: async (ctx: Ctx, id: PlanId, error: unknown) => {
      platform.log.error({ err: error, plan: id }, "plan given up");
      await failPlan(platform, ctx, id, reasonOf(error));
    },
    thresholds: (ctx: Ctx, draftId: Id<"programVersion">) => readThresholds(platform, ctx, draftId),
    whatIf: (ctx: Ctx, draftId: Id<"programVersion">, values: readonly ThresholdValue[]) =>
      whatIf(platform, ctx, draftId, values),
    prune: (ctx: Ctx, id: PlanId) => pruneOlder(platform, ctx, id),
    pruneDraft: (ctx: Ctx, draftId: Id<"programVersion">) => pruneDraft(platform, ctx, draftId),
  };
}

export type Plans = ReturnType<typeof createPlans>;
