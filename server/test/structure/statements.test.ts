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

test("every statement about a vendor's rows names the vendor", () => {
  expect(touching().length).toBeGreaterThan(60);
  // The relay asks which vendors have something waiting, before it serves one of them.
  const acrossVendors = /^select (1|distinct "?vendor_id"?) from "?app"?\."?event_outbox"?/;
  expect(touching().filter((text) => !text.includes("vendor_id") && !acrossVendors.test(text))).toEqual([]);
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
