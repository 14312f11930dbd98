import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { evaluate, type Rule, sql, type Sql, toSql, type Value } from "../../src/index.ts";
import { literalSql } from "../../src/sql-types.ts";
import { type Expr, children } from "../../src/tree.ts";
import { readerOf } from "../../src/values.ts";
import { canonical, canonicalSql } from "../support/canonical.ts";
import { runCase } from "../support/conformance.ts";
import { readCases } from "../support/conformance-cases.ts";
import { freshDatabase } from "../support/table.ts";

const cases = readCases();
let database: Awaited<ReturnType<typeof freshDatabase>>;

const variablesOf = (expr: Expr): readonly Expr[] =>
  expr.kind === "variable" ? [expr] : children(expr).flatMap(variablesOf);

/** The bindings of a case as parameters of their type. */
function bindings(rule: Rule, values: Readonly<Record<string, unknown>>): (path: string) => Sql {
  const found = variablesOf(rule.tree).flatMap((expr) =>
    expr.kind === "variable" ? [[expr.path, expr] as const] : [],
  );
  const byPath = new Map(found);
  return (path) => {
    const variable = byPath.get(path);
    if (!variable) throw new Error(`no ${path}`);
    const raw = variable.fields.reduce(
      (of: unknown, field) => (typeof of === "object" && of ? Reflect.get(of, field) : null),
      values[variable.name],
    );
    return literalSql(readerOf(variable.type)(raw), variable.type);
  };
}

describe.skipIf(!cases)("the CEL conformance suite in SQL (needs FAIRWAY_TEST_DATA)", () => {
  beforeAll(async () => {
    database = await freshDatabase(inject("databaseUrl"));
  });
  afterAll(() => database.end());

  test("every accepted case gives in SQL what it gives in memory", async () => {
    const differences: unknown[] = [];
    let compared = 0;
    for (const each of cases ?? []) {
      const outcome = runCase(each);
      if (outcome.kind === "refused" || outcome.rule.type.kind === "null") continue;
      const { rule, values } = outcome;
      const inMemory: Value = evaluate(rule)(values);
      const { text, values: parameters } =
        sql`select ${canonicalSql(toSql(rule, bindings(rule, values)), rule.type)} as value`;
      const { rows } = await database.client.query<{ value: string | null }>(text, [...parameters]);
      compared++;
      if (rows[0]?.value !== canonical(inMemory))
        differences.push({ source: each.expr, inMemory: canonical(inMemory), inSql: rows[0]?.value });
    }
    expect(differences).toEqual([]);
    expect(compared).toBeGreaterThan(490);
  });
});
