import { expect, it } from "vitest";
import { listChart, pivotChart } from "./chart-data.ts";
import type { Pivot } from "./pivot.ts";

const pivotFrom = (cells: Record<string, Record<string, string>>): Pivot => ({
  rowKeys: Object.keys(cells).map((k) => [k]),
  columnKeys: [...new Set(Object.values(cells).flatMap((c) => Object.keys(c)))],
  cell: ([row = ""], column) =>
    cells[row]?.[column] === undefined ? undefined : { type: "decimal", value: cells[row][column] },
  rowTotal: () => undefined,
  columnTotal: () => undefined,
});
const names = { row: (keys: string[]) => keys.join(), column: (key: string) => key, other: "Others" };

it("shows the largest rows of a list first", () => {
  const { categories, series } = listChart(pivotFrom({ a: { "": "1" }, b: { "": "3" } }), (k) => k.join(), "Sales");
  expect(categories).toEqual(["b", "a"]);
  expect(series).toEqual([{ name: "Sales", values: [3, 1] }]);
});

it("keeps six series and adds the rest together", () => {
  const cells = Object.fromEntries(Array.from({ length: 8 }, (_, i) => [`r${i}`, { x: String(10 - i) }]));
  const { series } = pivotChart(pivotFrom(cells), names, true);
  expect(series.map((s) => s.name)).toEqual(["r0", "r1", "r2", "r3", "r4", "Others"]);
  expect(series.at(-1)?.values).toEqual([5 + 4 + 3]);
  expect(pivotChart(pivotFrom(cells), names, false).series).toHaveLength(5);
});
