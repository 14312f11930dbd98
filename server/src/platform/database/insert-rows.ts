import type { SqlText } from "./tx.ts";

/** `insert into table (columns) values (…), (…)`, and what follows: many rows are one statement. */
export function insertRows(
  table: string,
  columns: readonly string[],
  rows: readonly (readonly unknown[])[],
  rest = "",
): SqlText {
  const width = columns.length;
  const tuple = (at: number) => `(${columns.map((_, i) => `$${at * width + i + 1}`).join(",")})`;
  return {
    text: `insert into ${table} (${columns.join(", ")}) values ${rows.map((_, at) => tuple(at)).join(",")} ${rest}`,
    values: rows.flat(),
  };
}
