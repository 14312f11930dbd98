import { Readable } from "node:stream";
import { strToU8, zipSync } from "fflate";
import writeXlsxFile from "write-excel-file/node";
import { describe, expect, it } from "vitest";
import { openTable, type Row } from "./index.ts";
import { sniffFormat } from "./sniff.ts";
import { readWorkbook } from "./xlsx.ts";

const source = (bytes: Uint8Array) => ({
  name: "t.xlsx",
  format: "xlsx" as const,
  sizeBytes: bytes.length,
  open: async () => Readable.from([Buffer.from(bytes)]),
});

const workbook = () =>
  writeXlsxFile([
    {
      sheet: "Sales",
      data: [
        [{ value: "day" }, { value: "amount" }, { value: "note" }],
        [{ value: new Date("2026-03-31T00:00:00Z"), type: Date, format: "yyyy-mm-dd" }, { value: 0.1 + 0.2 }, null],
        [null, null, null],
        [{ value: "2026-04-01" }, { value: 1234567.25 }, { value: true }],
      ],
    },
    { sheet: "Other", data: [[{ value: "x" }]] },
  ]).toBuffer();

async function rowsOf(bytes: Uint8Array, sheet?: string) {
  const table = await openTable(source(bytes), { sheet });
  const rows: Row[] = [];
  for await (const batch of table.batches) rows.push(...batch);
  return { columns: table.columns, rows };
}

describe("XLSX", () => {
  it("reads dates as dates and numbers as they were typed", async () => {
    expect(await rowsOf(await workbook())).toEqual({
      columns: ["day", "amount", "note"],
      rows: [
        { number: 2, cells: ["2026-03-31", "0.3", ""] },
        { number: 4, cells: ["2026-04-01", "1234567.25", "true"] },
      ],
    });
  });

  it("opens the sheet that is named, and lists the sheets when there is none of that name", async () => {
    const bytes = await workbook();
    expect((await rowsOf(bytes, "Other")).columns).toEqual(["x"]);
    await expect(rowsOf(bytes, "Nope")).rejects.toMatchObject({
      code: "file.sheet_missing",
      remedy: expect.stringContaining("Sales, Other"),
    });
  });

  it("refuses what is no spreadsheet", async () => {
    await expect(rowsOf(strToU8("not a zip"))).rejects.toMatchObject({ code: "file.xlsx" });
    await expect(rowsOf((await workbook()).subarray(0, 900))).rejects.toMatchObject({ code: "file.xlsx" });
  });

  it("refuses a small file that unpacks to a large one", async () => {
    const bomb = zipSync({ "xl/worksheets/sheet1.xml": new Uint8Array(3_000_000) });
    await expect(readWorkbook(source(bomb), 1_000_000)).rejects.toMatchObject({
      code: "file.too_large",
      kind: "limit",
    });
  });
});

describe("the format", () => {
  it.each([
    ["csv.gz", [0x1f, 0x8b, 8]],
    ["xlsx", [0x50, 0x4b, 3, 4]],
    ["csv", [0x61, 0x2c, 0x62]],
    ["csv", [0xff, 0xfe, 0x61, 0]],
    [null, [0xd0, 0xcf, 0x11, 0xe0]],
    [null, [0x25, 0x50, 0x44, 0x46]],
    [null, [0x61, 0, 0, 1]],
  ])("is %s by the first bytes", (format, bytes) => {
    expect(sniffFormat(Uint8Array.from(bytes))).toBe(format);
  });
});
