import type { FreeDays } from "@fairway/kernel";
import { sideOf, type Ctx, type Emit, type Side, type Tx } from "../../platform/index.ts";
import { programs } from "../programs/index.ts";
import { freeDays } from "../vendors/index.ts";
import { businessDaysAfter, daysBetween, dueOf, planOf } from "./dates.ts";
import { saveTasks, updateRun } from "./run-repo.ts";
import type { Run, Says, Task } from "./types.ts";
import { onboardingWorkflow, taskWorkflow } from "./workflow.ts";

export type Change = { tx: Tx; emit: Emit; ctx: Ctx; today: string; free: FreeDays };

/** What a change of onboardings goes by: the vendor's day, and the days on which nobody works. */
export const changeIn = async (tx: Tx, emit: Emit, ctx: Ctx): Promise<Change> => ({
  tx,
  emit,
  ctx,
  today: await programs.today(tx, ctx),
  free: await freeDays(tx, ctx.vendorId),
});

export const aboutRun = ({ onboarding, template }: Pick<Run, "onboarding" | "template">) => ({
  of: { subject: { kind: "onboarding" as const, id: onboarding.id }, partnerId: onboarding.partnerId },
  data: { templateId: template.id, name: { ...template.name } },
});

const taskData = (run: Run, task: Task) => ({
  ...aboutRun(run).data,
  task: task.key,
  title: labelOf(run, task.key),
});

/** A task's title in the languages that it has. */
export function labelOf(run: Pick<Run, "version">, key: string): { en: string; de?: string } {
  const { en = key, de } = planOf(run.version, key)?.title ?? {};
  return de === undefined ? { en } : { en, de };
}

const isOverdue = (run: Run, task: Task, today: string): boolean =>
  task.status === "open" &&
  task.dueOn !== null &&
  task.dueOn < today &&
  planOf(run.version, task.key)?.required !== false;

/** Required tasks whose time is over. */
export const overdueTasks = (run: Run, today: string): Task[] =>
  run.tasks.filter((task) => isOverdue(run, task, today));

/** Whether nothing of it was done for as long as its checklist allows. */
export const isIdle = ({ onboarding, version }: Run, { today, free }: Pick<Change, "today" | "free">): boolean =>
  businessDaysAfter(onboarding.progressOn, version.content.stalledAfter, free) < today;

/** What holds it up: what is overdue, or else what comes next. */
export function blockingTasks(run: Run, today: string): Task[] {
  const late = overdueTasks(run, today);
  if (late.length > 0) return late;
  const open = run.tasks.filter(({ status, dueOn }) => status === "open" && dueOn !== null);
  return open.toSorted((a, b) => (a.dueOn ?? "").localeCompare(b.dueOn ?? "")).slice(0, 1);
}

/** Writes a run after something of it changed: what comes next is due from today, and an end is an end. */
async function settle(change: Change, run: Run): Promise<Run> {
  const { tx, emit, ctx, today } = change;
  const tasks = run.tasks.map((task) => {
    const plan = planOf(run.version, task.key);
    if (!plan || task.status !== "open") return task;
    return { ...task, dueOn: dueOf(plan, run.onboarding.startedOn, run.tasks, change.free) };
  });
  let onboarding = run.onboarding;
  const now = { ...run, tasks };
  const isOpen = (task: Task) => task.status === "open" && planOf(run.version, task.key)?.required !== false;
  const { of, data } = aboutRun(run);
  if (onboardingWorkflow.may("complete", onboarding.status) && !tasks.some(isOpen)) {
    const days = daysBetween(onboarding.startedOn, today);
    const step = { ctx, emit, action: "complete", from: onboarding.status, event: "completed", of } as const;
    const status = onboardingWorkflow.step({ ...step, data: { ...data, days } });
    onboarding = { ...onboarding, status, completedOn: today, stalledOn: null };
  } else if (onboarding.status === "stalled" && overdueTasks(now, today).length === 0 && !isIdle(now, change)) {
    const step = { ctx, emit, action: "resume", from: onboarding.status, event: "resumed", of, data } as const;
    onboarding = { ...onboarding, status: onboardingWorkflow.step(step), stalledOn: null };
  }
  await saveTasks(tx, ctx.vendorId, onboarding.partnerId, tasks);
  await updateRun(tx, ctx.vendorId, onboarding);
  return { ...now, onboarding };
}

