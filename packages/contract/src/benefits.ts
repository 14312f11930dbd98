import { z } from "zod";
import {
  canMap,
  decimalText,
  idOf,
  instant,
  pageOf,
  pageQuery,
  partnerParams,
  plainDate,
  value,
  vendorParams,
} from "./common.ts";
import { operation } from "./operation.ts";
import { explanation } from "./standings.ts";

export const benefitKind = z.enum(["access", "cash", "credits", "discount", "support", "leadPriority"]);
export const benefitGiven = z.enum(["automatically", "on request"]);
export const benefitApplicationStatus = z.enum([
  "pending_submission",
  "in_review",
  "action_required",
  "approved",
  "rejected",
  "canceled",
]);
export const benefitAllocationStatus = z.enum(["active", "inactive", "fulfilled"]);

const who = z.object({ id: idOf("partner"), name: z.string(), reference: z.string(), region: z.string().nullable() });
const sentences = z.object({ says: z.string(), missing: z.array(explanation) });

/** What a benefit is, in the reader's language. */
const about = {
  benefit: z.string().meta({ description: "Its key in the program's document." }),
  label: z.string(),
  kind: benefitKind,
  kindLabel: z.string(),
};

/** What was given to a partner to use. Amounts are exact. */
export const benefitAllocation = z
  .object({
    id: idOf("benefitAllocation"),
    ...about,
    partner: who,
    status: benefitAllocationStatus,
    inactiveBecause: z.enum(["expired", "withdrawn"]).nullable(),
    applicationId: idOf("benefitApplication").nullable(),
    /** Null where there is nothing to count. */
    allocated: value.nullable(),
    utilized: value.nullable(),
    remaining: value.nullable(),
    worth: value.nullable(),
    startsOn: plainDate,
    /** The last day on which it can be used; null where it lasts as long as it is earned. */
    lastOn: plainDate.nullable(),
    can: canMap,
  })
  .meta({ id: "BenefitAllocation" });

export const benefitUse = z
  .object({
    id: idOf("benefitUse"),
    amount: value,
    usedOn: plainDate,
    what: z.string(),
    /** The line that this one takes back. */
    reverses: idOf("benefitUse").nullable(),
    reversedBy: idOf("benefitUse").nullable(),
    /** Null for a partner's people where it was one of the vendor's. */
    recordedBy: z.string().nullable(),
    recordedAt: instant,
  })
  .meta({ id: "BenefitUse" });

export const benefitApplication = z
  .object({
    id: idOf("benefitApplication"),
    ...about,
    partner: who,
    status: benefitApplicationStatus,
    amount: value.nullable(),
    purpose: z.string(),
    /** Null, as `decidedBy` and `by` of its steps, for a partner's people where it was one of the vendor's. */
    appliedBy: z.string().nullable(),
    createdAt: instant,
    submittedAt: instant.nullable(),
    /** When it must be decided; null before it is submitted, while the partner has to act, and once it is decided. */
    dueAt: instant.nullable(),
    late: z.boolean(),
    decidedAt: instant.nullable(),
    decidedBy: z.string().nullable(),
    reason: z.string().nullable(),
    revision: z.number().int(),
    can: canMap,
  })
  .meta({ id: "BenefitApplication" });

const applicationWithSteps = benefitApplication.extend({
  /** What happened, oldest first. */
  steps: z.array(
    z.object({
      at: instant,
      from: benefitApplicationStatus.nullable(),
      to: benefitApplicationStatus,
      by: z.string().nullable(),
      side: z.enum(["vendor", "partner", "system"]),
      note: z.string().nullable(),
    }),
  ),
});

/** A benefit as one partner has it, may ask for it, or finds it locked. */
export const partnerBenefit = z
  .object({
    ...about,
    note: z.string().nullable(),
    /** The name by which it is asked for while it is locked. */
    thing: z.string(),
    /** The last day on which it is open for a time; null where it is not. */
    openUntil: plainDate.nullable(),
    given: benefitGiven,
    /** Whole sentences: what it is, who may have it, how it is given and how long it lasts. */
    says: z.array(z.string()),
    state: z.enum(["held", "used_up", "applied", "available", "locked"]),
    worth: value.nullable(),
    worthSays: z.string(),
    /** Of what it is worth in each tier, highest first; empty where it is the same for everybody. */
    tiers: z.array(z.object({ tier: z.string(), worthSays: z.string(), held: z.boolean() })),
    since: plainDate.nullable(),
    requirement: explanation,
    /** What would open it, each with what is still missing; empty where it is open. */
    opens: z.array(sentences.extend({ met: z.boolean().nullable() })),
    /** The last time it was taken away, and why; null where it never was, or is held again. */
    withdrawn: sentences.extend({ on: plainDate }).nullable(),
    allocation: benefitAllocation.nullable(),
    application: benefitApplication.nullable(),
    can: canMap,
  })
  .meta({ id: "PartnerBenefit" });

