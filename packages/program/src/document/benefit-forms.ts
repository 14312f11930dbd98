import { z } from "zod";
import { expression, label, longText } from "./parts.ts";

const value = z.union([z.string().min(1).max(100), z.number().finite(), z.boolean()]);
const worth = z.union([value, z.record(z.string().min(1).max(60), value)], {
  error: "must be what it is worth, or that for each tier, such as { Gold: 20%, Silver: 10% }",
});

const beside = {
  label: label.optional(),
  note: longText.optional().meta({ description: "A sentence for partners." }),
  for: expression.optional().meta({ description: "Who may have it; everybody in the program where absent." }),
  track: z.string().min(1).optional().meta({ description: "The track whose tiers decide what it is worth." }),
  given: z
    .enum(["automatically", "on request"])
    .optional()
    .meta({ description: "By itself, or applied for and reviewed; automatically where absent." }),
  decideWithin: z
    .string()
    .max(40)
    .optional()
    .meta({ description: "In which time an application is decided: 5 business days where absent." }),
  valid: z
    .string()
    .max(40)
    .optional()
    .meta({ description: "How long it lasts once given, such as 12 months; as long as it is earned where absent." }),
  cost: z
    .union([expression, z.record(z.string().min(1).max(60), z.union([z.string().min(1).max(100), z.number()]))])
    .optional()
    .meta({ description: "What it costs the vendor for one partner in a year." }),
};

const form = <W extends string>(word: W, description: string) =>
  z.strictObject({ [word]: worth.meta({ description }), ...beside });

/** The forms of a benefit, by the word that says what it is. */
export const benefitForms = {
  access: form("access", "What is opened: a word, or true."),
  cash: form("cash", "An amount of money."),
  credits: form("credits", "An amount to be used up: 5000 USD, 40 hours."),
  discount: form("discount", "A share, such as 20%."),
  support: form("support", "The level of support, in words."),
  leadPriority: form("leadPriority", "The weight in routing leads."),
  weight: form("weight", "The weight in routing leads; the same as leadPriority."),
} satisfies Record<string, z.ZodType>;

/** What a benefit says, whichever of its words it uses. */
export const benefitForm = z.object({ ...beside });
export type BenefitForm = z.infer<typeof benefitForm>;
export type WorthForm = z.infer<typeof worth>;
export const worthForm = worth;

export const segmentForm = z.union(
  [expression, z.strictObject({ label: label.optional(), note: longText.optional(), rule: expression })],
  { error: "must be a condition, or { label, rule }" },
);
