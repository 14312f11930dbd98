import { AppError, forbidden, newId, notFound, type Id } from "@fairway/kernel";
import type { Ctx, Emit, Platform, Tx } from "../../platform/index.ts";
import { programs } from "../programs/index.ts";
import { seriesDates, type Series } from "../standings/index.ts";
import { draftOf, soundProgram, type Draft } from "./draft.ts";
import { mayPlan } from "./policy.ts";
import { deleteLines, getPlan, insertPlan, listPlans, lockPlan, updatePlan } from "./repo.ts";
import type { Plan, PlanKind } from "./types.ts";
import { planWorkflow } from "./workflow.ts";

export type StartInput = {
  /** Dates of the past; the live date where neither these nor a series are given. */
  dates?: readonly string[] | undefined;
  series?: Series | undefined;
  /** The share of one requirement that a near miss misses at most, as exact text. */
  nearWithin?: string | undefined;
};

const usualWithin = "0.1";

const inTheFuture = (asOf: string, today: string): AppError =>
  new AppError("validation", "plan.future", `${asOf} has not come yet; today is ${today}.`, {
    remedy: "Choose dates before today. What happens from now on follows from the plan as of today.",
    problems: [{ path: "dates", message: "must not be after today" }],
  });

const ofPlan = (id: Id<"plan">) => ({ subject: { kind: "plan" as const, id } });
const words = (plan: Pick<Plan, "draftId" | "programId" | "kind">) => ({
  draftId: plan.draftId,
  programId: plan.programId,
  kind: plan.kind,
});

async function datesOf(
  tx: Tx,
  ctx: Ctx,
  draft: Draft,
  input: StartInput,
): Promise<{ kind: PlanKind; dates: string[] }> {
  const today = await programs.today(tx, ctx);
  if (input.series) {
    const { fiscalYear } = soundProgram(draft);
    return { kind: "replay", dates: seriesDates(input.series, fiscalYear, today) };
  }
  if (input.dates && input.dates.length > 0) {
    const later = input.dates.find((date) => date > today);
    if (later !== undefined) throw inTheFuture(later, today);
    return { kind: "replay", dates: [...new Set(input.dates)].toSorted() };
  }
  const { liveAsOf } = await programs.head(tx, ctx.vendorId, draft.programId);
  return { kind: "today", dates: [liveAsOf ?? today] };
}

/**
 * Starts the plan of a draft, as of the live date or of dates in the past. One that is under way for the same draft is
 * left to go on, and starts over where it was asked for another text or other dates.
 * @throws AppError `plan.broken`, `plan.future`, `evaluation.series_empty`, `evaluation.series_long`
 */
export async function startPlan(
  platform: Platform,
  ctx: Ctx,
  draftId: Id<"programVersion">,
  input: StartInput,
): Promise<Plan> {
  if (!mayPlan(ctx.actor)) throw forbidden("plan drafts");
  const call = { operation: "startPlan", input: { draftId, ...input } };
  const id = await platform.command(ctx, call, async ({ tx, emit }) => {
    const draft = await draftOf(tx, ctx.vendorId, draftId);
    soundProgram(draft);
    const { kind, dates } = await datesOf(tx, ctx, draft, input);
    const within = input.nearWithin ?? usualWithin;
    await programs.lock(tx, ctx.vendorId, draft.programId);
    const open = await openPlan(tx, ctx, draftId, kind);
    if (open) {
      const isSame =
        open.revision === draft.revision && open.nearWithin === within && open.dates.join() === dates.join();
      if (!isSame) await giveUp(tx, emit, ctx, open, "It was asked for anew.");
      else if (open.status === "stopped") await resume(tx, emit, ctx, open);
      if (isSame) return open.id;
    }
    return insert(tx, emit, ctx, draft, { kind, dates, within });
  });
  return platform.read(ctx, async (tx) => {
    const plan = await getPlan(tx, ctx.vendorId, id);
    if (!plan) throw notFound("plan");
    return plan;
  });
}

async function openPlan(tx: Tx, ctx: Ctx, draftId: Id<"programVersion">, kind: PlanKind): Promise<Plan | undefined> {
  const plans = await listPlans(tx, { vendorId: ctx.vendorId, draftId }, { limit: 50, before: null });
  return plans.find((plan) => plan.kind === kind && planWorkflow.may("restart", plan.status));
}

