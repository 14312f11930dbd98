import { AppError } from "@fairway/kernel";
import { CsvError } from "csv-parse";

const codeOf = (error: unknown): string =>
  typeof error === "object" && error !== null && "code" in error && typeof error.code === "string" ? error.code : "";

const lineOf = (error: unknown): string =>
  typeof error === "object" && error !== null && "lines" in error && typeof error.lines === "number"
    ? ` near line ${error.lines}`
    : "";

const fail = (code: string, message: string, remedy: string, cause?: unknown): AppError =>
  new AppError("validation", code, message, { remedy, cause });

export const emptyFile = (name: string): AppError =>
  fail("file.empty", `“${name}” holds no rows.`, "Export the table again, with its header row.");

export const encodingError = (name: string, encoding: string, cause: unknown): AppError =>
  fail(
    "file.encoding",
    `“${name}” is not written in ${encoding}.`,
    "Save the file as UTF-8, or name its encoding in the mapping, such as csv: { encoding: latin1 }.",
    cause,
  );

export const tooLarge = (name: string, what: string, limitBytes: number): AppError =>
  new AppError("limit", "file.too_large", `“${name}” is ${what} ${Math.round(limitBytes / 1_000_000)} MB.`, {
    remedy: "Split the file into smaller ones, or save a spreadsheet as CSV and compress it with gzip.",
  });

/** Says what is wrong with a file in words a person can act on; our own errors pass through. */
export function fileError(name: string, error: unknown): unknown {
  if (error instanceof AppError) return error;
  const code = codeOf(error);
  if (code === "Z_BUF_ERROR")
    return fail("file.truncated", `“${name}” breaks off before its end.`, "Copy or upload the file again.", error);
  if (code.startsWith("Z_"))
    return fail("file.gzip", `“${name}” is not a whole gzip file.`, "Compress the CSV file again with gzip.", error);
  if (code === "CSV_MAX_RECORD_SIZE")
    return fail(
      "file.row_too_long",
      `A row of “${name}” is longer than 1 MB${lineOf(error)}.`,
      "Check for a quotation mark that is never closed, and the delimiter.",
      error,
    );
  if (error instanceof CsvError)
    return fail(
      "file.csv",
      `“${name}” cannot be read as CSV${lineOf(error)}: a quotation mark is misplaced or never closed.`,
      "Double the quotation marks inside quoted text, or say csv: { quote: false } where they are ordinary text.",
      error,
    );
  return error;
}
