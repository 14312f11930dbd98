import { z } from "zod";
import { canMap, idOf, pageOf, pageQuery, partnerParams, plainDate, vendorParams } from "./common.ts";
import {
  fullOnboarding,
  onboarding,
  onboardingContent,
  onboardingNames,
  onboardingStatus,
  onboardingTemplate,
} from "./onboarding-shapes.ts";
import { operation } from "./operation.ts";

const templateParams = vendorParams.extend({ onboardingTemplateId: idOf("onboardingTemplate") });
const onboardingParams = partnerParams.extend({ onboardingId: idOf("onboarding") });
const taskParams = onboardingParams.extend({ task: z.string().min(1).max(60) });
const types = z.array(z.string().trim().min(1).max(100)).max(50);
const reason = z.string().trim().min(1, "must not be empty").max(2000);

const templateOperations = [
  operation({
    id: "listOnboardingTemplates",
    method: "GET",
    path: "/v1/vendors/{vendorId}/onboarding-templates",
    tag: "Onboarding",
    audience: "vendor",
    permission: { vendor: "onboarding.read" },
    keepsToOwn: true,
    summary: "Checklists for new partners, each with the version in force and its draft",
    params: vendorParams,
    reply: z.object({ items: z.array(onboardingTemplate), can: canMap }),
  }),
  operation({
    id: "createOnboardingTemplate",
    method: "POST",
    path: "/v1/vendors/{vendorId}/onboarding-templates",
    tag: "Onboarding",
    audience: "vendor",
    permission: { vendor: "onboarding.design" },
    status: 201,
    summary: "Begin a checklist, as a draft",
    params: vendorParams,
    body: z.object({ name: onboardingNames, types: types.default([]), content: onboardingContent }),
    reply: onboardingTemplate,
  }),
  operation({
    id: "getOnboardingTemplate",
    method: "GET",
    path: "/v1/vendors/{vendorId}/onboarding-templates/{onboardingTemplateId}",
    tag: "Onboarding",
    audience: "vendor",
    permission: { vendor: "onboarding.read" },
    keepsToOwn: true,
    summary: "One checklist",
    params: templateParams,
    reply: onboardingTemplate,
  }),
  operation({
    id: "saveOnboardingDraft",
    method: "PUT",
    path: "/v1/vendors/{vendorId}/onboarding-templates/{onboardingTemplateId}/draft",
    tag: "Onboarding",
    audience: "vendor",
    permission: { vendor: "onboarding.design" },
    summary: "Write the draft of a checklist; send the revision of the template that you read",
    params: templateParams,
    body: z.object({ revision: z.number().int(), name: onboardingNames, types, content: onboardingContent }),
    reply: onboardingTemplate,
  }),
  operation({
    id: "publishOnboardingTemplate",
    method: "POST",
    path: "/v1/vendors/{vendorId}/onboarding-templates/{onboardingTemplateId}/publish",
    tag: "Onboarding",
    audience: "vendor",
    permission: { vendor: "onboarding.design" },
    summary: "Publish the draft: partners that begin from now on go by it, those that have begun go on by theirs",
    params: templateParams,
    body: z.object({ revision: z.number().int() }),
    reply: onboardingTemplate,
  }),
  operation({
    id: "retireOnboardingTemplate",
    method: "POST",
    path: "/v1/vendors/{vendorId}/onboarding-templates/{onboardingTemplateId}/retire",
    tag: "Onboarding",
    audience: "vendor",
    permission: { vendor: "onboarding.design" },
    summary: "Begin a checklist for nobody any more; who has begun goes on",
    params: templateParams,
    reply: onboardingTemplate,
  }),
  operation({
    id: "getTimeToFirstValue",
    method: "GET",
    path: "/v1/vendors/{vendorId}/onboarding-times",
    tag: "Onboarding",
    audience: "vendor",
    permission: { vendor: "onboarding.read" },
    keepsToOwn: true,
    summary:
      "How long partners took to first value, by checklist: the middle, the quarters, and each partner behind them",
    params: vendorParams,
    reply: z.object({
      items: z.array(
        z.object({
          template: z.object({ id: idOf("onboardingTemplate"), label: z.string() }),
          /** What counts as first value, in words. */
          says: z.string(),
          reached: z.number().int(),
          notYet: z.number().int(),
          /** Calendar days; null where nobody has reached it. */
          medianDays: z.number().nullable(),
          fastQuarterDays: z.number().nullable(),
          slowQuarterDays: z.number().nullable(),
          buckets: z.array(
            z.object({ fromDays: z.number().int(), toDays: z.number().int().nullable(), partners: z.number().int() }),
          ),
          /** The last 100 who reached it, newest first. */
          partners: z.array(
            z.object({
              onboardingId: idOf("onboarding"),
              partner: z.object({ id: idOf("partner"), name: z.string() }),
              startedOn: plainDate,
              on: plainDate,
              days: z.number().int(),
              because: z.string(),
            }),
          ),
        }),
      ),
    }),
  }),
] as const;

