import { Decimal } from "@fairway/kernel";
import { describe, expect, test } from "vitest";
import { type Environment, evaluate, parseRule, sql, types, type Value, type Values } from "../src/index.ts";

const environment: Environment = {
  variables: {
    yes: types.bool,
    count: types.int,
    amount: types.decimal,
    name: types.text,
    asOf: types.date,
    at: types.instant,
    term: types.duration,
    names: types.list(types.text),
    counts: types.list(types.int),
    partner: types.record({ region: types.text, size: types.int, tags: types.list(types.text) }),
    lines: types.list(types.record({ sku: types.text, amount: types.decimal, soldOn: types.date })),
    'odd "name"\n`${yes}`': types.text,
  },
  functions: [
    {
      name: "grown",
      receiver: true,
      params: [types.decimal, types.date],
      result: types.decimal,
      evaluate: (amount, date) => `${String(amount)}${String(date).slice(0, 4)}`,
      sql: (amount) => sql`${amount}`,
      says: { en: "{0} grown since {1}", de: "{0} gewachsen seit {1}" },
    },
  ],
};

function run(source: string, values: Values = {}): Value {
  const parsed = parseRule(source, environment);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return evaluate(parsed.rule)(values);
}

describe("unknown", () => {
  test.each([
    ["amount > 3", null],
    ["!(amount > 3)", null],
    ["amount == amount", null],
    ["amount + 1", null],
    ["name.contains('a')", null],
    ["size(names)", null],
    ["yes && false", false],
    ["false && yes", false],
    ["yes || true", true],
    ["yes && true", null],
    ["yes ? 1 : 2", null],
    ["amount == null", true],
    ["amount != null", false],
    ["has(partner.region)", false],
    ["partner.region == null", true],
    ["(amount > 3) == null", true],
    ["1 / 0", null],
    ["1.5 / 0", null],
    ["5 % 0", null],
    ["1 / 0 == null", true],
    ["9223372036854775807 + 1", null],
    ["-9223372036854775808 / -1", null],
    ["[1, 2][2]", null],
    ["[1, 2][-1]", null],
    ["date('9999-12-31').addDays(1)", null],
    ["timestamp('0001-01-01T00:00:00Z') - duration('1us')", null],
    ["name in []", false],
    ["name in ['a']", null],
    ["'b' in ['a', null]", null],
    ["'a' in ['a', null]", true],
    ["[1, null] == [1, null]", true],
    ["[1, null] == [1, 2]", false],
    ["[1, 2, 0].exists(x, 4 / x == 2)", true],
    ["[1, 0].exists(x, 4 / x == 2)", null],
    ["[1, 0].all(x, 4 / x == 2)", false],
    ["[2, 0].all(x, 4 / x == 2)", null],
    ["[2, 0].exists_one(x, 4 / x == 2)", null],
    ["[2, 0].filter(x, 4 / x == 2)", null],
    ["[2, 0].map(x, 4 / x)", null],
    ["[].all(x, false)", true],
    ["names.exists(x, true)", null],
  ])("%s is %s", (source, expected) => {
    expect(run(source)).toBe(expected);
  });
});

