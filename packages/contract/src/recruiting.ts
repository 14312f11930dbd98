import { z } from "zod";
import { canMap, idOf, instant, pageOf, pageQuery, partnerParams, value, vendorParams } from "./common.ts";
import { operation } from "./operation.ts";
import { answers, approvalPreview, formDocument } from "./recruiting-forms.ts";
import { explanation } from "./standings.ts";

export const applicationStatuses = [
  "confirming",
  "submitted",
  "in_review",
  "more_information",
  "accepted",
  "declined",
  "withdrawn",
] as const;
export const applicationStatus = z.enum(applicationStatuses);
export const matchVerdicts = ["same", "different"] as const;
export const matchKinds = ["partner", "application"] as const;

/** How near the applicant is to the program's ideal partner, by what it told. */
export const scoreAtSight = z
  .object({
    label: z.string(),
    /** What the answers earn for sure. */
    atLeast: z.string(),
    /** What it would be if everything unknown were at its best. */
    atMost: z.string(),
    of: z.string().nullable(),
    says: z.string(),
    parts: z.array(
      z.object({
        key: z.string(),
        label: z.string(),
        known: z.boolean(),
        points: z.string().nullable(),
        worth: z.string().nullable(),
        figure: value.nullable(),
        explanation,
      }),
    ),
  })
  .meta({ id: "ScoreAtSight" });

const likelihood = z.enum(["likely", "possible", "unlikely"]);

const clock = {
  /** When it must be decided; null before it was confirmed, while the applicant has to answer, and once it is over. */
  dueAt: instant.nullable(),
  late: z.boolean(),
  /** Business days that are left when the clock goes on; null while it runs. */
  daysLeft: z.number().int().nullable(),
};

export const partnerApplication = z
  .object({
    id: idOf("partnerApplication"),
    formId: idOf("applicationForm"),
    formName: z.string(),
    programId: idOf("program"),
    company: z.string(),
    domain: z.string().nullable(),
    country: z.string().nullable(),
    contact: z.object({ name: z.string(), email: z.string() }),
    status: applicationStatus,
    createdAt: instant,
    submittedAt: instant.nullable(),
    ...clock,
    decidedAt: instant.nullable(),
    score: z
      .object({
        atLeast: z.string(),
        atMost: z.string(),
        of: z.string().nullable(),
        /** How many of its parts the answers tell of, and how many there are. */
        known: z.number().int(),
        parts: z.number().int(),
      })
      .nullable(),
    /** Matches that nobody has settled. */
    duplicates: z.number().int(),
    /** How likely the likeliest of them is; null where there is none. */
    likelihood: likelihood.nullable(),
    /** Whether the reader is asked to approve now. */
    waitsForMe: z.boolean(),
    /** Whose turn to approve it is, by name. */
    waitsFor: z.array(z.string()),
    /** Who objects, by name. */
    objections: z.array(z.string()),
    can: canMap,
  })
  .meta({ id: "PartnerApplication" });

const step = z.object({
  at: instant,
  what: z.enum([
    "created",
    "confirmed",
    "review",
    "question",
    "answer",
    "approval",
    "objection",
    "match",
    "accepted",
    "declined",
    "withdrawn",
  ]),
  side: z.enum(["vendor", "partner", "system"]),
  by: z.string().nullable(),
  text: z.string().nullable(),
});

const match = z.object({
  id: z.string(),
  kind: z.enum(matchKinds),
  name: z.string(),
  detail: z.string().meta({ description: "The partner's number, or when the other application came in." }),
  ended: z.boolean(),
  score: z.number().int(),
  likelihood,
  evidence: z.array(
    z.object({
      field: z.enum(["name", "domain", "address", "phone", "country"]),
      says: z.enum(["same", "similar", "different"]),
      alike: z.number().int(),
      left: z.string(),
      right: z.string(),
    }),
  ),
  verdict: z.enum(matchVerdicts).nullable(),
  decidedBy: z.string().nullable(),
});

