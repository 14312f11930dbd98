import { Decimal } from "@fairway/kernel";
import type { z } from "zod";
import type { ApplicationAnswers, formDocument, ShownWhen } from "./recruiting-forms.ts";

type Document = z.output<typeof formDocument>;
type Answer = ApplicationAnswers[string] | undefined;

const isGiven = (answer: Answer): boolean =>
  answer !== undefined && answer !== null && answer !== "" && !(Array.isArray(answer) && answer.length === 0);

const number = /^-?\d{1,60}(\.\d{1,60})?$/;

function compares(answer: string, is: "<" | "<=" | ">" | ">=", value: string): boolean {
  if (!number.test(answer) || !number.test(value)) return false;
  const order = new Decimal(answer).cmp(value);
  return { "<": order < 0, "<=": order <= 0, ">": order > 0, ">=": order >= 0 }[is];
}

const equal = (answer: Answer, value: string | boolean): boolean => {
  if (typeof answer === "string" && typeof value === "string" && number.test(answer) && number.test(value))
    return new Decimal(answer).eq(value);
  return answer === value;
};

/** Whether a condition holds for these answers. What was not answered equals nothing and is neither more nor less. */
export function isShown(condition: ShownWhen, answers: ApplicationAnswers): boolean {
  if ("all" in condition) return condition.all.every((part) => isShown(part, answers));
  if ("any" in condition) return condition.any.some((part) => isShown(part, answers));
  if ("not" in condition) return !isShown(condition.not, answers);
  const answer = answers[condition.field];
  if (condition.is === "given") return isGiven(answer);
  const { is, value } = condition;
  if (is === "==") return equal(answer, value);
  if (is === "!=") return !equal(answer, value);
  if (is === "has") return Array.isArray(answer) && typeof value === "string" && answer.includes(value);
  return typeof answer === "string" && typeof value === "string" && compares(answer, is, value);
}

/**
 * The questions that are asked, given these answers: in the order of the form, what is hidden counts as not answered.
 * The page of the form and the server that checks what was sent both go by it.
 */
export function fieldsShown(
  { sections }: Pick<Document, "sections">,
  conditions: Readonly<Record<string, ShownWhen>>,
  answers: ApplicationAnswers,
): { shown: Set<string>; answers: ApplicationAnswers } {
  const shown = new Set<string>();
  const kept: ApplicationAnswers = {};
  const holds = (key: string): boolean => {
    const condition = conditions[key];
    return condition === undefined || isShown(condition, kept);
  };
  for (const section of sections) {
    if (!holds(`section.${section.key}`)) continue;
    for (const { key } of section.fields) {
      if (!holds(key)) continue;
      shown.add(key);
      const answer = answers[key];
      if (answer !== undefined && isGiven(answer)) kept[key] = answer;
    }
  }
  return { shown, answers: kept };
}
