import { type Sql, sql } from "./sql.ts";
import type { Type } from "./types.ts";
import { Wide } from "./numbers.ts";
import { type Inner, instantOf, isList } from "./values.ts";

const scalars = {
  bool: sql`boolean`,
  int: sql`bigint`,
  decimal: sql`numeric`,
  text: sql`text`,
  date: sql`date`,
  instant: sql`timestamptz`,
  /** Microseconds. */
  duration: sql`bigint`,
  null: sql`text`,
} as const;

/** The SQL type that stands for a type: lists of plain values are arrays, records and lists of records are jsonb. */
export function sqlType(type: Type): Sql {
  if (type.kind === "record") return sql`jsonb`;
  if (type.kind !== "list") return scalars[type.kind];
  return type.of.kind === "record" || type.of.kind === "list" ? sql`jsonb` : sql`${sqlType(type.of)}[]`;
}

const asParameter = (value: Inner, type: Type): unknown => {
  if (value === null || typeof value === "boolean") return value;
  if (type.kind === "instant" && typeof value === "bigint") return instantOf(value).toString();
  return Wide.isDecimal(value) ? value.toFixed() : String(value);
};

/** A value as a parameter of its type. */
export function literalSql(value: Inner, type: Type): Sql {
  if (type.kind === "bool" && value !== null) return value === true ? sql`true` : sql`false`;
  if (type.kind === "list") {
    return sql`${isList(value) ? value.map((item) => asParameter(item, type.of)) : null}::${sqlType(type)}`;
  }
  return sql`${asParameter(value, type)}::${sqlType(type)}`;
}

/** A field of a jsonb record as the SQL type that stands for it: JSON null and a missing field are NULL. */
export function fieldSql(record: Sql, field: string, type: Type): Sql {
  if (type.kind === "record") return sql`nullif(${record} -> ${field}::text, 'null'::jsonb)`;
  if (type.kind === "list") return listFieldSql(sql`(${record} -> ${field}::text)`, type.of);
  return scalarSql(sql`(${record} ->> ${field}::text)`, type);
}

/** A JSON text as a plain value; JSON numbers may carry a fraction of zero. */
function scalarSql(text: Sql, type: Type): Sql {
  if (type.kind === "text") return text;
  return type.kind === "int" || type.kind === "duration"
    ? sql`${text}::numeric::bigint`
    : sql`${text}::${sqlType(type)}`;
}

function listFieldSql(list: Sql, of: Type): Sql {
  if (of.kind === "record" || of.kind === "list") return sql`nullif(${list}, 'null'::jsonb)`;
  const item = scalarSql(sql`(j.v #>> '{}')`, of);
  return sql`(case jsonb_typeof(${list}) when 'array' then array(select ${item} from jsonb_array_elements(${list}) with ordinality j(v, n) order by j.n) end)`;
}
