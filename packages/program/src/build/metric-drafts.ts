import type { z } from "zod";
import { noteIssues } from "../document/issues.ts";
import { aggregates, derivedForm, factForm, metricForms, ratioForm, scoreForm } from "../document/schema.ts";
import type { Path } from "../document/source.ts";
import { suggest } from "../document/suggest.ts";
import type { Formula, Label } from "../model.ts";
import type { Context, Draft } from "./context.ts";
import { listFormula, namedIn, ruleFormula, withTake, type DerivedSpec } from "./derived-metric.ts";
import { buildFactMetric } from "./fact-metric.ts";
import { labelOf } from "./labels.ts";
import { ratioDrafts } from "./ratio.ts";
import { scoreDrafts } from "./score.ts";
import { readShape } from "./shape.ts";

type Verb = keyof typeof metricForms;
const isVerb = (word: string): word is Verb => word in metricForms;

type Written = Readonly<Record<string, unknown>>;

/** The one word that says what a metric is; null, with a problem noted, where there is none or more than one. */
function verbOf(context: Context, path: Path, written: Written): Verb | null {
  const found = Object.keys(written).filter(isVerb);
  const [verb] = found;
  if (verb && found.length === 1) return verb;
  const [message, remedy] = verb
    ? [`A metric is one thing, and this says ${found.join(" and ")}.`, "Make two metrics of it."]
    : ["This does not say what is measured.", suggest(Object.keys(written)[0] ?? "", Object.keys(metricForms))];
  context.check.add(path, message, remedy, "key");
  return null;
}

type Derived = z.infer<typeof derivedForm>;

function formulaOf(context: Context, path: Path, written: Derived): Pick<DerivedSpec, "needs" | "formula"> {
  const listed = (keys: readonly string[], at: string) => keys.map((key, i) => ({ key, path: [...path, at, i] }));
  if (written.weights) {
    const of = Object.entries(written.weights).map(([key, weight]) => [key, String(weight)] as const);
    const needs = of.map(([key]) => ({ key, path: [...path, "weights", key] }));
    return { needs, formula: () => ({ formula: { op: "weights", of }, type: "decimal" }) };
  }
  for (const op of ["highest", "lowest"] as const) {
    const of = written[op];
    if (of) return { needs: listed(of, op), formula: listFormula(op, of) };
  }
  if (written.lookup !== undefined) {
    const at = [...path, "lookup"];
    const text = written.lookup;
    const table = Object.entries(written.in ?? {}).map(([value, is]) => [value, String(is)] as const);
    const otherwise = written.else === undefined ? null : String(written.else);
    return {
      needs: namedIn(text, at),
      formula(ready) {
        const made = ruleFormula(context, at, text, ready);
        const formula: Formula | null = made && { op: "lookup", rule: made.formula.rule, in: table, else: otherwise };
        return formula && { formula, type: "decimal" };
      },
    };
  }
  const at = [...path, "is"];
  const text = written.is ?? "null";
  return { needs: namedIn(text, at), formula: (ready) => ruleFormula(context, at, text, ready) };
}

/** The metrics that one entry of `metrics` makes. */
export function metricDrafts(context: Context, key: string, written: Written): Draft[] {
  const path: Path = ["metrics", key];
  const verb = verbOf(context, path, written);
  if (!verb) return [];
  const form = metricForms[verb];
  const read = form.safeParse(written);
  if (!read.success) {
    noteIssues(context.check, path, read.error.issues, Object.keys(form.shape));
    return [];
  }
  const label = (text: Parameters<typeof labelOf>[1]): Label => labelOf(key, text, context.labels);
  if (verb === "ratio") {
    const shape = ratioForm.parse(written);
    return ratioDrafts(context, key, path, { ...shape, label: label(shape.label) });
  }
  if (verb === "score") {
    const shape = scoreForm.parse(written);
    return scoreDrafts(context, key, path, { ...shape, label: label(shape.label) });
  }
  const aggregate = aggregates.find((a) => a === verb);
  if (aggregate) {
    const shape = factForm.parse(written);
    const of = typeof written[aggregate] === "string" ? written[aggregate] : String(written[aggregate]);
    const full = { ...shape, label: label(shape.label), aggregate, of };
    return [{ key, path, needs: [], build: () => buildFactMetric(context, key, path, [...path, verb], full) }];
  }
  const derived = derivedForm.parse(written);
  const about = { ...derived, label: label(derived.label) };
  const spec: DerivedSpec = {
    key,
    path,
    about,
    role: "derived",
    each: null,
    shape: readShape(derived),
    ...formulaOf(context, path, derived),
  };
  return withTake(context, spec, derived.by, derived.take);
}
