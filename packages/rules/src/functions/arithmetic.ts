import { Decimal } from "@fairway/kernel";
import * as numbers from "../numbers.ts";
import { type Sql, sql } from "../sql.ts";
import { checkedDuration, checkedInstant } from "../values.ts";
import { define, type Overload, within } from "./overload.ts";

const intRange = [sql`-9223372036854775808`, sql`9223372036854775807`] as const;
const micros = sql`9007199254740991`;

/** A whole number that is null outside 64 bits. */
export const asInt = (value: Sql): Sql => sql`${within(value, ...intRange)}::bigint`;
const asDuration = (value: Sql): Sql => sql`${within(value, sql`-${micros}`, micros)}::bigint`;
const asInstant = (value: Sql): Sql =>
  within(value, sql`timestamptz '0001-01-01 00:00:00Z'`, sql`timestamptz '9999-12-31 23:59:59.999999Z'`);

const wide = (value: Sql): Sql => sql`${value}::numeric`;
const shift = (at: Sql, by: Sql): Sql => asInstant(sql`${at} + interval '1 microsecond' * ${by}`);
const sinceEpoch = (at: Sql): Sql => sql`extract(epoch from ${at})`;

const ints = (name: string, evaluate: (a: numbers.Int, b: numbers.Int) => numbers.Int | null, operator: string) =>
  define(name, {
    params: ["int", "int"],
    result: "int",
    evaluate,
    sql: (a, b) => asInt(sql`${wide(a)} ${sql.raw(operator)} ${b}`),
  });

const decimals = (name: string, evaluate: (a: numbers.Num, b: numbers.Num) => numbers.Num) =>
  define(name, {
    params: ["decimal", "decimal"],
    result: "decimal",
    evaluate,
    sql: (a, b) => sql`(${a} ${sql.raw(name)} ${b})`,
  });

const integerDivision = [
  define("/", {
    params: ["int", "int"],
    result: "int",
    evaluate: numbers.divideInt,
    sql: (a, b) => asInt(sql`div(${wide(a)}, nullif(${b}, 0))`),
  }),
  define("%", {
    params: ["int", "int"],
    result: "int",
    evaluate: numbers.remainderInt,
    sql: (a, b) => sql`(${a} % nullif(${b}, 0))`,
  }),
];

/** What a decimal that is written out divides to 1, where that ends: 0.01 for 100. */
function reciprocalOf(divisor: Sql): string | undefined {
  const [written] = divisor.values;
  if (divisor.strings.join("") !== "::numeric" || typeof written !== "string") return undefined;
  const reciprocal = new numbers.Wide(new Decimal(1).div(written));
  return reciprocal.isFinite() && reciprocal.times(written).eq(1) ? reciprocal.toFixed() : undefined;
}

/**
 * The quotient rounded half away from zero at 18 places: truncated to one place more and then rounded. Where it can, it
 * multiplies, which PostgreSQL does several times as fast.
 */
function quotient(a: Sql, b: Sql): Sql {
  const reciprocal = reciprocalOf(b);
  if (reciprocal !== undefined) return sql`round(${a} * ${reciprocal}::numeric, 18)`;
  return sql`round(div(${a} * 1e19, nullif(${b}, 0)) * 1e-19, 18)`;
}

const decimalDivision = define("/", {
  params: ["decimal", "decimal"],
  result: "decimal",
  evaluate: numbers.divideNum,
  sql: quotient,
});

const negations = [
  define("-_", {
    params: ["int"],
    result: "int",
    evaluate: (a) => numbers.subtractInt(0, a),
    sql: (a) => asInt(sql`-${wide(a)}`),
  }),
  define("-_", {
    params: ["decimal"],
    result: "decimal",
    evaluate: (a) => numbers.subtractNum(0, a),
    sql: (a) => sql`(-${a})`,
  }),
];

const moments = [
  define("+", {
    params: ["instant", "duration"],
    result: "instant",
    evaluate: (at, by) => checkedInstant(at + BigInt(by)),
    sql: shift,
  }),
  define("+", {
    params: ["duration", "instant"],
    result: "instant",
    evaluate: (by, at) => checkedInstant(at + BigInt(by)),
    sql: (by, at) => shift(at, by),
  }),
  define("-", {
    params: ["instant", "duration"],
    result: "instant",
    evaluate: (at, by) => checkedInstant(at - BigInt(by)),
    sql: (at, by) => shift(at, sql`-${by}`),
  }),
  define("-", {
    params: ["instant", "instant"],
    result: "duration",
    evaluate: (a, b) => checkedDuration(Number(a - b)),
    sql: (a, b) => asDuration(sql`(${sinceEpoch(a)} - ${sinceEpoch(b)}) * 1000000`),
  }),
  define("+", {
    params: ["duration", "duration"],
    result: "duration",
    evaluate: (a, b) => checkedDuration(a + b),
    sql: (a, b) => asDuration(sql`${wide(a)} + ${b}`),
  }),
  define("-", {
    params: ["duration", "duration"],
    result: "duration",
    evaluate: (a, b) => checkedDuration(a - b),
    sql: (a, b) => asDuration(sql`${wide(a)} - ${b}`),
  }),
];

export const arithmetic: readonly Overload[] = [
  ints("+", numbers.addInt, "+"),
  ints("-", numbers.subtractInt, "-"),
  ints("*", numbers.multiplyInt, "*"),
  ...integerDivision,
  decimals("+", numbers.addNum),
  decimals("-", numbers.subtractNum),
  decimals("*", numbers.multiplyNum),
  decimalDivision,
  ...negations,
  ...moments,
];
