import { z } from "zod";
import { canMap, idOf, instant, partnerParams, plainDate, vendorParams } from "./common.ts";
import { operation } from "./operation.ts";
import { explanation } from "./standings.ts";

export const churnRisk = z.enum(["low", "medium", "high", "unknown"]);
export const actionKind = z.enum([
  "answerRequest",
  "signAgreement",
  "resumeOnboarding",
  "saveTier",
  "addAdministrator",
  "useBenefit",
  "talkAboutTrend",
  "callSilent",
  "readNotice",
  "reachTier",
]);
export const actionAnswer = z.enum(["done", "snoozed", "notUseful"]);

export const suggestedAction = z
  .object({
    kind: actionKind,
    /** What it is about, once: the same occasion is not suggested again after an answer. */
    occasion: z.string(),
    says: z.string(),
    /** Higher is more urgent. */
    weight: z.number().int(),
    /** The facts that it follows from. */
    because: explanation,
  })
  .meta({ id: "SuggestedAction" });

export const partnerHealth = z
  .object({
    /** Null where nothing was computed yet. */
    asOf: plainDate.nullable(),
    /** 0 to 100; null where too little is known to say. */
    score: z.number().int().nullable(),
    risk: churnRisk,
    /** Points in four weeks. */
    change: z.number().int().nullable(),
    because: explanation.nullable(),
    history: z.array(z.object({ on: plainDate, score: z.number().int().nullable(), risk: churnRisk })),
    actions: z.array(suggestedAction),
    can: canMap,
  })
  .meta({ id: "PartnerHealth" });

export const operations = [
  operation({
    id: "getPartnerHealth",
    method: "GET",
    path: "/v1/vendors/{vendorId}/partners/{partnerId}/health",
    tag: "Health",
    audience: "vendor",
    permission: { vendor: "health.read" },
    summary: "How a partner is doing and why, with its past and what to do next",
    params: partnerParams,
    reply: partnerHealth,
  }),
  operation({
    id: "answerSuggestedAction",
    method: "POST",
    path: "/v1/vendors/{vendorId}/partners/{partnerId}/actions",
    tag: "Health",
    audience: "vendor",
    permission: { vendor: "health.act" },
    summary: "Say that a suggested action is done, not now, or not useful; it is not suggested again for this occasion",
    params: partnerParams,
    body: z.object({
      kind: actionKind,
      occasion: z.string().min(1).max(200),
      answer: actionAnswer,
      reason: z
        .string()
        .trim()
        .max(1000)
        .nullable()
        .default(null)
        .meta({ description: "Needed where it is not useful." }),
      untilOn: plainDate.nullable().default(null).meta({ description: "Needed where it is snoozed: the last day." }),
    }),
    reply: partnerHealth,
  }),
  operation({
    id: "listActionAnswers",
    method: "GET",
    path: "/v1/vendors/{vendorId}/partners/{partnerId}/actions",
    tag: "Health",
    audience: "vendor",
    permission: { vendor: "health.read" },
    summary: "What was said of suggested actions, newest first",
    params: partnerParams,
    reply: z.object({
      items: z.array(
        z.object({
          kind: actionKind,
          answer: actionAnswer,
          reason: z.string().nullable(),
          untilOn: plainDate.nullable(),
          by: z.string(),
          at: instant,
        }),
      ),
    }),
  }),
  operation({
    id: "listNeedsYou",
    method: "GET",
    path: "/v1/vendors/{vendorId}/needs-you",
    tag: "Health",
    audience: "vendor",
    permission: { vendor: "health.read" },
    keepsToOwn: true,
    summary:
      "Partners for whom there is something to do, the most urgent first; one's own where somebody looks after any",
    params: vendorParams,
    query: z.object({
      whose: z.enum(["mine", "all"]).default("mine"),
      limit: z.coerce.number().int().min(1).max(50).default(10),
    }),
    reply: z.object({
      items: z.array(
        z.object({
          partner: z.object({ id: idOf("partner"), name: z.string(), reference: z.string() }),
          score: z.number().int().nullable(),
          risk: churnRisk,
          change: z.number().int().nullable(),
          action: suggestedAction,
        }),
      ),
      /** How many partners the person looks after. */
      mine: z.number().int(),
    }),
  }),
] as const;
