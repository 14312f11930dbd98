import type { Scope } from "./to-sql.ts";
import { type Sql, sql } from "./sql.ts";
import { literalSql, sqlType } from "./sql-types.ts";
import type { Expr, ExprOf } from "./tree.ts";
import type { Type } from "./types.ts";

const isJson = (list: Expr): boolean => list.type.kind === "list" && list.type.of.kind === "record";

/** Lists, and what is asked of them. */
export function listSql(expr: ExprOf<"list" | "in" | "index" | "size" | "concat">, of: (child: Expr) => Sql): Sql {
  switch (expr.kind) {
    case "list":
      return writtenList(expr, of);
    case "in":
      return sql`(${of(expr.item)} = any(${of(expr.list)}::${sqlType(expr.list.type)}))`;
    case "size":
      return isJson(expr.list)
        ? sql`jsonb_array_length(${of(expr.list)})::bigint`
        : sql`cardinality(${of(expr.list)})::bigint`;
    case "index":
      return sql`(select u.v from ${items(of(expr.list), expr.list)} u(v, n) where u.n - 1 = ${of(expr.index)})`;
    case "concat":
      return sql`(select case when c.a is not null and c.b is not null then c.a || c.b end from (select ${of(expr.left)} as a, ${of(expr.right)} as b offset 0) c)`;
  }
}

function writtenList({ items, type }: ExprOf<"list">, of: (child: Expr) => Sql): Sql {
  const constant = items.flatMap((item) => (item.kind === "literal" ? [item.value] : []));
  if (constant.length === items.length) return literalSql(constant, type);
  return sql`array[${sql.join(items.map(of))}]::${sqlType(type)}`;
}

/** The items of a list with their numbers from 1. */
const items = (list: Sql, of: Expr): Sql =>
  isJson(of) ? sql`jsonb_array_elements(${list}) with ordinality` : sql`unnest(${list}) with ordinality`;

/**
 * A macro: one row per item with the outcome of the body in `o`, then what the macro makes of them. A NULL list gives
 * NULL; an unknown outcome follows the same rules as in memory.
 */
export function macroSql(expr: ExprOf<"macro">, scope: Scope, exprSql: (expr: Expr, scope: Scope) => Sql): Sql {
  const depth = scope.locals.length;
  const row = sql.raw(`m${depth}`);
  const body = exprSql(expr.body, { ...scope, locals: [...scope.locals, sql`${row}.v`] });
  const list = sql.raw(`l${depth}.v`);
  const gathered = sql`select ${gather(expr.macro, expr.type)} from (select ${row}.v as v, ${row}.n as n, ${body} as o from ${items(list, expr.list)} ${row}(v, n)) o`;
  const given = exprSql(expr.list, scope);
  return sql`(select case when ${list} is not null then (${gathered}) end from (select ${given} as v offset 0) ${sql.raw(`l${depth}`)})`;
}

const known = sql`count(*) = count(o.o)`;

function gather(macro: ExprOf<"macro">["macro"], type: Type): Sql {
  const empty = sql`'{}'::${sqlType(type)}`;
  switch (macro) {
    case "exists":
      return sql`case when bool_or(o.o) then true when ${known} then false end`;
    case "all":
      return sql`case when not bool_and(o.o) then false when ${known} then true end`;
    case "exists_one":
      return sql`case when ${known} then count(*) filter (where o.o) = 1 end`;
    case "filter":
      return type.kind === "list" && type.of.kind === "record"
        ? sql`case when ${known} then coalesce(jsonb_agg(o.v order by o.n) filter (where o.o), '[]'::jsonb) end`
        : sql`case when ${known} then coalesce(array_agg(o.v order by o.n) filter (where o.o), ${empty}) end`;
    case "map":
      return sql`case when ${known} then coalesce(array_agg(o.o order by o.n), ${empty}) end`;
  }
}
