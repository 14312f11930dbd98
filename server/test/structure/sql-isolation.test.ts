import { parseId } from "@fairway/kernel";
import type { Pool, PoolClient } from "pg";
import { beforeAll, expect, test } from "vitest";
import { allOperations, type OperationId } from "@fairway/contract";
import { startApp } from "../harness.ts";
import { specimens } from "./specimens.ts";
import { createWorld, type World } from "./world.ts";

const app = await startApp();
let here: World;
let there: World;
let tables: string[];

/** As the role that serves requests, with this vendor set or none; nothing is kept. */
async function as<T>(pool: Pool, vendor: string | null, work: (client: PoolClient) => Promise<T>): Promise<T> {
  const client = await pool.connect();
  try {
    await client.query("begin");
    if (vendor !== null) await client.query("select app.set_vendor($1, $2)", [parseId("vendor", vendor), "test"]);
    return await work(client);
  } finally {
    await client.query("rollback");
    client.release();
  }
}

const count = async (client: PoolClient, table: string, where = "true", values: unknown[] = []): Promise<number> =>
  (await client.query<{ n: number }>(`select count(*)::int as n from ${table} where ${where}`, values)).rows[0]?.n ??
  -1;

const uuid = (world: World) => parseId("vendor", world.vendorId);

beforeAll(async () => {
  here = await createWorld(app, "here");
  there = await createWorld(app, "there");
  // One of everything, journal and seals included.
  for (const op of allOperations) await here.owner.raw(op.id as OperationId, specimens[op.id as OperationId](here));
  await app.drainJobs();
  const found = await app.database.owner.query<{ name: string }>(`
    select c.oid::regclass::text as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
     where n.nspname = 'app' and c.relkind in ('r', 'p') and not c.relispartition and c.relname <> 'company'
       and has_table_privilege('fairway_app', c.oid, 'select') order by 1`);
  tables = found.rows.map((row) => row.name);
});

const key = (table: string): string => (table === "app.vendor" ? "id" : "vendor_id");

test("with another vendor set, not one row of any table is seen", async () => {
  expect(tables.length).toBeGreaterThan(15);
  const seen: string[] = [];
  for (const table of tables) {
    const own = await as(app.database.app, here.vendorId, (client) => count(client, table));
    if (own > 0) seen.push(table);
    expect(
      await as(app.database.app, here.vendorId, (client) => count(client, table, `${key(table)} <> $1`, [uuid(here)])),
      table,
    ).toBe(0);
    expect(
      await as(app.database.app, there.vendorId, (client) => count(client, table, `${key(table)} = $1`, [uuid(here)])),
      table,
    ).toBe(0);
  }
  // Otherwise the zeros above would prove nothing.
  expect(seen.length).toBeGreaterThan(13);
});

test("with no vendor set, not one row of any table is seen", async () => {
  for (const table of tables) expect(await as(app.database.app, null, (client) => count(client, table)), table).toBe(0);
});

test("the reading role sees nothing of a vendor that it was not told of", async () => {
  for (const table of ["app.vendor", "app.partner"]) {
    expect(await as(app.database.read, null, (client) => count(client, table)), table).toBe(0);
    const told = await as(app.database.read, null, async (client) => {
      await client.query("select app.set_vendors($1)", [[uuid(here)]]);
      return [await count(client, table), await count(client, table, `${key(table)} <> $1`, [uuid(here)])];
    });
    expect(told[0], table).toBeGreaterThan(0);
    expect(told[1], table).toBe(0);
  }
});

test("another vendor's rows can be neither changed, nor deleted, nor written in its name", async () => {
  for (const table of tables.filter((name) => name !== "app.vendor")) {
    const may = async (right: string) =>
      (
        await app.database.owner.query<{ may: boolean }>("select has_table_privilege('fairway_app', $1, $2) as may", [
          table,
          right,
        ])
      ).rows[0]?.may === true;
    if (await may("update")) {
      const changed = await as(app.database.app, there.vendorId, (client) =>
        client.query(`update ${table} set vendor_id = vendor_id where vendor_id = $1`, [uuid(here)]),
      );
      expect(changed.rowCount, table).toBe(0);
    }
    if (await may("delete")) {
      const gone = await as(app.database.app, there.vendorId, (client) =>
        client.query(`delete from ${table} where vendor_id = $1`, [uuid(here)]),
      );
      expect(gone.rowCount, table).toBe(0);
    }
  }
  const forged = as(app.database.app, there.vendorId, (client) =>
    client.query("insert into app.event_outbox (vendor_id, at, event_id) values ($1, now(), gen_random_uuid())", [
      uuid(here),
    ]),
  );
  await expect(forged).rejects.toThrow(/row-level security/);
});

test("the role that serves requests can neither step around the policies nor touch the schema", async () => {
  const refused = [
    "set row_security = off; select count(*) from app.partner",
    "alter table app.partner disable row level security",
    "create table app.mine (id uuid)",
    "set role fairway_owner",
    "select * from fairway.migration",
    "truncate app.fact",
  ];
  for (const text of refused)
    await expect(
      as(app.database.app, here.vendorId, (client) => client.query(text)),
      text,
    ).rejects.toThrow();
});
