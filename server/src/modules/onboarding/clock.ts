import type { Id } from "@fairway/kernel";
import type { Ctx } from "../../platform/index.ts";
import { businessDaysAfter, planOf } from "./dates.ts";
import { lookAtPartners } from "./look.ts";
import { aboutRun, blockingTasks, changeIn, isIdle, labelOf, overdueTasks, type Change } from "./progress.ts";
import { lockRun, openRuns, saveTasks, updateRun } from "./run-repo.ts";
import type { OnboardingParts, Run, Task } from "./types.ts";
import { onboardingWorkflow } from "./workflow.ts";

/** So many business days before it is due the partner is told of a task. */
const tellDays = 2;
const perPage = 200;

/** Says once of each of the partner's own tasks that it is due. */
async function remind({ tx, emit, ctx, today, free }: Change, run: Run): Promise<Run> {
  const soon = businessDaysAfter(today, tellDays, free);
  const isDue = (task: Task) =>
    task.status === "open" &&
    task.remindedOn === null &&
    task.dueOn !== null &&
    task.dueOn <= soon &&
    // What is due at once was told with the beginning.
    run.onboarding.startedOn < today &&
    planOf(run.version, task.key)?.owner.side === "partner";
  const due = run.tasks.filter(isDue);
  if (due.length === 0) return run;
  const { of, data } = aboutRun(run);
  for (const { key, dueOn } of due)
    emit({ type: "onboarding_task.due", ...of, data: { ...data, task: key, title: labelOf(run, key), dueOn } });
  const reminded = due.map((task) => ({ ...task, remindedOn: today }));
  await saveTasks(tx, ctx.vendorId, run.onboarding.partnerId, reminded);
  return { ...run, tasks: run.tasks.map((task) => reminded.find(({ key }) => key === task.key) ?? task) };
}

/** Names what does not get on, and what holds it up. */
async function stall(change: Change, run: Run): Promise<void> {
  const { tx, emit, ctx, today } = change;
  const { onboarding } = run;
  if (onboarding.status !== "running") return;
  if (overdueTasks(run, today).length === 0 && !isIdle(run, change)) return;
  const { of, data } = aboutRun(run);
  const blocking = blockingTasks(run, today).map(({ key }) => labelOf(run, key));
  const status = onboardingWorkflow.step({
    ctx,
    emit,
    action: "stall",
    from: onboarding.status,
    event: "stalled",
    of,
    data: { ...data, blocking, since: onboarding.progressOn },
  });
  await updateRun(tx, ctx.vendorId, { ...onboarding, status, stalledOn: today });
}

async function lookAt(
  parts: OnboardingParts,
  ctx: Ctx,
  of: { id: Id<"onboarding">; partnerId: Id<"partner"> },
): Promise<void> {
  const call = { operation: "onboarding.clock", input: of };
  await parts.platform.command(ctx, call, async ({ tx, emit }) => {
    const run = await lockRun(tx, ctx.vendorId, of);
    if (!run || (run.onboarding.status !== "running" && run.onboarding.status !== "stalled")) return;
    const change = await changeIn(tx, emit, ctx);
    await stall(change, await remind(change, run));
  });
}

/** What has completed itself, what is due, and what does not get on. */
export async function lookAtClock(parts: OnboardingParts, ctx: Ctx, signal: AbortSignal): Promise<void> {
  for (let after: string | null = null; ;) {
    const page = await parts.platform.read(ctx, (tx) => openRuns(tx, ctx.vendorId, { after, limit: perPage }));
    const partnerIds = page.map(({ partnerId }) => partnerId);
    await lookAtPartners(parts, ctx, partnerIds, signal);
    for (const of of page) {
      signal.throwIfAborted();
      await lookAt(parts, ctx, of);
    }
    const last = page.at(-1);
    if (!last || page.length < perPage) return;
    after = last.id;
  }
}
