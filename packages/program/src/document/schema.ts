import { z } from "zod";
import { windowForms } from "@fairway/kernel";
import { movesForm } from "./moves.ts";
import { benefitForms, segmentForm } from "./benefit-forms.ts";
import { gateForm } from "./gate-form.ts";
import { expression, key, label, languageText, longText } from "./parts.ts";

export const fieldTypes = ["money", "decimal", "integer", "text", "date", "boolean", "person", "customer"] as const;
const typeName = z
  .string()
  .regex(
    new RegExp(`^(optional )?(${fieldTypes.join("|")})$`),
    `must be one of ${fieldTypes.join(", ")}, with “optional” before it where it may be missing, or a list of values`,
  );
const values = z.array(z.string().min(1).max(100)).min(1).max(200);
const field = z.union(
  [
    typeName,
    values,
    z
      .strictObject({ type: z.union([typeName, values]), optional: z.boolean(), label })
      .partial({ optional: true, label: true }),
  ],
  {
    error: `must be one of ${fieldTypes.join(", ")}, “optional” and one of them, or a list of values such as [new, renewal]`,
  },
);
const fields = z.record(key, field, { error: "must list fields, each with its type" });
const longKind = z.strictObject({ label: label.optional(), fields });
export const factKind = z.union([longKind, fields]);

const about = {
  label: label.optional(),
  unit: z.string().min(1).max(30).optional().meta({ description: "percent, money, or a word such as points." }),
  headline: z.boolean().optional().meta({ description: "Shown in lists of partners." }),
  note: longText.optional().meta({ description: "A sentence for readers of the program." }),
};
const over = z
  .string()
  .max(100)
  .optional()
  .meta({ description: `The window: ${windowForms}.` });
const take = z.enum(["max", "min", "sum", "average", "count"]);
const by = z.union([z.string().min(1), z.array(z.string().min(1)).min(1).max(3)]);
const number = z.number().finite();

const grouped = {
  by: by.optional().meta({ description: "Measured apart for each value of these, such as booking.region or month." }),
  take: take.optional().meta({ description: "Which of the figures counts, or how many there are." }),
  atLeast: number.optional().meta({ description: "Only figures of at least this much are taken." }),
};

const rateLine = z.strictObject({ when: expression.optional(), is: expression });
const factShape = {
  ...about,
  ...grouped,
  where: expression.optional().meta({ description: "Which facts count." }),
  over,
  rate: z.array(rateLine).min(1).max(100).optional().meta({ description: "The first line that matches gives `rate`." }),
};

export const aggregates = ["count", "sum", "average", "median", "min", "max", "distinct", "latest"] as const;
export type Aggregate = (typeof aggregates)[number];

const bands = z.record(z.string().regex(/^-?\d+(\.\d+)?%?$/, "a band starts at a number such as 10 or 5%"), number);
const shaped = {
  bands: bands.optional().meta({ description: "From which figure on which value counts: { 0%: 0, 5%: 15, 10%: 30 }." }),
  atBound: z
    .enum(["higher", "lower"])
    .optional()
    .meta({ description: "The band of a figure exactly at a bound; higher where absent." }),
  floor: number.optional(),
  cap: number.optional(),
  round: z.int().min(0).max(10).optional().meta({ description: "Decimals, rounded half up." }),
};
const derivedShape = { ...about, ...shaped, by: z.string().min(1).optional(), take: take.optional() };

const scorePart = z.strictObject({
  label: label.optional(),
  worth: number.positive(),
  of: expression,
  full: number.positive().optional().meta({ description: "The figure that earns all of it; less earns its share." }),
  per: number.positive().optional().meta({ description: "What one unit earns." }),
  bands: bands.optional(),
  atBound: shaped.atBound,
});

const strictFact = (aggregate: Aggregate) => z.strictObject({ [aggregate]: expression, ...factShape });

/** What every metric over facts may say beside its aggregate. */
export const factForm = z.object(factShape);
export const ratioForm = z.strictObject({
  ...about,
  ratio: z.tuple([z.string().min(1), z.string().min(1)], {
    error: "must be two figures, such as [sum(a.kept), sum(a.opening)]",
  }),
  where: factShape.where,
  over,
});
const derivedForms = {
  is: z.strictObject({ ...derivedShape, is: expression }),
  lookup: z.strictObject({
    ...derivedShape,
    lookup: expression,
    in: z.record(z.string(), number),
    else: number.optional(),
  }),
  weights: z.strictObject({ ...derivedShape, weights: z.record(key, number) }),
  highest: z.strictObject({ ...derivedShape, highest: z.array(key).min(1) }),
  lowest: z.strictObject({ ...derivedShape, lowest: z.array(key).min(1) }),
};
export const scoreForm = z.strictObject({
  ...about,
  score: number.positive(),
  parts: z.record(key, scorePart),
  by: z.string().min(1).optional(),
  take: z.enum(["max", "min", "average"]).optional(),
  round: shaped.round,
});

