import { AppError, notFound, type Id } from "@fairway/kernel";
import type { Ctx, Emit, Platform, Tx } from "../../platform/index.ts";
import { countPartners, keptDates, partnerIdsAfter } from "../standings/index.ts";
import { planChunk, type Baseline } from "./chunk.ts";
import { appliedOn, draftOf, soundProgram } from "./draft.ts";
import { lockPlan, updatePlan } from "./repo.ts";
import { giveUp, startOver } from "./start.ts";
import { addTallies, noTally } from "./tally.ts";
import type { DateResult, Plan } from "./types.ts";
import { planWorkflow } from "./workflow.ts";

/** A plan keeps nobody waiting, so that its chunks are larger than those of an evaluation. */
const partnersPerChunk = 2000;

type Step = "more" | "over";

/**
 * What a date is compared with: the live snapshot, a kept one, or the version that applied then, measured anew. It is
 * the same for everybody: the first chunk of a date decides.
 */
async function baselineOf(tx: Tx, ctx: Ctx, plan: Plan): Promise<Baseline> {
  const at = await appliedOn(tx, ctx.vendorId, plan.programId, plan.currentAsOf);
  const begun = plan.results[plan.currentAsOf];
  if (begun) return { basis: begun.basis, at };
  if (at === null) return { basis: "nothing", at };
  if (plan.kind === "today") return { basis: at.liveAsOf === plan.currentAsOf ? "held" : "measured", at };
  const kept = await keptDates(tx, ctx.vendorId, plan.programId);
  return { basis: kept.includes(plan.currentAsOf) ? "snapshot" : "measured", at };
}

/**
 * The dates with which a plan starts over: the live date moved, or another version applies; null while it may go on.
 * What is held is deleted only after the live date moved, so that a plan which is not moved at its end saw all of it.
 */
function movedDates(plan: Plan, { at }: Baseline): readonly string[] | null {
  if (plan.kind === "today" && at?.liveAsOf && at.liveAsOf !== plan.currentAsOf) return [at.liveAsOf];
  const begun = plan.results[plan.currentAsOf];
  return begun && begun.version_id !== (at?.versionId ?? null) ? plan.dates : null;
}

async function begin(tx: Tx, ctx: Ctx, plan: Plan): Promise<void> {
  const total = (await countPartners(tx, ctx.vendorId)) * plan.dates.length;
  await updatePlan(tx, ctx.vendorId, plan.id, { total, started_at: ctx.now.toString() });
}

const later = (a: string, b: string | null): string => (b !== null && b > a ? b : a);

const resultOf = (plan: Plan, { basis, at }: Baseline): DateResult =>
  plan.results[plan.currentAsOf] ?? {
    ...noTally(),
    basis,
    version_id: at?.versionId ?? null,
    number: at?.number ?? null,
  };

async function nextDate(tx: Tx, emit: Emit, ctx: Ctx, plan: Plan, baseline: Baseline): Promise<Step> {
  const next = plan.dates[plan.dates.indexOf(plan.currentAsOf) + 1];
  const now = ctx.now.toString();
  const results = { ...plan.results, [plan.currentAsOf]: resultOf(plan, baseline) };
  if (next !== undefined) {
    await updatePlan(tx, ctx.vendorId, plan.id, { current_as_of: next, cursor: null, advanced_at: now, results });
    return "more";
  }
  const of = { subject: { kind: "plan" as const, id: plan.id } };
  const data = { draftId: plan.draftId, programId: plan.programId, kind: plan.kind, revision: plan.revision };
  const status = planWorkflow.step({ ctx, emit, action: "finish", from: plan.status, event: "completed", of, data });
  const end = { status, results, total: plan.done, advanced_at: now, finished_at: now };
  await updatePlan(tx, ctx.vendorId, plan.id, end);
  return "over";
}

/**
 * Compares the next partners of a plan. Lines, progress and cursor are one transaction, and the plan's row is locked
 * first: two workers take turns, a crash repeats nothing and loses nothing.
 */
async function advance(tx: Tx, emit: Emit, ctx: Ctx, id: Id<"plan">): Promise<Step> {
  const plan = await lockPlan(tx, ctx.vendorId, id);
  if (!plan) throw notFound("plan");
  if (!planWorkflow.may("advance", plan.status)) return "over";
  const draft = await draftOf(tx, ctx.vendorId, plan.draftId);
  const baseline = await baselineOf(tx, ctx, plan);
  const moved = movedDates(plan, baseline);
  if (draft.revision !== plan.revision || moved) {
    soundProgram(draft);
    await startOver(tx, ctx, plan, draft, moved ?? plan.dates);
    return "more";
  }
  if (plan.status === "queued" && plan.cursor === null) await begin(tx, ctx, plan);
  const partnerIds = await partnerIdsAfter(tx, ctx.vendorId, plan.cursor, partnersPerChunk);
  const last = partnerIds.at(-1);
  if (last === undefined) return nextDate(tx, emit, ctx, plan, baseline);
  const chunk = {
    vendorId: ctx.vendorId,
    planId: id,
    programId: plan.programId,
    program: soundProgram(draft),
    asOf: plan.currentAsOf,
    baseline,
    within: plan.nearWithin,
    from: plan.kind === "today" ? later(plan.currentAsOf, draft.effectiveOn) : null,
    partnerIds,
  };
  const result = resultOf(plan, baseline);
  const tally = await planChunk(tx, chunk);
  const results = { ...plan.results, [plan.currentAsOf]: { ...result, ...addTallies(result, tally) } };
  const status = planWorkflow.to("advance", plan.status);
  const done = plan.done + partnerIds.length;
  await updatePlan(tx, ctx.vendorId, id, { status, cursor: last, done, advanced_at: ctx.now.toString(), results });
  return "more";
}

/** Runs a plan to its end, or until it is stopped or the process is asked to end. `now` gives the instant of each chunk. */
export async function runPlan(
  platform: Platform,
  ctx: Ctx,
  id: Id<"plan">,
  run: { now: () => Temporal.Instant; signal?: AbortSignal },
): Promise<void> {
  const call = { operation: "plans.advance", input: { id } };
  for (let step: Step = "more"; step === "more";) {
    run.signal?.throwIfAborted();
    const chunk = { ...ctx, now: run.now() };
    step = await platform.command(chunk, call, ({ tx, emit }) => advance(tx, emit, chunk, id));
  }
}

/** Whether trying again cannot help: the draft has mistakes. */
export const isFinal = (error: unknown): boolean => error instanceof AppError && error.code === "plan.broken";

/** Gives a plan up for good, saying why. */
export async function failPlan(platform: Platform, ctx: Ctx, id: Id<"plan">, reason: string): Promise<void> {
  await platform.command(ctx, { operation: "plans.fail", input: { id, reason } }, async ({ tx, emit }) => {
    const plan = await lockPlan(tx, ctx.vendorId, id);
    if (plan && planWorkflow.may("fail", plan.status)) await giveUp(tx, emit, ctx, plan, reason);
    return null;
  });
}
