import type { Expr, ExprOf } from "../tree.ts";

/** A side of a chain of and/or: one condition, or memberships of one list that read as one. */
export type Side = { readonly list: Expr | null; readonly exprs: readonly Expr[] };

const flat = (expr: Expr, kind: "and" | "or"): readonly Expr[] =>
  expr.kind === kind ? [...flat(expr.left, kind), ...flat(expr.right, kind)] : [expr];

/** The list of `'a' in names`, where a written value is sought in a variable. */
const listOf = (expr: Expr): ExprOf<"variable"> | null =>
  expr.kind === "in" && expr.item.kind === "literal" && expr.list.kind === "variable" ? expr.list : null;

/** The sides of a chain, left to right; neighbours that look into the same list are one side. */
export function sidesOf(chain: ExprOf<"and" | "or">): readonly Side[] {
  const sides: Side[] = [];
  for (const expr of flat(chain, chain.kind)) {
    const list = listOf(expr);
    const last = sides.at(-1);
    const same = list && last?.list?.kind === "variable" && last.list.path === list.path;
    if (same && last) sides[sides.length - 1] = { list, exprs: [...last.exprs, expr] };
    else sides.push({ list, exprs: [expr] });
  }
  return sides;
}

/** The written values that a side looks for. */
export const soughtOf = (side: Side): readonly ExprOf<"literal">[] =>
  side.exprs.flatMap((expr) => (expr.kind === "in" && expr.item.kind === "literal" ? [expr.item] : []));
