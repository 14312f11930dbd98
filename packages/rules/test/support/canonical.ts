import { sql, type Sql, type Type, type Value } from "../../src/index.ts";

/** A value as one text, the same for memory and SQL. */
export function canonical(value: Value): string | null {
  if (value === null) return null;
  if (value instanceof Temporal.Instant) return String(value.epochNanoseconds / 1000n);
  if (value instanceof Temporal.Duration) return String(value.total("microseconds"));
  if (Array.isArray(value)) return JSON.stringify(value.map(canonical));
  return typeof value === "object" && "toFixed" in value && typeof value.toFixed === "function"
    ? String(value)
    : String(value);
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
    case "list":
      return sql`(select json_agg(${canonicalSql(sql`u.v`, type.of)} order by u.n)::text from unnest(${expression}) with ordinality u(v, n))`;
    default:
      return sql`(${expression})::text`;
  }
}
