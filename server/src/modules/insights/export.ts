import { AppError } from "@fairway/kernel";
import { tableFile, type Cell, type Download, type TableFormat } from "../../platform/index.ts";
import type { Table } from "./explore.ts";

function cellsOf({ asked, rows }: Table): { head: string[]; body: Cell[][] } {
  const withPeriod = rows.some((row) => row.period !== null);
  const head = [...asked.dimensions.map((d) => d.label), ...(withPeriod ? ["Period"] : []), asked.measure.label];
  const body = rows.map((row): Cell[] => [
    ...row.keys,
    ...(withPeriod ? [row.period] : []),
    row.value === null ? null : { figure: row.value },
  ]);
  return { head, body };
}

/**
 * A table as a file.
 * @throws AppError `export.too_large` where rows had to be left out
 */
export async function exportTable(table: Table, format: TableFormat, limit: number): Promise<Download> {
  if (table.truncated) {
    throw new AppError("limit", "export.too_large", `A table has at most ${limit} rows.`, {
      remedy: "Choose fewer dimensions, a shorter time or a condition.",
    });
  }
  const { head, body } = cellsOf(table);
  const name = `explore-${table.asked.measure.key.replace(/[^A-Za-z0-9]+/g, "-").replace(/^-|-$/g, "")}`;
  async function* pages() {
    yield body;
  }
  return tableFile({ name, head, pages: pages() }, format);
}
