import { expect, test } from "vitest";
import { sharedTables, tablesOf, useCatalog, vendorTables } from "./catalog.ts";

const catalog = useCatalog();

type Constraint = {
  table: string;
  name: string;
  kind: string;
  columns: string[];
  target: string | null;
  on_delete: string;
  on_update: string;
  indexed: boolean;
};

const constraints = () =>
  catalog.rows<Constraint>(`
    select c.conrelid::regclass::text as table, c.conname as name, c.contype::text as kind,
           array(select a.attname::text from unnest(c.conkey) with ordinality k(num, ord)
                   join pg_attribute a on a.attrelid = c.conrelid and a.attnum = k.num order by k.ord) as columns,
           case when c.confrelid = 0 then null else c.confrelid::regclass::text end as target,
           c.confdeltype::text as on_delete, c.confupdtype::text as on_update,
           exists (select 1 from pg_index i where i.indrelid = c.conrelid
                    and (select array_agg(k.num order by k.num)
                           from unnest((i.indkey::int2[])[0:cardinality(c.conkey) - 1]) k(num))
                      = (select array_agg(k.num order by k.num) from unnest(c.conkey) k(num))) as indexed
      from pg_constraint c join pg_namespace n on n.oid = c.connamespace
     where n.nspname in ('app', 'identity') and c.conrelid <> 0 order by 1, 2`);

test("every table is of a class that the rules know", async () => {
  const tables = await tablesOf(catalog);
  expect(tables.length).toBeGreaterThan(20);
  const withoutVendor = tables.filter((table) => !table.vendor).map((table) => `${table.schema}.${table.name}`);
  const local = withoutVendor.filter((name) => name.startsWith("identity."));
  expect(withoutVendor.filter((name) => !local.includes(name))).toEqual(sharedTables);
});

test("the vendor comes first in every key of a vendor's table", async () => {
  const names = await vendorTables(catalog);
  const keys = (await constraints()).filter((key) => names.includes(key.table) && "pux".includes(key.kind));
  expect(new Set(keys.filter((key) => key.kind === "p").map((key) => key.table))).toEqual(new Set(names));
  expect(keys.filter((key) => key.columns[0] !== "vendor_id")).toEqual([]);
});

test("every unique index of a vendor's table starts with the vendor", async () => {
  const names = await vendorTables(catalog);
  const rows = await catalog.rows<{ table: string; name: string; first: string }>(`
    select i.indrelid::regclass::text as table, i.indexrelid::regclass::text as name, a.attname::text as first
      from pg_index i left join pg_attribute a on a.attrelid = i.indrelid and a.attnum = i.indkey[0]
     where i.indisunique`);
  expect(rows.filter((row) => names.includes(row.table) && row.first !== "vendor_id")).toEqual([]);
});

test("a foreign key between vendors' tables carries the vendor, and others lead to shared tables only", async () => {
  const names = await vendorTables(catalog);
  const foreign = (await constraints()).filter((key) => key.kind === "f" && names.includes(key.table));
  expect(foreign.length).toBeGreaterThan(10);
  const wrong = foreign.filter((key) =>
    key.target !== null && names.includes(key.target)
      ? key.columns[0] !== "vendor_id"
      : !sharedTables.includes(key.target ?? ""),
  );
  expect(wrong).toEqual([]);
});

test("no table outside the vendors' own refers to one of them", async () => {
  const names = await vendorTables(catalog);
  const foreign = (await constraints()).filter((key) => key.kind === "f" && !names.includes(key.table));
  expect(foreign.filter((key) => names.includes(key.target ?? ""))).toEqual([]);
});

test("foreign keys neither delete nor change rows elsewhere", async () => {
  const foreign = (await constraints()).filter((key) => key.kind === "f");
  expect(foreign.filter((key) => !"ar".includes(key.on_delete) || !"ar".includes(key.on_update))).toEqual([]);
});

test("every foreign key has an index", async () => {
  const foreign = (await constraints()).filter((key) => key.kind === "f");
  expect(foreign.filter((key) => !key.indexed).map((key) => key.name)).toEqual([]);
});

test("constraints carry names of ours", async () => {
  const named = /_(pk|key|fk|form|values|lower|range|order|positive|not_null)(\d*)$/;
  const partitions = new Set(
    (await tablesOf(catalog)).filter((table) => table.partition).map((table) => `app.${table.name}`),
  );
  const wrong = (await constraints()).filter(
    (key) => key.kind !== "n" && !partitions.has(key.table) && !named.test(key.name),
  );
  expect(wrong.map((key) => key.name)).toEqual([]);
});
