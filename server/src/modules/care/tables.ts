import { runSql, type Tx } from "../../platform/index.ts";

export type Table = {
  name: string;
  /** Columns of the key, each with its type, in order. */
  key: { column: string; type: string }[];
  /** How its rows belong to a partner: by a column of its own, or by that of the table that it refers to. */
  by: string;
};

/** What must not leave the installation, whatever table it stands in. */
const secret = "(token|secret|sealed|password|hash)";

const tablesText = `with t as (
    select c.oid, c.relname::text as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where n.nspname = 'app' and c.relkind in ('r', 'p') and not c.relispartition
  ), keyed as (
    select t.oid, jsonb_agg(jsonb_build_object('column', a.attname, 'type', format_type(a.atttypid, a.atttypmod)) order by k.ord) as key
    from t join pg_constraint c on c.conrelid = t.oid and c.contype = 'p'
    cross join lateral unnest(c.conkey) with ordinality k(num, ord)
    join pg_attribute a on a.attrelid = t.oid and a.attnum = k.num where a.attname <> 'vendor_id' group by t.oid
  ), own as (
    select t.oid, t.name, 't.partner_id = $2' as by from t join pg_attribute a on a.attrelid = t.oid and a.attname = 'partner_id'
      and not a.attisdropped
    union all select t.oid, t.name, 't.id = $2' from t where t.name = 'partner'
    union all select t.oid, t.name, '(t.parent_id = $2 or t.child_id = $2)' from t where t.name = 'partner_link'
  ), child as (
    select distinct on (t.oid) t.oid, t.name, format('exists (select 1 from app.%I o where o.vendor_id = t.vendor_id
      and o.partner_id = $2 and o.%I = t.%I)', p.name, f.attname, a.attname) as by
    from t join pg_constraint c on c.conrelid = t.oid and c.contype = 'f' and cardinality(c.conkey) = 2
    join own p on p.oid = c.confrelid and p.name <> 'partner'
    join pg_attribute a on a.attrelid = t.oid and a.attnum = c.conkey[2]
    join pg_attribute f on f.attrelid = p.oid and f.attnum = c.confkey[2]
    where t.oid not in (select oid from own) order by t.oid, c.conname
  )
  select w.name, k.key, w.by from (select * from own union all select * from child) w join keyed k on k.oid = w.oid
  where has_table_privilege(w.oid, 'select') order by w.name`;

/** Every table that says something about a partner, found in the catalogue, so that none is forgotten. */
export const partnerTables = (tx: Tx): Promise<Table[]> => runSql<Table>(tx, { text: tablesText, values: [] });

export type PartnerRow = Record<string, unknown>;

const rowsPerPage = 1000;

/** Rows of a table about one partner, a page at a time in the order of its key. */
export async function* rowsOf(
  tx: Tx,
  { name, key, by }: Table,
  [vendorId, partnerId]: readonly [string, string],
): AsyncGenerator<PartnerRow[]> {
  const columns = key.map(({ column }) => `t."${column}"`).join(", ");
  const places = key.map(({ type }, i) => `$${i + 3}::${type}`).join(", ");
  let after: string[] | null = null;
  for (;;) {
    const rows: { row: PartnerRow; place: string[] }[] = await runSql(tx, {
      text: `select to_jsonb(t) as row, array[${key.map(({ column }) => `t."${column}"::text`).join(", ")}] as place
        from app."${name}" t where t.vendor_id = $1 and ${by} ${after ? `and (${columns}) > (${places})` : ""}
        order by ${columns} limit ${rowsPerPage}`,
      values: [vendorId, partnerId, ...(after ?? [])],
    });
    if (rows.length > 0)
      yield rows.map(({ row }) =>
        Object.fromEntries(Object.entries(row).filter(([column]) => !new RegExp(secret).test(column))),
      );
    const last = rows.at(-1);
    if (!last || rows.length < rowsPerPage) return;
    after = last.place;
  }
}
