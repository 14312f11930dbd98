import type { ReactNode } from "react";

/** A column of a table. */
export type Column<Row> = {
  id: string;
  /** Head of the column; the unit belongs here, once. */
  label: string;
  cell: (row: Row) => ReactNode;
  /** Width in pixels; the first column takes what is left. */
  width: number;
  align?: "start" | "end";
  /** What the server sorts by; absent where it cannot. */
  sort?: string;
  /** Hidden until somebody chooses it. */
  extra?: boolean;
};

/** The columns on screen: those chosen in their declared order, or the usual ones. */
export function chosenColumns<Row>(
  columns: readonly Column<Row>[],
  chosen: readonly string[] | undefined,
): Column<Row>[] {
  const [first] = columns;
  if (!first) return [];
  if (!chosen?.length) return columns.filter((c) => !c.extra);
  return columns.filter((c) => c === first || chosen.includes(c.id));
}

/** The sort after a click on a column's head: words from A, numbers from the largest; then the other way round. */
export function nextSort(current: string | undefined, key: string, align: "start" | "end" = "start"): string {
  if (align === "end") return current === `-${key}` ? key : `-${key}`;
  return current === key ? `-${key}` : key;
}

/** How a column is sorted, in the words of `aria-sort`. */
export function sortState(
  current: string | undefined,
  key: string | undefined,
): "ascending" | "descending" | "none" | undefined {
  if (key === undefined) return undefined;
  if (current === key) return "ascending";
  return current === `-${key}` ? "descending" : "none";
}
