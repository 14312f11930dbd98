import { Readable } from "node:stream";
import { AppError } from "@fairway/kernel";
import { stringify } from "csv-stringify/sync";
import writeXlsxFile from "write-excel-file/node";
import type { Download } from "../http/handlers.ts";

/** A text, a figure as exact decimal text, or nothing. */
export type Cell = string | { figure: string } | null;

export type TableFormat = "csv" | "xlsx";

export type Table = {
  /** Of the file, without its ending. */
  name: string;
  head: readonly string[];
  /** Rows, some at a time, so that a long table is never held as a whole. */
  pages: AsyncIterable<readonly (readonly Cell[])[]>;
};

const xlsxType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
const maxSheetRows = 100_000;

/** Spreadsheets run a text that begins like a formula. */
const harmless = (text: string): string => (/^[=+\-@\t\r\n]/.test(text) ? `'${text}` : text);

const csvCell = (cell: Cell): string => (cell === null ? "" : typeof cell === "string" ? harmless(cell) : cell.figure);

/** A spreadsheet counts in 15 digits; a longer figure stays exact as a text. */
function sheetCell(cell: Cell): { value: string | number } | null {
  if (cell === null) return null;
  if (typeof cell === "string") return { value: cell };
  return { value: cell.figure.replace(/\D/g, "").length <= 15 ? Number(cell.figure) : cell.figure };
}

async function* csv({ head, pages }: Table): AsyncGenerator<string> {
  let first: string[][] = [head.map(harmless)];
  for await (const rows of pages) {
    yield stringify([...first, ...rows.map((row) => row.map(csvCell))]);
    first = [];
  }
  if (first.length > 0) yield stringify(first);
}

async function xlsx({ head, pages }: Table): Promise<Uint8Array> {
  const sheet: ({ value: string | number; fontWeight?: "bold" } | null)[][] = [
    head.map((value) => ({ value, fontWeight: "bold" as const })),
  ];
  for await (const rows of pages) {
    sheet.push(...rows.map((row) => row.map(sheetCell)));
    if (sheet.length - 1 > maxSheetRows)
      throw new AppError("limit", "export.too_large", `A spreadsheet holds ${maxSheetRows} rows at most.`, {
        remedy: "Filter the list, or export it as CSV.",
      });
  }
  return writeXlsxFile(sheet).toBuffer();
}

/**
 * A table as a file to download. CSV is streamed, whatever its length; its first page is read before the reply begins,
 * so that a wrong filter is an error and not half a file.
 * @throws AppError `export.too_large` for a spreadsheet of more than 100,000 rows
 */
export async function tableFile(table: Table, format: TableFormat): Promise<Download> {
  if (format === "xlsx") return { type: xlsxType, filename: `${table.name}.xlsx`, buffer: await xlsx(table) };
  const lines = csv(table);
  const first = await lines.next();
  async function* all() {
    if (!first.done) yield first.value;
    yield* lines;
  }
  return { type: "text/csv", filename: `${table.name}.csv`, stream: Readable.from(all()) };
}
