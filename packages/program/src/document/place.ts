import type { DocumentFormat } from "../parse.ts";
import { slug } from "./slug.ts";
import { readSource } from "./source.ts";

/** Where the thing at a dotted path stands in a document; null where the document cannot be read. */
export function lineOf(source: string, format: DocumentFormat, path: string): { line: number; column: number } | null {
  const read = readSource(source, format);
  return "problems" in read ? null : read.at(path.split("."), "key");
}

/** What a document calls itself and its key, also where the rest of it has mistakes; null where it does not say. */
export function headOf(source: string, format: DocumentFormat): { name: string; key: string } | null {
  const read = readSource(source, format);
  const data = "problems" in read ? null : read.data;
  const text = (field: string): string => {
    const value: unknown = typeof data === "object" && data !== null ? Reflect.get(data, field) : null;
    return typeof value === "string" ? value.trim() : "";
  };
  const name = text("program");
  return name === "" ? null : { name, key: text("key") || slug(name) };
}