async function insert(
  tx: Tx,
  emit: Emit,
  ctx: Ctx,
  draft: Draft,
  { kind, dates, within }: { kind: PlanKind; dates: string[]; within: string },
): Promise<Id<"plan">> {
  const id = newId("plan", ctx.now.epochMilliseconds);
  const [first] = dates;
  if (first === undefined) throw new Error("a plan has a date");
  await insertPlan(tx, {
    vendor_id: ctx.vendorId,
    id,
    program_id: draft.programId,
    draft_id: draft.draftId,
    revision: draft.revision,
    source: draft.source,
    format: draft.format,
    kind,
    dates,
    near_within: within,
    current_as_of: first,
    requested_by: ctx.actor.name,
    created_at: ctx.now.toString(),
  });
  emit({
    type: "plan.queued",
    ...ofPlan(id),
    data: words({ draftId: draft.draftId, programId: draft.programId, kind }),
  });
  return id;
}

async function resume(tx: Tx, emit: Emit, ctx: Ctx, plan: Plan): Promise<void> {
  const change = { ctx, emit, from: plan.status, event: "queued", of: ofPlan(plan.id), data: words(plan) };
  const status = planWorkflow.step({ ...change, action: "resume" });
  await updatePlan(tx, ctx.vendorId, plan.id, { status, finished_at: null, error: null });
}

/** Begins again with the draft as it is now. */
export async function startOver(tx: Tx, ctx: Ctx, plan: Plan, draft: Draft, dates: readonly string[]): Promise<void> {
  await deleteLines(tx, ctx.vendorId, plan.id);
  await updatePlan(tx, ctx.vendorId, plan.id, {
    status: planWorkflow.to("restart", plan.status),
    revision: draft.revision,
    source: draft.source,
    format: draft.format,
    dates: [...dates],
    current_as_of: dates[0] ?? plan.currentAsOf,
    cursor: null,
    done: 0,
    results: {},
  });
}

/** Ends a plan without a result, saying why; its lines go. */
export async function giveUp(tx: Tx, emit: Emit, ctx: Ctx, plan: Plan, reason: string): Promise<void> {
  const change = { ctx, emit, from: plan.status, event: "failed", of: ofPlan(plan.id), data: words(plan) };
  const status = planWorkflow.step({ ...change, action: "fail" });
  await deleteLines(tx, ctx.vendorId, plan.id);
  await updatePlan(tx, ctx.vendorId, plan.id, { status, error: reason, finished_at: ctx.now.toString() });
}

async function changed(
  platform: Platform,
  ctx: Ctx,
  id: Id<"plan">,
  operation: string,
  change: (tx: Tx, emit: Emit, plan: Plan) => Promise<void>,
): Promise<Plan> {
  if (!mayPlan(ctx.actor)) throw forbidden("plan drafts");
  await platform.command(ctx, { operation, input: { id } }, async ({ tx, emit }) => {
    const plan = await lockPlan(tx, ctx.vendorId, id);
    if (!plan) throw notFound("plan");
    await change(tx, emit, plan);
    return null;
  });
  return platform.read(ctx, async (tx) => {
    const plan = await getPlan(tx, ctx.vendorId, id);
    if (!plan) throw notFound("plan");
    return plan;
  });
}

/** What it found so far stays, and it can go on from there. Stopping twice is the same as once. */
export const stopPlan = (platform: Platform, ctx: Ctx, id: Id<"plan">): Promise<Plan> =>
  changed(platform, ctx, id, "stopPlan", async (tx, emit, plan) => {
    if (plan.status === "stopped") return;
    const change = { ctx, emit, from: plan.status, event: "stopped", of: ofPlan(id), data: words(plan) };
    const status = planWorkflow.step({ ...change, action: "stop" });
    await updatePlan(tx, ctx.vendorId, id, { status, finished_at: ctx.now.toString() });
  });

/** Goes on where it stopped; one that is under way already goes on as it is. */
export const resumePlan = (platform: Platform, ctx: Ctx, id: Id<"plan">): Promise<Plan> =>
  changed(platform, ctx, id, "resumePlan", async (tx, emit, plan) => {
    if (plan.status !== "queued" && plan.status !== "running") await resume(tx, emit, ctx, plan);
  });
