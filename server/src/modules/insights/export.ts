import { AppError } from "@fairway/kernel";
import { stringify } from "csv-stringify/sync";
import writeXlsxFile from "write-excel-file/node";
import type { Download } from "../../platform/index.ts";
import type { Table } from "./explore.ts";

export type ExportFormat = "csv" | "xlsx";

type Cell = { text: string } | { figure: string } | null;

const xlsxType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** A spreadsheet would run a text that begins like a formula. */
const harmless = (text: string): string => (/^[=+\-@\t\r]/.test(text) ? `'${text}` : text);

const textCell = (text: string | null): Cell => (text === null ? null : { text: harmless(text) });

function cellsOf({ asked, rows }: Table): { head: string[]; body: Cell[][] } {
  const withPeriod = rows.some((row) => row.period !== null);
  const head = [...asked.dimensions.map((d) => d.label), ...(withPeriod ? ["Period"] : []), asked.measure.label];
  const body = rows.map((row) => [
    ...row.keys.map(textCell),
    ...(withPeriod ? [textCell(row.period)] : []),
    row.value === null ? null : { figure: row.value },
  ]);
  return { head: head.map(harmless), body };
}

/** A spreadsheet counts in 15 digits; a longer figure stays exact as a text. */
function xlsxCell(cell: Cell): { value: string | number } | null {
  if (cell === null) return null;
  if ("text" in cell) return { value: cell.text };
  return { value: cell.figure.replace(/\D/g, "").length <= 15 ? Number(cell.figure) : cell.figure };
}

const csvCell = (cell: Cell): string | null => (cell === null ? null : "text" in cell ? cell.text : cell.figure);

/**
 * A table as a file.
 * @throws AppError `export.too_large` where rows had to be left out
 */
export async function exportTable(table: Table, format: ExportFormat, limit: number): Promise<Download> {
  if (table.truncated) {
    throw new AppError("limit", "export.too_large", `A table has at most ${limit} rows.`, {
      remedy: "Choose fewer dimensions, a shorter time or a condition.",
    });
  }
  const { head, body } = cellsOf(table);
  const name = `explore-${table.asked.measure.key.replace(/[^A-Za-z0-9]+/g, "-").replace(/^-|-$/g, "")}`;
  if (format === "csv") {
    const text = stringify([head, ...body.map((row) => row.map(csvCell))]);
    return { type: "text/csv", filename: `${name}.csv`, buffer: Buffer.from(text, "utf8") };
  }
  const data = [head.map((value) => ({ value, fontWeight: "bold" as const })), ...body.map((row) => row.map(xlsxCell))];
  return {
    type: xlsxType,
    filename: `${name}.xlsx`,
    buffer: await writeXlsxFile(data, { sheet: "Explore" }).toBuffer(),
  };
}
