import type { TestClient } from "../harness.ts";
import { newChecklist, task } from "../onboarding-stage.ts";

export type OnboardingWorld = {
  /** In force, and running for the partner. */
  onboardingTemplateId: string;
  onboardingId: string;
  /** In force, and not begun for the partner. */
  spareTemplateId: string;
  /** A draft. */
  draftTemplateId: string;
};

export async function writeOnboarding(owner: TestClient, partnerId: string): Promise<OnboardingWorld> {
  const tasks = ["meet", "call", "plan", "rest"].map((key) => task(key));
  const onboardingTemplateId = await newChecklist(owner, { tasks });
  const spareTemplateId = await newChecklist(owner, { tasks });
  const content = { tasks, firstValue: { by: "task" as const, task: "meet" }, stalledAfter: 10 };
  const draft = await owner.ok("createOnboardingTemplate", { body: { name: { en: "Kept draft" }, content } });
  const run = await owner.ok("startOnboarding", { params: { partnerId }, body: { onboardingTemplateId } });
  const params = { partnerId, onboardingId: run.id, task: "call" };
  await owner.ok("completeOnboardingTask", { params, body: { note: "kept. note" } });
  return { onboardingTemplateId, onboardingId: run.id, spareTemplateId, draftTemplateId: draft.id };
}
