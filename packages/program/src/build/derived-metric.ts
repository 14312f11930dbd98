import type { Rule } from "@fairway/rules";
import type { Path } from "../document/source.ts";
import type { DerivedMetric, Formula, Label, Metric, Shape, Take, ValueType } from "../model.ts";
import type { Context, Draft } from "./context.ts";
import { metricEnvironment } from "./environment.ts";
import { textOf, type Written } from "./labels.ts";
import { metricsNamed } from "./references.ts";
import { asIs } from "./shape.ts";
import { typeOfUnit } from "./units.ts";

export type About = {
  label: Label;
  unit?: string | undefined;
  headline?: boolean | undefined;
  helper?: boolean;
  note?: Written;
};

export type DerivedSpec = {
  key: string;
  path: Path;
  about: About;
  role: DerivedMetric["role"];
  /** Names of the metrics of a dimension that it is made for; null for one figure for a partner. */
  each: string | null;
  needs: readonly { key: string; path: Path }[];
  /** Whether it makes one figure out of those of a dimension. */
  acrossGrain?: boolean;
  shape: Shape;
  /** The figure before it is shaped, with the type it has. */
  formula(ready: ReadonlyMap<string, Metric>): { formula: Formula; type: ValueType } | null;
};

/** Notes inputs that are kept apart by something else than the metric itself. */
function sameGrain(context: Context, spec: DerivedSpec, ready: ReadonlyMap<string, Metric>): boolean {
  let fine = true;
  if (spec.acrossGrain) return true;
  for (const { key, path } of spec.needs) {
    const input = ready.get(key);
    if (!input || input.each === spec.each) continue;
    fine = false;
    const kept = input.each === null ? "one figure for a partner" : `kept apart by ${input.each}`;
    const wanted = spec.each === null ? "one figure for a partner" : `kept apart by ${spec.each}`;
    const remedy = input.each === null ? `Say by: on ${key} too.` : `Say take: on ${key}, or by: and take: here.`;
    context.check.add(path, `${key} is ${kept}, but ${wanted} is needed here.`, remedy);
  }
  return fine;
}

export const derivedDraft = (context: Context, spec: DerivedSpec): Draft => ({
  key: spec.key,
  path: spec.path,
  needs: spec.needs,
  build(ready) {
    if (!sameGrain(context, spec, ready)) return null;
    const made = spec.formula(ready);
    if (!made) return null;
    const shaped = spec.shape.bands.length > 0 || spec.shape.full !== null || spec.shape.per !== null;
    return {
      kind: "derived",
      role: spec.role,
      key: spec.key,
      label: spec.about.label,
      type: typeOfUnit(spec.about.unit) ?? (shaped ? "decimal" : made.type),
      unit: typeOfUnit(spec.about.unit) ? null : (spec.about.unit ?? null),
      headline: spec.about.headline ?? false,
      helper: spec.about.helper ?? false,
      note: textOf(spec.about.note),
      each: spec.each,
      from: [...new Set(spec.needs.map((need) => need.key))],
      formula: made.formula,
      shape: spec.shape,
    };
  },
});

export const namedIn = (text: string | number | boolean, path: Path): { key: string; path: Path }[] =>
  metricsNamed(String(text)).map((key) => ({ key, path }));

/** Money stays money where it is only added, taken away, compared or multiplied by a number. */
function ruleType(rule: Rule, inputs: readonly Metric[]): ValueType {
  const kind = rule.type.kind;
  if (kind === "bool") return "boolean";
  if (kind === "date" || kind === "text") return kind;
  const allMoney = inputs.length > 0 && inputs.every((m) => m.type === "money");
  return allMoney && !rule.source.includes("/") ? "money" : "decimal";
}

/** The formula of an expression over other metrics. */
export function ruleFormula(
  context: Context,
  path: Path,
  text: string | number | boolean,
  ready: ReadonlyMap<string, Metric>,
): { formula: Formula & { op: "rule" }; type: ValueType } | null {
  const inputs = metricsNamed(String(text)).flatMap((key) => ready.get(key) ?? []);
  const rule = context.check.rule(path, text, metricEnvironment(inputs, context.attributes));
  return rule && { formula: { op: "rule", rule }, type: ruleType(rule, inputs) };
}

const together = (types: readonly ValueType[]): ValueType => {
  const [first = "decimal"] = types;
  return types.every((t) => t === first) ? first : "decimal";
};

/** A metric put together from named others: their sum, their highest or their lowest. */
export const listFormula =
  (op: "sum" | "highest" | "lowest", of: readonly string[]): DerivedSpec["formula"] =>
  (ready) => ({ formula: { op, of }, type: together(of.flatMap((key) => ready.get(key)?.type ?? [])) });

/** The figures of a dimension go to `<key>_each`; the metric itself takes one of them. */
export function withTake(context: Context, spec: DerivedSpec, by: string | undefined, take: Take | undefined): Draft[] {
  if (by === undefined) {
    if (take)
      context.check.add(spec.path, "`take` chooses among the figures of `by`.", "Say by what, or leave it out.", "key");
    return [derivedDraft(context, spec)];
  }
  const each = by.split(".").at(-1) ?? by;
  if (take === undefined) return [derivedDraft(context, { ...spec, each })];
  const inner = `${spec.key}_each`;
  const outer: DerivedSpec = {
    ...spec,
    each: null,
    needs: [{ key: inner, path: spec.path }],
    acrossGrain: true,
    shape: asIs,
    formula: (ready) => ({
      formula: { op: "take", of: inner, take },
      type: take === "count" ? "integer" : (ready.get(inner)?.type ?? "decimal"),
    }),
  };
  return [
    derivedDraft(context, { ...spec, key: inner, each, about: { ...spec.about, headline: false, helper: true } }),
    derivedDraft(context, outer),
  ];
}
