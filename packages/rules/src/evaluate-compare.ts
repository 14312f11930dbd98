import { equalOf, holds, order } from "./compare.ts";
import type { Run } from "./evaluate.ts";
import type { Expr, ExprOf } from "./tree.ts";
import type { Inner } from "./values.ts";

type Compile = (expr: Expr) => Run;

/** A comparison; numbers, which are the usual case, take a short way. */
export function compileCompare(expr: ExprOf<"compare">, compile: Compile): Run {
  const [left, right] = [compile(expr.left), compile(expr.right)];
  const { operator } = expr;
  if (operator === "==" || operator === "!=") {
    const equal = equalOf(expr.left.type);
    const wanted = operator === "==";
    return pair(left, right, (a, b) => equal(a, b) === wanted);
  }
  const asked = holds[operator];
  return pair(left, right, (a, b) => asked(order(a, b)));
}

const pair =
  (left: Run, right: Run, test: (a: Inner, b: Inner) => boolean): Run =>
  (values, locals) => {
    const a = left(values, locals);
    if (a === null) return null;
    const b = right(values, locals);
    return b === null ? null : test(a, b);
  };
