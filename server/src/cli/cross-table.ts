import type { Value } from "@fairway/contract";
import { decimal } from "@fairway/kernel";
import type { Reply } from "./api.ts";
import { shown } from "./values.ts";

type Result = Reply<"explore">;
type Table = { head: readonly string[]; rows: readonly (readonly string[])[] };

const name = (key: string | null | undefined): string => key ?? "–";

function sumOf(rows: Result["rows"]): Value | null {
  const [first] = rows;
  if (!first) return null;
  const total = rows.reduce(
    (sum, { value }) => sum.plus(typeof value.value === "string" ? value.value : 0),
    decimal(0),
  );
  return { ...first.value, value: total.toFixed() };
}

/** Whether a result reads best as a table of two dimensions with totals: only what adds up may be totalled. */
export const isCross = ({ dimensions, rows, additive, truncated }: Result): boolean =>
  dimensions.length === 2 && additive && !truncated && rows.every((row) => row.period === null);

/** The first dimension down, the second across, totals at both ends. */
export function crossTable({ dimensions, rows }: Result): Table {
  const across = [...new Set(rows.map((row) => name(row.keys[1])))].toSorted();
  const down = [...new Set(rows.map((row) => name(row.keys[0])))].toSorted();
  const line = (title: string, own: Result["rows"]): readonly string[] => [
    title,
    ...across.map((column) => shown(sumOf(own.filter((row) => name(row.keys[1]) === column)))),
    shown(sumOf(own)),
  ];
  return {
    head: [dimensions[0]?.label ?? "", ...across, "all"],
    rows: [
      ...down.map((title) =>
        line(
          title,
          rows.filter((row) => name(row.keys[0]) === title),
        ),
      ),
      line("all", rows),
    ],
  };
}
