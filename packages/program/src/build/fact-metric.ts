import { parseWindow, windowForms, type Window } from "@fairway/kernel";
import type { Rule } from "@fairway/rules";
import type { Aggregate } from "../document/schema.ts";
import type { Path } from "../document/source.ts";
import { suggest } from "../document/suggest.ts";
import type { FactKind, FactMetric, Grouping, Label, Take, ValueType } from "../model.ts";
import type { Context } from "./context.ts";
import { factEnvironment } from "./environment.ts";
import { textOf, type Written } from "./labels.ts";
import { ruleText } from "./checker.ts";
import { rootsNamed } from "./references.ts";
import { typeOfUnit } from "./units.ts";

type Expression = string | number | boolean;
/** A fact metric as it is written, with the aggregate and its expression taken apart. */
type FactShape = {
  label: Label;
  unit?: string | undefined;
  headline?: boolean | undefined;
  helper?: boolean;
  note?: Written;
  aggregate: Aggregate;
  of: Expression;
  where?: Expression | undefined;
  over?: string | undefined;
  rate?: { when?: Expression | undefined; is: Expression }[] | undefined;
  by?: string | string[] | undefined;
  take?: Take | undefined;
  atLeast?: number | undefined;
};

/** The kind of fact that an expression speaks of. */
function kindNamed(context: Context, path: Path, text: string): FactKind | null {
  const roots = rootsNamed(text);
  const named = roots.filter((root) => context.kinds.has(root));
  const only = context.kinds.get(named[0] ?? "");
  if (only && named.length === 1) return only;
  const known = [...context.kinds.keys()];
  if (named.length > 1) {
    context.check.add(
      path,
      `A metric measures one kind of fact, and this names ${named.join(" and ")}.`,
      "Make a metric of each, and a third that puts them together with `is`.",
    );
  } else {
    context.check.add(
      path,
      `This names no kind of fact${roots[0] ? `: there is no “${roots[0]}” among facts` : ""}.`,
      suggest(roots[0] ?? "", known),
    );
  }
  return null;
}

const periodWords: Record<string, Extract<Grouping, { kind: "period" }>["unit"]> = {
  month: "month",
  quarter: "quarter",
  year: "year",
  "fiscal month": "fiscalMonth",
  "fiscal quarter": "fiscalQuarter",
  "fiscal year": "fiscalYear",
};

function grouping(context: Context, path: Path, kind: FactKind, text: string): Grouping | null {
  const unit = periodWords[text];
  if (unit) return { kind: "period", unit };
  const field = text.startsWith(`${kind.key}.`) ? text.slice(kind.key.length + 1) : "";
  if (kind.fields.some((f) => f.key === field)) return { kind: "field", field };
  const known = [...kind.fields.map((f) => `${kind.key}.${f.key}`), ...Object.keys(periodWords)];
  context.check.add(path, `“${text}” is nothing to measure by.`, suggest(text, known));
  return null;
}

function readWindow(context: Context, path: Path, text: string | undefined): Window {
  const window = parseWindow(text ?? "lifetime");
  if (window) return window;
  context.check.add(path, `“${text ?? ""}” is not a window.`, `Write it like one of: ${windowForms}.`);
  return { kind: "lifetime" };
}

function valueType(kind: FactKind, aggregate: Aggregate, text: string, value: Rule | null): ValueType {
  if (aggregate === "count" || aggregate === "distinct") return "integer";
  const field = kind.fields.find((f) => `${kind.key}.${f.key}` === text);
  if (field?.type === "money") return "money";
  if (field?.type === "integer" && aggregate !== "average" && aggregate !== "median") return "integer";
  if (value?.type.kind === "date") return "date";
  if (value?.type.kind === "text") return "text";
  return value?.type.kind === "bool" ? "boolean" : "decimal";
}

const numeric: readonly Aggregate[] = ["sum", "average", "median"];

function checkValue(context: Context, path: Path, aggregate: Aggregate, value: Rule): void {
  const { kind } = value.type;
  const isNumber = kind === "int" || kind === "decimal";
  if (numeric.includes(aggregate) && !isNumber) {
    context.check.add(
      path,
      `“${aggregate}” needs a number, and this is ${kind}.`,
      "Use a field of type money, decimal or integer, or count or distinct.",
    );
  } else if ((aggregate === "min" || aggregate === "max") && !isNumber && kind !== "date") {
    context.check.add(
      path,
      `“${aggregate}” needs numbers or dates, and this is ${kind}.`,
      "Use a field of type money, decimal, integer or date.",
    );
  }
}

