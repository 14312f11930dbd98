import type { Ctx, Platform } from "../../platform/index.ts";
import { runEvaluation } from "./evaluate.ts";
import { requestEvaluation, type EvaluationRequest } from "./request.ts";

/** Measures everybody as of a date before it returns; for scripts that move through time. Running it twice is harmless. */
export async function evaluateNow(platform: Platform, ctx: Ctx, request: EvaluationRequest): Promise<void> {
  // Each chunk is a command of its own, so the caller's key cannot stand for all of them.
  const { idempotencyKey: _, ...own } = ctx;
  const call = { operation: "standings.evaluateNow", input: request };
  const id = await platform.command(own, call, ({ tx, emit }) => requestEvaluation(tx, emit, own, request));
  await runEvaluation(platform, own, id, { now: () => own.now });
}
