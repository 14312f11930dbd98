import { expect, test } from "vitest";
import { useCatalog } from "./catalog.ts";

const catalog = useCatalog();

type Column = { table: string; column: string; type: string; identity: string; fallback: string | null };

const columns = () =>
  catalog.rows<Column>(`
    select a.attrelid::regclass::text as table, a.attname::text as column, format_type(a.atttypid, a.atttypmod) as type,
           a.attidentity::text as identity, pg_get_expr(d.adbin, d.adrelid) as fallback
      from pg_attribute a join pg_class c on c.oid = a.attrelid join pg_namespace n on n.oid = c.relnamespace
      left join pg_attrdef d on d.adrelid = a.attrelid and d.adnum = a.attnum
     where n.nspname in ('app', 'identity') and c.relkind in ('r', 'p') and not c.relispartition and a.attnum > 0 and not a.attisdropped
     order by 1, 2`);

test("nothing that is counted is a float, and every instant knows its zone", async () => {
  const all = await columns();
  expect(all.length).toBeGreaterThan(100);
  expect(
    all.filter((column) =>
      /^(real|double precision|money|timestamp without time zone|time without time zone)/.test(column.type),
    ),
  ).toEqual([]);
});

test("the application makes the keys: no serial, no identity, no database default", async () => {
  const made = (await columns()).filter(
    (column) => column.identity !== "" || /nextval|gen_random_uuid|uuidv7/.test(column.fallback ?? ""),
  );
  expect(made).toEqual([]);
});

test("instants end in _at, and dates in _on, or say as of, since or today", async () => {
  const all = await columns();
  const instants = all.filter((column) => column.type === "timestamp with time zone");
  expect(instants.filter((column) => !/(^|_)at$/.test(column.column))).toEqual([]);
  const dates = all.filter((column) => column.type === "date");
  expect(dates.filter((column) => !/_on$|(^|_)as_of$|^(since|today)$/.test(column.column))).toEqual([]);
});

test("ids are uuids", async () => {
  const ids = (await columns()).filter((column) => column.table.startsWith("app.") && /(^|_)id$/.test(column.column));
  const texts = ["app.event.request_id"];
  expect(ids.filter((column) => column.type !== "uuid").map((column) => `${column.table}.${column.column}`)).toEqual(
    texts,
  );
});

test("no column is of a kind whose operators leak, or that the driver cannot read exactly", async () => {
  const all = await columns();
  const known =
    /^(uuid|text|text\[\]|uuid\[\]|timestamp with time zone(\[\])?|date|integer|bigint|numeric(\(.*\))?|boolean|jsonb|bytea)$/;
  const searched = all.filter((column) => column.type === "tsvector").map(({ table, column }) => `${table}.${column}`);
  // Asked only by functions that look as the owner, for the vendor that they are given.
  expect(searched).toEqual(["app.library_text.search"]);
  expect(all.filter((column) => !known.test(column.type) && column.type !== "tsvector")).toEqual([]);
});
