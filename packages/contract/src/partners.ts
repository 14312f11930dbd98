import { Decimal } from "@fairway/kernel";
import { z } from "zod";
import { canMap, idOf, instant, pageOf, pageQuery, partnerParams, plainDate, value, vendorParams } from "./common.ts";
import { churnRisk } from "./care.ts";
import { operation } from "./operation.ts";

const words = z.string().trim().min(1, "must not be empty").max(200);

export const partnerSummary = z
  .object({
    id: idOf("partner"),
    /** The vendor's own number for the partner. */
    reference: z.string(),
    name: z.string(),
    types: z.array(z.string()),
    status: z.enum(["active", "ended"]),
    country: z.string().nullable(),
    region: z.string().nullable(),
    manager: z.object({ id: idOf("person"), name: z.string() }).nullable(),
    joinedOn: plainDate.nullable(),
    /** Live standing in each track that the partner is in. */
    standings: z.array(
      z.object({
        track: z.string(),
        trackLabel: z.string(),
        tier: z.string().nullable(),
        rank: z.number().int(),
        tiers: z.number().int(),
      }),
    ),
    /** The program's headline metrics, live. */
    metrics: z.record(z.string(), value),
    /** How the partner is doing; null for its own people, and until it was computed. */
    health: z
      .object({ score: z.number().int().nullable(), risk: churnRisk, change: z.number().int().nullable() })
      .nullable(),
  })
  .meta({ id: "PartnerSummary" });

export const partner = partnerSummary
  .extend({
    company: z.object({ id: idOf("company"), name: z.string(), domain: z.string().nullable() }),
    /** The vendor's own attributes of the partner, such as `businessType`. */
    attributes: z.record(z.string(), z.union([z.string(), z.number(), z.boolean()])),
    revision: z.number().int(),
    createdAt: instant,
    updatedAt: instant,
    can: canMap,
  })
  .meta({ id: "Partner" });

/** JSON numbers carry 15 digits exactly. */
const shortNumber = z
  .number()
  .refine((n) => new Decimal(n).precision(true) <= 15, "must have at most 15 digits; keep longer ones as text");
const attribute = z.union([z.string().max(500), shortNumber, z.boolean()]);
const attributeKey = z.string().regex(/^[a-z][A-Za-z0-9_]{0,60}$/);
const attributes = z.record(attributeKey, attribute);

const partnerInput = z.object({
  reference: words,
  name: words,
  domain: z.string().max(253).nullable().optional(),
  types: z.array(words).max(20).default([]),
  country: z.string().max(100).nullable().optional(),
  region: z.string().max(100).nullable().optional(),
  managerId: idOf("person").nullable().optional(),
  joinedOn: plainDate.nullable().optional(),
  attributes: attributes.default({}),
});

const list = z.union([z.string(), z.array(z.string())]).transform((v) => (Array.isArray(v) ? v : [v]));

export const partnerFilter = z.object({
  q: z.string().max(200).optional().meta({ description: "Part of a name or reference." }),
  type: list.optional(),
  region: list.optional(),
  country: list.optional(),
  /** `track:tier`, such as `sell:Gold`. */
  tier: list.optional(),
  manager: idOf("person").optional(),
  segment: idOf("segment").optional().meta({ description: "Only those who are in it now." }),
  status: z.enum(["active", "ended"]).optional(),
  risk: z
    .union([churnRisk, z.array(churnRisk)])
    .transform((v) => (Array.isArray(v) ? v : [v]))
    .optional(),
  program: idOf("program").optional().meta({ description: "Whose standings to show; the first program where absent." }),
  sort: z
    .string()
    .regex(/^-?(name|reference|region|country|joinedOn|health|tier|metric\.[A-Za-z0-9_]+)$/)
    .default("name")
    .meta({ description: "A column, with `-` before it for descending." }),
});

export const activity = z
  .object({
    id: idOf("event"),
    at: instant,
    type: z.string(),
    /** The name is null for a partner's people where it was one of the vendor's. */
    actor: z.object({ name: z.string().nullable(), side: z.enum(["vendor", "partner", "system"]) }),
    /** What the sentence of this type needs. */
    data: z.record(z.string(), z.unknown()),
  })
  .meta({ id: "Activity" });

export const savedView = z
  .object({ id: idOf("savedView"), page: z.string(), name: z.string(), state: z.record(z.string(), z.unknown()) })
  .meta({ id: "SavedView" });

