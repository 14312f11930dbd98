import { buffer } from "node:stream/consumers";
import { expect, test } from "vitest";
import { AppError, newId } from "@fairway/kernel";
import { parse } from "csv-parse/sync";
import { explore, parseProgram } from "@fairway/program";
import readXlsxFile from "read-excel-file/node";
import { smallProgram } from "../../../test/small-program.ts";
import type { Table } from "./explore.ts";
import { exportTable } from "./export.ts";

function table(rows: Table["rows"], truncated = false): Table {
  const parsed = parseProgram(smallProgram(), "yaml");
  if (!parsed.ok) throw new Error("the small program has problems");
  const query = { measure: "sum(sale.amount)", by: ["sale.category"] };
  const asOf = Temporal.PlainDate.from("2026-03-31");
  const options = { vendorId: newId("vendor"), programId: newId("program"), asOf, locale: "en" as const, limit: 10 };
  const asked = explore(parsed.program, query, options);
  if (!asked.ok) throw new Error("the question has problems");
  const at = {
    programId: newId("program"),
    versionId: newId("programVersion"),
    key: "small",
    name: "Small",
    number: 1,
  };
  return {
    at: { ...at, liveAsOf: null, effectiveOn: null, publishedAt: null, publishedBy: null, program: parsed.program },
    asked: { ...asked, dimensions: [{ key: "sale.category", label: "=Category" }] },
    rows,
    total: null,
    truncated,
  };
}

const row = (key: string | null, value: string | null, period: string | null = null) => ({
  keys: [key],
  period,
  value,
  fact_count: 1,
});

function bytesOf(download: Awaited<ReturnType<typeof exportTable>>) {
  if ("buffer" in download) return Buffer.from(download.buffer);
  if ("stream" in download) return buffer(download.stream);
  throw new Error("an export is not a stored file");
}

test.each(["=1+1", "+1", "-1", "@sum", "\tx", "\rx"])(
  "a text that begins like a formula is harmless: %j",
  async (text) => {
    const rows: string[][] = parse(await bytesOf(await exportTable(table([row(text, "1")]), "csv", 10)));
    expect(rows).toEqual([
      ["'=Category", "Sum of Amount"],
      [`'${text}`, "1"],
    ]);
  },
);

test("figures stay what they are: negative ones, unknown ones, and those of many digits", async () => {
  const of = table([row("a", "-5.50"), row("b", null), row(null, "12345678901234567.89", "2026-01-01")]);
  const rows: string[][] = parse(await bytesOf(await exportTable(of, "csv", 10)));
  expect(rows.slice(1)).toEqual([
    ["a", "", "-5.50"],
    ["b", "", ""],
    ["", "2026-01-01", "12345678901234567.89"],
  ]);
  const [sheet] = await readXlsxFile(await bytesOf(await exportTable(of, "xlsx", 10)));
  expect(sheet?.data.slice(1)).toEqual([
    ["a", null, -5.5],
    ["b", null, null],
    [null, "2026-01-01", "12345678901234567.89"],
  ]);
});

test("a table without rows has its head", async () => {
  const { filename, type } = await exportTable(table([]), "csv", 10);
  expect({ filename, type }).toEqual({ filename: "explore-sum-sale-amount.csv", type: "text/csv" });
  expect((await bytesOf(await exportTable(table([]), "csv", 10))).toString()).toBe("'=Category,Sum of Amount\n");
});

test("a table that had to be cut is refused with its limit", async () => {
  const error = await exportTable(table([row("a", "1")], true), "csv", 10).catch((e: unknown) => e);
  expect(error).toBeInstanceOf(AppError);
  expect(error).toMatchObject({ kind: "limit", code: "export.too_large", message: "A table has at most 10 rows." });
});
