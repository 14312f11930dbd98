import { allOperations, type OperationId } from "@fairway/contract";
import pg from "pg";
import { beforeAll, expect, test } from "vitest";

const heard = new Set<string>();

// Listens to every statement of this process before anything connects.
const query = pg.Client.prototype.query;
pg.Client.prototype.query = function listen(this: pg.Client, ...args: unknown[]) {
  const [first] = args;
  const text =
    typeof first === "string"
      ? first
      : typeof first === "object" && first !== null && "text" in first
        ? String(first.text)
        : "";
  heard.add(text.replaceAll(/\s+/g, " ").trim().toLowerCase());
  return Reflect.apply(query, this, args) as ReturnType<typeof query>;
} as typeof query;

const { startApp } = await import("../harness.ts");
const { specimens } = await import("./specimens.ts");
const { createWorld } = await import("./world.ts");
const { tablesOf } = await import("./catalog.ts");

const app = await startApp();
let vendors: string[];
let statements: string[];

beforeAll(async () => {
  const rows = async <R extends Record<string, unknown>>(text: string) =>
    (await app.database.owner.query<R>(text)).rows;
  const tables = await tablesOf({ rows, url: () => "" });
  vendors = tables
    .filter((table) => table.schema === "app" && table.vendor && !table.partition)
    .map((table) => table.name);
  const world = await createWorld(app, "statements");
  heard.clear();
  for (const op of allOperations) await world.owner.raw(op.id as OperationId, specimens[op.id as OperationId](world));
  await app.drainJobs();
  statements = [...heard].filter(
    (text) => /\b(select|insert|update|delete|with)\b/.test(text) && !text.includes("graphile"),
  );
});

const of = (table: string) => new RegExp(`\\bapp"?\\."?${table}\\b(?!_)`);
const touching = () => statements.filter((text) => vendors.some((table) => of(table).test(text)));

/** Tables that a statement reads or changes, each with the name by which its columns are called. */
function sourcesOf(text: string): { table: string; name: string }[] {
  const found = text.matchAll(/\b(?:from|join|update)\s+"?app"?\."?(\w+)"?(?:\s+(?:as\s+)?"?(\w+)"?)?/g);
  const words = new Set([
    "where",
    "set",
    "on",
    "order",
    "group",
    "limit",
    "join",
    "left",
    "inner",
    "cross",
    "for",
    "union",
    "as",
    "returning",
    "using",
  ]);
  return [...found].map(([, table = "", alias]) => ({
    table,
    name: alias === undefined || words.has(alias) ? table : alias,
  }));
}

const bound = /vendor_id"? = (\$|any)|\([^()]*vendor_id"?, [^()]*\) (in|=)/;

/** Whether the rows of this source are held to a vendor: by a value, a list of values, or another source of a bound statement. */
function isHeld(text: string, { table, name }: { table: string; name: string }): boolean {
  const column = `(?<![.\\w"])(?:(?:"?app"?\\.)?"?(?:${name}|${table})"?\\.)?"?vendor_id"?`;
  const qualified = `"?${name}"?\\."?vendor_id"?`;
  return [`${column} = (?:\\$|any)`, `${qualified} = `, `= ${qualified}`, `\\(${column}, [^)]*\\) (?:in|=)`].some(
    (form) => new RegExp(form).test(text),
  );
}

test("every source of every statement is held to a vendor", () => {
  expect(touching().length).toBeGreaterThan(60);
  // The relay asks which vendors have something waiting, before it serves one of them.
  const acrossVendors = /^select (1|distinct "?vendor_id"?) from "?app"?\."?event_outbox"?/;
  const loose = touching()
    .filter((text) => !acrossVendors.test(text))
    .flatMap((text) =>
      sourcesOf(text)
        .filter(({ table }) => vendors.includes(table))
        .filter((source) => !bound.test(text) || !isHeld(text, source))
        .map(({ name }) => `${name} in: ${text}`),
    );
  expect(loose).toEqual([]);
});

test("a statement that joins sources only to each other, or only mentions the vendor, is found", () => {
  const held = (text: string) => sourcesOf(text).every((source) => bound.test(text) && isHeld(text, source));
  expect(held("select p.vendor_id, p.name from app.partner p where p.id = $1")).toBe(false);
  expect(held("select 1 from app.partner p join app.fact f on f.vendor_id = p.vendor_id")).toBe(false);
  expect(held("select 1 from app.partner p join app.fact f on f.partner_id = p.id where p.vendor_id = $1")).toBe(false);
  expect(held("select 1 from app.partner p join app.fact f on f.vendor_id = p.vendor_id where p.vendor_id = $1")).toBe(
    true,
  );
  expect(held('update "app"."partner" set "name" = $1 where "vendor_id" = $2')).toBe(true);
});

test("every row that is written names its vendor", () => {
  const written = touching().filter((text) => /\binsert into\b/.test(text));
  expect(written.length).toBeGreaterThan(10);
  expect(written.filter((text) => !/insert into "?app"?\."?\w+"?(?: as \w+)? \([^)]*"?vendor_id"?/.test(text))).toEqual(
    [],
  );
});

// `offset 0` skips nothing; it keeps the planner from merging a subquery.
test("pages are by key: nothing is skipped by counting", () => {
  expect(touching().filter((text) => /\boffset (\$|[1-9])/.test(text))).toEqual([]);
});

test("nothing merges, copies or locks across vendors", () => {
  expect(statements.filter((text) => /\bmerge into\b|\bcopy \b|\block table\b/.test(text))).toEqual([]);
});

test("no statement joins a vendor's table with a local one", () => {
  expect(touching().filter((text) => /\bidentity"?\."?(person|membership|session|account)\b/.test(text))).toEqual([]);
});

test("no value was pasted into a statement", () => {
  const pasted = touching().filter((text) => /'[0-9a-f]{8}-[0-9a-f]{4}-|'(vnd|ptn|prg|fct)_/.test(text));
  expect(pasted).toEqual([]);
});
