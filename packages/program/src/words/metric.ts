import { labelIn, plural } from "../build/labels.ts";
import type { DerivedMetric, FactMetric, Locale, Metric, Program, Shape } from "../model.ts";
import { typed, valueText } from "./format.ts";
import { capital, inSentence, nameOf } from "./names.ts";
import { phrases } from "./phrases.ts";
import { formulaText, ruleText } from "./rule.ts";
import { periodWord } from "./window.ts";

const decimalText = (locale: Locale, value: string): string => valueText(locale, { type: "decimal", value });

function byText(program: Program, metric: FactMetric, locale: Locale): string {
  const names = metric.by.map((by) =>
    by.kind === "period"
      ? periodWord(locale, by.unit)
      : inSentence(locale, nameOf(program, `${metric.factKind}.${by.field}`, locale).name),
  );
  return names.join(` ${phrases[locale].and} `);
}

function factSays(program: Program, metric: FactMetric, locale: Locale, when: string): string {
  const say = phrases[locale];
  const kind = program.kinds.find((k) => k.key === metric.factKind);
  const of = inSentence(locale, kind ? labelIn(kind.label, locale) : metric.factKind);
  const one = metric.value ? inSentence(locale, formulaText(program, metric.value, locale)) : "";
  const value = locale === "en" && metric.aggregate === "distinct" ? plural(one) : one;
  const where = metric.where ? say.where(ruleText(program, metric.where, locale)) : "";
  const by = byText(program, metric, locale);
  const least =
    metric.atLeast === null
      ? ""
      : say.atLeast(
          valueText(
            locale,
            typed(program, metric.take === "count" ? "decimal" : metric.type, metric.unit, metric.atLeast),
          ),
        );
  const taken = metric.by.length === 0 ? "" : (metric.take ? say.take[metric.take](by) : say.each(by)) + least;
  return `${say.aggregate[metric.aggregate](value, of)}${where}${taken}, ${when}.`;
}

const labels = (program: Program, keys: readonly string[], locale: Locale): string[] =>
  keys.map((key) => nameOf(program, `metric.${key}`, locale).name);

function formulaSays(program: Program, metric: DerivedMetric, locale: Locale): string {
  const say = phrases[locale];
  const { formula } = metric;
  switch (formula.op) {
    case "rule":
      return formulaText(program, formula.rule, locale);
    case "ratio": {
      const [part = "", whole = ""] = labels(program, [formula.part, formula.whole], locale);
      return say.ratio(part, whole);
    }
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
        program.metrics.find((m) => m.key === formula.of)?.each ?? "",
      );
    default: {
      const of = labels(program, formula.of, locale).join(", ");
      return formula.op === "sum" ? say.total(of) : say[formula.op](of);
    }
  }
}

/** What a figure earns or is held to: “2 points for each, at most 20”. */
export function shapeSays(shape: Shape, locale: Locale): string[] {
  const say = phrases[locale];
  const number = (text: string) => decimalText(locale, text);
  if (shape.full) return [say.full(number(shape.full.worth), number(shape.full.at))];
  if (shape.per && shape.cap) return [say.per(number(shape.per), number(shape.cap))];
  const parts: string[] = [];
  if (shape.bands.length > 0) parts.push(say.bands);
  if (shape.floor !== null) parts.push(say.floor(number(shape.floor)));
  if (shape.cap !== null) parts.push(say.cap(number(shape.cap)));
  if (shape.round !== null) parts.push(say.round(shape.round));
  return parts;
}

/** A metric as a whole sentence. `when` are the days it counts, in words. */
export function metricSays(program: Program, metric: Metric, locale: Locale, when: string): string {
  if (metric.kind === "fact") return capital(factSays(program, metric, locale, when));
  return `${capital([formulaSays(program, metric, locale), ...shapeSays(metric.shape, locale)].join(", "))}.`;
}
