import { pipeline, Readable, Transform } from "node:stream";
import { createGunzip } from "node:zlib";
import { parse } from "csv-parse";
import { decode } from "./decode.ts";
import { guessDelimiter, hasFirstLine } from "./delimiter.ts";
import { emptyFile, fileError } from "./file-errors.ts";
import type { CsvOptions, FileSource, Row, Table } from "./table.ts";

const batchRows = 1000;
const maxRecordBytes = 1_000_000;

/** Counts what passes through, for progress. */
function counter(): { stream: Transform; bytes(): number } {
  let bytes = 0;
  const stream = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      bytes += chunk.length;
      done(null, chunk);
    },
  });
  return { stream, bytes: () => bytes };
}

/** Reads until the first line is whole and guesses the delimiter from it; the text that comes back is whole again. */
async function delimiterOf(text: Readable): Promise<{ delimiter: string; text: Readable }> {
  const chunks: Buffer[] = [];
  const source: AsyncIterator<Buffer> = text[Symbol.asyncIterator]();
  let head = "";
  while (!hasFirstLine(head)) {
    const next = await source.next();
    if (next.done) break;
    chunks.push(next.value);
    head = Buffer.concat(chunks).toString("utf8");
  }
  async function* whole() {
    yield* chunks;
    yield* { [Symbol.asyncIterator]: () => source };
  }
  return { delimiter: guessDelimiter(head), text: Readable.from(whole()) };
}

const parserOptions = (csv: CsvOptions, delimiter: string) => ({
  delimiter,
  quote: csv.quote ?? '"',
  relax_column_count: true,
  max_record_size: maxRecordBytes,
  ...(csv.rowEnd ? { record_delimiter: [`${csv.rowEnd}\n`, `${csv.rowEnd}\r\n`] } : {}),
});

const isBlank = (cells: readonly string[]): boolean => cells.length === 1 && cells[0] === "";

async function* records(parser: AsyncIterable<string[]>, name: string): AsyncGenerator<Row> {
  let number = 0;
  try {
    for await (const cells of parser) {
      number += 1;
      if (!isBlank(cells)) yield { number, cells };
    }
  } catch (error) {
    throw fileError(name, error);
  }
}

async function* inBatches(first: Row | undefined, rest: AsyncGenerator<Row>): AsyncGenerator<readonly Row[]> {
  let batch: Row[] = first ? [first] : [];
  for await (const row of rest) {
    batch.push(row);
    if (batch.length < batchRows) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}

/**
 * Opens a CSV file, gzipped or not, as a stream of rows; memory does not grow with the file.
 * @throws AppError `file.empty`, `file.encoding`, `file.csv`, `file.gzip`, `file.truncated`, `file.row_too_long`
 */
export async function openCsv(source: FileSource, csv: CsvOptions = {}): Promise<Table> {
  const counted = counter();
  const failed = (error: unknown) => {
    if (error) text.destroy(error instanceof Error ? error : new Error(String(error)));
  };
  const text = decode(source.name, csv.encoding);
  const bytes = await source.open();
  if (source.format === "csv.gz") pipeline(bytes, counted.stream, createGunzip(), text, failed);
  else pipeline(bytes, counted.stream, text, failed);

  const header = csv.header ?? csv.columns === undefined;
  try {
    const sniffed = csv.delimiter === undefined ? await delimiterOf(text) : { delimiter: csv.delimiter, text };
    const parser = parse(parserOptions(csv, sniffed.delimiter));
    pipeline(sniffed.text, parser, () => {});
    const rows = records(parser, source.name);
    const first = await rows.next();
    if (first.done) throw emptyFile(source.name);
    const named = header ? first.value.cells.map((c) => c.trim()) : first.value.cells.map((_, i) => String(i + 1));
    return {
      columns: csv.columns ?? named,
      batches: inBatches(header ? undefined : first.value, rows),
      bytesRead: counted.bytes,
      close: () => {
        parser.destroy();
        bytes.destroy();
      },
    };
  } catch (error) {
    bytes.destroy();
    throw fileError(source.name, error);
  }
}
