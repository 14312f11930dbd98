import { evaluate, type Rule } from "@fairway/rules";
import type { Locale, Program } from "../model.ts";
import type { TypedValue } from "./format.ts";

/** Why a requirement is met or not, down to single comparisons. */
export type Explanation = {
  rule: string;
  says: string;
  met: boolean | null;
  actual: TypedValue | null;
  needed: TypedValue | null;
  gap: TypedValue | null;
  operator: string | null;
  /** Paths of the metrics it looks at. */
  from: string[];
  combine: "all" | "any" | null;
  parts: Explanation[];
};

/** An expression in words. */
export const ruleText = (_program: Program, rule: Rule, _locale: Locale): string => rule.source;

const asMet = (value: unknown): boolean | null => (typeof value === "boolean" ? value : null);

/** A requirement against the values of one partner. */
export function explainRule(
  program: Program,
  rule: Rule,
  values: Readonly<Record<string, unknown>>,
  locale: Locale,
): Explanation {
  return {
    rule: rule.source,
    says: ruleText(program, rule, locale),
    met: asMet(evaluate(rule)(values)),
    actual: null,
    needed: null,
    gap: null,
    operator: null,
    from: rule.uses.flatMap((path) => (path.startsWith("metric.") ? [path.slice("metric.".length)] : [])),
    combine: null,
    parts: [],
  };
}
