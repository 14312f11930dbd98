import { compareText } from "./functions/text.ts";
import { compareNum, type Int, type Num } from "./numbers.ts";
import type { Comparison } from "./tree.ts";
import type { Type } from "./types.ts";
import { type Inner, isList } from "./values.ts";

const isNumeric = (value: Inner): value is Int | Num =>
  typeof value === "number" ||
  typeof value === "bigint" ||
  (typeof value === "object" && value !== null && "s" in value);

/** -1, 0 or 1 for two known values of one ordered type. */
export function order(a: Inner, b: Inner): number {
  if (typeof a === "string" && typeof b === "string") return compareText(a, b);
  if (isNumeric(a) && isNumeric(b)) return compareNum(a, b);
  return Number(a) - Number(b);
}

/** Whether two values of one type are the same; within lists null equals null. */
export function equalOf(type: Type): (a: Inner, b: Inner) => boolean {
  if (type.kind === "list") {
    const item = equalOf(type.of);
    return (a, b) => isList(a) && isList(b) && a.length === b.length && a.every((x, i) => item(x, b[i] ?? null));
  }
  if (type.kind !== "decimal") return (a, b) => a === b;
  return (a, b) => a === b || (isNumeric(a) && isNumeric(b) && compareNum(a, b) === 0);
}

/** What each operator asks of an order. */
export const holds: Readonly<Record<Exclude<Comparison, "==" | "!=">, (order: number) => boolean>> = {
  "<": (found) => found < 0,
  "<=": (found) => found <= 0,
  ">": (found) => found > 0,
  ">=": (found) => found >= 0,
};
