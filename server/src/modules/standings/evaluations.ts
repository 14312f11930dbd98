import { AppError, forbidden, notFound, type Id } from "@fairway/kernel";
import type { Ctx, Platform, Tx } from "../../platform/index.ts";
import { programs } from "../programs/index.ts";
import { getEvaluation, listEvaluations, lockEvaluation, updateEvaluation } from "./evaluation-repo.ts";
import { nextLiveDate } from "./moves/due.ts";
import { mayEvaluate, mayReadAll } from "./policy.ts";
import { requestEvaluation, type EvaluationRequest } from "./request.ts";
import { seriesDates, type Series } from "./series.ts";
import type { Evaluation } from "./types.ts";
import { evaluationWorkflow } from "./workflow.ts";

export type StartInput = { asOf?: string | undefined; series?: Series | undefined };

const inTheFuture = (asOf: string, today: string): AppError =>
  new AppError("validation", "evaluation.future", `${asOf} has not come yet; today is ${today}.`, {
    remedy: "Choose today or a date before it.",
    problems: [{ path: "asOf", message: "must not be after today" }],
  });

async function requests(tx: Tx, ctx: Ctx, programId: Id<"program">, input: StartInput): Promise<EvaluationRequest[]> {
  const today = await programs.today(tx, ctx);
  if (input.series) {
    const { program } = await programs.on(tx, ctx.vendorId, today, programId);
    const dates = seriesDates(input.series, program.fiscalYear, today);
    return dates.map((asOf) => ({ programId, asOf, purpose: "history" }));
  }
  const asOf = input.asOf ?? today;
  if (asOf > today) throw inTheFuture(asOf, today);
  if (asOf < today) return [{ programId, asOf, purpose: "history" }];
  const head = await programs.head(tx, ctx.vendorId, programId);
  return [{ programId, asOf: await nextLiveDate(tx, ctx, head, today), purpose: "live" }];
}

/**
 * Starts measuring everybody: as of today (live; first of the days that fell due before it), of one earlier date, or of every period end of a series (history).
 * @throws AppError `evaluation.future`, `evaluation.series_empty`, `evaluation.series_long`
 */
export async function startEvaluations(
  platform: Platform,
  ctx: Ctx,
  programId: Id<"program">,
  input: StartInput,
): Promise<Evaluation[]> {
  if (!mayEvaluate(ctx.actor)) throw forbidden("start evaluations");
  const call = { operation: "startEvaluation", input: { programId, ...input } };
  return platform.command(ctx, call, async ({ tx, emit }) => {
    const started: Evaluation[] = [];
    for (const request of await requests(tx, ctx, programId, input)) {
      const id = await requestEvaluation(tx, emit, ctx, request);
      const evaluation = await getEvaluation(tx, ctx.vendorId, id);
      if (evaluation) started.push(evaluation);
    }
    return started;
  });
}

/** What it measured so far stays, and starting it again goes on from there. Stopping twice is the same as once. */
export async function stopEvaluation(
  platform: Platform,
  ctx: Ctx,
  programId: Id<"program">,
  id: Id<"evaluation">,
): Promise<Evaluation> {
  if (!mayEvaluate(ctx.actor)) throw forbidden("stop evaluations");
  return platform.command(ctx, { operation: "stopEvaluation", input: { programId, id } }, async ({ tx, emit }) => {
    const evaluation = await lockEvaluation(tx, ctx.vendorId, id);
    if (!evaluation || evaluation.programId !== programId) throw notFound("evaluation");
    if (evaluation.status === "stopped") return evaluation;
    const of = { subject: { kind: "evaluation" as const, id } };
    const change = { ctx, emit, from: evaluation.status, event: "stopped", of, data: { asOf: evaluation.asOf } };
    const status = evaluationWorkflow.step({ ...change, action: "stop" });
    const finishedAt = ctx.now.toString();
    await updateEvaluation(tx, ctx.vendorId, id, { status, finished_at: finishedAt });
    return { ...evaluation, status, finishedAt };
  });
}

/** Evaluations of a program, newest first. */
export async function pageOfEvaluations(
  platform: Platform,
  ctx: Ctx,
  programId: Id<"program">,
  page: { limit: number; before?: string },
): Promise<Evaluation[]> {
  if (!mayReadAll(ctx.actor)) throw notFound("program");
  return platform.read(ctx, async (tx) => {
    await programs.head(tx, ctx.vendorId, programId);
    return listEvaluations(tx, { vendorId: ctx.vendorId, programId }, page);
  });
}