/** Notes that a partner came to first value; once. */
export async function reachFirstValue(change: Change, run: Run, because: Says): Promise<Run> {
  if (run.onboarding.firstValueOn !== null) return run;
  const { tx, emit, ctx, today } = change;
  const { of, data } = aboutRun(run);
  const days = daysBetween(run.onboarding.startedOn, today);
  emit({ type: "onboarding.first_value", ...of, data: { ...data, days, on: today, because: because.en } });
  const onboarding = { ...run.onboarding, firstValueOn: today, firstValueBecause: because };
  await updateRun(tx, ctx.vendorId, onboarding);
  return { ...run, onboarding };
}

const doneTask = (run: Run, key: string): Says => {
  const { en, de } = labelOf(run, key);
  return { en: `“${en}” is done.`, de: `„${de ?? en}“ ist erledigt.` };
};

type Finish = { by: string; side: Side; because: Says | null; note: string | null };

/** A task is done, by hand or by what happened. */
export async function finishTask(change: Change, run: Run, task: Task, how: Finish): Promise<Run> {
  const { emit, ctx, today } = change;
  const status = taskWorkflow.step({
    ctx,
    emit,
    action: "complete",
    from: task.status,
    event: "completed",
    of: aboutRun(run).of,
    data: { ...taskData(run, task), because: how.because?.en ?? null },
  });
  const done: Task = {
    ...task,
    status,
    doneOn: today,
    doneAt: ctx.now.toString(),
    doneBy: how.by,
    doneBySide: how.side,
    because: how.because,
    note: how.note,
  };
  const onboarding = { ...run.onboarding, progressOn: today };
  const tasks = run.tasks.map((one) => (one.key === task.key ? done : one));
  const after = await settle(change, { ...run, onboarding, tasks });
  const { firstValue } = run.version.content;
  const isFirst = firstValue.by === "task" && firstValue.task === task.key;
  return isFirst ? reachFirstValue(change, after, doneTask(run, task.key)) : after;
}

/** A task is left out for this partner. */
export async function leaveOut(change: Change, run: Run, task: Task, reason: string): Promise<Run> {
  const { emit, ctx, today } = change;
  const { of } = aboutRun(run);
  const data = taskData(run, task);
  const step = { ctx, emit, action: "skip", from: task.status, event: "skipped", of, data, reason } as const;
  const skipped: Task = {
    ...task,
    status: taskWorkflow.step(step),
    doneOn: today,
    doneAt: ctx.now.toString(),
    doneBy: ctx.actor.name,
    doneBySide: sideOf(ctx.actor),
    note: reason,
  };
  const onboarding = { ...run.onboarding, progressOn: today };
  return settle(change, { ...run, onboarding, tasks: run.tasks.map((one) => (one.key === task.key ? skipped : one)) });
}

/** A task is open again. */
export async function openAgain(change: Change, run: Run, task: Task): Promise<Run> {
  const { emit, ctx } = change;
  const { of } = aboutRun(run);
  const data = taskData(run, task);
  const status = taskWorkflow.step({ ctx, emit, action: "reopen", from: task.status, event: "reopened", of, data });
  const nobody = { doneOn: null, doneAt: null, doneBy: null, doneBySide: null, because: null, note: null };
  const open: Task = { ...task, status, ...nobody };
  return settle(change, { ...run, tasks: run.tasks.map((one) => (one.key === task.key ? open : one)) });
}
