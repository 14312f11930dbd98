import { AppError, Decimal } from "@fairway/kernel";
import readXlsxFile from "read-excel-file/node";
import { emptyFile } from "./file-errors.ts";
import type { FileSource, Row, Table } from "./table.ts";
import { checkUnzippedSize, maxUnzippedBytes } from "./xlsx-size.ts";

type Cell = string | boolean | ExactNumber | Date | null;
type ExactNumber = { number: string };
type Sheet = { sheet: string; data: Cell[][] };

const batchRows = 1000;

/** Spreadsheets keep binary fractions; what people typed is what they show, 15 significant digits. */
const typedNumber = (text: string): ExactNumber => ({ number: new Decimal(text).toSignificantDigits(15).toFixed() });

function cellText(cell: Cell): string {
  if (cell === null) return "";
  if (cell instanceof Date) {
    const iso = cell.toISOString();
    return iso.endsWith("T00:00:00.000Z") ? iso.slice(0, 10) : iso.slice(0, 19);
  }
  if (typeof cell === "object") return cell.number;
  return String(cell);
}

async function readSheets(source: FileSource): Promise<Sheet[]> {
  try {
    // The library types a date cell as the constructor instead of the instance.
    const sheets: unknown = await readXlsxFile(await source.open(), { parseNumber: typedNumber, trim: false });
    return sheets as Sheet[];
  } catch (error) {
    throw new AppError("validation", "file.xlsx", `“${source.name}” cannot be read as an XLSX spreadsheet.`, {
      remedy: "Save it again as XLSX (not XLS or ODS) without a password, or as CSV.",
      cause: error,
    });
  }
}

/** Every sheet's name and its rows as text. Reads the whole file into memory, at most {@link maxUnzippedBytes}. */
export async function readWorkbook(source: FileSource, limitBytes = maxUnzippedBytes) {
  await checkUnzippedSize(source.name, await source.open(), limitBytes).catch((error: unknown) => {
    // What is no zip file at all is said better by the reader below.
    if (error instanceof AppError) throw error;
  });
  return (await readSheets(source)).map((s) => ({ name: s.sheet, rows: s.data.map((row) => row.map(cellText)) }));
}

async function* inBatches(rows: readonly Row[]): AsyncGenerator<readonly Row[]> {
  for (let at = 0; at < rows.length; at += batchRows) yield rows.slice(at, at + batchRows);
}

/**
 * Opens one sheet, the first where none is named. Its first row that is not empty is the header.
 * @throws AppError `file.xlsx`, `file.sheet_missing`, `file.empty`, `file.too_large`
 */
export async function openXlsx(source: FileSource, sheet?: string, limitBytes = maxUnzippedBytes): Promise<Table> {
  const sheets = await readWorkbook(source, limitBytes);
  const found = sheet === undefined ? sheets[0] : sheets.find((s) => s.name === sheet);
  if (!found)
    throw new AppError("validation", "file.sheet_missing", `“${source.name}” has no sheet “${sheet ?? ""}”.`, {
      remedy: `Name one of its sheets in the mapping: ${sheets.map((s) => s.name).join(", ")}.`,
    });
  const rows = found.rows.map((cells, i) => ({ number: i + 1, cells })).filter((r) => r.cells.some((c) => c !== ""));
  const [header, ...rest] = rows;
  if (!header) throw emptyFile(source.name);
  return {
    columns: header.cells.map((c) => c.trim()),
    batches: inBatches(rest),
    bytesRead: () => source.sizeBytes,
    close: () => {},
  };
}
