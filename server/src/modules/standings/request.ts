import { newId, type Id } from "@fairway/kernel";
import type { Ctx, Emit, Tx } from "../../platform/index.ts";
import { programs } from "../programs/index.ts";
import { insertEvaluation, listEvaluations, openStatuses, updateEvaluation } from "./evaluation-repo.ts";
import type { Evaluation, EvaluationPurpose } from "./types.ts";
import { evaluationWorkflow } from "./workflow.ts";

export type EvaluationRequest = { programId: Id<"program">; asOf: string; purpose: EvaluationPurpose };

const ofEvaluation = (id: Id<"evaluation">) => ({ subject: { kind: "evaluation" as const, id } });

const words = (request: EvaluationRequest) => ({
  programId: request.programId,
  asOf: request.asOf,
  purpose: request.purpose,
});

/**
 * Asks for an evaluation of one date, in turn with others who ask and with the evaluations that run. There is at most one open evaluation of a date: one that is under way is left to
 * go on, a stopped one goes on where it stopped, and one of a version that no longer applies starts over.
 */
export async function requestEvaluation(
  tx: Tx,
  emit: Emit,
  ctx: Ctx,
  request: EvaluationRequest,
): Promise<Id<"evaluation">> {
  await programs.lock(tx, ctx.vendorId, request.programId);
  const at = await programs.on(tx, ctx.vendorId, request.asOf, request.programId);
  const filter = { vendorId: ctx.vendorId, programId: at.programId, statuses: openStatuses, purpose: request.purpose };
  const present = (await listEvaluations(tx, filter, { limit: 500 })).find((e) => e.asOf === request.asOf);
  if (!present) return insert(tx, emit, ctx, request, at.versionId);
  if (present.versionId !== at.versionId) await startOver(tx, emit, ctx, present, at.versionId);
  else if (present.status === "stopped") await resume(tx, emit, ctx, present);
  return present.id;
}

async function insert(
  tx: Tx,
  emit: Emit,
  ctx: Ctx,
  request: EvaluationRequest,
  versionId: Id<"programVersion">,
): Promise<Id<"evaluation">> {
  const id = newId("evaluation", ctx.now.epochMilliseconds);
  const requestedBy = ctx.actor.name;
  await insertEvaluation(tx, {
    ...request,
    vendorId: ctx.vendorId,
    id,
    versionId,
    requestedBy,
    at: ctx.now.toString(),
  });
  emit({ type: "evaluation.queued", ...ofEvaluation(id), data: words(request) });
  return id;
}

async function resume(tx: Tx, emit: Emit, ctx: Ctx, evaluation: Evaluation): Promise<void> {
  const { id, status: from } = evaluation;
  const change = { ctx, emit, from, event: "queued", of: ofEvaluation(id), data: words(evaluation) };
  const status = evaluationWorkflow.step({ ...change, action: "resume" });
  await updateEvaluation(tx, ctx.vendorId, id, { status, finished_at: null, error: null });
}

async function startOver(
  tx: Tx,
  emit: Emit,
  ctx: Ctx,
  evaluation: Evaluation,
  versionId: Id<"programVersion">,
): Promise<void> {
  const { id, status: from } = evaluation;
  const change = { ctx, emit, from, event: "queued", of: ofEvaluation(id), data: words(evaluation) };
  const status = evaluationWorkflow.step({ ...change, action: "restart" });
  const again = { cursor: null, done: 0, error: null, finished_at: null };
  await updateEvaluation(tx, ctx.vendorId, id, { status, version_id: versionId, ...again });
}
