import { compareNum, type Int, type Num } from "./numbers.ts";
import type { Type } from "./types.ts";
import { type Inner, isList } from "./values.ts";

const isNumeric = (value: Inner): value is Int | Num =>
  typeof value === "number" ||
  typeof value === "bigint" ||
  (typeof value === "object" && value !== null && "s" in value);

/** Whether two values of one type are the same; within lists null equals null. */
export function equalOf(type: Type): (a: Inner, b: Inner) => boolean {
  if (type.kind === "list") {
    const item = equalOf(type.of);
    return (a, b) => isList(a) && isList(b) && a.length === b.length && a.every((x, i) => item(x, b[i] ?? null));
  }
  if (type.kind !== "decimal") return (a, b) => a === b;
  return (a, b) => a === b || (isNumeric(a) && isNumeric(b) && compareNum(a, b) === 0);
}

/** -1, 0 or 1 by code points, as PostgreSQL's "C" collation orders UTF-8. */
export function compareText(a: string, b: string): number {
  if (a === b) return 0;
  const length = Math.min(a.length, b.length);
  for (let i = 0; i < length; i++) {
    if (a.charCodeAt(i) !== b.charCodeAt(i)) return codeAt(a, i) < codeAt(b, i) ? -1 : 1;
  }
  return a.length < b.length ? -1 : 1;
}

/** Surrogates stand above every other unit, because the characters that they encode do. */
function codeAt(text: string, index: number): number {
  const unit = text.charCodeAt(index);
  return unit >= 0xd800 && unit <= 0xdfff ? unit + 0x10000 : unit;
}
