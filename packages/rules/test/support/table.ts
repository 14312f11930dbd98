import { randomUUID } from "node:crypto";
import pg from "pg";
import { sql, type Sql, sqlType } from "../../src/index.ts";
import { variables } from "./declared.ts";
import type { GeneratedRecord } from "./records.ts";

const names = Object.keys(variables);

/** A connection to a fresh database, which `end` drops. */
export async function freshDatabase(url: string): Promise<{ client: pg.Client; end: () => Promise<void> }> {
  const name = `rules_${randomUUID().replaceAll("-", "")}`;
  const admin = new pg.Client(url);
  await admin.connect();
  await admin.query(`create database ${name}`);
  const target = new URL(url);
  target.pathname = `/${name}`;
  const client = new pg.Client(target.href);
  await client.connect();
  await client.query("set time zone 'America/New_York'; set jit = off");
  const end = async (): Promise<void> => {
    await client.end();
    await admin.query(`drop database ${name} with (force)`);
    await admin.end();
  };
  return { client, end };
}

/** The table `r` with one column per variable, of the SQL type that stands for it. */
export async function createRecordTable(client: pg.Client): Promise<void> {
  const columns = Object.entries(variables).map(([name, type]) => sql`${sql.id(name)} ${sqlType(type)}`);
  await client.query(sql`create table record (id int primary key, ${sql.join(columns)})`.text);
}

function column(name: string, value: unknown): unknown {
  if (value === null) return null;
  const type = variables[name];
  if (type?.kind === "duration") return Temporal.Duration.from(String(value)).total("microseconds");
  const isJson = type?.kind === "record" || (type?.kind === "list" && type.of.kind === "record");
  return isJson ? JSON.stringify(value) : value;
}

export async function insertRecords(client: pg.Client, records: readonly GeneratedRecord[]): Promise<void> {
  for (const [id, record] of records.entries()) {
    const given = new Map<string, unknown>(Object.entries(record));
    const cells = names.map((name) => sql`${column(name, given.get(name) ?? null)}`);
    const insert = sql`insert into record values (${id}, ${sql.join(cells)})`;
    await client.query(insert.text, [...insert.values]);
  }
}

/** Evaluates the expressions, given as text, for every record: one row per record, in order. */
export async function select(client: pg.Client, expressions: readonly Sql[]): Promise<readonly (readonly unknown[])[]> {
  const query = sql`select ${sql.join([...expressions])} from record r order by id`;
  const { rows } = await client.query<unknown[]>({ text: query.text, values: [...query.values], rowMode: "array" });
  return rows;
}
