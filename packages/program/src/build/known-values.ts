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

/** A checker that also notes texts which a variable never is: such a condition would never hold. */
export function withValues(check: Checker, known: ReadonlyMap<string, readonly string[]>): Checker {
  const note = (path: Path, rule: Rule) => {
    for (const [name, values] of compared(rule.tree)) {
      const possible = known.get(name);
      for (const value of possible ? values.filter((v) => !possible.includes(v)) : []) {
        check.add(path, `${name} is never “${value}”.`, suggest(value, possible ?? []));
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

/** The same for the enumerations of facts and partners. */
export function withKnownValues(check: Checker, kinds: Iterable<FactKind>, attributes: readonly Field[]): Checker {
  const known = new Map<string, readonly string[]>();
  const note = (name: string, field: Field) => field.type === "enum" && known.set(name, field.values);
  for (const kind of kinds) for (const field of kind.fields) note(`${kind.key}.${field.key}`, field);
  for (const field of attributes) note(`partner.attributes.${field.key}`, field);
  return withValues(check, known);
}
