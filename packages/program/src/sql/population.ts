import { sql, type Sql } from "@fairway/rules";

/** Whom a statement measures: everybody, some, or the next so many by id. */
export type Population =
  | { readonly all: true }
  | { readonly ids: readonly string[] }
  | { readonly after: string | null; readonly limit: number };

export type MeasureOptions = {
  readonly vendorId: string;
  readonly asOf: Temporal.PlainDate;
  readonly partners: Population;
  /**
   * What was known at this instant: facts that arrived later do not count yet, and facts taken back later still do.
   * Everything known now where absent.
   */
  readonly knownBy?: Temporal.Instant | undefined;
};

/** The condition on a column that holds partner ids; empty where everybody is measured. */
export function populationSql(
  column: string,
  { vendorId, partners }: Pick<MeasureOptions, "vendorId" | "partners">,
): Sql {
  const id = sql.raw(column);
  if ("all" in partners) return sql.empty;
  if ("ids" in partners) return sql` and ${id} = any(${partners.ids}::uuid[])`;
  const after = partners.after === null ? sql.empty : sql` and id > ${partners.after}::uuid`;
  const from = partners.after === null ? sql.empty : sql` and ${id} > ${partners.after}::uuid`;
  const chunk = sql`select id from app.partner where vendor_id = ${vendorId}::uuid${after} order by id limit ${partners.limit}`;
  return sql`${from} and ${id} <= (select id from (${chunk}) chunk order by id desc limit 1)`;
}
