import { sql, type Rule, type Sql } from "@fairway/rules";
import { conjuncts } from "../build/covers.ts";
import type { MeasuredRow } from "../sql/measured-row.ts";

type Expr = Rule["tree"];
type Compare = Extract<Expr, { kind: "compare" }>;

const bare = (expr: Expr): Expr => (expr.kind === "convert" ? bare(expr.of) : expr);

const disjuncts = (expr: Expr): Expr[] =>
  expr.kind === "or" ? [...disjuncts(expr.left), ...disjuncts(expr.right)] : [expr];

const isNumber = (expr: Expr): boolean => expr.type.kind === "decimal" || expr.type.kind === "int";
const isLiteral = (expr: Expr): boolean => bare(expr).kind === "literal";

/** The figure and the number of a comparison in which more, or less, of something is asked for; null for any other. */
export function sidesOfBound(expr: Compare): { figure: Expr; bound: Expr } | null {
  if (expr.operator === "==" || expr.operator === "!=") return null;
  if (!isNumber(expr.left) || !isNumber(expr.right) || isLiteral(expr.left) === isLiteral(expr.right)) return null;
  return isLiteral(expr.right) ? { figure: expr.left, bound: expr.right } : { figure: expr.right, bound: expr.left };
}

/** So small a share stands for “exactly at a bound that has to be passed”. */
const least = "0.000001";

/**
 * What share of a bound is missing to meet a condition: 0 where it is met, null where more than one thing is missing,
 * where the one thing is no number, or where it is more than `within`.
 */
export function shortfallSql(rule: Rule, row: MeasuredRow, within: string): Sql {
  const holds = (tree: Expr): Sql => row.holds({ ...rule, tree });
  const value = (tree: Expr): Sql => row.rule({ ...rule, tree });
  const leaf = (expr: Expr): Sql => {
    const sides = expr.kind === "compare" ? sidesOfBound(expr) : null;
    if (!sides) return sql`(case when ${holds(expr)} then 0::numeric end)`;
    const [figure, bound] = [value(sides.figure), value(sides.bound)];
    const share = sql`greatest(round(abs(${figure}::numeric - ${bound}::numeric) / nullif(abs(${bound}::numeric), 0), 6), ${sql.raw(least)})`;
    return sql`(case when ${holds(expr)} then 0::numeric when ${figure} is not null and ${bound}::numeric <> 0 and ${share} <= ${within}::numeric then ${share} end)`;
  };
  const of = (expr: Expr): Sql => {
    const all = conjuncts(expr);
    if (all.length > 1) {
      return sql`(select case when count(*) filter (where one is null) = 0 and count(*) filter (where one > 0) <= 1 then max(one) end
        from unnest(array[${sql.join(all.map(of))}]::numeric[]) one)`;
    }
    const any = disjuncts(expr);
    return any.length > 1 ? sql`least(${sql.join(any.map(of))})` : leaf(expr);
  };
  return of(rule.tree);
}
