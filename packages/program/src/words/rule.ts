import { explain, ruleWords, shownByType, type Dictionary, type Explanation, type Rule } from "@fairway/rules";
import type { Locale, Program } from "../model.ts";
import { conjuncts } from "../build/covers.ts";
import { listText, typed, valueText } from "./format.ts";
import { phrases } from "./phrases.ts";
import { inSentence } from "../build/labels.ts";
import { nameOf, valueName } from "./names.ts";

/** How rules speak of the variables of a program. A figure beside a share is shown as a share, one beside money as money. */
const dictionaryOf = (program: Program, locale: Locale): Dictionary => ({
  locale,
  name: (path) => inSentence(locale, nameOf(program, path, locale).name),
  value(path, value, type) {
    const shown = shownByType(value, type);
    if (path === null) return shown;
    const called = (each: string): string => valueName(program, path, each, locale);
    if (Array.isArray(shown.value)) return { ...shown, value: shown.value.map(called) };
    if (typeof shown.value !== "string") return shown;
    const named = nameOf(program, path, locale);
    return typed(program, named.type, named.unit, named.type === "text" ? called(shown.value) : shown.value);
  },
  // The name says already what is counted: “certified people at least 4”.
  text: ({ unit: _unit, ...shown }) => valueText(locale, shown),
});

/** An expression in words. */
export const ruleText = (program: Program, rule: Rule, locale: Locale): string =>
  ruleWords(rule, dictionaryOf(program, locale));

const arithmetic = /^[\w\s.+\-*/()]+$/;
const names = /\b(?:[A-Za-z]\w*(?:\.\w+)+|rate\b)/g;

/** A plain calculation stays one, with names for its variables; everything else is put into words. */
export function formulaText(program: Program, rule: Rule, locale: Locale): string {
  if (!arithmetic.test(rule.source) || /\b[a-z]\w*\s*\(/.test(rule.source)) return ruleText(program, rule, locale);
  const signs = rule.source.replaceAll("*", "×").replaceAll("/", "÷").replaceAll("-", "−");
  return signs.replace(names, (path) => nameOf(program, path, locale).name);
}

/** From two on, “a and b”; from three on, “a, b and c”. */
export function requirementText(program: Program, rule: Rule, locale: Locale): string {
  const parts = conjuncts(rule.tree).map((tree) => ruleText(program, { ...rule, tree }, locale));
  return parts.length < 3 ? ruleText(program, rule, locale) : listText(locale, parts, "conjunction");
}

type Expr = Rule["tree"];

/** The types that are asked for by `'reseller' in partner.types || 'msp' in partner.types`; null for any other rule. */
function typesAsked(expr: Expr): string[] | null {
  if (expr.kind === "or") {
    const [left, right] = [typesAsked(expr.left), typesAsked(expr.right)];
    return left && right ? [...left, ...right] : null;
  }
  if (expr.kind !== "in" || expr.list.kind !== "variable" || expr.list.path !== "partner.types") return null;
  return expr.item.kind === "literal" && typeof expr.item.value === "string" ? [expr.item.value] : null;
}

/** Which partners are meant, in words that fit after “partners”: “of type reseller, MSP or ISV”. */
export function membersText(program: Program, rule: Rule, locale: Locale): string {
  const types = typesAsked(rule.tree);
  if (!types) return phrases[locale].members(ruleText(program, rule, locale));
  const names = types.map((type) => {
    const own = valueName(program, "partner.types", type, locale);
    const called = own === type ? (program.labels[locale]?.[type] ?? type) : own;
    return called === type && type.length <= 3 ? type.toUpperCase() : called;
  });
  return phrases[locale].ofType(listText(locale, names, "disjunction"));
}

function finished(explanation: Explanation, locale: Locale): Explanation {
  const parts = explanation.parts.map((part) => finished(part, locale));
  const isList = explanation.combine === "all" && parts.length >= 3;
  return {
    ...explanation,
    says: isList
      ? listText(
          locale,
          parts.map((part) => part.says),
          "conjunction",
        )
      : explanation.says,
    from: explanation.from.flatMap((path) => (path.startsWith("metric.") ? [path.slice("metric.".length)] : [])),
    parts,
  };
}

/** A requirement against the values of one partner; `from` holds keys of metrics. */
export const explainRule = (
  program: Program,
  rule: Rule,
  values: Readonly<Record<string, unknown>>,
  locale: Locale,
): Explanation => finished(explain(rule, values, dictionaryOf(program, locale)), locale);

/** Why a partner is meant or not. Types are one question, not one for each. */
export function explainMembers(
  program: Program,
  rule: Rule,
  values: Readonly<Record<string, unknown>>,
  locale: Locale,
): Explanation {
  const whole = explainRule(program, rule, values, locale);
  if (!typesAsked(rule.tree)) return whole;
  const [first = whole] = whole.parts;
  return { ...whole, says: membersText(program, rule, locale), actual: first.actual, combine: null, parts: [] };
}
