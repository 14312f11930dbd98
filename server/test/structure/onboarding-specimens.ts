import { task } from "../onboarding-stage.ts";
import type { World } from "./world.ts";

const inVendor = (world: World) => ({ params: { vendorId: world.vendorId } });
const inPartner = (world: World) => ({ params: { vendorId: world.vendorId, partnerId: world.partnerId } });
const inTemplate = (world: World) => ({
  params: { vendorId: world.vendorId, onboardingTemplateId: world.draftTemplateId },
});
const inRun = (world: World) => ({ params: { ...inPartner(world).params, onboardingId: world.onboardingId } });
const inTask = (key: string) => (world: World) => ({ params: { ...inRun(world).params, task: key } });

const content = {
  tasks: [task("one"), task("two", { due: { businessDays: 3, after: "one" } })],
  firstValue: { by: "task", task: "one" },
  stalledAfter: 8,
};

/** Calls of the operations of onboarding. */
export const onboardingSpecimens = {
  listOnboardingTemplates: inVendor,
  createOnboardingTemplate: (world: World) => ({ ...inVendor(world), body: { name: { en: "Another" }, content } }),
  getOnboardingTemplate: inTemplate,
  saveOnboardingDraft: (world: World) => ({
    ...inTemplate(world),
    body: { revision: 1, name: { en: "Kept draft" }, types: [], content },
  }),
  publishOnboardingTemplate: (world: World) => ({ ...inTemplate(world), body: { revision: 2 } }),
  retireOnboardingTemplate: inTemplate,
  getTimeToFirstValue: inVendor,
  listOnboardings: (world: World) => ({ ...inVendor(world), query: { status: "open", limit: "10" } }),
  listPartnerOnboardings: inPartner,
  startOnboarding: (world: World) => ({
    ...inPartner(world),
    body: { onboardingTemplateId: world.spareTemplateId },
  }),
  completeOnboardingTask: (world: World) => ({ ...inTask("meet")(world), body: { note: "Done together." } }),
  skipOnboardingTask: (world: World) => ({ ...inTask("plan")(world), body: { reason: "They have one." } }),
  reopenOnboardingTask: inTask("call"),
  cancelOnboarding: (world: World) => ({ ...inRun(world), body: { reason: "They merged." } }),
};
