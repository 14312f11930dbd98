import { readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { evaluate, parseRule, types, type Environment, type Rule, type Type } from "@fairway/rules";
import { parseCondition, parseFactCondition, parseProgram, type Program } from "@fairway/program";
import { describe, expect, it } from "vitest";
import { outlineOf } from "../../web/src/features/designer/document/outline.ts";
import { dataOf } from "../../web/src/features/designer/document/read.ts";
import { anyGroup, someFields } from "../../web/src/features/designer/rules/arbitrary.ts";
import { fromCel } from "../../web/src/features/designer/rules/cel-read.ts";
import { toCel } from "../../web/src/features/designer/rules/cel-write.ts";
import type { RuleField, RuleFields } from "../../web/src/features/designer/rules/fields.ts";
import { ruleFields, type RuleScope } from "../../web/src/features/designer/rules/rule-fields.ts";
import { BeyondBuilder } from "../../web/src/features/designer/rules/tokens.ts";

const words = {
  types: "",
  region: "",
  country: "",
  status: "",
  joinedOn: "",
  asOf: "",
  date: "",
  source: "",
  reference: "",
  tierIn: (track: string) => track,
  accepted: (agreement: string) => agreement,
  made: (what: string, label: string) => `${label} ${what}`,
  statuses: ["active", "ended"],
};

/** Values of a field, among them those that a rule speaks of. */
function valuesOf(field: RuleField, rule: string): fc.Arbitrary<unknown> {
  const spoken = [...rule.matchAll(/'([^']*)'/g)].map((match) => match[1] ?? "");
  const numbers = [...rule.matchAll(/\d+(?:\.\d+)?/g)].map((match) => match[0]);
  const texts = fc.constantFrom(...spoken, ...(field.values ?? []), "something else");
  switch (field.kind) {
    case "number":
      return fc.option(fc.constantFrom(...numbers, "0", "-1", "0.5", "1000000"));
    case "date":
      return fc.option(fc.constantFrom("2024-02-29", "2026-03-31", "2013-03-04", "2030-01-01"));
    case "boolean":
      return fc.option(fc.boolean());
    case "list":
      return fc.array(texts, { maxLength: 3 });
    case "text":
      return fc.option(texts);
  }
}

/** `{ "metric.points": 1 }` as `{ metric: { points: 1 } }`. */
function nested(flat: Record<string, unknown>): Record<string, unknown> {
  const out: Record<string, unknown> = {};
  for (const [path, value] of Object.entries(flat)) {
    const keys = path.split(".");
    const last = keys.pop() ?? "";
    let at = out;
    for (const key of keys) at = (at[key] ??= {}) as Record<string, unknown>;
    at[last] = value;
  }
  return out;
}

const outcomes = new Set<unknown>();

function sameMeaning(a: Rule, b: Rule, fields: RuleFields): void {
  const used = [...fields.values()];
  const values = fc.record(Object.fromEntries(used.map((field) => [field.name, valuesOf(field, a.source)])));
  fc.assert(
    fc.property(values, (flat) => {
      const all = nested(flat);
      outcomes.add(evaluate(a)(all));
      expect(evaluate(b)(all), `${a.source} ⇄ ${b.source}`).toBe(evaluate(a)(all));
    }),
    { numRuns: 60 },
  );
}

type Written = { source: string; scope: RuleScope };

/** Every condition of a program. */
function conditions(program: Program): Written[] {
  const partners = { over: "partners" } as const;
  const holders = { over: "holders", segments: true } as const;
  const rule = (found: Rule | null, scope: RuleScope): Written[] => (found ? [{ source: found.source, scope }] : []);
  return [
    ...program.tracks.flatMap((track) => [
      ...rule(track.for, partners),
      ...track.tiers.flatMap((t) => rule(t.rule, partners)),
    ]),
    ...program.badges.flatMap((badge) => [...rule(badge.for, partners), ...rule(badge.needs, partners)]),
    ...program.segments.flatMap((segment) => rule(segment.rule, { over: "holders", segments: false })),
    ...program.benefits.flatMap((benefit) => rule(benefit.for, holders)),
    ...program.metrics.flatMap((m) => (m.kind === "fact" ? rule(m.where, { over: "facts", kind: m.factKind }) : [])),
  ];
}

function shownAs(source: string, fields: RuleFields): string | null {
  try {
    return toCel(fromCel(source, fields), fields);
  } catch (error) {
    if (error instanceof BeyondBuilder) return null;
    throw error;
  }
}

const folder = new URL("./", import.meta.url);
const documents = readdirSync(folder).filter((name) => name.endsWith(".yaml"));

describe("a rule that the builder shows and writes again", () => {
  let [shown, all] = [0, 0];
  it.each(documents)("means the same in %s", (name) => {
    const text = readFileSync(new URL(name, folder), "utf8");
    const parsed = parseProgram(text, "yaml");
    if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
    const outline = outlineOf(dataOf(text) ?? {}, "en");
    for (const { source, scope } of conditions(parsed.program)) {
      const fields = ruleFields(outline, scope, words);
      const again = shownAs(source, fields);
      all += 1;
      if (again === null) continue;
      shown += 1;
      const read = (rule: string) =>
        scope.over === "facts"
          ? parseFactCondition(parsed.program, scope.kind, rule)
          : parseCondition(parsed.program, rule, { segments: scope.over === "holders" && scope.segments });
      const [before, after] = [read(source), read(again)];
      if (!before.ok || !after.ok) throw new Error(`${source} → ${again}: ${JSON.stringify(after)}`);
      sameMeaning(before.rule, after.rule, fields);
    }
  });
  it("is most of what published programs ask", () => {
    expect(shown).toBeGreaterThan(all * 0.8);
    expect(outcomes).toEqual(new Set([true, false, null]));
  });
});

const kinds: Record<RuleField["kind"], Type> = {
  number: { kind: "decimal" },
  date: { kind: "date" },
  text: { kind: "text" },
  boolean: { kind: "bool" },
  list: { kind: "list", of: { kind: "text" } },
};

describe("anything that can be put together in the builder", () => {
  const record = (of: Record<string, Type>): Type => ({ kind: "record", fields: of });
  const typed = (root: string): Record<string, Type> =>
    Object.fromEntries(
      [...someFields.values()].flatMap((field) =>
        field.name.startsWith(`${root}.`) && field.name.split(".").length === root.split(".").length + 1
          ? [[field.name.slice(root.length + 1), kinds[field.kind]]]
          : [],
      ),
    );
  const environment: Environment = {
    variables: {
      metric: record(typed("metric")),
      track: record(typed("track")),
      partner: record({ ...typed("partner"), attributes: record(typed("partner.attributes")) }),
      asOf: { kind: "date" },
    },
  };
  it("is a condition of the rule language", () => {
    fc.assert(
      fc.property(anyGroup, (query) => {
        const parsed = parseRule(toCel(query, someFields) ?? "", environment, types.bool);
        expect(parsed.ok ? [] : parsed.problems).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });
});
