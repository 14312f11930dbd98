import { compareNum, intToNum, type Num, toInt, Wide } from "../numbers.ts";
import { type Sql, sql } from "../sql.ts";
import { instantOf } from "../values.ts";
import { asInt } from "./arithmetic.ts";
import { define, type Overload, type ParamKind, type RuntimeOf } from "./overload.ts";

const truncated = (value: Num) =>
  typeof value === "number" ? value : toInt(BigInt(value.toDecimalPlaces(0, Wide.ROUND_DOWN).toFixed()));

const asString = <K extends ParamKind>(
  kind: K,
  write: (value: RuntimeOf<[K]>[0]) => string,
  toText: (value: Sql) => Sql,
) => define("string", { params: [kind], result: "text", evaluate: (value) => write(value), sql: toText });

const same = (name: string, kind: ParamKind): Overload =>
  define(name, { params: [kind], result: kind, evaluate: (value) => value, sql: (value) => value });

/** Decimals are written without an exponent, and zero without a sign. */
const plainText = (value: Num): string => (compareNum(value, 0) === 0 ? "0" : new Wide(value).toFixed());

/** `1.500000` is `1.5` and `2.000000` is `2`. */
const seconds = (micros: number): string => `${plainText(new Wide(micros).div(1_000_000))}s`;

const toText: readonly Overload[] = [
  same("string", "text"),
  asString(
    "bool",
    (value) => String(value),
    (value) => sql`${value}::text`,
  ),
  asString(
    "int",
    (value) => String(value),
    (value) => sql`${value}::text`,
  ),
  asString("decimal", plainText, (value) => sql`trim_scale(${value})::text`),
  asString(
    "date",
    (value) => value,
    (value) => sql`to_char(${value}, 'YYYY-MM-DD')`,
  ),
  asString(
    "instant",
    (value) => instantOf(value).toString(),
    (value) => sql`(rtrim(rtrim(to_char(${value} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US'), '0'), '.') || 'Z')`,
  ),
  asString("duration", seconds, (value) => sql`(trim_scale(${value}::numeric / 1000000)::text || 's')`),
];

export const conversions: readonly Overload[] = [
  ...toText,
  same("bool", "bool"),
  same("int", "int"),
  define("int", {
    params: ["decimal"],
    result: "int",
    evaluate: truncated,
    sql: (value) => asInt(sql`trunc(${value})`),
  }),
  define("int", {
    params: ["instant"],
    result: "int",
    evaluate: (at) => Number((at - (((at % 1_000_000n) + 1_000_000n) % 1_000_000n)) / 1_000_000n),
    sql: (at) => sql`floor(extract(epoch from ${at}))::bigint`,
  }),
  ...["double", "decimal"].flatMap((name) => [
    same(name, "decimal"),
    define(name, { params: ["int"], result: "decimal", evaluate: intToNum, sql: (value) => sql`${value}::numeric` }),
  ]),
  same("date", "date"),
  same("timestamp", "instant"),
  same("duration", "duration"),
];
