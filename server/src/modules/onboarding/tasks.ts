import { AppError, forbidden, notFound, type Id } from "@fairway/kernel";
import { sideOf, type Ctx } from "../../platform/index.ts";
import { planOf } from "./dates.ts";
import { mayComplete, mayRead, mayRun } from "./policy.ts";
import { aboutRun, changeIn, finishTask, leaveOut, openAgain, type Change } from "./progress.ts";
import { lockRun, updateRun } from "./run-repo.ts";
import type { OnboardingParts, Run, Task, TaskPlan } from "./types.ts";
import { onboardingWorkflow } from "./workflow.ts";

export type OfRun = { partnerId: Id<"partner">; id: Id<"onboarding"> };
export type OfTask = OfRun & { task: string };

const ended = (): AppError =>
  new AppError("conflict", "onboarding.ended", "This onboarding has ended.", { remedy: "Start a new one." });

/** @throws AppError `not_found`, `onboarding.ended` */
async function taskOf(change: Change, of: OfTask): Promise<{ run: Run; task: Task; plan: TaskPlan }> {
  const run = await lockRun(change.tx, change.ctx.vendorId, of);
  const task = run?.tasks.find(({ key }) => key === of.task);
  const plan = run && planOf(run.version, of.task);
  if (!run || !task || !plan) throw notFound("task");
  if (run.onboarding.status === "cancelled" || run.onboarding.status === "completed") throw ended();
  return { run, task, plan };
}

async function changing(
  { platform }: OnboardingParts,
  ctx: Ctx,
  of: OfRun & { task?: string },
  what: { operation: string; input: unknown },
  work: (change: Change) => Promise<void>,
): Promise<void> {
  if (!mayRead(ctx.actor, of.partnerId)) throw notFound("onboarding");
  await platform.command(ctx, { ...what, input: { ...of, given: what.input } }, async ({ tx, emit }) => {
    await work(await changeIn(tx, emit, ctx));
  });
}

/** @throws AppError `not_found`, `forbidden`, `onboarding.ended`, `onboarding_task.complete_not_possible` */
export const completeTask = (parts: OnboardingParts, ctx: Ctx, of: OfTask, note: string | undefined): Promise<void> =>
  changing(parts, ctx, of, { operation: "onboarding.completeTask", input: note }, async (change) => {
    const { run, task, plan } = await taskOf(change, of);
    if (!mayComplete(ctx.actor, of.partnerId, plan)) throw forbidden("complete this task");
    const how = { by: ctx.actor.name, side: sideOf(ctx.actor), because: null, note: note ?? null };
    await finishTask(change, run, task, how);
  });

/** @throws AppError `not_found`, `forbidden`, `onboarding.ended`, `onboarding_task.skip_not_possible` */
export const skipTask = (parts: OnboardingParts, ctx: Ctx, of: OfTask, reason: string): Promise<void> =>
  changing(parts, ctx, of, { operation: "onboarding.skipTask", input: reason }, async (change) => {
    if (!mayRun(ctx.actor, of.partnerId)) throw forbidden("leave tasks out");
    const { run, task } = await taskOf(change, of);
    await leaveOut(change, run, task, reason);
  });

/** @throws AppError `not_found`, `forbidden`, `onboarding.ended`, `onboarding.by_itself` */
export const reopenTask = (parts: OnboardingParts, ctx: Ctx, of: OfTask): Promise<void> =>
  changing(parts, ctx, of, { operation: "onboarding.reopenTask", input: null }, async (change) => {
    if (!mayRun(ctx.actor, of.partnerId)) throw forbidden("open tasks again");
    const { run, task } = await taskOf(change, of);
    if (task.because)
      throw new AppError(
        "conflict",
        "onboarding.by_itself",
        "This task completed itself, because what it asks for is there.",
        {
          remedy: "Nothing has to be done.",
        },
      );
    await openAgain(change, run, task);
  });

/** @throws AppError `not_found`, `forbidden`, `onboarding.cancel_not_possible` */
export const cancelOnboarding = (parts: OnboardingParts, ctx: Ctx, of: OfRun, reason: string): Promise<void> =>
  changing(parts, ctx, of, { operation: "onboarding.cancel", input: reason }, async ({ tx, emit, today }) => {
    if (!mayRun(ctx.actor, of.partnerId)) throw forbidden("end checklists");
    const run = await lockRun(tx, ctx.vendorId, of);
    if (!run) throw notFound("onboarding");
    const { of: subject, data } = aboutRun(run);
    const { status: from } = run.onboarding;
    const step = { ctx, emit, action: "cancel", from, event: "cancelled", of: subject, data, reason } as const;
    const status = onboardingWorkflow.step(step);
    const change = { status, endedReason: reason, completedOn: today, stalledOn: null };
    await updateRun(tx, ctx.vendorId, { ...run.onboarding, ...change });
  });
