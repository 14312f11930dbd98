import { z } from "zod";
import { expression, label, longText } from "./parts.ts";

/** The roles of a partner's people that a gate may name. */
export const gateRoles = ["administrator", "seller", "marketer", "technician", "finance"] as const;

export const gateForm = z.union(
  [
    expression,
    z.strictObject({
      label: label.optional(),
      note: longText.optional(),
      rule: expression.optional().meta({ description: "For which partners it is open; for all where absent." }),
      roles: z
        .array(z.enum(gateRoles))
        .max(gateRoles.length)
        .optional()
        .meta({ description: "For whom of a partner's people it is open; for all where absent." }),
      answerWithin: z
        .string()
        .max(40)
        .optional()
        .meta({ description: "In which time a request is answered: 3 business days where absent." }),
    }),
  ],
  { error: "must be a condition, or { label, rule, roles }" },
);
