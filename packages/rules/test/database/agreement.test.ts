import fc from "fast-check";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { evaluate, parseRule, type Rule, toSql } from "../../src/index.ts";
import { canonical, canonicalSql } from "../support/canonical.ts";
import { bind, environment } from "../support/declared.ts";
import { type Kind, rulesOf } from "../support/generate.ts";
import { type GeneratedRecord, records } from "../support/records.ts";
import { createRecordTable, freshDatabase, insertRecords, select } from "../support/table.ts";

const seed = Number(process.env["RULES_SEED"] ?? 20_260_331);
const ruleCount = 1000;
const recordCount = 10;
const perStatement = 50;
const kinds: readonly Kind[] = [
  "bool",
  "bool",
  "bool",
  "bool",
  "int",
  "decimal",
  "text",
  "date",
  "instant",
  "duration",
  "texts",
  "ints",
  "decimals",
];

let database: Awaited<ReturnType<typeof freshDatabase>>;
const given: readonly GeneratedRecord[] = fc.sample(records, { numRuns: recordCount, seed });
const sources = fc.sample(fc.oneof(...kinds.map((kind) => rulesOf(kind, 3))), { numRuns: ruleCount, seed });

beforeAll(async () => {
  database = await freshDatabase(inject("databaseUrl"));
  await createRecordTable(database.client);
  await insertRecords(database.client, given);
});
afterAll(() => database.end());

function parsed(source: string): Rule {
  const result = parseRule(source, environment);
  if (!result.ok) throw new Error(`${source}\n${JSON.stringify(result.problems)}`);
  return result.rule;
}

test("10,000 pairs of rule and record mean the same in memory and in SQL", async () => {
  const rules = sources.map(parsed);
  const differences: unknown[] = [];
  let known = 0;
  for (let from = 0; from < rules.length; from += perStatement) {
    const batch = rules.slice(from, from + perStatement);
    const rows = await select(
      database.client,
      batch.map((rule) => canonicalSql(toSql(rule, bind), rule.type)),
    );
    for (const [index, rule] of batch.entries()) {
      const run = evaluate(rule);
      for (const [row, record] of given.entries()) {
        const inMemory = canonical(run(record));
        const raw = rows[row]?.[index];
        const inSql =
          rule.type.kind === "list" && inMemory === "[]"
            ? (raw ?? "[]")
            : rule.type.kind === "list" && typeof raw === "string"
              ? JSON.stringify(JSON.parse(raw))
              : raw;
        if (inMemory !== null) known++;
        if (inMemory !== inSql) differences.push({ source: rule.source, inMemory, inSql, record });
      }
    }
  }
  expect(differences.slice(0, 3)).toEqual([]);
  expect(known).toBeGreaterThan((ruleCount * recordCount) / 3);
}, 120_000);