describe("values come as a host has them", () => {
  test.each([
    [3, true],
    [3n, true],
    ["3", true],
    [new Decimal(3), true],
    [null, null],
    [undefined, null],
  ])("an int from %s", (count, expected) => {
    expect(run("count == 3", { count })).toBe(expected);
  });

  test.each([
    ["80450596.98", true],
    [80450596.98, true],
    [new Decimal("80450596.98"), true],
    ["80450596.980", true],
    ["80450596.9800000000000000000000000001", false],
  ])("a decimal from %s", (amount, expected) => {
    expect(run("amount == 80450596.98", { amount })).toBe(expected);
  });

  test("dates, instants and durations as Temporal or ISO text", () => {
    const plain = Temporal.PlainDate.from("2026-03-31");
    expect(run("asOf == date('2026-03-31')", { asOf: plain })).toBe(true);
    expect(run("at == timestamp('2026-03-31T10:00:00Z')", { at: "2026-03-31T12:00:00+02:00" })).toBe(true);
    expect(run("at < timestamp('1969-12-31T23:59:59.999999Z')", { at: "1969-12-31T23:59:59.999998999Z" })).toBe(true);
    expect(run("term == duration('90m')", { term: Temporal.Duration.from("PT1H30M") })).toBe(true);
  });

  test.each([
    ["count > 1", { count: 1.5 }, "A rule was given 1.5 where it expects int."],
    ["count > 1", { count: "many" }, "A rule was given many where it expects int."],
    ["amount > 1", { amount: "1,5" }, "A rule was given 1,5 where it expects decimal."],
    ["amount > 1", { amount: Number.NaN }, "A rule was given NaN where it expects decimal."],
    ["amount > 1", { amount: new Decimal(Infinity) }, "A rule was given Infinity where it expects decimal."],
    ["name == 'a'", { name: 3 }, "A rule was given 3 where it expects text."],
    ["yes", { yes: "true" }, "A rule was given true where it expects bool."],
    ["size(names) > 0", { names: "a" }, "A rule was given a where it expects list of text."],
  ])("%s of %o is the host's mistake", (source, values, message) => {
    expect(() => run(source, values)).toThrow(message);
  });

  test("fields of records, and records in lists", () => {
    const lines = [
      { sku: "a", amount: "10.50", soldOn: "2026-01-01" },
      { sku: "b", amount: 20, soldOn: null },
    ];
    expect(run("lines.exists(l, l.amount > 10.4 && l.sku == 'a')", { lines })).toBe(true);
    expect(run("lines.map(l, l.amount)", { lines })).toEqual([new Decimal("10.50"), new Decimal(20)]);
    expect(run("lines[1].soldOn == null && lines[0].soldOn < asOf", { lines, asOf: "2026-02-01" })).toBe(true);
    expect(run("partner.tags.exists(t, t == partner.region)", { partner: { region: "x", tags: ["y", "x"] } })).toBe(
      true,
    );
    expect(run("partner.size", { partner: Object.create({ size: 3 }) })).toBeNull();
  });
});

describe("values go out as public values", () => {
  test.each([
    ["1 + 1", 2n],
    ["'a' + 'b'", "ab"],
    ["asOf.addMonths(1)", "2026-02-28"],
    ["[1, 2].map(x, x * 2)", [2n, 4n]],
    ["string(at + duration('1.5s'))", "2026-01-31T00:00:01.5Z"],
    ["string(duration('1h') - duration('90s'))", "3510s"],
    ["string(-0.50 * 0)", "0"],
    ["at.getHours('America/New_York')", 19n],
    ["max(1, 2.5, 2)", new Decimal("2.5")],
    ["round(2.345, 2)", new Decimal("2.35")],
    ["int(-2.9)", -2n],
  ])("%s", (source, expected) => {
    expect(run(source, { asOf: "2026-01-31", at: "2026-01-31T00:00:00Z" })).toEqual(expected);
  });

  test("decimals keep every digit, and their own precision afterwards", () => {
    const value = run("12345678901234567890.123456789 * 98765432109876543210.987654321");
    expect(String(value)).toBe("1219326311370217952261850327336229233322.374638011112635269");
    expect(value instanceof Decimal && value.div(3).toFixed().length).toBeLessThan(60);
  });
});

test("declared functions take and give public values", () => {
  expect(run("amount.grown(asOf) > 52026.0", { amount: 5, asOf: "2026-01-01" })).toBe(false);
  expect(run("amount.grown(asOf) == 52026", { amount: 5, asOf: "2026-01-01" })).toBe(true);
  expect(run("amount.grown(asOf)", { asOf: "2026-01-01" })).toBeNull();
});

test("text never becomes code", () => {
  const attack = "'\"`${process.exit(1)}\\u2028\\n//*/";
  const source = `name == ${JSON.stringify(attack)} || name.startsWith(${JSON.stringify(attack)})`;
  expect(run(source, { name: JSON.parse(JSON.stringify(attack)) })).toBe(true);
});

test("one compiled rule serves many records, in any order", () => {
  const parsed = parseRule("names.exists(n, n == name) ? count * 2 : count", environment);
  if (!parsed.ok) throw new Error("refused");
  const rule = evaluate(parsed.rule);
  const records = Array.from({ length: 200 }, (_, index) => ({
    names: index % 2 ? ["a"] : ["b"],
    name: "a",
    count: index,
  }));
  expect(records.map(rule)).toEqual(records.map(({ count }, index) => BigInt(index % 2 ? count * 2 : count)));
});
