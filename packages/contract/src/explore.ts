import { z } from "zod";
import { currencyCode, plainDate, value, vendorParams, idOf } from "./common.ts";
import { operation } from "./operation.ts";

const list = z.union([z.string(), z.array(z.string())]).transform((v) => (Array.isArray(v) ? v : [v]));

export const exploreQuery = z.object({
  program: idOf("program").optional(),
  /** A metric's key, or `aggregate(kind.field)` such as `sum(sale.amount)` or `count(sale)`. */
  measure: z.string().max(200),
  /** Dimensions: `partner.region`, `partner.attributes.businessType`, `sale.category`, `partner.tier.sell`. At most 3. */
  by: list.optional(),
  period: z.enum(["month", "quarter", "year", "fiscalQuarter", "fiscalYear"]).optional(),
  from: plainDate.optional(),
  to: plainDate.optional(),
  /** A condition in the rule language over the fact and its partner. */
  where: z.string().max(2000).optional(),
});

export const operations = [
  operation({
    id: "getExploreFields",
    method: "GET",
    path: "/v1/vendors/{vendorId}/explore/fields",
    tag: "Explore",
    audience: "vendor",
    permission: { vendor: "explore.read" },
    summary: "What can be measured, and by what",
    params: vendorParams,
    query: z.object({ program: idOf("program").optional() }),
    reply: z.object({
      measures: z.array(
        z.object({
          key: z.string(),
          label: z.string(),
          group: z.string(),
          unit: z.string(),
          kind: z.string().nullable(),
        }),
      ),
      dimensions: z.array(
        z.object({ key: z.string(), label: z.string(), group: z.string(), kind: z.string().nullable() }),
      ),
    }),
  }),
  operation({
    id: "explore",
    method: "GET",
    path: "/v1/vendors/{vendorId}/explore",
    tag: "Explore",
    audience: "vendor",
    permission: { vendor: "explore.read" },
    summary: "A measure by up to three dimensions and a period",
    params: vendorParams,
    query: exploreQuery,
    reply: z.object({
      measure: z.object({ key: z.string(), label: z.string(), unit: z.string(), currency: currencyCode.nullable() }),
      dimensions: z.array(z.object({ key: z.string(), label: z.string() })),
      rows: z.array(
        z.object({
          keys: z.array(z.string().nullable()),
          period: plainDate.nullable(),
          value,
          factCount: z.number().int().nullable(),
        }),
      ),
      total: value,
      /** Whether the rows add up to the total; false for distinct counts, ratios and averages. */
      additive: z.boolean(),
      truncated: z.boolean(),
    }),
  }),
  operation({
    id: "exportExplore",
    method: "GET",
    path: "/v1/vendors/{vendorId}/explore/export",
    tag: "Explore",
    audience: "vendor",
    permission: { vendor: "explore.read" },
    summary: "The same as CSV or XLSX",
    params: vendorParams,
    query: exploreQuery.extend({ format: z.enum(["csv", "xlsx"]).default("csv") }),
    download: ["text/csv", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"],
  }),
] as const;
