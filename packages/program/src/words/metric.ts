import type { Window } from "@fairway/kernel";
import { inSentence, labelIn, plural } from "../build/labels.ts";
import type { DerivedMetric, FactMetric, Locale, Metric, Program } from "../model.ts";
import { listText, typed, unitIn, valueText } from "./format.ts";
import { whereText } from "./clause.ts";
import { capital, nameOf } from "./names.ts";
import { phrases } from "./phrases.ts";
import { formulaText, ruleText } from "./rule.ts";
import { periodsWord, periodWord } from "./window.ts";

type When = (window: Window) => string;

const decimalText = (locale: Locale, value: string): string => valueText(locale, { type: "decimal", value });

function byText(program: Program, metric: FactMetric, locale: Locale): string {
  const names = metric.by.map((by) =>
    by.kind === "period"
      ? periodWord(locale, by.unit)
      : inSentence(locale, nameOf(program, `${metric.factKind}.${by.field}`, locale).name),
  );
  return names.join(` ${phrases[locale].and} `);
}

const isField = (metric: FactMetric): boolean => metric.value?.tree.kind === "variable";

function kindText(program: Program, metric: FactMetric, locale: Locale): string {
  const kind = program.kinds.find((k) => k.key === metric.factKind);
  return inSentence(locale, kind ? labelIn(kind.label, locale) : metric.factKind);
}

/** A metric over facts in words, without the days that count. */
function factText(program: Program, metric: FactMetric, locale: Locale): string {
  const say = phrases[locale];
  const of = kindText(program, metric, locale);
  const where = metric.where ? whereText(program, metric.factKind, metric.where, locale) : "";
  const one = metric.value ? inSentence(locale, formulaText(program, metric.value, locale)) : "";
  const value = locale === "en" && metric.aggregate === "distinct" ? plural(one) : one;
  const isFormula = metric.aggregate === "sum" && !isField(metric);
  const said = isFormula ? say.calculated(one, of, where) : say.aggregate[metric.aggregate](value, of, where);
  if (metric.by.length === 0) return said;
  const by = byText(program, metric, locale);
  const [only, ...more] = metric.by;
  if (metric.take === "count" && metric.atLeast !== null && only?.kind === "field" && more.length === 0) {
    const counted = metric.aggregate === "count" ? `${of}${where}` : null;
    const things = metric.aggregate === "distinct" ? say.differentIn(value, of, where) : counted;
    const reaching = say.reaching(
      locale === "en" ? plural(by) : by,
      leastFigure(program, metric, locale),
      things,
      said,
    );
    if (reaching) return reaching;
  }
  if (metric.take === "count" && metric.aggregate === "count" && metric.atLeast === null && more.length === 0) {
    if (only?.kind === "period") return say.periodsWith(periodsWord(locale, only.unit), of, where);
  }
  return said + (metric.take ? say.take[metric.take](by) : say.each(by)) + leastText(program, metric, locale);
}

/** What a figure of `by` must reach; where they are counted, the unit is that of the count. */
function leastFigure(program: Program, metric: FactMetric, locale: Locale): string {
  const isCount = metric.take === "count";
  const type = isCount ? "decimal" : metric.type;
  return valueText(locale, typed(program, type, isCount ? null : unitIn(program, metric.unit, locale), metric.atLeast));
}

const leastText = (program: Program, metric: FactMetric, locale: Locale): string =>
  metric.atLeast === null ? "" : phrases[locale].atLeast(leastFigure(program, metric, locale));

const factOf = (program: Program, key: string): FactMetric | null =>
  program.metrics.find((m): m is FactMetric => m.key === key && m.kind === "fact") ?? null;

