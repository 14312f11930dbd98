import { sql, type Sql, type Type, type Value } from "../../src/index.ts";

/** A value as one text, the same for memory and SQL. */
export function canonical(value: Value): string | null {
  if (value === null) return null;
  if (value instanceof Temporal.Instant) return String(value.epochNanoseconds / 1000n);
  if (value instanceof Temporal.Duration) return String(value.total("microseconds"));
  return Array.isArray(value) ? `[${value.map((item) => JSON.stringify(canonical(item))).join(", ")}]` : String(value);
}

/** The SQL expression as the same text. */
export function canonicalSql(expression: Sql, type: Type): Sql {
  switch (type.kind) {
    case "decimal":
      return sql`trim_scale(${expression})::text`;
    case "date":
      return sql`to_char(${expression}, 'YYYY-MM-DD')`;
    case "instant":
      return sql`(extract(epoch from ${expression}) * 1000000)::bigint::text`;
    case "list": {
      const item = canonicalSql(sql`u.v`, type.of);
      return sql`(select case when l.v is not null then (select '[' || coalesce(string_agg(coalesce(to_json(${item})::text, 'null'), ', ' order by u.n), '') || ']' from unnest(l.v) with ordinality u(v, n)) end from (select ${expression} as v) l)`;
    }
    default:
      return sql`(${expression})::text`;
  }
}
