import { createGunzip } from "node:zlib";
import { AppError } from "@fairway/kernel";
import { maxUnpackedBytes } from "./limits.ts";
import { fileError, tooLarge } from "./reading/file-errors.ts";
import { type CsvOptions, type FileSource, openTable } from "./reading/index.ts";
import { readWorkbook } from "./reading/xlsx.ts";

export type Inspection = { columns: string[]; sample: string[][]; sheets: string[] };

const sampleRows = 5;
const shownCell = 200;

async function sampleOf(source: FileSource, csv?: CsvOptions): Promise<Omit<Inspection, "sheets">> {
  const table = await openTable(source, { csv });
  const sample: string[][] = [];
  for await (const batch of table.batches) {
    for (const row of batch.slice(0, sampleRows)) sample.push(row.cells.map((cell) => cell.slice(0, shownCell)));
    break;
  }
  table.close();
  return { columns: [...table.columns], sample };
}

/** A mapping may say how the file is written; until then the likeliest ways are tried. */
async function sampleOfCsv(source: FileSource): Promise<Omit<Inspection, "sheets">> {
  const tries: (CsvOptions | undefined)[] = [undefined, { encoding: "latin1" }, { quote: false }];
  let failure: unknown;
  for (const csv of tries)
    try {
      return await sampleOf(source, csv);
    } catch (error) {
      const unsure = error instanceof AppError && (error.code === "file.encoding" || error.code === "file.csv");
      if (!unsure) throw error;
      failure ??= error;
    }
  throw failure;
}

/** Unpacks a gzip file to its end, keeping nothing, so that a broken one is refused when it is uploaded. */
async function checkGzip(source: FileSource, limitBytes = maxUnpackedBytes): Promise<void> {
  const file = await source.open();
  const unpacked = createGunzip();
  file.on("error", (error) => unpacked.destroy(error));
  let bytes = 0;
  try {
    for await (const chunk of file.pipe(unpacked)) {
      bytes += chunk.length;
      if (bytes > limitBytes) throw tooLarge(source.name, "unpacked larger than", limitBytes);
    }
  } catch (error) {
    throw fileError(source.name, error);
  } finally {
    file.destroy();
  }
}

/**
 * Looks into an uploaded file: its columns, first rows and sheets.
 * @throws AppError `file.…` when nothing can be imported from it
 */
export async function inspectFile(source: FileSource): Promise<Inspection> {
  if (source.format === "xlsx") {
    const sheets = await readWorkbook(source);
    return { ...(await sampleOf(source)), sheets: sheets.map((sheet) => sheet.name) };
  }
  if (source.format === "csv.gz") await checkGzip(source);
  return { ...(await sampleOfCsv(source)), sheets: [] };
}
