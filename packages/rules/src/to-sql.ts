import { listSql, macroSql } from "./to-sql-lists.ts";
import type { Rule } from "./rule.ts";
import { type Sql, sql } from "./sql.ts";
import { fieldSql, literalSql, sqlType } from "./sql-types.ts";
import type { Expr, ExprOf } from "./tree.ts";

/** Gives the SQL expression of a variable by its full path, of the SQL type that `sqlType` names. */
export type Bind = (path: string) => Sql;
/** What a node is compiled with: the host's columns, and the items of the macros around it. */
export type Scope = { readonly bind: Bind; readonly locals: readonly Sql[] };

/**
 * The rule as a SQL expression that agrees with `evaluate`: NULL where the outcome is unknown, and never an error.
 * Everything that a user wrote travels as a parameter.
 */
export const toSql = (rule: Rule, bind: Bind): Sql => exprSql(rule.tree, { bind, locals: [] });

/** One node and everything below it. */
export function exprSql(expr: Expr, scope: Scope): Sql {
  const of = (child: Expr): Sql => exprSql(child, scope);
  switch (expr.kind) {
    case "literal":
      return literalSql(expr.value, expr.type);
    case "variable":
      return scope.bind(expr.path);
    case "local":
      return scope.locals[expr.slot] ?? sql`null`;
    case "field":
      return fieldSql(of(expr.of), expr.field, expr.type);
    case "and":
      return sql`(${of(expr.left)} and ${of(expr.right)})`;
    case "or":
      return sql`(${of(expr.left)} or ${of(expr.right)})`;
    case "not":
      return sql`(not ${of(expr.of)})`;
    case "choice":
      return sql`(case ${of(expr.when)} when true then ${of(expr.chosen)} when false then ${of(expr.otherwise)} end)`;
    case "missing":
      return expr.negated ? sql`(${of(expr.of)} is not null)` : sql`(${of(expr.of)} is null)`;
    case "compare":
      return compareSql(expr, of);
    case "convert":
      return sql`(${of(expr.of)})::${sqlType(expr.type)}`;
    case "call":
      return expr.overload.sql(...expr.args.map(of));
    case "host":
      return expr.declared.sql(...expr.args.map(of));
    case "macro":
      return macroSql(expr, scope, exprSql);
    default:
      return listSql(expr, of);
  }
}

/** Text is ordered by code points, whatever the collation of the database. */
function compareSql({ operator, left, right }: ExprOf<"compare">, of: (child: Expr) => Sql): Sql {
  const symbol = sql.raw(operator === "==" ? "=" : operator === "!=" ? "<>" : operator);
  const ordered = left.type.kind === "text" && operator !== "==" && operator !== "!=";
  return sql`(${of(left)}${ordered ? sql` collate "C"` : sql.empty} ${symbol} ${of(right)})`;
}
