import type { Series } from "../../ui/chart/index.ts";
import type { Pivot } from "./pivot.ts";

const mostCategories = 24;
const mostSeries = 6;

const numberOf = (value: { value: unknown } | undefined): number | null =>
  typeof value?.value === "string" ? Number(value.value) : null;

/** What a chart of a plain list shows: the largest rows first. */
export function listChart(
  pivot: Pivot,
  name: (keys: string[]) => string,
  measure: string,
): { categories: string[]; series: Series[] } {
  const rows = pivot.rowKeys
    .map((keys) => ({ name: name(keys), value: numberOf(pivot.cell(keys, pivot.columnKeys[0] ?? "")) }))
    .sort((a, b) => (b.value ?? 0) - (a.value ?? 0))
    .slice(0, mostCategories);
  return { categories: rows.map((r) => r.name), series: [{ name: measure, values: rows.map((r) => r.value) }] };
}

/** What a chart of a pivot shows: columns as categories, the largest rows as series, the rest together where it may be added. */
export function pivotChart(
  pivot: Pivot,
  names: { row: (keys: string[]) => string; column: (key: string) => string; other: string },
  additive: boolean,
): { categories: string[]; series: Series[] } {
  const columns = pivot.columnKeys.slice(-mostCategories);
  const all = pivot.rowKeys
    .map((keys) => ({ name: names.row(keys), values: columns.map((c) => numberOf(pivot.cell(keys, c))) }))
    .map((s) => ({ ...s, size: s.values.reduce<number>((sum, v) => sum + Math.abs(v ?? 0), 0) }))
    .sort((a, b) => b.size - a.size);
  const [shown, rest] = [
    all.slice(0, all.length > mostSeries ? mostSeries - 1 : mostSeries),
    all.slice(all.length > mostSeries ? mostSeries - 1 : mostSeries),
  ];
  const series: Series[] = shown.map(({ name, values }) => ({ name, values }));
  if (rest.length && additive)
    series.push({
      name: names.other,
      values: columns.map((_, i) => rest.reduce((sum, s) => sum + (s.values[i] ?? 0), 0)),
    });
  return { categories: columns.map(names.column), series };
}
