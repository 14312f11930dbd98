import { Readable } from "node:stream";
import { gzipSync } from "node:zlib";
import fc from "fast-check";
import { stringify } from "csv-stringify/sync";
import { describe, expect, it } from "vitest";
import { openTable, type CsvOptions, type FileFormat, type Row } from "./index.ts";

/** A file made of bytes that arrive in pieces of these sizes, over and over. */
function file(bytes: Uint8Array, format: FileFormat = "csv", sizes: readonly number[] = [65_536]) {
  async function* pieces() {
    for (let at = 0, i = 0; at < bytes.length; i += 1) {
      const size = Math.max(1, sizes[i % sizes.length] ?? 1);
      yield Buffer.from(bytes.subarray(at, at + size));
      at += size;
    }
  }
  return { name: "t.csv", format, sizeBytes: bytes.length, open: async () => Readable.from(pieces()) };
}

async function read(source: ReturnType<typeof file>, csv?: CsvOptions) {
  const table = await openTable(source, { csv });
  const rows: Row[] = [];
  for await (const batch of table.batches) rows.push(...batch);
  return { columns: table.columns, rows, bytes: table.bytesRead() };
}

const text = (value: string) => Buffer.from(value, "utf8");

describe("CSV", () => {
  it("numbers rows as a spreadsheet does, header and empty rows included", async () => {
    const { columns, rows } = await read(file(text('a,b\n1,"x\ny"\n\n2,z\n')));
    expect(columns).toEqual(["a", "b"]);
    expect(rows).toEqual([
      { number: 2, cells: ["1", "x\ny"] },
      { number: 4, cells: ["2", "z"] },
    ]);
  });

  it.each([
    [";", "a;b\n1,5;2\n"],
    ["tab", "a\tb\n1,5\t2\n"],
    ["|", "a|b\n1,5|2\n"],
  ])("finds the delimiter %s by itself", async (_name, content) => {
    expect((await read(file(text(content)))).rows).toEqual([{ number: 2, cells: ["1,5", "2"] }]);
  });

  it("reads several-character separators, ends of rows and no header", async () => {
    const content = text('1+|a <b c="d">+|x&|\n2+|b+|y&|\n');
    const csv = { delimiter: "+|", rowEnd: "&|", quote: false as const, header: false };
    const { columns, rows } = await read(file(content), csv);
    expect(columns).toEqual(["1", "2", "3"]);
    expect(rows.map((r) => r.cells)).toEqual([
      ["1", 'a <b c="d">', "x"],
      ["2", "b", "y"],
    ]);
    expect(rows[0]?.number).toBe(1);
  });

  it("gives named columns to a file without a header", async () => {
    const { columns, rows } = await read(file(text("1\t2\n")), { delimiter: "\t", columns: ["a", "b"] });
    expect({ columns, rows }).toEqual({ columns: ["a", "b"], rows: [{ number: 1, cells: ["1", "2"] }] });
  });

  it("steps over a byte order mark and reads UTF-16", async () => {
    expect((await read(file(text("\ufeffname\nÜber\n")))).columns).toEqual(["name"]);
    const utf16 = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from("name\nÜber\n", "utf16le")]);
    expect(await read(file(utf16, "csv", [1]))).toMatchObject({ columns: ["name"], rows: [{ cells: ["Über"] }] });
    const latin = file(Buffer.from("name\nÜber\n", "latin1"));
    expect((await read(latin, { encoding: "latin1" })).rows[0]?.cells).toEqual(["Über"]);
  });

  it("never changes its result with the boundaries of the chunks", async () => {
    const cell = fc.string({
      unit: fc.constantFrom("a", "é", "€", "😀", ",", '"', "\n", "\r\n", ";", " "),
      maxLength: 6,
    });
    const table = fc.array(fc.tuple(cell, cell, cell), { minLength: 1, maxLength: 12 });
    const sizes = fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 5 });
    const property = fc.asyncProperty(table, sizes, fc.boolean(), async (rows, pieces, zip) => {
      const plain = text(stringify([["x", "y", "z"], ...rows]));
      const bytes = zip ? gzipSync(plain) : plain;
      const format = zip ? "csv.gz" : "csv";
      const whole = await read(file(bytes, format), { delimiter: "," });
      expect(whole.rows.map((r) => r.cells)).toEqual(rows);
      expect(await read(file(bytes, format, pieces), { delimiter: "," })).toEqual(whole);
      expect(whole.bytes).toBe(bytes.length);
    });
    await fc.assert(property, { numRuns: 150 });
  });
});

describe("a file that cannot be read", () => {
  const zipped = gzipSync(text("a,b\n" + "1,2\n".repeat(50_000)));
  const broken = Buffer.from(zipped);
  broken.fill(7, 60, 90);
  it.each([
    ["file.empty", file(text(""))],
    ["file.empty", file(text("\n\n"))],
    ["file.encoding", file(Buffer.from("name\nÜber\n", "latin1"))],
    ["file.csv", file(text('a,b\n1,"2\n3,4\n'))],
    ["file.csv", file(text('a,b\n1,x"2\n'))],
    ["file.row_too_long", file(text(`a,b\n1,"${"x".repeat(1_100_000)}`))],
    ["file.gzip", file(text("a,b\n"), "csv.gz")],
    ["file.gzip", file(broken, "csv.gz")],
    ["file.truncated", file(zipped.subarray(0, zipped.length - 20), "csv.gz")],
  ])("says %s and what to do", async (code, source) => {
    await expect(read(source)).rejects.toMatchObject({
      code,
      kind: "validation",
      remedy: expect.stringMatching(/.{15}/),
    });
  });
});