function checkGrouping(context: Context, path: Path, shape: FactShape, type: ValueType, by: readonly Grouping[]): void {
  if (shape.by === undefined && (shape.take !== undefined || shape.atLeast !== undefined)) {
    context.check.add(
      path,
      "`take` and `atLeast` choose among the figures of `by`, and there is no `by`.",
      "Say by what it is measured, or leave them out.",
      "key",
    );
  }
  if (shape.take === undefined && by.length > 1) {
    context.check.add(
      [...path, "by"],
      "A metric without `take` is kept apart by one thing only.",
      "Say `take`, or name one thing.",
    );
  }
  if (shape.take === undefined && shape.atLeast !== undefined && by.length > 0) {
    context.check.add(
      [...path, "atLeast"],
      "`atLeast` needs `take`.",
      "Say `take: count` to count the figures of at least this much.",
    );
  }
  if (by.length > 0 && !["integer", "decimal", "money", "percent"].includes(type)) {
    context.check.add(
      [...path, "by"],
      `Figures measured by something must be numbers, and these are ${type}.`,
      "Leave `by` out.",
    );
  }
}

const readRates = (context: Context, path: Path, shape: FactShape, kind: FactKind): FactMetric["rate"] => {
  const environment = factEnvironment(kind, context.attributes);
  const lines = shape.rate ?? [];
  return lines.flatMap((line, i) => {
    const when =
      line.when === undefined ? null : context.check.rule([...path, "rate", i, "when"], line.when, environment);
    const is = context.check.rule([...path, "rate", i, "is"], line.is, environment);
    if (line.when === undefined && i < lines.length - 1) {
      context.check.add(
        [...path, "rate", i],
        "The lines after this one are never reached.",
        "Put the line without `when` last.",
      );
    }
    return is ? [{ when, is }] : [];
  });
};

/** A metric over one kind of fact. */
export function buildFactMetric(
  context: Context,
  key: string,
  path: Path,
  valuePath: Path,
  shape: FactShape,
): FactMetric | null {
  const text = ruleText(shape.of);
  const kind = kindNamed(context, valuePath, text);
  if (!kind) return null;
  const environment = factEnvironment(kind, context.attributes, shape.rate !== undefined);
  const isCount = shape.aggregate === "count";
  if (isCount && text !== kind.key) {
    context.check.add(
      valuePath,
      "`count` counts facts of a kind.",
      `Write count: ${kind.key}, with \`where\` for those that count, or use distinct.`,
    );
  }
  const value = isCount ? null : context.check.rule(valuePath, text, environment);
  if (!isCount && !value) return null;
  if (value) checkValue(context, valuePath, shape.aggregate, value);
  const by = [shape.by ?? []].flat().flatMap((b) => grouping(context, [...path, "by"], kind, b) ?? []);
  const type =
    typeOfUnit(shape.unit) ?? (shape.take === "count" ? "integer" : valueType(kind, shape.aggregate, text, value));
  checkGrouping(context, path, shape, type, by);
  const first = by[0];
  return {
    kind: "fact",
    key,
    label: shape.label,
    type,
    unit: typeOfUnit(shape.unit) ? null : (shape.unit ?? null),
    headline: shape.headline ?? false,
    helper: shape.helper ?? false,
    note: textOf(shape.note),
    each: first && shape.take === undefined ? (first.kind === "field" ? first.field : first.unit) : null,
    from: [],
    aggregate: shape.aggregate,
    factKind: kind.key,
    value,
    where: shape.where === undefined ? null : whereRule(context, [...path, "where"], shape.where, kind),
    rate: readRates(context, path, shape, kind),
    window: readWindow(context, [...path, "over"], shape.over),
    by,
    take: shape.take ?? null,
    atLeast: shape.atLeast === undefined ? null : String(shape.atLeast),
  };
}

function whereRule(context: Context, path: Path, text: Expression, kind: FactKind): Rule | null {
  const rule = context.check.rule(path, text, factEnvironment(kind, context.attributes));
  if (rule && rule.type.kind !== "bool" && rule.type.kind !== "null") {
    context.check.add(
      path,
      `“where” says which facts count, and this is ${rule.type.kind}.`,
      "Write a condition, such as booking.motion == 'sourced'.",
    );
  }
  return rule;
}
