import { compile } from "./compile/index.ts";
import type { Rule } from "./rule.ts";
import { toValue, type Value, type Values } from "./values.ts";

/** Compiles the rule to a function of its values; null means that the outcome is unknown. */
export function evaluate(rule: Rule): (values: Values) => Value {
  const run = compile(rule.tree);
  const { type } = rule;
  if (type.kind !== "bool" && type.kind !== "text" && type.kind !== "date")
    return (values) => toValue(run(values), type);
  return (values) => {
    const inner = run(values);
    return typeof inner === "boolean" || typeof inner === "string" ? inner : null;
  };
}
