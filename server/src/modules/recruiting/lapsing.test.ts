import { expect, test } from "vitest";
import { startApp } from "../../../test/harness.ts";
import { recruitingStage, usual } from "../../../test/recruiting-stage.ts";

const app = await startApp();

/** Where a text stands in the whole database, as `table.column`. */
async function traces(text: string): Promise<string[]> {
  const { rows: columns } = await app.database.owner.query<{ table: string; column: string }>(`
    select c.oid::regclass::text as table, quote_ident(a.attname) as column from pg_attribute a
    join pg_class c on c.oid = a.attrelid join pg_namespace n on n.oid = c.relnamespace
    where n.nspname in ('app', 'identity') and c.relkind in ('r', 'p') and not c.relispartition and a.attnum > 0
      and not a.attisdropped and format_type(a.atttypid, a.atttypmod) in ('text', 'text[]', 'jsonb', 'json')`);
  const found: string[] = [];
  for (const { table, column } of columns) {
    const { rows } = await app.database.owner.query(
      `select 1 from ${table} where position($1 in lower(${column}::text)) > 0 limit 1`,
      [text],
    );
    if (rows.length > 0) found.push(`${table}.${column}`);
  }
  return found;
}

test("whoever did not confirm in a week stands nowhere in the database any more, once the letter's time is over", async () => {
  const stage = await recruitingStage(app);
  expect((await stage.send(usual("Never", { contactName: "Quirina Zaudern" }))).status).toBe(201);
  await app.drainJobs();
  expect(await traces("quirina zaudern")).toContain("app.partner_application.contact_name");
  app.clock.advance({ hours: 8 * 24 });
  await app.runCron("recruiting.lapse");
  await app.runCron("letters.send");
  expect(await traces("quirina zaudern")).toEqual(["identity.letter.name"]);
  app.clock.advance({ hours: 31 * 24 });
  await app.runCron("letters.send");
  expect(await traces("quirina zaudern")).toEqual([]);
  expect(await traces("nia@never.de")).toEqual([]);
});