export const operations = [
  operation({
    id: "listPartners",
    method: "GET",
    path: "/v1/vendors/{vendorId}/partners",
    tag: "Partners",
    audience: "vendor",
    permission: { vendor: "partners.read" },
    keepsToOwn: true,
    summary: "Partners of the program, filtered and sorted, a page at a time",
    params: vendorParams,
    query: partnerFilter.extend(pageQuery.shape),
    reply: pageOf(partnerSummary).extend({ can: canMap }),
  }),
  operation({
    id: "exportPartners",
    method: "GET",
    path: "/v1/vendors/{vendorId}/partners/export",
    tag: "Partners",
    audience: "vendor",
    permission: { vendor: "partners.export" },
    keepsToOwn: true,
    summary: "All partners that match, as CSV or XLSX",
    params: vendorParams,
    query: partnerFilter.extend({ format: z.enum(["csv", "xlsx"]).default("csv") }),
    download: ["text/csv", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"],
  }),
  operation({
    id: "getPartnerFacets",
    method: "GET",
    path: "/v1/vendors/{vendorId}/partners/facets",
    tag: "Partners",
    audience: "vendor",
    permission: { vendor: "partners.read" },
    keepsToOwn: true,
    summary: "The values that partners can be filtered by, with how many partners have each",
    params: vendorParams,
    query: z.object({
      program: idOf("program").optional().meta({ description: "Whose tiers; the first program's where absent." }),
    }),
    reply: z.object({
      types: z.array(z.object({ value: z.string(), count: z.number().int() })),
      regions: z.array(z.object({ value: z.string(), count: z.number().int() })),
      countries: z.array(z.object({ value: z.string(), count: z.number().int() })),
      tiers: z.array(z.object({ track: z.string(), tier: z.string(), count: z.number().int() })),
      total: z.number().int(),
    }),
  }),
  operation({
    id: "createPartner",
    method: "POST",
    path: "/v1/vendors/{vendorId}/partners",
    tag: "Partners",
    audience: "vendor",
    permission: { vendor: "partners.create" },
    keepsToOwn: true,
    status: 201,
    summary: "Add a partner",
    params: vendorParams,
    body: partnerInput,
    reply: partner,
  }),
  operation({
    id: "getPartner",
    method: "GET",
    path: "/v1/vendors/{vendorId}/partners/{partnerId}",
    tag: "Partners",
    audience: "partner",
    permission: { vendor: "partners.read", partner: "partners.read" },
    summary: "One partner",
    params: partnerParams,
    reply: partner,
  }),
  operation({
    id: "updatePartner",
    method: "PATCH",
    path: "/v1/vendors/{vendorId}/partners/{partnerId}",
    tag: "Partners",
    audience: "vendor",
    permission: { vendor: "partners.update" },
    summary: "Change a partner; send the revision that you read",
    params: partnerParams,
    body: partnerInput.partial().extend({
      revision: z.number().int(),
      types: z.array(words).max(20).optional(),
      attributes: z
        .record(attributeKey, attribute.nullable())
        .optional()
        .meta({ description: "Merged by name; null removes one." }),
      status: z.enum(["active", "ended"]).optional(),
    }),
    reply: partner,
  }),
  operation({
    id: "listPartnerActivity",
    method: "GET",
    path: "/v1/vendors/{vendorId}/partners/{partnerId}/activity",
    tag: "Partners",
    audience: "partner",
    permission: { vendor: "partners.read", partner: "partners.read" },
    summary: "What happened with a partner, newest first",
    params: partnerParams,
    query: pageQuery.extend({
      kind: list.optional().meta({ description: "What it is about: the first word of the events' types, `benefit`." }),
      side: z.enum(["vendor", "partner", "system"]).optional().meta({ description: "Whose doing it was." }),
    }),
    reply: pageOf(activity),
  }),
  operation({
    id: "listSavedViews",
    method: "GET",
    path: "/v1/vendors/{vendorId}/views",
    tag: "Partners",
    audience: "vendor",
    permission: null,
    summary: "One's own saved views",
    params: vendorParams,
    query: z.object({ page: z.string().max(60).optional() }),
    reply: z.object({ items: z.array(savedView) }),
  }),
  operation({
    id: "saveView",
    method: "POST",
    path: "/v1/vendors/{vendorId}/views",
    tag: "Partners",
    audience: "vendor",
    permission: null,
    status: 201,
    summary: "Save a view; one of the same name is replaced",
    params: vendorParams,
    body: z.object({ page: words, name: words, state: z.record(z.string(), z.unknown()) }),
    reply: savedView,
  }),
  operation({
    id: "deleteView",
    method: "DELETE",
    path: "/v1/vendors/{vendorId}/views/{viewId}",
    tag: "Partners",
    audience: "vendor",
    permission: null,
    status: 204,
    summary: "Delete one's own saved view",
    params: vendorParams.extend({ viewId: idOf("savedView") }),
  }),
] as const;
