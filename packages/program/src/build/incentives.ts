import { z } from "zod";
import { expression, label } from "../document/parts.ts";
import { noteIssues } from "../document/issues.ts";
import type { Path } from "../document/source.ts";
import type { Incentive } from "../model.ts";
import { conditionIn, expressionIn, type ConditionScope } from "./condition.ts";
import type { Context } from "./context.ts";
import { labelOf } from "./labels.ts";
import { readMoney } from "./worth.ts";

/** What is read of an incentive; whatever else it says is kept as it is. */
const incentiveForm = z.looseObject({ label: label.optional(), for: expression.optional(), cost: expression });

const amountForm = /^[\d.]+( [A-Z]{3})?$/;

function costText(context: Context, path: Path, written: string | number | boolean, currency: string): string {
  if (!amountForm.test(String(written))) return String(written);
  const read = readMoney(String(written), currency);
  if (typeof read === "string") return read;
  context.check.add(path, read.message, read.remedy);
  return "0";
}

/** Incentives that state what they cost, for whom they are; the others are kept and not read. */
export function buildIncentives(
  context: Context,
  written: Readonly<Record<string, Readonly<Record<string, unknown>>>> | undefined,
  scope: ConditionScope,
  of: { readonly declared: readonly string[]; readonly currency: string },
): Incentive[] {
  return Object.entries(written ?? {}).flatMap(([key, value]): Incentive[] => {
    if (value["cost"] === undefined) return [];
    const path: Path = ["incentives", key];
    const read = incentiveForm.safeParse(value);
    if (!read.success) {
      noteIssues(context.check, path, read.error.issues, ["label", "for", "cost"]);
      return [];
    }
    const { label: name, for: members, cost: stated } = read.data;
    const at: Path = [...path, "cost"];
    const cost = expressionIn(context.check, at, costText(context, at, stated, of.currency), scope, of.declared);
    const whom =
      members === undefined ? null : conditionIn(context.check, [...path, "for"], members, scope, of.declared);
    if (!cost) return [];
    if (cost.type.kind !== "decimal" && cost.type.kind !== "int") {
      const message = `A cost is an amount, and this is ${cost.type.kind}.`;
      context.check.add(at, message, "Write an amount, or a calculation of metrics.");
      return [];
    }
    return [{ key, label: labelOf(key, name, context.labels), for: whom, cost }];
  });
}
