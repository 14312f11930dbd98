import type { OnboardingContent } from "@fairway/contract";
import type { TestClient } from "./harness.ts";

type Task = OnboardingContent["tasks"][number];

/** A task as simple as can be; `more` says what is particular. */
export const task = (key: string, more: Partial<Task> = {}): Task => ({
  key,
  title: { en: `Task ${key}`, de: `Aufgabe ${key}` },
  help: null,
  required: true,
  owner: { side: "partner", role: null },
  due: { businessDays: 5, after: null },
  link: null,
  done: { by: "hand" },
  ...more,
});

/** A checklist in force. */
export async function newChecklist(
  owner: TestClient,
  content: Pick<OnboardingContent, "tasks"> & Partial<OnboardingContent>,
  types: string[] = [],
): Promise<string> {
  const firstValue = { by: "task" as const, task: content.tasks[0]?.key ?? "" };
  const body = { name: { en: "First weeks" }, types, content: { firstValue, stalledAfter: 10, ...content } };
  const { id, revision } = await owner.ok("createOnboardingTemplate", { body });
  await owner.ok("publishOnboardingTemplate", { params: { onboardingTemplateId: id }, body: { revision } });
  return id;
}
