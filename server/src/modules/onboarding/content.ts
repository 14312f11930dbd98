import { AppError, type Problem } from "@fairway/kernel";
import { parseCondition } from "@fairway/program";
import type { Ctx, Tx } from "../../platform/index.ts";
import { programs } from "../programs/index.ts";
import type { Content, TaskPlan } from "./types.ts";

const problem = (path: string, message: string, remedy: string): Problem => ({ path, message, remedy });

/** Keys of tasks that come after each other in a circle. */
function circular(tasks: readonly TaskPlan[]): Set<string> {
  const after = new Map(tasks.map(({ key, due }) => [key, due.after]));
  return new Set(
    tasks.flatMap(({ key }) => {
      let at: string | null | undefined = after.get(key);
      for (let steps = 0; at !== null && at !== undefined && steps <= tasks.length; steps += 1) {
        if (at === key) return [key];
        at = after.get(at);
      }
      return [];
    }),
  );
}

function taskProblems({ tasks, firstValue }: Content): Problem[] {
  const keys = tasks.map(({ key }) => key);
  const circle = circular(tasks);
  const found = tasks.flatMap(({ key, due }, i) => [
    ...(keys.indexOf(key) === i
      ? []
      : [problem(`content.tasks.${i}.key`, `“${key}” is another task already`, "Give it another key.")]),
    ...(due.after === null || keys.includes(due.after)
      ? []
      : [problem(`content.tasks.${i}.due.after`, `there is no task “${due.after}”`, "Choose one of the tasks above.")]),
    ...(circle.has(key)
      ? [
          problem(
            `content.tasks.${i}.due.after`,
            "these tasks wait for each other",
            "Let one of them begin at the start.",
          ),
        ]
      : []),
  ]);
  const isKnown = firstValue.by !== "task" || keys.includes(firstValue.task);
  return isKnown
    ? found
    : [...found, problem("content.firstValue.task", "there is no such task", "Choose one of the tasks above.")];
}

const rulesIn = ({ tasks, firstValue }: Content): { path: string; rule: string }[] => [
  ...tasks.flatMap(({ done }, i) =>
    done.by === "rule" ? [{ path: `content.tasks.${i}.done.rule`, rule: done.rule }] : [],
  ),
  ...(firstValue.by === "rule" ? [{ path: "content.firstValue.rule", rule: firstValue.rule }] : []),
];

/** @throws AppError `onboarding.content` with every problem and where it is */
export async function checkContent(tx: Tx, ctx: Ctx, content: Content): Promise<void> {
  const problems = taskProblems(content);
  const rules = rulesIn(content);
  const at = rules.length === 0 ? null : await programs.activeFor(tx, ctx.vendorId);
  for (const { path, rule } of rules) {
    if (!at) {
      problems.push(problem(path, "there is no program to measure by", "Publish a program first."));
      continue;
    }
    const read = parseCondition(at.program, rule);
    if (!read.ok) problems.push(...read.problems.map((one) => ({ ...one, path })));
  }
  const [first] = problems;
  if (!first) return;
  throw new AppError("validation", "onboarding.content", `This checklist cannot be used: ${first.message}.`, {
    remedy: first.remedy ?? "Correct the places that are named.",
    problems,
  });
}
