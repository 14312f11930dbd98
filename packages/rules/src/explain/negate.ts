import type { Expr } from "../tree.ts";
import { types } from "../types.ts";

const opposite = { "==": "!=", "!=": "==", "<": ">=", "<=": ">", ">": "<=", ">=": "<" } as const;

const inverses = new WeakMap<Expr, Expr>();

/** The opposite of a condition without a negation around it, where there is one; unknown stays unknown. */
export function inverted(expr: Expr): Expr | undefined {
  const inverse = inverses.get(expr) ?? invert(expr);
  if (inverse) inverses.set(expr, inverse);
  return inverse;
}

function invert(expr: Expr): Expr | undefined {
  switch (expr.kind) {
    case "not":
      return expr.of;
    case "compare":
      return { ...expr, operator: opposite[expr.operator] };
    case "missing":
      return { ...expr, negated: !expr.negated };
    case "and":
    case "or":
      return {
        ...expr,
        kind: expr.kind === "and" ? "or" : "and",
        left: negated(expr.left),
        right: negated(expr.right),
      };
    default:
      return undefined;
  }
}

const negated = (of: Expr): Expr => inverted(of) ?? { kind: "not", type: types.bool, at: of.at, of };
