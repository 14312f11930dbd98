import type { Explanation, Rule } from "@fairway/rules";
import { conditionValues, partnerValues, type MeasuredPartner } from "../condition-values.ts";
import { fittingValue } from "../fitting.ts";
import type { Locale, Program } from "../model.ts";
import { explainRule, requirementText } from "./rule.ts";
import { capital } from "./names.ts";

/** A condition that stands alone as a sentence, in the reader's language. */
export const conditionText = (program: Program, rule: Rule, locale: Locale): string =>
  `${capital(requirementText(program, rule, locale))}.`;

/** Why a condition of `parseCondition` holds or not for a measured partner. */
export const explainCondition = (
  program: Program,
  rule: Rule,
  measured: MeasuredPartner,
  locale: Locale,
): Explanation => explainRule(program, rule, conditionValues(program, measured, rule), locale);

/** A fact as conditions over its kind see it. */
export type RecordedFact = {
  readonly kind: string;
  readonly occurredOn: string;
  readonly source: string;
  readonly reference: string | null;
  /** The text of each field. */
  readonly data: Readonly<Record<string, unknown>>;
  readonly partner: MeasuredPartner["partner"];
  readonly asOf: Temporal.PlainDate;
};

/** Why a condition of `parseFactCondition` holds or not for a fact. */
export function explainFactCondition(program: Program, rule: Rule, fact: RecordedFact, locale: Locale): Explanation {
  const fields = program.kinds.find(({ key }) => key === fact.kind)?.fields ?? [];
  const data = Object.fromEntries(fields.map(({ key, type }) => [key, fittingValue(fact.data[key], type)]));
  const values = {
    [fact.kind]: { ...data, date: fact.occurredOn, source: fact.source, reference: fact.reference },
    partner: partnerValues(program, fact.partner),
    asOf: fact.asOf.toString(),
  };
  return explainRule(program, rule, values, locale);
}
