import type { Rule } from "@fairway/rules";
import { suggest } from "../document/suggest.ts";
import type { FactKind, Field } from "../model.ts";
import type { Path } from "../document/source.ts";
import type { Checker } from "./checker.ts";

type Expr = Rule["tree"];

const texts = (expr: Expr): string[] => {
  if (expr.kind === "literal") return typeof expr.value === "string" ? [expr.value] : [];
  return expr.kind === "list" ? expr.items.flatMap(texts) : [];
};

/** Which texts are compared with which variables: of `motion == 'sourced'`, `motion in ['a', 'b']`. */
function compared(expr: Expr): [string, string[]][] {
  switch (expr.kind) {
    case "and":
    case "or":
      return [...compared(expr.left), ...compared(expr.right)];
    case "not":
      return compared(expr.of);
    case "choice":
      return [expr.when, expr.chosen, expr.otherwise].flatMap(compared);
    case "compare":
      return [
        [expr.left, expr.right],
        [expr.right, expr.left],
      ].flatMap(([a, b]): [string, string[]][] => (a?.kind === "variable" && b ? [[a.path, texts(b)]] : []));
    case "in":
      return expr.item.kind === "variable" ? [[expr.item.path, texts(expr.list)]] : [];
    default:
      return [];
  }
}

/** A checker that also notes texts which an enumeration does not have: such a condition would never hold. */
export function withKnownValues(check: Checker, kinds: Iterable<FactKind>, attributes: readonly Field[]): Checker {
  const fields = new Map<string, Field>();
  for (const kind of kinds) for (const field of kind.fields) fields.set(`${kind.key}.${field.key}`, field);
  for (const field of attributes) fields.set(`partner.attributes.${field.key}`, field);
  const note = (path: Path, rule: Rule) => {
    for (const [name, values] of compared(rule.tree)) {
      const field = fields.get(name);
      if (field?.type !== "enum") continue;
      for (const value of values.filter((v) => !field.values.includes(v))) {
        check.add(path, `${name} is never “${value}”.`, suggest(value, field.values));
      }
    }
  };
  return {
    ...check,
    rule(path, text, environment) {
      const rule = check.rule(path, text, environment);
      if (rule) note(path, rule);
      return rule;
    },
  };
}
