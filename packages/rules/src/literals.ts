import { intMax, intMin, toInt, Wide } from "./numbers.ts";
import { refuse } from "./problems.ts";
import type { ExprOf, Range } from "./tree.ts";
import { type Type, types } from "./types.ts";
import { checkedInstant, durationMaxMicros, type Inner, readerOf } from "./values.ts";

type Literal = ExprOf<"literal">;

export const literal = (at: Range, type: Type, value: Inner): Literal => ({ kind: "literal", at, type, value });

const digitsMax = 38;

/** A number as it is written, exactly: `12` is an int, `12.50` and `5e3` are decimals. */
export function numberLiteral(written: string, at: Range): Literal {
  if (/u$/i.test(written)) refuse(at, "Unsigned integers are not part of the language.", "Leave out the u.");
  const hex = /^-?0x/i.test(written);
  if (hex || /^-?\d+$/.test(written)) {
    const size = BigInt(written.replace("-", ""));
    const value = written.startsWith("-") ? -size : size;
    if (value > intMax || value < intMin) {
      refuse(at, `${written} does not fit in 64 bits.`, `Write ${written}.0 to make it a decimal.`);
    }
    return literal(at, types.int, toInt(value));
  }
  const value = new Wide(written);
  if (value.decimalPlaces() > digitsMax || value.e >= digitsMax) {
    refuse(at, `${written} is too long.`, `A decimal has up to ${digitsMax} digits before and after the point.`);
  }
  return literal(
    at,
    types.decimal,
    value.isInteger() && Math.abs(value.toNumber()) < 1e15 ? value.toNumber() + 0 : value,
  );
}

export function textLiteral(value: string, at: Range): Literal {
  if (value.includes("\0")) refuse(at, "A text cannot hold the character NUL.", "Leave out \\0.");
  if (!value.isWellFormed()) refuse(at, "The text holds half of a character.", "Write the whole character.");
  return literal(at, types.text, value);
}

/** `1h30m` and `90.5s` as microseconds; nothing where it is not a duration. */
function durationOf(text: string): number | undefined {
  if (!/^-?(\d+(\.\d+)?(h|ms|m|s|us|µs))+$/.test(text)) return undefined;
  const units: Readonly<Record<string, number>> = { h: 3.6e9, m: 6e7, s: 1e6, ms: 1e3, us: 1, µs: 1 };
  let micros = new Wide(0);
  for (const [, count = "", unit = ""] of text.matchAll(/(\d+(?:\.\d+)?)(h|ms|m|s|us|µs)/g)) {
    micros = micros.plus(new Wide(count).times(units[unit] ?? 0));
  }
  if (!micros.isInteger() || micros.gt(durationMaxMicros)) return undefined;
  return text.startsWith("-") ? 0 - micros.toNumber() : micros.toNumber();
}

function instantFrom(text: string): bigint | undefined {
  if (!/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,6})?(Z|[+-]\d\d:\d\d)$/.test(text)) return undefined;
  try {
    const micros = Temporal.Instant.from(text).epochNanoseconds / 1000n;
    return checkedInstant(micros) ?? undefined;
  } catch {
    return undefined;
  }
}

function dateFrom(text: string): string | undefined {
  if (!/^\d{4}-\d\d-\d\d$/.test(text) || text.startsWith("0000")) return undefined;
  try {
    return Temporal.PlainDate.from(text).toString();
  } catch {
    return undefined;
  }
}

const decimalFrom = (text: string): Inner | undefined =>
  /^-?\d{1,38}(\.\d{1,38})?(e-?\d{1,2})?$/i.test(text) ? readerOf(types.decimal)(new Wide(text)) : undefined;

const bools: ReadonlyMap<string, boolean> = new Map([
  ...["1", "t", "true", "TRUE", "True"].map((text) => [text, true] as const),
  ...["0", "f", "false", "FALSE", "False"].map((text) => [text, false] as const),
]);

type Constant = { readonly type: Type; readonly read: (text: string) => Inner | undefined; readonly example: string };

/** Functions that turn a text which is written out into a value, while the rule is read. */
export const constants: ReadonlyMap<string, Constant> = new Map<string, Constant>([
  ["date", { type: types.date, read: dateFrom, example: "'2026-03-31'" }],
  ["timestamp", { type: types.instant, read: instantFrom, example: "'2026-03-31T12:00:00Z', to the microsecond" }],
  [
    "duration",
    { type: types.duration, read: durationOf, example: "'90s' or '1h30m', up to 285 years, to the microsecond" },
  ],
  [
    "int",
    {
      type: types.int,
      read: (text) => (/^-?\d+$/.test(text) ? (toInt(BigInt(text)) ?? undefined) : undefined),
      example: "'42'",
    },
  ],
  ["double", { type: types.decimal, read: decimalFrom, example: "'12.50'" }],
  ["decimal", { type: types.decimal, read: decimalFrom, example: "'12.50'" }],
  ["bool", { type: types.bool, read: (text) => bools.get(text), example: "'true'" }],
]);

/** Seconds since 1970 that are written out, as in `timestamp(0)`. */
export const instantOfSeconds = (seconds: Inner): bigint | null =>
  typeof seconds === "number" ? checkedInstant(BigInt(seconds) * 1_000_000n) : null;