const fullApplication = partnerApplication.extend({
  version: z.number().int(),
  locale: z.string(),
  onBehalf: z.boolean(),
  document: formDocument,
  answers,
  consents: z.array(z.object({ key: z.string(), text: z.string(), version: z.number().int(), at: instant })),
  ideal: scoreAtSight.nullable(),
  /** False until the search for duplicates was made. */
  searched: z.boolean(),
  matches: z.array(match),
  approvals: z.array(
    approvalPreview.extend({
      state: z.enum(["waits", "now", "objected", "done"]),
      given: z.array(
        z.object({
          name: z.string(),
          at: instant,
          note: z.string().nullable(),
          verdict: z.enum(["approved", "objected"]),
        }),
      ),
      /** Whether the reader can approve it now. */
      mine: z.boolean(),
      /** Whether the reader can object to it now. */
      mayObject: z.boolean(),
    }),
  ),
  reasons: z.array(z.object({ key: z.string(), label: z.string() })),
  reason: z.object({ key: z.string(), label: z.string(), text: z.string().nullable() }).nullable(),
  partnerId: idOf("partner").nullable(),
  /** What acceptance would make of it. */
  proposal: z.object({
    reference: z.string(),
    types: z.array(z.string()),
    country: z.string().nullable(),
    manager: z.object({ id: idOf("person"), name: z.string() }).nullable(),
    joins: z
      .object({
        id: idOf("partner"),
        name: z.string(),
        /** Acceptance reinstates it. */
        ended: z.boolean(),
        /** Whoever applied is invited where nobody is there; else its administrators are told; or they are there already. */
        access: z.enum(["invited", "asked", "there"]),
      })
      .nullable(),
  }),
  steps: z.array(step),
});

const one = vendorParams.extend({ partnerApplicationId: idOf("partnerApplication") });
const text = z.string().trim().min(1, "must not be empty").max(4000);
const at = "/v1/vendors/{vendorId}/partner-applications/{partnerApplicationId}";
const mergeParams = partnerParams;
const mergePlan = z.object({
  goes: z.object({ id: idOf("partner"), name: z.string(), reference: z.string() }),
  into: z.object({ id: idOf("partner"), name: z.string(), reference: z.string() }),
  /** Empty where the two may become one. */
  refused: z.array(z.object({ code: z.string(), says: z.string(), remedy: z.string() })),
  fields: z.array(
    z.object({
      field: z.string(),
      kept: z.string().nullable(),
      from: z.enum(["into", "goes", "both"]),
      dropped: z.string().nullable(),
    }),
  ),
  people: z.array(z.object({ name: z.string(), email: z.string() })),
  /** What comes over of the record that goes. */
  moves: z.array(
    z.object({
      what: z.enum(["contacts", "capabilities", "territories", "notes", "files"]),
      count: z.number().int(),
    }),
  ),
  revision: z.number().int().meta({ description: "Of both records together; merging names it." }),
});

