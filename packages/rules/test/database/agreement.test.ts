import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { evaluate, toSql } from "../../src/index.ts";
import { canonical, canonicalSql } from "../support/canonical.ts";
import { bind } from "../support/declared.ts";
import { generatedPairs } from "../support/pairs.ts";
import { createRecordTable, freshDatabase, insertRecords, select } from "../support/table.ts";

const { rules, given } = generatedPairs();
const perStatement = 50;
let database: Awaited<ReturnType<typeof freshDatabase>>;

beforeAll(async () => {
  database = await freshDatabase(inject("databaseUrl"));
  await createRecordTable(database.client);
  await insertRecords(database.client, given);
});
afterAll(() => database.end());

test("25,000 pairs of rule and record mean the same in memory and in SQL", async () => {
  const differences: unknown[] = [];
  let known = 0;
  for (let from = 0; from < rules.length; from += perStatement) {
    const batch = rules.slice(from, from + perStatement);
    const columns = batch.map((rule) => canonicalSql(toSql(rule, bind), rule.type));
    const rows = await select(database.client, columns);
    for (const [index, rule] of batch.entries()) {
      const run = evaluate(rule);
      for (const [row, record] of given.entries()) {
        const inMemory = canonical(run(record));
        const inSql = rows[row]?.[index];
        if (inMemory !== null) known++;
        if (inMemory !== inSql) differences.push({ source: rule.source, inMemory, inSql, record });
      }
    }
  }
  expect(differences.slice(0, 3)).toEqual([]);
  expect(known).toBeGreaterThan((rules.length * given.length) / 3);
});