/** “Kept ARR divided by opening ARR of renewals, over the last 12 months”: both figures are over the same days. */
function ratioSays(program: Program, keys: readonly [string, string], locale: Locale, when: When): string {
  const say = phrases[locale];
  const [part, whole] = [factOf(program, keys[0]), factOf(program, keys[1])];
  if (!part || !whole) return "";
  const isPlain = (m: FactMetric) => m.aggregate === "sum" && isField(m) && m.factKind === whole.factKind;
  if (!isPlain(part) || !isPlain(whole)) {
    const figures = [part, whole].map((m) => factText(program, m, locale));
    return `${say.ratio(figures[0] ?? "", inSentence(locale, figures[1] ?? ""))}, ${when(whole.window)}`;
  }
  const where = whole.where ? whereText(program, whole.factKind, whole.where, locale) : "";
  const [upper = "", lower = ""] = [part, whole].map((m) =>
    m.value ? inSentence(locale, formulaText(program, m.value, locale)) : "",
  );
  return `${say.ratio(upper, lower)}${say.ofBoth(kindText(program, whole, locale), where)}, ${when(whole.window)}`;
}

const labels = (program: Program, keys: readonly string[], locale: Locale): string[] =>
  keys.map((key) => nameOf(program, `metric.${key}`, locale).name);

/** What the figures of a metric are kept apart by: “region”. */
export function eachText(program: Program, key: string, locale: Locale): string {
  const each = program.metrics.find((m) => m.key === key)?.each ?? "";
  const field = program.kinds.flatMap((kind) => kind.fields).find((f) => f.key === each);
  return inSentence(locale, field ? labelIn(field.label, locale) : each);
}

function formulaSays(program: Program, metric: DerivedMetric, locale: Locale, when: When): string {
  const say = phrases[locale];
  const { formula } = metric;
  switch (formula.op) {
    case "rule":
      return formulaText(program, formula.rule, locale);
    case "ratio":
      return ratioSays(program, [formula.part, formula.whole], locale, when);
    case "lookup":
      return say.lookup(ruleText(program, formula.rule, locale));
    case "weights": {
      const names = labels(
        program,
        formula.of.map(([key]) => key),
        locale,
      );
      return say.weights(
        formula.of.map(([, weight], i) => `${decimalText(locale, weight)} × ${names[i] ?? ""}`).join(", "),
      );
    }
    case "take":
      return say.taken[formula.take](
        labels(program, [formula.of], locale)[0] ?? "",
        eachText(program, formula.of, locale),
      );
    default: {
      const of = listText(locale, labels(program, formula.of, locale), "conjunction");
      return formula.op === "sum" ? say.total(of) : say[formula.op](of);
    }
  }
}

/** A bound of what a metric is made from, shown as that is: 20%, $1,000. */
export function inputText(program: Program, { from }: Pick<Metric, "from">, bound: string, locale: Locale): string {
  const [only, ...more] = from;
  const input = more.length === 0 ? program.metrics.find((m) => m.key === only) : undefined;
  return valueText(locale, typed(program, input?.type ?? "decimal", null, bound));
}

/** What a figure earns or is held to: “2 points for each, at most 20”. */
export function shapeSays(program: Program, { shape, ...metric }: DerivedMetric, locale: Locale): string[] {
  const say = phrases[locale];
  const number = (text: string) => decimalText(locale, text);
  if (shape.full) return [say.full(number(shape.full.worth), inputText(program, metric, shape.full.at, locale))];
  if (shape.per && shape.cap) return [say.per(number(shape.per), number(shape.cap))];
  const parts: string[] = [];
  if (shape.bands.length > 0) parts.push(say.bands);
  if (shape.floor !== null) parts.push(say.floor(number(shape.floor)));
  if (shape.cap !== null) parts.push(say.cap(number(shape.cap)));
  if (shape.round !== null) parts.push(say.round(shape.round));
  return parts;
}

/** A metric as a whole sentence. `when` puts the days of a window into words. */
export function metricSays(program: Program, metric: Metric, locale: Locale, when: When): string {
  if (metric.kind === "fact") return `${capital(factText(program, metric, locale))}, ${when(metric.window)}.`;
  return `${capital([formulaSays(program, metric, locale, when), ...shapeSays(program, metric, locale)].join(", "))}.`;
}
