import { idPrefixes, type IdKind } from "@fairway/kernel";
import { z } from "zod";

/** The public id of an object of this kind (`ptn_01j…`). */
export const idOf = (kind: IdKind) =>
  z
    .string()
    .regex(
      new RegExp(`^${idPrefixes[kind]}_[0-9a-hjkmnp-tv-z]{26}$`),
      `must be an id that starts with ${idPrefixes[kind]}_`,
    )
    .meta({ description: `Id of a ${kind}.` });

/** A business date, `2026-03-31`. */
export const plainDate = z.iso.date();
/** An instant in UTC, `2026-03-31T12:00:00Z`. */
export const instant = z.iso.datetime();
/** An exact decimal as text, `80450596.98`. */
export const decimalText = z.string().regex(/^-?\d+(\.\d+)?$/, "must be a decimal number such as 1250.50");
export const currencyCode = z
  .string()
  .regex(/^[A-Z]{3}$/, "must be a currency code of three capital letters such as USD");
export const slug = z.string().regex(/^[a-z0-9][a-z0-9-]{1,40}$/, "must be 2 to 41 small letters, digits or hyphens");

export const vendorParams = z.object({ vendorId: idOf("vendor") });
export const partnerParams = vendorParams.extend({ partnerId: idOf("partner") });
export const programParams = vendorParams.extend({ programId: idOf("program") });

export const pageQuery = z.object({
  cursor: z.string().max(500).optional().meta({ description: "Where the last page ended: its `nextCursor`." }),
  limit: z.coerce.number().int().min(1).max(200).default(50),
});

/** A keyset page. `total` is present only where counting is cheap. */
export const pageOf = <T extends z.ZodType>(item: T) =>
  z.object({ items: z.array(item), nextCursor: z.string().nullable(), total: z.number().int().optional() });

/** What the caller may do with the object; screens show an action only when it is true here. */
export const canMap = z.record(z.string(), z.boolean());

/** A typed value with what is needed to show it. */
export const value = z
  .object({
    type: z.enum(["decimal", "integer", "money", "percent", "date", "text", "boolean", "list", "unknown"]),
    /** Decimal text for numbers, ISO text for dates; null when unknown. */
    value: z.union([z.string(), z.boolean(), z.array(z.string())]).nullable(),
    currency: currencyCode.optional(),
    unit: z.string().optional(),
  })
  .meta({ id: "Value" });
export type Value = z.infer<typeof value>;

export const problem = z
  .object({
    path: z.string(),
    message: z.string(),
    remedy: z.string().optional(),
    line: z.number().int().optional(),
    column: z.number().int().optional(),
    row: z.number().int().optional(),
    code: z.string().optional(),
  })
  .meta({ id: "FieldProblem" });

/** RFC 9457 problem details; what every failed call returns as `application/problem+json`. */
export const problemDetails = z
  .object({
    type: z.string(),
    title: z.string(),
    status: z.number().int(),
    code: z.string(),
    detail: z.string(),
    remedy: z.string().optional(),
    requestId: z.string(),
    problems: z.array(problem).optional(),
  })
  .meta({ id: "Problem" });