export const operations = [
  operation({
    id: "listPartnerApplications",
    method: "GET",
    path: "/v1/vendors/{vendorId}/partner-applications",
    tag: "Recruiting",
    audience: "vendor",
    permission: { vendor: "recruiting.read" },
    summary: "Applications to become a partner; what must be decided soonest at the top",
    params: vendorParams,
    query: pageQuery.extend({
      show: z.enum(["open", "mine", "decided", "unconfirmed"]).default("open"),
      form: idOf("applicationForm").optional(),
      q: z.string().trim().max(100).optional(),
    }),
    reply: pageOf(partnerApplication).extend({
      open: z.number().int(),
      late: z.number().int(),
      /** How many wait for the reader's approval. */
      mine: z.number().int(),
    }),
  }),
  operation({
    id: "createPartnerApplication",
    method: "POST",
    path: "/v1/vendors/{vendorId}/partner-applications",
    tag: "Recruiting",
    audience: "vendor",
    permission: { vendor: "recruiting.review" },
    status: 201,
    summary: "Submit an application for a company that told its answers in person",
    params: vendorParams,
    body: z.object({ formId: idOf("applicationForm"), locale: z.enum(["en", "de"]), answers }),
    reply: fullApplication,
  }),
  operation({
    id: "getPartnerApplication",
    method: "GET",
    path: at,
    tag: "Recruiting",
    audience: "vendor",
    permission: { vendor: "recruiting.read" },
    summary: "One application: answers, possible duplicates, score, approvals and what happened",
    params: one,
    reply: fullApplication,
  }),
  operation({
    id: "reviewPartnerApplication",
    method: "POST",
    path: `${at}/review`,
    tag: "Recruiting",
    audience: "vendor",
    permission: { vendor: "recruiting.review" },
    summary: "Take up an application; the applicant sees that somebody looks at it",
    params: one,
    reply: fullApplication,
  }),
  operation({
    id: "askApplicant",
    method: "POST",
    path: `${at}/question`,
    tag: "Recruiting",
    audience: "vendor",
    permission: { vendor: "recruiting.review" },
    summary: "Ask the applicant for more; the clock stands still until there is an answer",
    params: one,
    body: z.object({ question: text }),
    reply: fullApplication,
  }),
  operation({
    id: "approvePartnerApplication",
    method: "POST",
    path: `${at}/approvals`,
    tag: "Recruiting",
    audience: "vendor",
    permission: { vendor: "recruiting.read" },
    summary: "Approve the step that one is asked to approve",
    params: one,
    body: z.object({ step: z.string().max(60), note: z.string().trim().max(2000).optional() }),
    reply: fullApplication,
  }),
  operation({
    id: "objectToPartnerApplication",
    method: "POST",
    path: `${at}/objections`,
    tag: "Recruiting",
    audience: "vendor",
    permission: { vendor: "recruiting.read" },
    summary: "Object to the step that one is asked to approve; it stops until one approves after all",
    params: one,
    body: z.object({ step: z.string().max(60), note: text.max(2000) }),
    reply: fullApplication,
  }),
  operation({
    id: "settleApplicationMatch",
    method: "POST",
    path: `${at}/matches`,
    tag: "Recruiting",
    audience: "vendor",
    permission: { vendor: "recruiting.review" },
    summary: "Say of a possible duplicate whether it is the same company",
    params: one,
    body: z.object({ kind: z.enum(matchKinds), id: z.string().max(60), verdict: z.enum(matchVerdicts) }),
    reply: fullApplication,
  }),
  operation({
    id: "acceptPartnerApplication",
    method: "POST",
    path: `${at}/accept`,
    tag: "Recruiting",
    audience: "vendor",
    permission: { vendor: "recruiting.decide" },
    summary:
      "Make the applicant a partner, and invite the person who applied as its administrator where nobody is there",
    params: one,
    body: z.object({
      reference: z.string().trim().min(1).max(60).optional(),
      types: z.array(z.string().trim().min(1).max(80)).max(20).optional(),
      managerId: idOf("person").nullable().optional(),
      text: z.string().trim().max(4000).optional(),
    }),
    reply: fullApplication,
  }),
  operation({
    id: "declinePartnerApplication",
    method: "POST",
    path: `${at}/decline`,
    tag: "Recruiting",
    audience: "vendor",
    permission: { vendor: "recruiting.decide" },
    summary: "Decline an application for one of the published reasons, which the applicant is told",
    params: one,
    body: z.object({ reason: z.string().max(60), text: z.string().trim().max(4000).optional() }),
    reply: fullApplication,
  }),
  operation({
    id: "previewPartnerMerge",
    method: "GET",
    path: "/v1/vendors/{vendorId}/partners/{partnerId}/merge",
    tag: "Recruiting",
    audience: "vendor",
    permission: { vendor: "partners.merge" },
    summary: "What would be kept if a partner record became one with another of the same vendor",
    params: mergeParams,
    query: z.object({ into: idOf("partner") }),
    reply: mergePlan,
  }),
  operation({
    id: "mergePartner",
    method: "POST",
    path: "/v1/vendors/{vendorId}/partners/{partnerId}/merge",
    tag: "Recruiting",
    audience: "vendor",
    permission: { vendor: "partners.merge" },
    summary: "Make a partner record one with another: its people and what the other lacks go over, and it ends",
    params: mergeParams,
    body: z.object({ into: idOf("partner"), revision: z.number().int() }),
    reply: mergePlan,
  }),
] as const;
