import { addSpan, type FreeDays } from "@fairway/kernel";
import type { Task, TaskPlan, Version } from "./types.ts";

/** So many business days after a day. */
export const businessDaysAfter = (day: string, count: number, free: FreeDays): string =>
  count === 0 ? day : addSpan(Temporal.PlainDate.from(day), { count, unit: "business day" }, free).toString();

/** Calendar days between two days. */
export const daysBetween = (from: string, to: string): number =>
  Temporal.PlainDate.from(from).until(Temporal.PlainDate.from(to), { largestUnit: "day" }).days;

/** When a task is due; null while the task that it comes after is open. */
export function dueOf(
  plan: TaskPlan,
  startedOn: string,
  tasks: readonly Pick<Task, "key" | "doneOn">[],
  free: FreeDays,
): string | null {
  const { after, businessDays } = plan.due;
  const from = after === null ? startedOn : (tasks.find(({ key }) => key === after)?.doneOn ?? null);
  return from === null ? null : businessDaysAfter(from, businessDays, free);
}

/** What a task is, as the version of its onboarding has it. */
export const planOf = (version: Version, key: string): TaskPlan | undefined =>
  version.content.tasks.find((plan) => plan.key === key);
