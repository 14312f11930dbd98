import type { Readable } from "node:stream";

export const fileFormats = ["csv", "csv.gz", "xlsx"] as const;
export type FileFormat = (typeof fileFormats)[number];

/** A file that can be opened again and again, from its first byte. */
export type FileSource = { name: string; format: FileFormat; sizeBytes: number; open(): Promise<Readable> };

/** How the text of a CSV file is laid out; what is absent is found out or has the usual value. */
export type CsvOptions = {
  delimiter?: string | undefined;
  /** What stands at the end of each row before the line break, such as `&|`. */
  rowEnd?: string | undefined;
  /** The quote character, or false where quotes are ordinary text. */
  quote?: string | false | undefined;
  header?: boolean | undefined;
  columns?: readonly string[] | undefined;
  encoding?: "utf8" | "latin1" | "utf16le" | undefined;
};

export type TableOptions = { csv?: CsvOptions | undefined; sheet?: string | undefined };

/** `number` is what a spreadsheet shows beside the row: 1-based, header and empty rows included. */
export type Row = { number: number; cells: readonly string[] };

/** A file read as rows of text. `batches` can be walked once. */
export type Table = {
  columns: readonly string[];
  batches: AsyncIterable<readonly Row[]>;
  /** Bytes of the file that were read so far. */
  bytesRead(): number;
  /** Lets go of a file whose batches are not walked to their end. */
  close(): void;
};
