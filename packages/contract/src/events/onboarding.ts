import { z } from "zod";
import { event } from "./event.ts";
import { change, count, day, label, text, uuid } from "./shapes.ts";

const template = { templateId: uuid, name: label };
const task = { ...template, task: text, title: label };

export const onboardingEvents = [
  event({
    type: "onboarding_template.created",
    subject: "onboardingTemplate",
    ofPartner: "never",
    says: "A checklist for new partners was begun.",
    data: z.object({ name: label }),
  }),
  event({
    type: "onboarding_template.retired",
    subject: "onboardingTemplate",
    ofPartner: "never",
    says: "A checklist is begun for nobody any more.",
    data: z.object({ name: label, ...change }),
  }),
  event({
    type: "onboarding_version.published",
    subject: "onboardingVersion",
    ofPartner: "never",
    says: "A version of a checklist is in force.",
    data: z.object({ ...template, number: count, tasks: count, ...change }),
  }),
  event({
    type: "onboarding_version.superseded",
    subject: "onboardingVersion",
    ofPartner: "never",
    says: "A later version of a checklist took its place.",
    data: z.object({ ...template, number: count, ...change }),
  }),
  event({
    type: "onboarding.started",
    subject: "onboarding",
    ofPartner: "always",
    says: "A partner's onboarding began.",
    data: z.object({ ...template, number: count, tasks: count }),
  }),
  event({
    type: "onboarding_task.completed",
    subject: "onboarding",
    ofPartner: "always",
    says: "A task of an onboarding is done.",
    data: z.object({ ...task, because: text.nullable(), ...change }),
  }),
  event({
    type: "onboarding_task.skipped",
    subject: "onboarding",
    ofPartner: "always",
    says: "A task of an onboarding was left out.",
    data: z.object({ ...task, ...change }),
  }),
  event({
    type: "onboarding_task.reopened",
    subject: "onboarding",
    ofPartner: "always",
    says: "A task of an onboarding is open again.",
    data: z.object({ ...task, ...change }),
  }),
  event({
    type: "onboarding_task.due",
    subject: "onboarding",
    ofPartner: "always",
    says: "A task of the partner is due soon, or late; said once.",
    data: z.object({ ...task, dueOn: day }),
  }),
  event({
    type: "onboarding.stalled",
    subject: "onboarding",
    ofPartner: "always",
    internal: true,
    says: "An onboarding does not get on: what holds it up is named.",
    data: z.object({ ...template, blocking: z.array(label), since: day, ...change }),
  }),
  event({
    type: "onboarding.resumed",
    subject: "onboarding",
    ofPartner: "always",
    internal: true,
    says: "An onboarding that did not get on goes on.",
    data: z.object({ ...template, ...change }),
  }),
  event({
    type: "onboarding.completed",
    subject: "onboarding",
    ofPartner: "always",
    says: "An onboarding is completed.",
    data: z.object({ ...template, days: count, ...change }),
  }),
  event({
    type: "onboarding.cancelled",
    subject: "onboarding",
    ofPartner: "always",
    says: "An onboarding was ended before it was completed.",
    data: z.object({ ...template, ...change }),
  }),
  event({
    type: "onboarding.first_value",
    subject: "onboarding",
    ofPartner: "always",
    says: "A partner came to what counts as first value.",
    data: z.object({ ...template, days: count, on: day, because: text }),
  }),
];
