import fc from "fast-check";
import { operatorsOf, type RuleField, type RuleFields } from "./fields.ts";
import type { Group, Line } from "./query.ts";

const field = (name: string, kind: RuleField["kind"], values: string[] | null = null): RuleField => ({
  name,
  kind,
  values,
  label: name,
  group: "other",
});
const all = [
  field("metric.points", "number"),
  field("metric.grr", "number"),
  field("partner.types", "list"),
  field("partner.region", "text"),
  field("partner.attributes.size", "text", ["small", "large"]),
  field("partner.joinedOn", "date"),
  field("asOf", "date"),
  field("partner.attributes.signed", "boolean"),
  field("track.sell", "text", ["Gold", "Silver"]),
];
/** One field of each kind, for tests. */
export const someFields: RuleFields = new Map(all.map((f) => [f.name, f]));

const number = fc.oneof(
  fc.integer().map(String),
  fc.tuple(fc.integer({ min: -999, max: 999 }), fc.stringMatching(/^\d{1,20}$/)).map(([a, b]) => `${a}.${b}`),
);
const day = fc
  .date({ min: new Date("1990-01-01"), max: new Date("2090-01-01"), noInvalidDate: true })
  .map((d) => d.toISOString().slice(0, 10));
const text = (f: RuleField) =>
  f.values ? fc.constantFrom(...f.values) : fc.string({ unit: "grapheme" }).filter((s) => !s.includes("\0"));
const valueOf = (f: RuleField): fc.Arbitrary<string> =>
  f.kind === "number" ? number : f.kind === "date" ? day : text(f);

/** Any line that is filled in. */
export const anyLine: fc.Arbitrary<Line> = fc.constantFrom(...all).chain((f) =>
  fc.constantFrom(...operatorsOf[f.kind]).chain((operator): fc.Arbitrary<Line> => {
    const base = { field: f.name, operator };
    if (operator === "null" || operator === "notNull") return fc.constant({ ...base, value: "" });
    if (f.kind === "boolean") return fc.boolean().map((value) => ({ ...base, value }));
    if (f.kind === "list") return fc.string({ minLength: 1 }).map((value) => ({ ...base, value }));
    if (operator === "in" || operator === "notIn")
      return fc.array(valueOf(f), { minLength: 1, maxLength: 4 }).map((value) => ({ ...base, value }));
    const others = all.filter((o) => o.kind === f.kind).map((o) => o.name);
    const literal = valueOf(f).map((value): Line => ({ ...base, value }));
    return ["=", "!=", "<", "<=", ">", ">="].includes(operator)
      ? fc.oneof(
          literal,
          fc.constantFrom(...others).map((value): Line => ({ ...base, value, valueSource: "field" })),
        )
      : literal;
  }),
);

/** Groups as the builder keeps them: at least two parts, or one that is negated and says nothing simpler. */
export const { group: anyGroup } = fc.letrec<{ group: Group; part: Line | Group }>((tie) => ({
  part: fc.oneof({ depthSize: "small" }, anyLine, tie("group")),
  group: fc
    .record({
      combinator: fc.constantFrom("and" as const, "or" as const),
      negated: fc.boolean(),
      rules: fc.array(tie("part"), { minLength: 2, maxLength: 4 }),
    })
    .map(({ combinator, negated, rules }) => ({ combinator, ...(negated ? { not: true } : {}), rules })),
}));