const ofProgram = z.object({
  program: idOf("program").optional().meta({ description: "The first program where absent." }),
});
const applicationParams = partnerParams.extend({ benefitApplicationId: idOf("benefitApplication") });
const allocationParams = partnerParams.extend({ benefitAllocationId: idOf("benefitAllocation") });
const positive = decimalText.refine((text) => !text.startsWith("-") && /[1-9]/.test(text), "must be more than 0");
const note = z.string().trim().max(2000);

export const operations = [
  operation({
    id: "getBenefitsOverview",
    method: "GET",
    path: "/v1/vendors/{vendorId}/benefits",
    tag: "Benefits",
    audience: "vendor",
    permission: { vendor: "benefits.read" },
    keepsToOwn: true,
    summary: "Every benefit of a program: to how many partners it is given, what is used of it, and what it costs",
    params: vendorParams,
    query: ofProgram,
    reply: z.object({
      programId: idOf("program").nullable(),
      asOf: plainDate.nullable(),
      items: z.array(
        z.object({
          ...about,
          given: benefitGiven,
          says: z.array(z.string()),
          /** Partners that have earned it. */
          entitled: z.number().int(),
          /** Partners that have it now. */
          holding: z.number().int(),
          byWorth: z.array(z.object({ worthSays: z.string(), count: z.number().int() })),
          openApplications: z.number().int(),
          lateApplications: z.number().int(),
          allocated: value.nullable(),
          utilized: value.nullable(),
          remaining: value.nullable(),
          /** A year's cost for all who have it; null where it is not stated. */
          cost: value.nullable(),
        }),
      ),
      /** A year's cost of all benefits whose cost is stated. */
      cost: value.nullable(),
      openApplications: z.number().int(),
      lateApplications: z.number().int(),
    }),
  }),
  operation({
    id: "listPartnerBenefits",
    page: "benefits",
    method: "GET",
    path: "/v1/vendors/{vendorId}/partners/{partnerId}/benefits",
    tag: "Benefits",
    audience: "partner",
    permission: { vendor: "benefits.read", partner: "benefits.read" },
    summary:
      "All benefits of a program for one partner: those it has, may ask for, and the locked ones with what opens them",
    params: partnerParams,
    query: ofProgram,
    reply: z.object({
      programId: idOf("program").nullable(),
      programName: z.string().nullable(),
      asOf: plainDate.nullable(),
      items: z.array(partnerBenefit),
      can: canMap,
    }),
  }),
  operation({
    id: "listPartnerBenefitHistory",
    page: "benefits",
    method: "GET",
    path: "/v1/vendors/{vendorId}/partners/{partnerId}/benefits/history",
    tag: "Benefits",
    audience: "partner",
    permission: { vendor: "benefits.read", partner: "benefits.read" },
    summary:
      "What a partner has earned from when to when and why, and what it was given of that on request, newest first",
    params: partnerParams,
    query: ofProgram,
    reply: z.object({
      items: z.array(
        z.object({
          ...about,
          /** What is given on request was only earned: it could be asked for. */
          given: benefitGiven,
          worthSays: z.string(),
          fromOn: plainDate,
          /** The first day on which it was not earned any more. */
          toOn: plainDate.nullable(),
          because: sentences,
          endedBecause: sentences.nullable(),
        }),
      ),
      given: z.array(benefitAllocation),
    }),
  }),
  operation({
    id: "listBenefitApplications",
    method: "GET",
    path: "/v1/vendors/{vendorId}/benefit-applications",
    tag: "Benefits",
    audience: "vendor",
    permission: { vendor: "benefits.read" },
    keepsToOwn: true,
    summary: "Applications for benefits; those that wait for a decision first, the most urgent at the top",
    params: vendorParams,
    query: pageQuery.extend(ofProgram.shape).extend({
      status: z.enum(["waiting", "decided", "all"]).default("waiting"),
      benefit: z.string().max(80).optional(),
    }),
    reply: pageOf(benefitApplication).extend({ waiting: z.number().int(), late: z.number().int() }),
  }),
  operation({
    id: "applyForBenefit",
    page: "benefits",
    method: "POST",
    path: "/v1/vendors/{vendorId}/partners/{partnerId}/benefit-applications",
    tag: "Benefits",
    audience: "partner",
    permission: { vendor: "benefits.decide", partner: "benefits.apply" },
    status: 201,
    summary: "Apply for a benefit that is given on request",
    params: partnerParams,
    body: z.object({
      benefit: z.string().max(80),
      programId: idOf("program").optional(),
      amount: positive.optional().meta({ description: "How much is asked for; all that it is worth where absent." }),
      purpose: z.string().trim().min(1).max(2000),
      submit: z.boolean().default(true).meta({ description: "False keeps it, to be submitted later." }),
    }),
    reply: applicationWithSteps,
  }),
  operation({
    id: "getBenefitApplication",
    page: "benefits",
    method: "GET",
    path: "/v1/vendors/{vendorId}/partners/{partnerId}/benefit-applications/{benefitApplicationId}",
    tag: "Benefits",
    audience: "partner",
    permission: { vendor: "benefits.read", partner: "benefits.read" },
    summary: "One application with what happened to it",
    params: applicationParams,
    reply: applicationWithSteps,
  }),
  operation({
    id: "submitBenefitApplication",
    page: "benefits",
    method: "POST",
    path: "/v1/vendors/{vendorId}/partners/{partnerId}/benefit-applications/{benefitApplicationId}/submit",
    tag: "Benefits",
    audience: "partner",
    permission: { vendor: "benefits.decide", partner: "benefits.apply" },
    summary: "Submit an application, for the first time or after what was asked for was done",
    params: applicationParams,
    body: z.object({
      amount: positive.optional(),
      purpose: z.string().trim().min(1).max(2000).optional(),
      note: note.optional(),
    }),
    reply: applicationWithSteps,
  }),
  operation({
    id: "cancelBenefitApplication",
    method: "POST",
    path: "/v1/vendors/{vendorId}/partners/{partnerId}/benefit-applications/{benefitApplicationId}/cancel",
    tag: "Benefits",
    audience: "partner",
    permission: { vendor: "benefits.decide", partner: "benefits.apply" },
    summary: "Take an application back",
    params: applicationParams,
    body: z.object({ note: note.optional() }),
    reply: applicationWithSteps,
  }),
  operation({
    id: "decideBenefitApplication",
    method: "POST",
    path: "/v1/vendors/{vendorId}/benefit-applications/{benefitApplicationId}/decision",
    tag: "Benefits",
    audience: "vendor",
    permission: { vendor: "benefits.decide" },
    keepsToOwn: true,
    stepUp: true,
    summary: "Approve or reject an application, or ask the partner for something; always with a reason",
    params: vendorParams.extend({ benefitApplicationId: idOf("benefitApplication") }),
    body: z.object({
      decision: z.enum(["approve", "reject", "ask"]),
      reason: z.string().trim().min(1).max(2000),
      amount: positive.optional().meta({ description: "How much is given; what was asked for where absent." }),
    }),
    reply: applicationWithSteps,
  }),
  operation({
    id: "listBenefitAllocations",
    method: "GET",
    path: "/v1/vendors/{vendorId}/benefit-allocations",
    tag: "Benefits",
    audience: "vendor",
    permission: { vendor: "benefits.read" },
    keepsToOwn: true,
    summary: "What was given to partners to use, newest first",
    params: vendorParams,
    query: pageQuery.extend(ofProgram.shape).extend({
      benefit: z.string().max(80).optional(),
      status: benefitAllocationStatus.optional(),
    }),
    reply: pageOf(benefitAllocation),
  }),
  operation({
    id: "getBenefitAllocation",
    page: "benefits",
    method: "GET",
    path: "/v1/vendors/{vendorId}/partners/{partnerId}/benefit-allocations/{benefitAllocationId}",
    tag: "Benefits",
    audience: "partner",
    permission: { vendor: "benefits.read", partner: "benefits.read" },
    summary: "One allocation with every line that was used of it, newest first",
    params: allocationParams,
    reply: benefitAllocation.extend({ uses: z.array(benefitUse) }),
  }),
  operation({
    id: "recordBenefitUse",
    page: "benefits",
    method: "POST",
    path: "/v1/vendors/{vendorId}/partners/{partnerId}/benefit-allocations/{benefitAllocationId}/uses",
    tag: "Benefits",
    audience: "partner",
    permission: { vendor: "benefits.decide", partner: "benefits.apply" },
    status: 201,
    summary: "Use part of an allocation",
    params: allocationParams,
    body: z.object({
      amount: positive,
      what: z.string().trim().min(1).max(500).meta({ description: "What for." }),
      usedOn: plainDate.optional().meta({ description: "The vendor's business date now where absent." }),
    }),
    reply: benefitAllocation.extend({ uses: z.array(benefitUse) }),
  }),
  operation({
    id: "reverseBenefitUse",
    method: "POST",
    path: "/v1/vendors/{vendorId}/partners/{partnerId}/benefit-allocations/{benefitAllocationId}/uses/{benefitUseId}/reverse",
    tag: "Benefits",
    audience: "vendor",
    permission: { vendor: "benefits.decide" },
    summary: "Take back a line that was recorded by mistake",
    params: allocationParams.extend({ benefitUseId: idOf("benefitUse") }),
    body: z.object({ reason: z.string().trim().min(1).max(500) }),
    reply: benefitAllocation.extend({ uses: z.array(benefitUse) }),
  }),
] as const;
