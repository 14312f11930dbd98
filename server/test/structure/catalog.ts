import { randomBytes } from "node:crypto";
import pg from "pg";
import { afterAll, beforeAll, inject } from "vitest";

type Row = Record<string, unknown>;

export type Catalog = {
  /** Runs a query on the migrated database as its superuser. */
  rows: <R extends Row>(text: string, values?: readonly unknown[]) => Promise<R[]>;
  /** The address of the database, as its superuser. */
  url: () => string;
};

/** A migrated database of its own for the tests of one file. */
export function useCatalog(): Catalog {
  const name = `fairway_catalog_${randomBytes(6).toString("hex")}`;
  const server = new pg.Client({ connectionString: inject("databaseUrl") });
  const url = new URL(inject("databaseUrl"));
  url.pathname = `/${name}`;
  const client = new pg.Client({ connectionString: url.href });

  beforeAll(async () => {
    await server.connect();
    await server.query(`create database ${name} template ${inject("templateDatabase")}`);
    await client.connect();
    await client.query("select app.ensure_fact_partitions('2026-01-01', '2026-02-28')");
    await client.query("select app.ensure_event_partitions('2026-01-01Z', '2026-02-28Z')");
  });
  afterAll(async () => {
    await client.end();
    await server.query(`drop database ${name} with (force)`);
    await server.end();
  });

  return {
    rows: async <R extends Row>(text: string, values: readonly unknown[] = []) =>
      (await client.query<R>(text, [...values])).rows,
    url: () => url.href,
  };
}

/** Tables of the schemas of ours; partitions are told by their parent. */
export const tablesOf = (catalog: Catalog) =>
  catalog.rows<{ schema: string; name: string; partition: boolean; vendor: boolean }>(`
    select n.nspname as schema, c.relname as name, c.relispartition as partition,
           exists (select 1 from pg_attribute a where a.attrelid = c.oid and a.attname = 'vendor_id' and not a.attisdropped) as vendor
      from pg_class c join pg_namespace n on n.oid = c.relnamespace
     where n.nspname in ('app', 'identity') and c.relkind in ('r', 'p')
     order by 1, 2`);

/** Tables that every vendor shares, and the local ones that the coordinator keeps; all others belong to one vendor. */
export const sharedTables = ["app.company", "app.vendor"];

/** The tables of the vendor class: rows of one vendor's program. */
export async function vendorTables(catalog: Catalog): Promise<string[]> {
  const tables = await tablesOf(catalog);
  return tables
    .filter((table) => table.schema === "app")
    .map((table) => `app.${table.name}`)
    .filter((name) => !sharedTables.includes(name));
}