const runOperations = [
  operation({
    id: "listOnboardings",
    method: "GET",
    path: "/v1/vendors/{vendorId}/onboardings",
    tag: "Onboarding",
    audience: "vendor",
    permission: { vendor: "onboarding.read" },
    keepsToOwn: true,
    summary: "Partners that are being onboarded; stalled ones first, then by what is due",
    params: vendorParams,
    query: pageQuery.extend({
      status: z.enum(["open", ...onboardingStatus.options]).default("open"),
      template: idOf("onboardingTemplate").optional(),
      manager: idOf("person").optional(),
    }),
    reply: pageOf(onboarding).extend({
      counts: z.object({
        running: z.number().int(),
        stalled: z.number().int(),
        completed: z.number().int(),
        cancelled: z.number().int(),
      }),
      can: canMap,
    }),
  }),
  operation({
    id: "listPartnerOnboardings",
    method: "GET",
    path: "/v1/vendors/{vendorId}/partners/{partnerId}/onboardings",
    tag: "Onboarding",
    audience: "partner",
    permission: { vendor: "onboarding.read", partner: "onboarding.read" },
    summary: "A partner's checklists with their tasks; those that run first",
    params: partnerParams,
    reply: z.object({ items: z.array(fullOnboarding), can: canMap }),
  }),
  operation({
    id: "startOnboarding",
    method: "POST",
    path: "/v1/vendors/{vendorId}/partners/{partnerId}/onboardings",
    tag: "Onboarding",
    audience: "vendor",
    permission: { vendor: "onboarding.run" },
    status: 201,
    summary: "Start a checklist for a partner",
    params: partnerParams,
    body: z.object({ onboardingTemplateId: idOf("onboardingTemplate") }),
    reply: fullOnboarding,
  }),
  operation({
    id: "completeOnboardingTask",
    method: "POST",
    path: "/v1/vendors/{vendorId}/partners/{partnerId}/onboardings/{onboardingId}/tasks/{task}/complete",
    tag: "Onboarding",
    audience: "partner",
    permission: { vendor: "onboarding.run", partner: "onboarding.work" },
    summary: "Say that a task is done",
    params: taskParams,
    body: z.object({ note: z.string().trim().max(2000).optional() }),
    reply: fullOnboarding,
  }),
  operation({
    id: "skipOnboardingTask",
    method: "POST",
    path: "/v1/vendors/{vendorId}/partners/{partnerId}/onboardings/{onboardingId}/tasks/{task}/skip",
    tag: "Onboarding",
    audience: "vendor",
    permission: { vendor: "onboarding.run" },
    summary: "Leave a task out for this partner, with a reason",
    params: taskParams,
    body: z.object({ reason }),
    reply: fullOnboarding,
  }),
  operation({
    id: "reopenOnboardingTask",
    method: "POST",
    path: "/v1/vendors/{vendorId}/partners/{partnerId}/onboardings/{onboardingId}/tasks/{task}/reopen",
    tag: "Onboarding",
    audience: "vendor",
    permission: { vendor: "onboarding.run" },
    summary: "Open a task again that was completed or left out by hand",
    params: taskParams,
    reply: fullOnboarding,
  }),
  operation({
    id: "cancelOnboarding",
    method: "POST",
    path: "/v1/vendors/{vendorId}/partners/{partnerId}/onboardings/{onboardingId}/cancel",
    tag: "Onboarding",
    audience: "vendor",
    permission: { vendor: "onboarding.run" },
    summary: "End a checklist before it is completed, with a reason",
    params: onboardingParams,
    body: z.object({ reason }),
    reply: fullOnboarding,
  }),
] as const;

export const operations = [...templateOperations, ...runOperations] as const;
