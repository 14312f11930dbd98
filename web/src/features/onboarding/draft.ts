import type { OnboardingContent, OnboardingTemplate } from "@fairway/client";

export type Task = OnboardingContent["tasks"][number];

/** A checklist while somebody writes it; empty German texts are left out when it is sent. */
export type Draft = {
  name: { en: string; de: string };
  types: string[];
  tasks: DraftTask[];
  firstValue: { by: "task" | "rule"; task: string; rule: string };
  stalledAfter: number;
};
export type DraftTask = Omit<Task, "title" | "help"> & {
  title: { en: string; de: string };
  help: { en: string; de: string };
};

const both = (text: { en: string; de?: string | undefined } | null) => ({ en: text?.en ?? "", de: text?.de ?? "" });
const written = ({ en, de }: { en: string; de: string }) => (de.trim() === "" ? { en } : { en, de });

/** A key that no task has yet. */
const freeKey = (tasks: readonly { key: string }[]): string => {
  for (let n = tasks.length + 1; ; n += 1) if (!tasks.some(({ key }) => key === `task${n}`)) return `task${n}`;
};

export const newTask = (tasks: readonly { key: string }[]): DraftTask => ({
  key: freeKey(tasks),
  title: { en: "", de: "" },
  help: { en: "", de: "" },
  required: true,
  owner: { side: "partner", role: null },
  due: { businessDays: 5, after: null },
  link: null,
  done: { by: "hand" },
});

/** What is edited: the draft, or else what is in force. */
export function draftOf(template: OnboardingTemplate | null): Draft {
  const content = template?.draft?.content ?? template?.current?.content;
  const tasks = content?.tasks.map((task) => ({ ...task, title: both(task.title), help: both(task.help) }));
  const first = content?.firstValue;
  const start = tasks ?? [newTask([])];
  return {
    name: both(template?.name ?? null),
    types: template?.types ?? [],
    tasks: start,
    firstValue: {
      by: first?.by ?? "task",
      task: first?.by === "task" ? first.task : (start[0]?.key ?? ""),
      rule: first?.by === "rule" ? first.rule : "",
    },
    stalledAfter: content?.stalledAfter ?? 10,
  };
}

/** As the server takes it. */
export const draftToSend = ({ name, types, tasks, firstValue, stalledAfter }: Draft) => ({
  name: written(name),
  types,
  content: {
    tasks: tasks.map((task) => ({
      ...task,
      title: written(task.title),
      help: task.help.en.trim() === "" && task.help.de.trim() === "" ? null : written(task.help),
    })),
    firstValue:
      firstValue.by === "task"
        ? { by: "task" as const, task: firstValue.task }
        : { by: "rule" as const, rule: firstValue.rule },
    stalledAfter,
  },
});
