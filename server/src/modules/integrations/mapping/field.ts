import { columnIndex, type FieldSource, type MappingProblem, type SourceObject } from "./base.ts";
import { dateReader } from "./dates.ts";
import { readBoolean, readDecimal, readInteger } from "./numbers.ts";
import { countryName } from "../../partners/index.ts";
import { bad, ok, type Result } from "./result.ts";
import { fieldText, type Files } from "./text.ts";

/** What a field must become. Numbers stay texts, so that they stay exact. */
export type Target = "text" | "country" | "list" | "date" | "integer" | "decimal" | "money" | "boolean";

/** An amount as the file says it; without a currency it is in the vendor's. */
export type Amount = { amount: string; currency?: string; rate?: string };
export type FieldValue = string | boolean | readonly string[] | Amount | null;
export type FieldReader = (cells: readonly string[]) => Result<FieldValue>;

/** What compiling a field needs to know around it. */
export type FieldPlace = { columns: readonly string[]; files: Files; timeZone: string; path: string };

type Convert = (text: string, cells: readonly string[]) => Result<FieldValue>;
type CellText = (cells: readonly string[]) => string | undefined;

export const maxTextLength = 2000;

function readText(text: string): Result<string> {
  if (text.length > maxTextLength)
    return bad(`The text is longer than ${maxTextLength} characters.`, "Shorten it, or leave the field out.");
  if (text.includes("\u0000"))
    return bad("The text holds a null character.", "Export the file again; it may be written in another encoding.");
  return ok(text);
}

function cellOf(
  given: string | { column: string } | undefined,
  place: FieldPlace,
  name: string,
): CellText | MappingProblem {
  if (given === undefined) return () => undefined;
  if (typeof given === "string") return () => given;
  const at = columnIndex(place.columns, given.column, `${place.path}.${name}`);
  return typeof at === "number" ? (cells) => cells[at]?.trim() || undefined : at;
}

function moneyConvert(source: SourceObject, place: FieldPlace): Convert | MappingProblem {
  const currencyOf = cellOf(source.currency, place, "currency");
  if (typeof currencyOf !== "function") return currencyOf;
  const rateOf = cellOf(source.rate, place, "rate");
  if (typeof rateOf !== "function") return rateOf;
  return (text, cells) => {
    const amount = readDecimal(text, source.decimalSign);
    if (!amount.ok) return amount;
    const currency = currencyOf(cells);
    if (currency !== undefined && !/^[A-Z]{3}$/.test(currency))
      return bad(`“${currency}” is not a currency code.`, "Use three capital letters, such as USD.");
    const written = rateOf(cells);
    const rate = written === undefined ? undefined : readDecimal(written, source.decimalSign);
    if (rate && !rate.ok) return rate;
    return ok({ amount: amount.value, ...(currency ? { currency } : {}), ...(rate ? { rate: rate.value } : {}) });
  };
}

function dateConvert(source: SourceObject, place: FieldPlace): Convert | MappingProblem {
  return (
    dateReader(source.dateFormat, place.timeZone) ?? {
      path: `${place.path}.dateFormat`,
      message: `“${source.dateFormat ?? ""}” does not name a year, a month and a day once each.`,
      remedy: "Write it with yyyy, MM (or M, MMM) and dd (or d), such as dd.MM.yyyy.",
    }
  );
}

const convertTo: Record<Target, (source: SourceObject, place: FieldPlace) => Convert | MappingProblem> = {
  text: () => readText,
  country: () => (text) => {
    const name = readText(text);
    return name.ok ? ok(countryName(name.value)) : name;
  },
  list: (source) => (text) => {
    const parts = source.split ? text.split(source.split).map((p) => p.trim()) : [text];
    return ok([...new Set(parts.filter((p) => p !== ""))]);
  },
  date: dateConvert,
  integer: (source) => (text) => readInteger(text, source.decimalSign),
  decimal: (source) => (text) => readDecimal(text, source.decimalSign),
  money: moneyConvert,
  boolean: () => readBoolean,
};

/** Compiles one field of a mapping: a closure from a row's cells to an exact, typed value or what is wrong with it. */
export function compileField(given: FieldSource, target: Target, place: FieldPlace): FieldReader | MappingProblem {
  const source: SourceObject = typeof given === "string" ? { column: given } : given;
  const text = fieldText(source, place.columns, place.files, place.path);
  if (typeof text !== "function") return text;
  const convert = convertTo[target](source, place);
  if (typeof convert !== "function") return convert;
  return (cells) => {
    const found = text(cells);
    if (!found.ok || found.value === null) return found;
    const result = convert(found.value, cells);
    return result.ok ? result : { ...result, value: found.value };
  };
}
