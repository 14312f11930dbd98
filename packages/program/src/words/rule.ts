import { explain, ruleWords, shownByType, type Dictionary, type Explanation, type Rule } from "@fairway/rules";
import type { Locale, Program } from "../model.ts";
import { typed, valueText } from "./format.ts";
import { inSentence, nameOf } from "./names.ts";

/** How rules speak of the variables of a program. A figure beside a share is shown as a share, one beside money as money. */
export const dictionaryOf = (program: Program, locale: Locale): Dictionary => ({
  locale,
  name: (path) => inSentence(locale, nameOf(program, path, locale).name),
  value(path, value, type) {
    const shown = shownByType(value, type);
    if (path === null || typeof shown.value !== "string") return shown;
    const named = nameOf(program, path, locale);
    return typed(program, named.type, named.unit, shown.value);
  },
  // The name says already what is counted: “certified people at least 4”.
  text: ({ unit: _unit, ...shown }) => valueText(locale, shown),
});

/** An expression in words. */
export const ruleText = (program: Program, rule: Rule, locale: Locale): string =>
  ruleWords(rule, dictionaryOf(program, locale));

const arithmetic = /^[\w\s.+\-*/()]+$/;
const names = /\b[A-Za-z]\w*(?:\.\w+)+/g;

/** A plain calculation stays one, with names for its variables; everything else is put into words. */
export function formulaText(program: Program, rule: Rule, locale: Locale): string {
  if (!arithmetic.test(rule.source) || /\b[a-z]\w*\s*\(/.test(rule.source)) return ruleText(program, rule, locale);
  const signs = rule.source.replaceAll("*", "×").replaceAll("/", "÷").replaceAll("-", "−");
  return signs.replace(names, (path) => nameOf(program, path, locale).name);
}

const metricsOnly = (explanation: Explanation): Explanation => ({
  ...explanation,
  from: explanation.from.flatMap((path) => (path.startsWith("metric.") ? [path.slice("metric.".length)] : [])),
  parts: explanation.parts.map(metricsOnly),
});

/** A requirement against the values of one partner; `from` holds keys of metrics. */
export const explainRule = (
  program: Program,
  rule: Rule,
  values: Readonly<Record<string, unknown>>,
  locale: Locale,
): Explanation => metricsOnly(explain(rule, values, dictionaryOf(program, locale)));
