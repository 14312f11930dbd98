import { parseSpan, spanForms } from "@fairway/kernel";
import type { DocumentShape } from "../document/schema.ts";
import type { Path } from "../document/source.ts";
import { standardAnswer, type Gate } from "../model.ts";
import { conditionIn, type ConditionScope } from "./condition.ts";
import type { Context } from "./context.ts";
import { labelOf, textOf } from "./labels.ts";

/** Gates speak of everything measured and held, and of segments. */
export function buildGates(
  context: Context,
  written: DocumentShape["gates"],
  scope: ConditionScope,
  declared: readonly string[],
): Gate[] {
  return Object.entries(written).flatMap(([key, entry]) => {
    const path: Path = ["gates", key];
    const {
      rule: text = true,
      label,
      note,
      roles = [],
      answerWithin,
    } = typeof entry === "object" ? entry : { rule: entry };
    const rule = conditionIn(
      context.check,
      typeof entry === "object" ? [...path, "rule"] : path,
      text,
      scope,
      declared,
    );
    const span = answerWithin === undefined ? null : parseSpan(answerWithin);
    if (answerWithin !== undefined && (!span || span.count === 0))
      context.check.add(
        [...path, "answerWithin"],
        `“${answerWithin}” is not a length of time.`,
        `Use one such as ${spanForms}.`,
      );
    if (!rule) return [];
    return [
      {
        key,
        label: labelOf(key, label, context.labels),
        note: textOf(note),
        rule,
        roles: [...new Set(roles)],
        answerWithin: answerWithin ?? standardAnswer,
      },
    ];
  });
}
