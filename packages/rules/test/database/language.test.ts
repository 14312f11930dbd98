import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { type Environment, evaluate, fieldSql, parseRule, sql, toSql, type Type, types } from "../../src/index.ts";
import { compareText } from "../../src/compare.ts";
import { canonicalPattern, hasMatch } from "../../src/regex.ts";
import { canonical, canonicalSql } from "../support/canonical.ts";
import { freshDatabase } from "../support/table.ts";

let database: Awaited<ReturnType<typeof freshDatabase>>;
beforeAll(async () => {
  database = await freshDatabase(inject("databaseUrl"));
});
afterAll(() => database.end());

const letters = fc.constantFrom("a", "b", "Z", "_", "-", "0", "9", " ", "\n", "é", "ß", "\u2028", "\uffff", "🐱", "中");
const texts = fc.sample(fc.array(letters, { maxLength: 8 }), { numRuns: 400, seed: 7 }).map((parts) => parts.join(""));

test("patterns match the same texts in PostgreSQL and in memory", async () => {
  const patterns = [
    "a",
    "^[a-b]+$",
    ".",
    "^.$",
    "\\d",
    "\\D{2}",
    "^\\w*$",
    "\\W",
    "\\s",
    "[^\\d\\s]{3,}",
    "(a|é|🐱){2}",
    "^(?:a|b)?[^a]$",
    "a$",
    "[\\-_]",
    "[中ß]",
    "^$",
    "([ab]{30}[^a]){30}",
    "((a{9}){9}){9}$",
  ];
  for (const pattern of patterns) {
    const read = canonicalPattern(pattern);
    if ("wrong" in read) throw new Error(read.wrong);
    const { rows } = await database.client.query<{ found: boolean }>(
      "select t ~ $1 as found from unnest($2::text[]) with ordinality u(t, n) order by n",
      [read.value, texts],
    );
    expect(
      rows.map((row) => row.found),
      pattern,
    ).toEqual(texts.map((text) => hasMatch(text, read.value)));
  }
});

test("texts have one order in PostgreSQL and in memory", async () => {
  const { rows } = await database.client.query<{ t: string }>(
    `select t from unnest($1::text[]) u(t) order by t collate "C"`,
    [texts],
  );
  expect(rows.map((row) => row.t)).toEqual([...texts].sort(compareText));
});

describe("facts in jsonb", () => {
  const fields: Readonly<Record<string, Type>> = {
    arr: types.decimal,
    seats: types.int,
    product: types.text,
    renewal: types.bool,
    soldOn: types.date,
    signedAt: types.instant,
    regions: types.list(types.text),
    customer: types.record({ growthMarket: types.bool, since: types.date }),
    lines: types.list(types.record({ sku: types.text, amount: types.decimal })),
  };
  const environment: Environment = {
    variables: { fact: types.record(fields), asOf: types.date },
    functions: [
      {
        name: "share",
        params: [types.decimal, types.int],
        result: types.decimal,
        evaluate: (amount, percent) => (Number(amount) * Number(percent)) / 100,
        sql: (amount, percent) => sql`(${amount} * ${percent} / 100)`,
        says: { en: "{1}% of {0}", de: "{1} % von {0}" },
      },
    ],
  };
  const facts: readonly Readonly<Record<string, unknown>>[] = [
    {
      arr: "125000.5",
      seats: 40,
      product: "cloud-base",
      renewal: true,
      soldOn: "2026-01-31",
      signedAt: "2026-01-30T23:30:00Z",
      regions: ["EMEA", "APAC"],
      customer: { growthMarket: true, since: "2020-02-29" },
      lines: [
        { sku: "a", amount: 10.5 },
        { sku: "b", amount: null },
      ],
    },
    { arr: 0.1, seats: null, regions: [], customer: null, lines: [] },
    {},
  ];
  const bind = (path: string) => {
    const [, field = ""] = path.split(".");
    if (path === "asOf") return sql`date '2026-03-31'`;
    if (path === "fact") return sql`f.data`;
    const type = fields[field];
    const own = type ? fieldSql(sql`f.data`, field, type) : sql`null`;
    const [, , inner] = path.split(".");
    return type?.kind === "record" && inner ? fieldSql(own, inner, type.fields[inner] ?? types.null) : own;
  };

  test.each([
    "fact.arr * 3 + 1",
    "fact.arr >= 125000.5 && fact.seats > 30",
    "fact.product.startsWith('cloud') || fact.renewal",
    "fact.soldOn.addMonths(1) < asOf",
    "fact.signedAt.getDate('Europe/Berlin')",
    "'APAC' in fact.regions",
    "size(fact.regions)",
    "fact.regions.map(r, r + '!')",
    "fact.customer.growthMarket ? 10 : 5",
    "fact.customer.since",
    "has(fact.customer)",
    "fact.lines.exists(l, l.amount > 10)",
    "fact.lines.all(l, l.amount > 10)",
    "fact.lines.filter(l, l.sku == 'a').map(l, l.amount)",
    "fact.lines[0].amount",
    "size(fact.lines)",
    "share(fact.arr, 20)",
  ])("%s", async (source) => {
    const parsed = parseRule(source, environment);
    if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
    const column = canonicalSql(toSql(parsed.rule, bind), parsed.rule.type);
    const query = sql`select ${column} as value from unnest(${facts.map((fact) => JSON.stringify(fact))}::jsonb[]) with ordinality f(data, n) order by f.n`;
    const { rows } = await database.client.query<{ value: string | null }>(query.text, [...query.values]);
    const run = evaluate(parsed.rule);
    expect(rows.map((row) => row.value)).toEqual(facts.map((fact) => canonical(run({ fact, asOf: "2026-03-31" }))));
  });
});
