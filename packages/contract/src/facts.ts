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
  vendorParams,
  currencyCode,
} from "./common.ts";
import { operation } from "./operation.ts";

const scalar = z.union([z.string().max(2000), z.number(), z.boolean(), z.null()]);

export const fact = z
  .object({
    id: idOf("fact"),
    kind: z.string(),
    partnerId: idOf("partner"),
    occurredOn: plainDate,
    source: z.string(),
    reference: z.string(),
    data: z.record(z.string(), scalar),
    /** Money fields that were recorded in another currency: the original amount and the rate of the fact's day. */
    originals: z
      .record(z.string(), z.object({ amount: decimalText, currency: currencyCode, rate: decimalText }))
      .optional(),
    recordedAt: instant,
    importId: idOf("import").nullable(),
    reversal: z.object({ at: instant, reason: z.string(), replacedBy: idOf("fact").nullable() }).nullable(),
  })
  .meta({ id: "Fact" });

export const factInput = z.object({
  kind: z.string().max(60),
  /** The partner's id or the vendor's reference for it. */
  partner: z.string().max(200),
  occurredOn: plainDate,
  source: z.string().min(1).max(100),
  reference: z
    .string()
    .min(1)
    .max(300)
    .meta({ description: "Unique within kind and source: the same again replaces what it stood for." }),
  data: z
    .record(
      z.string(),
      z.union([
        scalar,
        z.object({
          amount: decimalText,
          currency: currencyCode,
          rate: decimalText
            .optional()
            .meta({ description: "What one unit was worth in the program's currency on the fact's day." }),
        }),
      ]),
    )
    .meta({
      description:
        "Fields of the kind. Numbers are exact: send them as text; a JSON number is taken for the shortest decimal that names it and refused beyond 15 digits.",
    }),
});

export const operations = [
  operation({
    id: "recordFacts",
    method: "POST",
    path: "/v1/vendors/{vendorId}/facts",
    tag: "Facts",
    audience: "vendor",
    permission: { vendor: "facts.record" },
    keepsToOwn: true,
    status: 201,
    summary:
      "Record up to 1,000 facts; all or none. A reference already recorded is left alone when equal and corrected when not",
    params: vendorParams,
    body: z.object({ facts: z.array(factInput).min(1).max(1000) }),
    reply: z.object({
      created: z.number().int(),
      changed: z.number().int(),
      unchanged: z.number().int(),
      ids: z.array(idOf("fact")),
    }),
  }),
  operation({
    id: "listFacts",
    method: "GET",
    path: "/v1/vendors/{vendorId}/partners/{partnerId}/facts",
    tag: "Facts",
    audience: "partner",
    permission: { vendor: "facts.read", partner: "facts.read" },
    summary: "A partner's facts, newest first",
    params: partnerParams,
    query: pageQuery.extend({
      kind: z.string().max(60).optional(),
      from: plainDate.optional(),
      to: plainDate.optional(),
    }),
    reply: pageOf(fact),
  }),
  operation({
    id: "getFact",
    method: "GET",
    path: "/v1/vendors/{vendorId}/partners/{partnerId}/facts/{factId}",
    tag: "Facts",
    audience: "partner",
    permission: { vendor: "facts.read", partner: "facts.read" },
    summary: "One fact, with the facts it replaced or was replaced by",
    params: partnerParams.extend({ factId: idOf("fact") }),
    reply: fact.extend({ chain: z.array(fact), can: canMap }),
  }),
  operation({
    id: "reverseFact",
    method: "POST",
    path: "/v1/vendors/{vendorId}/partners/{partnerId}/facts/{factId}/reverse",
    tag: "Facts",
    audience: "vendor",
    permission: { vendor: "facts.record" },
    summary: "Take a fact out of every measurement from now on; it stays on record",
    params: partnerParams.extend({ factId: idOf("fact") }),
    body: z.object({ reason: z.string().trim().min(3, "say why, in at least 3 characters").max(500) }),
    reply: fact,
  }),
] as const;
