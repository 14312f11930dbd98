import type { Ctx, Emit, Platform, Tx } from "../../platform/index.ts";
import { programs } from "../programs/index.ts";
import { runEvaluation } from "./evaluate.ts";
import { nextLiveDate } from "./moves/due.ts";
import { pruneSnapshot } from "./prune.ts";
import { requestEvaluation, type EvaluationRequest } from "./request.ts";

/**
 * Measures everybody as of a date before it returns; for scripts that move through time. Running it twice is harmless.
 * The days that it only goes through leave no snapshot.
 */
export async function evaluateNow(platform: Platform, ctx: Ctx, request: EvaluationRequest): Promise<void> {
  // Each chunk is a command of its own, so the caller's key cannot stand for all of them.
  const { idempotencyKey: _, ...own } = ctx;
  const through: string[] = [];
  for (let asOf = ""; asOf < request.asOf;) {
    const call = { operation: "standings.evaluateNow", input: request };
    const asked = await platform.command(own, call, ({ tx, emit }) => nextOf(tx, emit, own, request));
    await runEvaluation(platform, own, asked.id, { now: () => own.now });
    asOf = asked.asOf;
    if (asOf < request.asOf) through.push(asOf);
  }
  const signal = new AbortController().signal;
  for (const day of through) await pruneSnapshot(platform, own, request.programId, day, signal);
}

/** Live dates go through the days that fall due before the one that is asked for. */
async function nextOf(tx: Tx, emit: Emit, ctx: Ctx, request: EvaluationRequest) {
  const { programId, purpose } = request;
  const head = await programs.head(tx, ctx.vendorId, programId);
  const asOf = purpose === "live" ? await nextLiveDate(tx, ctx, head, request.asOf) : request.asOf;
  return { asOf, id: await requestEvaluation(tx, emit, ctx, { programId, asOf, purpose }) };
}
