import type { Id } from "@fairway/kernel";
import type { Ctx } from "../../platform/index.ts";
import { planOf } from "./dates.ts";
import { doneBecause, ruleHolds, type Known } from "./holds.ts";
import { changeIn, finishTask, reachFirstValue, type Change } from "./progress.ts";
import { isFollowed, runsToFollow } from "./run-repo.ts";
import type { OnboardingParts, Run, Task } from "./types.ts";

const isOpenRun = ({ onboarding }: Run): boolean => onboarding.status === "running" || onboarding.status === "stalled";

async function finishDue(change: Change, run: Run, known: Known): Promise<Run> {
  let at = run;
  const isAutomatic = (task: Task) => {
    const done = planOf(run.version, task.key)?.done;
    return task.status === "open" && done !== undefined && done.by !== "hand";
  };
  for (const task of run.tasks.filter(isAutomatic)) {
    const plan = planOf(run.version, task.key);
    if (!plan || !isOpenRun(at)) continue;
    const because = await doneBecause(change.tx, change.ctx, run.onboarding, plan.done, known);
    const current = at.tasks.find(({ key }) => key === task.key) ?? task;
    if (because)
      at = await finishTask(change, at, current, { by: change.ctx.actor.name, side: "system", because, note: null });
  }
  return at;
}

async function firstValueDue(change: Change, run: Run): Promise<void> {
  const { firstValue } = run.version.content;
  if (firstValue.by !== "rule" || run.onboarding.firstValueOn !== null) return;
  const says = await ruleHolds(change.tx, change.ctx, run.onboarding.partnerId, firstValue.rule);
  if (says) await reachFirstValue(change, run, says);
}

/** Completes what has completed itself in this run. */
export async function lookAtRun(change: Change, run: Run, known: Known): Promise<void> {
  const after = isOpenRun(run) ? await finishDue(change, run, known) : run;
  await firstValueDue(change, after);
}

export const peopleOf = async ({ people }: OnboardingParts, ctx: Ctx, partnerId: Id<"partner">): Promise<Known> => ({
  people: (await people.list(ctx, { vendorId: ctx.vendorId, partnerId })).length,
});

/** Completes what has completed itself for these partners; may be made again at any time. */
export async function lookAtPartners(
  parts: OnboardingParts,
  ctx: Ctx,
  partnerIds: readonly string[],
  signal?: AbortSignal,
): Promise<void> {
  for (const id of new Set(partnerIds)) {
    signal?.throwIfAborted();
    const partnerId = id as Id<"partner">;
    if (!(await parts.platform.read(ctx, (tx) => isFollowed(tx, ctx.vendorId, partnerId)))) continue;
    const known = await peopleOf(parts, ctx, partnerId);
    const call = { operation: "onboarding.look", input: { partnerId } };
    await parts.platform.command(ctx, call, async ({ tx, emit }) => {
      const change = await changeIn(tx, emit, ctx);
      for (const run of await runsToFollow(tx, ctx.vendorId, [partnerId])) await lookAtRun(change, run, known);
    });
  }
}
