import { parse } from "yaml";
import { readTree, type Path } from "./tree.ts";

export type Data = Readonly<Record<string, unknown>>;

export const isData = (value: unknown): value is Data =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** What a document says, as far as it can be read; null where its writing is broken. */
export function dataOf(text: string): Data | null {
  if (text.trim() === "") return {};
  if (!readTree(text).sound) return null;
  try {
    const data: unknown = parse(text, { version: "1.2", schema: "core", maxAliasCount: 100, uniqueKeys: false });
    return isData(data) ? data : null;
  } catch {
    return null;
  }
}

export const valueAt = (data: unknown, path: Path): unknown =>
  path.reduce<unknown>((at, key) => {
    if (Array.isArray(at)) return at[Number(key)];
    return isData(at) && Object.hasOwn(at, key) ? at[String(key)] : undefined;
  }, data);

export const recordAt = (data: unknown, path: Path): Data => {
  const value = valueAt(data, path);
  return isData(value) ? value : {};
};

/** A scalar as a form shows it; nothing where something else stands there. */
export function textOf(value: unknown): string {
  if (typeof value === "string") return value;
  return typeof value === "number" || typeof value === "boolean" ? String(value) : "";
}

export const textAt = (data: unknown, path: Path): string => textOf(valueAt(data, path));

/** A list of texts; a single one counts as a list. */
export function listAt(data: unknown, path: Path): string[] {
  const value = valueAt(data, path);
  if (Array.isArray(value)) return value.map(textOf);
  const one = textOf(value);
  return one === "" ? [] : [one];
}

/** Yes or no as rules and forms write it, numbers as numbers, everything else as text. */
export function scalarOf(text: string): string | number | boolean {
  if (text === "true" || text === "false") return text === "true";
  return /^-?(0|[1-9]\d*)(\.\d+)?$/.test(text) && Number.isFinite(Number(text)) && String(Number(text)) === text
    ? Number(text)
    : text;
}
