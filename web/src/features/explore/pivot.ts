import type { ExploreReply, Value } from "@fairway/client";
import { exactSum } from "../../lib/exact-sum.ts";

/** Rows by columns. A cell without rows behind it is absent. */
export type Pivot = {
  rowKeys: string[][];
  columnKeys: string[];
  cell: (row: string[], column: string) => Value | undefined;
  /** Sums, exact; only where the figure may be added. */
  rowTotal: (row: string[]) => Value | undefined;
  columnTotal: (column: string) => Value | undefined;
};

type Row = ExploreReply["rows"][number];

/** Stands for a key that was not recorded. */
export const absent = "";
const join = (keys: readonly string[]): string => keys.join("\u0000");

const sumOf = (values: readonly Value[]): Value | undefined => {
  const [first] = values;
  const texts = values.map((v) => v.value).filter((v): v is string => typeof v === "string");
  return first ? { ...first, value: exactSum(texts) } : undefined;
};

const distinct = (texts: readonly string[]): string[] => [...new Set(texts)];

/** The columns of a pivot: the period where one is asked for, else the last of several dimensions; none for a plain list. */
export function columnOf(reply: ExploreReply): "period" | "last" | null {
  if (reply.rows.some((r) => r.period !== null)) return "period";
  return reply.dimensions.length > 1 ? "last" : null;
}

/** Turns rows around, so that one grouping runs across. */
export function pivotOf(reply: ExploreReply): Pivot {
  const across = columnOf(reply);
  const keysOf = (r: Row): string[] => {
    const keys = r.keys.map((k) => k ?? absent);
    return across === "last" ? keys.slice(0, -1) : keys;
  };
  const columnKeyOf = (r: Row): string =>
    across === "period" ? (r.period ?? absent) : across === "last" ? (r.keys.at(-1) ?? absent) : absent;
  const cells = new Map(reply.rows.map((r) => [`${join(keysOf(r))}\u0001${columnKeyOf(r)}`, r.value]));
  const rowKeys = distinct(reply.rows.map((r) => join(keysOf(r)))).map((k) => k.split("\u0000"));
  const columnKeys = distinct(reply.rows.map(columnKeyOf)).sort((a, b) =>
    across === "period" ? a.localeCompare(b) : 0,
  );
  const cell = (row: string[], column: string) => cells.get(`${join(row)}\u0001${column}`);
  const present = (values: (Value | undefined)[]) => values.filter((v): v is Value => v !== undefined);
  return {
    rowKeys,
    columnKeys,
    cell,
    rowTotal: (row) => (reply.additive ? sumOf(present(columnKeys.map((c) => cell(row, c)))) : undefined),
    columnTotal: (column) => (reply.additive ? sumOf(present(rowKeys.map((r) => cell(r, column)))) : undefined),
  };
}