/** What a derived metric says, whichever of its words it uses. */
export const derivedForm = z.object({
  ...derivedShape,
  is: expression.optional(),
  lookup: expression.optional(),
  in: z.record(z.string(), number).optional(),
  else: number.optional(),
  weights: z.record(key, number).optional(),
  highest: z.array(key).optional(),
  lowest: z.array(key).optional(),
});

/** The forms of a metric, by the word that makes each what it is. */
export const metricForms = {
  count: strictFact("count"),
  sum: strictFact("sum"),
  average: strictFact("average"),
  median: strictFact("median"),
  min: strictFact("min"),
  max: strictFact("max"),
  distinct: strictFact("distinct"),
  latest: strictFact("latest"),
  ratio: ratioForm,
  ...derivedForms,
  score: scoreForm,
} satisfies Record<string, z.ZodType>;

const trackShape = {
  label: label.optional(),
  for: expression.optional().meta({ description: "Which partners are in the track; everybody where absent." }),
  tiers: z.record(
    z
      .string()
      .regex(/^\p{L}/u, "a tier's name starts with a letter")
      .max(60),
    expression,
  ),
  moves: z.record(z.string(), z.unknown()).optional(),
};
/** Its movement policy is read by `movesForm`, so that what is wrong in it is told at its place. */
const trackForm = z.strictObject(trackShape);
const badgeLong = z.strictObject({ label: label.optional(), for: expression.optional(), needs: expression });
const badge = z.union([expression, badgeLong]);

const section = z.record(key, z.record(z.string(), z.unknown()));

const header = {
  program: z.string().min(1).max(120).meta({ description: "The program's name." }),
  key: z
    .string()
    .regex(/^[a-z0-9][a-z0-9-]{1,40}$/, "must be 2 to 41 small letters, digits or hyphens")
    .optional(),
  currency: z.string().regex(/^[A-Z]{3}$/, "must be a currency code of three capital letters such as USD"),
  timeZone: z.string().default("UTC"),
  fiscalYear: z
    .string()
    .regex(/^\d\d-\d\d$/, "must be a month and a day such as 02-01")
    .default("01-01"),
  about: longText.optional().meta({ description: "What the program is for, in a sentence or two." }),
  labels: z
    .partialRecord(z.enum(["en", "de"]), z.record(z.string(), languageText))
    .optional()
    .meta({ description: "What things are called, per language: { de: { booking: Buchung, booking.arr: ARR } }." }),
};

const later = {
  incentives: section.optional(),
  registration: z.record(z.string(), z.unknown()).optional(),
};

const rest = {
  headline: z.array(key).max(12).optional().meta({ description: "Metrics shown in lists of partners, in this order." }),
  tracks: z.record(key, trackForm).default({}),
  badges: z.record(key, badge).default({}),
  segments: z.record(key, segmentForm).default({}),
  gates: z.record(key, gateForm).default({}),
  idealPartner: z
    .string()
    .min(1)
    .optional()
    .meta({ description: "The score that says how near a partner is to the ideal one." }),
  ...later,
};

/** The shape of a document, before its names and expressions are checked; metrics and benefits are read one by one by their forms. */
export const documentShape = z.strictObject({
  ...header,
  facts: z.record(key, factKind),
  partner: fields.optional(),
  metrics: z.record(key, z.record(z.string(), z.unknown())).default({}),
  benefits: z.record(key, z.record(z.string(), z.unknown())).default({}),
  ...rest,
});

/** What an editor may check a document against. */
export const publishedShape = z.strictObject({
  ...header,
  facts: z.record(key, factKind),
  partner: fields.optional().meta({ description: "What the vendor knows about a partner: partner.attributes.<name>." }),
  metrics: z.record(key, z.union(Object.values(metricForms))).default({}),
  benefits: z.record(key, z.union(Object.values(benefitForms))).default({}),
  ...rest,
  tracks: z.record(key, z.strictObject({ ...trackShape, moves: movesForm.optional() })).default({}),
});

export type DocumentShape = z.infer<typeof documentShape>;
