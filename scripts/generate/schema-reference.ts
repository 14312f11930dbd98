import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { withClient } from "../../server/test/postgres.ts";
import { root, type Generated } from "./place.ts";

type Column = { table: string; name: string; type: string; required: boolean; made: string | null };
type Line = { table: string; text: string };
type Grant = { table: string; grantee: string; privileges: string };

const schemas = "n.nspname in ('app', 'identity') and not c.relispartition";

const queries = {
  columns: `
    select c.oid::regclass::text as table, a.attname::text as name, format_type(a.atttypid, a.atttypmod) as type, a.attnotnull as required,
           pg_get_expr(d.adbin, d.adrelid) as made
      from pg_class c join pg_namespace n on n.oid = c.relnamespace join pg_attribute a on a.attrelid = c.oid
      left join pg_attrdef d on d.adrelid = c.oid and d.adnum = a.attnum
     where ${schemas} and c.relkind in ('r', 'p') and a.attnum > 0 and not a.attisdropped order by 1, a.attnum`,
  constraints: `
    select c.oid::regclass::text as table, k.conname || ': ' || pg_get_constraintdef(k.oid) as text
      from pg_constraint k join pg_class c on c.oid = k.conrelid join pg_namespace n on n.oid = c.relnamespace
     where ${schemas} and k.contype <> 'n' order by 1, array_position(array['p','u','f','c'], k.contype::text), k.conname`,
  indexes: `
    select c.oid::regclass::text as table, pg_get_indexdef(i.indexrelid) as text
      from pg_index i join pg_class c on c.oid = i.indrelid join pg_namespace n on n.oid = c.relnamespace
     where ${schemas} and not exists (select 1 from pg_constraint k where k.conindid = i.indexrelid and k.contype in ('p', 'u')) order by 1, 2`,
  grants: `
    select format('%I.%I', table_schema, table_name) as table, grantee::text,
           string_agg(lower(privilege_type), ', ' order by privilege_type) as privileges
      from information_schema.role_table_grants where table_schema in ('app', 'identity') and grantee in ('fairway_app', 'fairway_read')
     group by 1, 2 order by 1, 2`,
};

/** The comment that stands above each \`create table\` in the migrations. */
async function purposes(): Promise<Map<string, string>> {
  const folder = join(root, "server/migrations");
  const found = new Map<string, string>();
  for (const name of (await readdir(folder)).filter((file) => file.endsWith(".sql")).toSorted()) {
    const text = await readFile(join(folder, name), "utf8");
    for (const [, comment, table] of text.matchAll(/((?:^--.*\n)+)create table (\w+\.\w+)/gm)) {
      if (comment && table) found.set(table, comment.replaceAll(/^-- ?/gm, "").trim().replaceAll("\n", " "));
    }
  }
  return found;
}

const read = (url: string) =>
  withClient(url, async (client) => ({
    columns: (await client.query<Column>(queries.columns)).rows,
    constraints: (await client.query<Line>(queries.constraints)).rows,
    indexes: (await client.query<Line>(queries.indexes)).rows,
    grants: (await client.query<Grant>(queries.grants)).rows,
  }));

const intro = `# The database

Generated from a migrated database by \`npm run generate\`; never edited. The rules that these tables keep stand in [database.md](../database.md). \`fairway_app\` serves requests under forced row-level security; \`fairway_read\` lists across the vendors of one person.`;

/** Every table of a migrated database with its columns, keys, indexes and grants. */
export async function schemaReference(url: string): Promise<Generated> {
  const [catalog, why] = [await read(url), await purposes()];
  const of = <T extends { table: string }>(rows: readonly T[], table: string) =>
    rows.filter((row) => row.table === table);
  const section = (table: string): string =>
    [
      `## ${table}`,
      ...(why.has(table) ? ["", why.get(table)] : []),
      "",
      "| column | type | | made by the database |",
      "| --- | --- | --- | --- |",
      ...of(catalog.columns, table).map(
        ({ name, type, required, made }) =>
          `| ${name} | ${type} | ${required ? "" : "may be null"} | ${made ? `\`${made}\`` : ""} |`,
      ),
      "",
      ...of(catalog.constraints, table).map(({ text }) => `- ${text}`),
      ...of(catalog.indexes, table).map(({ text }) => `- ${text}`),
      ...of(catalog.grants, table).map(({ grantee, privileges }) => `- ${grantee} may ${privileges}`),
    ].join("\n");
  const tables = [...new Set(catalog.columns.map((column) => column.table))];
  return { "docs/reference/schema.md": `${[intro, ...tables.map(section)].join("\n\n")}\n` };
}
