import { compareNum, type Int, type Num, subtractInt, subtractNum, Wide } from "../numbers.ts";
import { type Sql, sql } from "../sql.ts";
import { asInt } from "./arithmetic.ts";
import { define, type Overload, within } from "./overload.ts";

/** As many values as one call compares. */
const arities = [2, 3, 4, 5, 6] as const;

type Pick = <T extends Int | Num | string>(values: readonly T[]) => T | null;

const isAfter = (a: Int | Num | string, b: Int | Num | string): boolean =>
  typeof a === "string" || typeof b === "string" ? a > b : compareNum(a, b) > 0;

const highest: Pick = (values) => values.reduce((best, each) => (isAfter(each, best) ? each : best));
const lowest: Pick = (values) => values.reduce((best, each) => (isAfter(best, each) ? each : best));

/** PostgreSQL's greatest and least pass over NULL; here one unknown makes the outcome unknown. */
function extremeSql(name: "greatest" | "least", values: readonly Sql[]): Sql {
  const columns = values.map((_, index) => sql.raw(`e.v${index}`));
  const given = values.map((value, index) => sql`${value} as ${sql.raw(`v${index}`)}`);
  const known = sql.join(
    columns.map((column) => sql`${column} is not null`),
    " and ",
  );
  return sql`(select case when ${known} then ${sql.raw(name)}(${sql.join(columns)}) end from (select ${sql.join(given)} offset 0) e)`;
}

const extreme = (name: string, kind: "int" | "decimal" | "date", pick: Pick, inSql: "greatest" | "least"): Overload[] =>
  arities.map((count) =>
    define(name, {
      params: Array.from({ length: count }, () => kind),
      result: kind,
      evaluate: (...values: (Int | Num | string)[]) => pick(values),
      sql: (...values) => extremeSql(inSql, values),
    }),
  );

const kinds = ["int", "decimal", "date"] as const;
const placesMax = 18;

const rounded = (value: Num, places: Int, rounding: 1 | 2 | 3 | 4): Num | null =>
  typeof places === "number" && places >= 0 && places <= placesMax
    ? new Wide(value).toDecimalPlaces(places, rounding)
    : null;

const toWhole = (name: "round" | "floor" | "ceil", rounding: 2 | 3 | 4): Overload =>
  define(name, {
    params: ["decimal"],
    result: "decimal",
    evaluate: (value) => rounded(value, 0, rounding),
    sql: (value) => sql`${sql.raw(name)}(${value})`,
  });

export const math: readonly Overload[] = [
  ...kinds.flatMap((kind) => extreme("max", kind, highest, "greatest")),
  ...kinds.flatMap((kind) => extreme("min", kind, lowest, "least")),
  toWhole("round", Wide.ROUND_HALF_UP),
  toWhole("floor", Wide.ROUND_FLOOR),
  toWhole("ceil", Wide.ROUND_CEIL),
  define("round", {
    params: ["decimal", "int"],
    result: "decimal",
    evaluate: (value, places) => rounded(value, places, Wide.ROUND_HALF_UP),
    sql: (value, places) => sql`round(${value}, ${within(places, sql`0`, sql.raw(String(placesMax)))}::int)`,
  }),
  define("abs", {
    params: ["int"],
    result: "int",
    evaluate: (value) => (Number(value) < 0 ? subtractInt(0, value) : value),
    sql: (value) => asInt(sql`abs(${value}::numeric)`),
  }),
  define("abs", {
    params: ["decimal"],
    result: "decimal",
    evaluate: (value) => (compareNum(value, 0) < 0 ? subtractNum(0, value) : value),
    sql: (value) => sql`abs(${value})`,
  }),
];
