import type { Inspection } from "../inspect.ts";
import type { FieldSource } from "../mapping/base.ts";
import { dateReader } from "../mapping/dates.ts";
import { readDecimal } from "../mapping/numbers.ts";

/** A column with what its first values look like. */
export type Column = {
  name: string;
  /** The first values, without empty ones. */
  texts: readonly string[];
  /** How to read it as dates or numbers; null where most of its values are none. A column without values may be anything. */
  asDate: FieldSource | null;
  asNumber: FieldSource | null;
};

const dateFormats = [
  undefined,
  "yyyyMMdd",
  "dd.MM.yyyy",
  "d.M.yyyy",
  "MM/dd/yyyy",
  "M/d/yyyy",
  "dd/MM/yyyy",
  "d/M/yyyy",
  "dd-MMM-yyyy",
];

/** Whether most values can be read so: one that cannot is a bad row, not another kind of column. */
const most = (texts: readonly string[], reads: (text: string) => boolean): boolean =>
  texts.filter(reads).length * 2 > texts.length;

function asDate(name: string, texts: readonly string[]): FieldSource | null {
  if (texts.length === 0) return name;
  for (const dateFormat of dateFormats) {
    const read = dateReader(dateFormat, "UTC");
    if (!read || !most(texts, (text) => read(text).ok)) continue;
    return dateFormat === undefined ? name : { column: name, dateFormat };
  }
  return null;
}

function asNumber(name: string, texts: readonly string[]): FieldSource | null {
  if (texts.length === 0) return name;
  const comma = texts.some((text) => /^-?\d{1,3}(\.\d{3})*,\d+$|^-?\d+,\d+$/.test(text));
  const signs = comma ? ([",", "."] as const) : ([undefined, "."] as const);
  for (const decimalSign of signs) {
    if (!most(texts, (text) => readDecimal(text, decimalSign).ok)) continue;
    return decimalSign === undefined ? name : { column: name, decimalSign };
  }
  return null;
}

/** The columns of a file, looked at through its first rows. */
export const columnsOf = ({ columns, sample }: Inspection): Column[] =>
  columns.map((name, at) => {
    const texts = sample.map((row) => row[at]?.trim() ?? "").filter((text) => text !== "");
    return { name, texts, asDate: asDate(name, texts), asNumber: asNumber(name, texts) };
  });
