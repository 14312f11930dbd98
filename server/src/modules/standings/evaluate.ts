import { notFound, type Id } from "@fairway/kernel";
import type { Ctx, Emit, Platform, Tx } from "../../platform/index.ts";
import { programs } from "../programs/index.ts";
import { emitChanges } from "./changes.ts";
import {
  countPartners,
  getEvaluation,
  listEvaluations,
  lockEvaluation,
  openStatuses,
  partnerIdsAfter,
  updateEvaluation,
} from "./evaluation-repo.ts";
import { writeSlice } from "./snapshot.ts";
import type { Evaluation } from "./types.ts";
import { evaluationWorkflow } from "./workflow.ts";

/** Small enough that a fact which waits for the program's lock does not wait long. */
const partnersPerChunk = 500;

type Step = "more" | "over";

/**
 * Measures the next partners of an evaluation. Rows, progress and cursor are one transaction, and the program's and
 * the evaluation's rows are locked first: two workers take turns, a crash repeats nothing and loses nothing.
 */
async function advance(tx: Tx, emit: Emit, ctx: Ctx, id: Id<"evaluation">): Promise<Step> {
  const found = await getEvaluation(tx, ctx.vendorId, id);
  if (!found) throw notFound("evaluation");
  const head = await programs.lock(tx, ctx.vendorId, found.programId);
  const evaluation = await lockEvaluation(tx, ctx.vendorId, id);
  if (!evaluation || !evaluationWorkflow.may("advance", evaluation.status)) return "over";
  const now = ctx.now.toString();
  if (evaluation.status === "queued") await begin(tx, ctx, evaluation);
  const partnerIds = await partnerIdsAfter(tx, ctx.vendorId, evaluation.cursor, partnersPerChunk);
  const last = partnerIds.at(-1);
  if (last === undefined) {
    await complete(tx, emit, ctx, evaluation, head.liveAsOf);
    return "over";
  }
  const at = await programs.version(tx, ctx.vendorId, evaluation.programId, evaluation.versionId);
  const baseline = evaluation.purpose === "live" ? head.liveAsOf : null;
  const slice = { vendorId: ctx.vendorId, at, asOf: evaluation.asOf, partnerIds };
  const decides = decidesOn(evaluation, head.liveAsOf) ? { emit, ctx, heldBefore: head.liveAsOf } : null;
  emitChanges(emit, at, evaluation.asOf, await writeSlice(tx, slice, { measuredAt: now, baseline, decides }));
  const done = evaluation.done + partnerIds.length;
  await updateEvaluation(tx, ctx.vendorId, id, {
    status: evaluationWorkflow.to("advance", evaluation.status),
    cursor: last,
    done,
    advanced_at: now,
  });
  return "more";
}

/** Live evaluations decide who moves, unless a later day was decided already. */
const decidesOn = ({ purpose, asOf }: Evaluation, liveAsOf: string | null): boolean =>
  purpose === "live" && (liveAsOf === null || liveAsOf <= asOf);

async function begin(tx: Tx, ctx: Ctx, evaluation: Evaluation): Promise<void> {
  await updateEvaluation(tx, ctx.vendorId, evaluation.id, {
    total: await countPartners(tx, ctx.vendorId),
    started_at: ctx.now.toString(),
  });
}

async function complete(tx: Tx, emit: Emit, ctx: Ctx, evaluation: Evaluation, liveAsOf: string | null): Promise<void> {
  const { id, programId, asOf, purpose, done, status: from } = evaluation;
  const now = ctx.now.toString();
  const moves = purpose === "live" && (liveAsOf === null || liveAsOf < asOf);
  const data = { programId, asOf, purpose, partners: done, supersededAsOf: moves ? liveAsOf : null };
  const of = { subject: { kind: "evaluation" as const, id } };
  const status = evaluationWorkflow.step({ ctx, emit, action: "finish", from, event: "completed", of, data });
  await updateEvaluation(tx, ctx.vendorId, id, { status, total: done, advanced_at: now, finished_at: now });
  if (!moves) return;
  await programs.moveLiveDate(tx, ctx.vendorId, programId, asOf);
  await dropOlder(tx, emit, ctx, evaluation);
}

/** Live evaluations of earlier days lead nowhere any more once a later one is complete. */
async function dropOlder(tx: Tx, emit: Emit, ctx: Ctx, { programId, asOf }: Evaluation): Promise<void> {
  const filter = { vendorId: ctx.vendorId, programId, statuses: openStatuses, purpose: "live" as const };
  for (const older of await listEvaluations(tx, filter, { limit: 500 })) {
    if (older.asOf < asOf) await giveUp(tx, emit, ctx, older, `Everybody was measured as of ${asOf} meanwhile.`);
  }
}

async function giveUp(tx: Tx, emit: Emit, ctx: Ctx, evaluation: Evaluation, reason: string): Promise<void> {
  const { id, programId, asOf, purpose, status: from } = evaluation;
  const of = { subject: { kind: "evaluation" as const, id } };
  const data = { programId, asOf, purpose };
  const status = evaluationWorkflow.step({ ctx, emit, action: "fail", from, event: "failed", of, data });
  await updateEvaluation(tx, ctx.vendorId, id, { status, error: reason, finished_at: ctx.now.toString() });
}

/**
 * Runs an evaluation to its end, or until it is stopped or the process is asked to end.
 * `now` gives the instant of each chunk.
 */
export async function runEvaluation(
  platform: Platform,
  ctx: Ctx,
  id: Id<"evaluation">,
  run: { now: () => Temporal.Instant; signal?: AbortSignal },
): Promise<void> {
  const call = { operation: "standings.advance", input: { id } };
  for (let step: Step = "more"; step === "more";) {
    run.signal?.throwIfAborted();
    const chunk = { ...ctx, now: run.now() };
    step = await platform.command(chunk, call, ({ tx, emit }) => advance(tx, emit, chunk, id));
  }
}

/** Gives an evaluation up for good, saying why. */
export async function failEvaluation(
  platform: Platform,
  ctx: Ctx,
  id: Id<"evaluation">,
  reason: string,
): Promise<void> {
  await platform.command(ctx, { operation: "standings.fail", input: { id, reason } }, async ({ tx, emit }) => {
    const evaluation = await lockEvaluation(tx, ctx.vendorId, id);
    if (evaluation && evaluationWorkflow.may("fail", evaluation.status))
      await giveUp(tx, emit, ctx, evaluation, reason);
  });
}
