import { Decimal } from "@fairway/kernel";
import { type Int, type Num, toInt, Wide } from "./numbers.ts";
import { type Type, typeName } from "./types.ts";

/** A value that a rule gives or takes: dates are ISO text, unknown and missing are null. */
export type Value =
  | null
  | boolean
  | bigint
  | string
  | Decimal
  | Temporal.Instant
  | Temporal.Duration
  | readonly Value[]
  | { readonly [field: string]: Value };

/** Values by declared variable name. Numbers may come as number, bigint, Decimal or decimal text. */
export type Values = Readonly<Record<string, unknown>>;

/** A value inside a compiled rule: instants and durations are microseconds. */
export type Inner = null | boolean | Int | Num | string | readonly Inner[] | { readonly [field: string]: unknown };

export const isList = (value: Inner): value is readonly Inner[] => Array.isArray(value);

type Reader = (raw: unknown) => Inner;

const wrong = (raw: unknown, type: Type): TypeError =>
  new TypeError(`A rule was given ${String(raw)} where it expects ${typeName(type)}.`);

/** 9,007,199,254,740,991 µs, about 285 years: the longest duration. */
export const durationMaxMicros = Number.MAX_SAFE_INTEGER;
const instantMin = Temporal.Instant.from("0001-01-01T00:00:00Z").epochNanoseconds / 1000n;
const instantMax = Temporal.Instant.from("9999-12-31T23:59:59.999999Z").epochNanoseconds / 1000n;

/** The instant where it lies in the years 1 to 9999, otherwise null. */
export const checkedInstant = (micros: bigint): bigint | null =>
  micros >= instantMin && micros <= instantMax ? micros : null;

export const checkedDuration = (micros: number): number | null => (Number.isSafeInteger(micros) ? micros + 0 : null);

function readInt(raw: unknown, type: Type): Inner {
  if (typeof raw === "number" && Number.isSafeInteger(raw)) return raw;
  if (typeof raw === "bigint") return toInt(raw);
  const text = typeof raw === "object" && Wide.isDecimal(raw) ? raw.toFixed() : raw;
  if (typeof text === "string" && /^-?\d+$/.test(text)) return toInt(BigInt(text));
  throw wrong(raw, type);
}

function readDecimal(raw: unknown, type: Type): Inner {
  if (typeof raw === "number" && Number.isSafeInteger(raw)) return raw;
  if (typeof raw === "object" && Wide.isDecimal(raw) && raw.isFinite()) return raw;
  if (typeof raw === "bigint") return new Wide(raw.toString());
  if (typeof raw === "number" && Number.isFinite(raw)) return new Wide(raw);
  if (typeof raw === "string" && /^-?\d+(\.\d+)?$/.test(raw)) return new Wide(raw);
  throw wrong(raw, type);
}

/** Whole microseconds, rounded down. */
function readInstant(raw: unknown): Inner {
  const { epochNanoseconds: nanos } = raw instanceof Temporal.Instant ? raw : Temporal.Instant.from(String(raw));
  return nanos >= 0n ? nanos / 1000n : -((999n - nanos) / 1000n);
}

const readDuration = (raw: unknown): Inner =>
  checkedDuration(Math.trunc(Temporal.Duration.from(String(raw)).total("microseconds")));

const plain =
  (kind: "string" | "boolean"): ((raw: unknown, type: Type) => Inner) =>
  (raw, type) => {
    if (typeof raw === kind && (typeof raw === "string" || typeof raw === "boolean")) return raw;
    throw wrong(raw, type);
  };

const readers = {
  bool: plain("boolean"),
  int: readInt,
  decimal: readDecimal,
  text: plain("string"),
  date: (raw: unknown) => (typeof raw === "string" ? raw : Temporal.PlainDate.from(String(raw)).toString()),
  instant: readInstant,
  duration: readDuration,
  null: () => null,
};

/** What needs no reading, so that a list of it is taken as it is. */
const ready: Readonly<Partial<Record<Type["kind"], (item: unknown) => boolean>>> = {
  bool: (item) => typeof item === "boolean",
  text: (item) => typeof item === "string",
  int: Number.isSafeInteger,
};

function isReadyList(items: readonly unknown[], isReady: (item: unknown) => boolean): items is readonly Inner[] {
  for (let i = 0; i < items.length; i++) if (items[i] !== null && !isReady(items[i])) return false;
  return true;
}

const isRecord = (raw: unknown): raw is { readonly [field: string]: unknown } =>
  typeof raw === "object" && raw !== null && !Array.isArray(raw);

/** Reads what the host gives for a variable of this type. @throws TypeError where it is of another type. */
export function readerOf(type: Type): Reader {
  if (type.kind === "list") {
    const item = readerOf(type.of);
    const isReady = ready[type.of.kind];
    return (raw) => {
      if (raw === null || raw === undefined) return null;
      if (!Array.isArray(raw)) throw wrong(raw, type);
      const items: readonly unknown[] = raw;
      return isReady && isReadyList(items, isReady) ? items : items.map(item);
    };
  }
  if (type.kind === "record") {
    return (raw) => {
      if (raw === null || raw === undefined) return null;
      if (!isRecord(raw)) throw wrong(raw, type);
      return raw;
    };
  }
  const read = readers[type.kind];
  return (raw) => (raw === null || raw === undefined ? null : read(raw, type));
}

export const instantOf = (micros: bigint): Temporal.Instant => Temporal.Instant.fromEpochNanoseconds(micros * 1000n);

/** The value as the host receives it. */
export function toValue(inner: Inner, type: Type): Value {
  if (inner === null) return null;
  switch (type.kind) {
    case "int":
      return BigInt(String(inner));
    case "decimal":
      return typeof inner === "number" || Wide.isDecimal(inner) ? new Decimal(inner) : null;
    case "instant":
      return instantOf(BigInt(String(inner)));
    case "duration":
      return Temporal.Duration.from({ microseconds: Number(inner) });
    case "list":
      return isList(inner) ? inner.map((item) => toValue(item, type.of)) : null;
    case "record": {
      if (!isRecord(inner)) return null;
      const entries = Object.entries(type.fields).map(
        ([name, of]) => [name, toValue(readerOf(of)(inner[name]), of)] as const,
      );
      return Object.fromEntries(entries);
    }
    default:
      return typeof inner === "string" || typeof inner === "boolean" ? inner : null;
  }
}
