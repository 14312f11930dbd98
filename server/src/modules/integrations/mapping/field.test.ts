import { Decimal } from "@fairway/kernel";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { FieldSource } from "./base.ts";
import { compileField, type Target } from "./field.ts";

const columns = ["key", "text", "amount", "currency", "rate", "day", "list"];
const products = new Map([
  ["1", "10"],
  ["2", ""],
  ["3", "99"],
]);
const categories = new Map([["10", "Bikes"]]);
const files = {
  columns: new Map([
    ["products", ["id", "category"]],
    ["categories", ["id", "name"]],
  ]),
  lookups: (l: { file: string }) => (l.file === "products" ? products : categories),
};

/** Compiles a source and reads one row given by column. */
function read(source: FieldSource, target: Target, row: Record<string, string>) {
  const compiled = compileField(source, target, { columns, files, timeZone: "America/New_York", path: "f" });
  if (typeof compiled !== "function") return compiled;
  return compiled(columns.map((c) => row[c] ?? ""));
}
const value = (source: FieldSource, target: Target, row: Record<string, string>) => {
  const result = read(source, target, row);
  return "value" in result && "ok" in result && result.ok ? result.value : result;
};
const chain = [
  { file: "products", key: "id", take: "category" },
  { file: "categories", key: "id", take: "name" },
];

describe("where a value comes from", () => {
  it.each<[string, FieldSource, Record<string, string>, unknown]>([
    ["a column, trimmed", "text", { text: "  a b " }, "a b"],
    ["an empty column is unknown", "text", { text: "  " }, null],
    ["a constant", { constant: "USD" }, {}, "USD"],
    ["several columns", { template: "{key}/{text}" }, { key: "7", text: "b" }, "7/b"],
    ["several columns, one empty", { template: "{key}/{text}" }, { key: "7" }, null],
    ["a chain of keys", { column: "key", lookup: chain }, { key: "1" }, "Bikes"],
    ["an empty key", { column: "key", lookup: chain }, {}, null],
    ["an empty place in the chain", { column: "key", lookup: chain, default: "none" }, { key: "2" }, "none"],
    ["a replaced value", { column: "text", values: { R: "reseller" } }, { text: "R" }, "reseller"],
    ["all other values", { column: "text", values: { R: "reseller" }, else: "other" }, { text: "X" }, "other"],
    [
      "a value replaced by nothing",
      { column: "text", values: { NA: "" }, default: "unknown" },
      { text: "NA" },
      "unknown",
    ],
    ["a default", { column: "text", default: "none" }, {}, "none"],
  ])("is %s", (_name, source, row, expected) => {
    expect(value(source, "text", row)).toBe(expected);
  });

  it("names the key that is missing in the other file", () => {
    expect(read({ column: "key", lookup: chain }, "text", { key: "3" })).toMatchObject({
      ok: false,
      value: "99",
      message: expect.stringContaining("“categories” has no row whose id is “99”"),
    });
  });

  it.each<[FieldSource, RegExp]>([
    ["nope", /no column “nope”/],
    [{ template: "{nope}" }, /no column “nope”/],
    [{}, /not said where/],
    [{ column: "key", constant: "x" }, /two places/],
    [{ column: "key", lookup: [{ file: "nope", key: "a", take: "b" }] }, /no file “nope”/],
    [{ column: "key", lookup: [{ file: "products", key: "id", take: "nope" }] }, /no column “nope”/],
  ])("refuses %j before any row is read", (source, message) => {
    expect(read(source, "text", {})).toMatchObject({
      path: expect.stringMatching(/^f/),
      message: expect.stringMatching(message),
    });
  });
});

describe("what a value becomes", () => {
  it.each<[string, Target, FieldSource, string, unknown]>([
    ["four decimals", "decimal", "amount", "2024.9940", "2024.994"],
    ["no leading zero", "decimal", "amount", ".0120", "0.012"],
    ["an exponent", "decimal", "amount", "1.5E+3", "1500"],
    ["a negative zero", "decimal", "amount", "-0.00", "0"],
    ["a decimal comma", "decimal", { column: "amount", decimalSign: "," }, "1.234,56", "1234.56"],
    ["grouped thousands", "decimal", { column: "amount", decimalSign: "." }, "1,234,567.5", "1234567.5"],
    ["a whole number", "integer", "amount", "12.0", "12"],
    ["a compact date", "date", { column: "amount", dateFormat: "yyyyMMdd" }, "20101229", "2010-12-29"],
    ["a German date", "date", { column: "amount", dateFormat: "d.M.yyyy" }, "9.2.2011", "2011-02-09"],
    ["a named month", "date", { column: "amount", dateFormat: "dd-MMM-yyyy" }, "09-Feb-2011", "2011-02-09"],
    ["a time of day is left out", "date", "amount", "2010-12-29 00:00:00.000", "2010-12-29"],
    ["an instant is a day at the vendor's", "date", "amount", "2026-03-01T02:00:00Z", "2026-02-28"],
    ["a truth", "boolean", "amount", "Yes", true],
    ["a list", "list", { column: "amount", split: ";" }, "a; b;;a", ["a", "b"]],
    [
      "an amount",
      "money",
      { column: "amount", currency: "EUR", rate: "1.1" },
      "5.50",
      { amount: "5.5", currency: "EUR", rate: "1.1" },
    ],
    ["an amount in the vendor's currency", "money", "amount", "5.5", { amount: "5.5" }],
  ])("reads %s", (_name, target, source, text, expected) => {
    expect(value(source, target, { amount: text })).toEqual(expected);
  });

  it.each<[string, Target, FieldSource, string, RegExp]>([
    ["words", "decimal", "amount", "twelve", /not a number/],
    ["a currency sign", "decimal", "amount", "$5", /not a number/],
    ["a comma that means two things", "decimal", "amount", "1,234", /not a number/],
    ["endless digits", "decimal", "amount", "9".repeat(31), /digits/],
    ["a part of one", "integer", "amount", "1.5", /whole number/],
    ["a day that is not", "date", "amount", "2025-02-29", /calendar/],
    ["an unannounced format", "date", "amount", "29.12.2010", /not a date/],
    ["a hexadecimal", "decimal", "amount", "0x10", /not a number/],
    ["a null character", "text", "amount", "a\u0000b", /null character/],
    ["a long text", "text", "amount", "x".repeat(2001), /longer/],
    ["a currency's name", "money", { column: "amount", currency: "Euro" }, "5", /currency code/],
  ])("refuses %s, with the value and a remedy", (_name, target, source, text, message) => {
    expect(read(source, target, { amount: text })).toMatchObject({
      ok: false,
      value: text,
      message: expect.stringMatching(message),
      remedy: expect.stringMatching(/.{10}/),
    });
  });

  it("keeps every decimal exactly, however it is grouped", () => {
    const digits = fc.tuple(fc.bigInt({ min: -(10n ** 20n), max: 10n ** 20n }), fc.integer({ min: 0, max: 9 }));
    fc.assert(
      fc.property(digits, ([whole, places]) => {
        const exact = new Decimal(whole.toString()).div(new Decimal(10).pow(places));
        expect(value("amount", "decimal", { amount: exact.toFixed(places) })).toBe(exact.toFixed());
        const [head = "", tail] = exact.toFixed(places).split(".");
        const grouped = head.replace(/\B(?=(\d{3})+$)/g, ".") + (tail === undefined ? "" : `,${tail}`);
        const source = { column: "amount", decimalSign: "," as const };
        expect(value(source, "decimal", { amount: grouped })).toBe(exact.toFixed());
      }),
    );
  });
});
