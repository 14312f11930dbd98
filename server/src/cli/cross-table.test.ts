import { expect, test } from "vitest";
import { crossTable, isCross } from "./cross-table.ts";

const money = (value: string) => ({ type: "money" as const, value, currency: "USD" });
const row = (a: string | null, b: string, value: string) => ({
  keys: [a, b],
  period: null,
  value: money(value),
  factCount: 1,
});
const result = {
  measure: { key: "sum(sale.amount)", label: "Sales", unit: "money", currency: "USD" },
  dimensions: [
    { key: "partner.region", label: "Region" },
    { key: "sale.product", label: "Product" },
  ],
  rows: [
    row("West", "bikes", "10.005"),
    row("East", "bells", "1"),
    row("West", "bells", "2.5"),
    row(null, "bells", "0.1"),
  ],
  total: money("13.605"),
  additive: true,
  truncated: false,
};

test("two dimensions become a table with totals, added up before they are rounded", () => {
  expect(isCross(result)).toBe(true);
  expect(crossTable(result)).toEqual({
    head: ["Region", "bells", "bikes", "all"],
    rows: [
      ["East", "1.00 USD", "–", "1.00 USD"],
      ["West", "2.50 USD", "10.01 USD", "12.51 USD"],
      ["–", "0.10 USD", "–", "0.10 USD"],
      ["all", "3.60 USD", "10.01 USD", "13.61 USD"],
    ],
  });
});

test("what does not add up, is cut off or has periods is listed", () => {
  expect(isCross({ ...result, additive: false })).toBe(false);
  expect(isCross({ ...result, truncated: true })).toBe(false);
  expect(isCross({ ...result, dimensions: result.dimensions.slice(1) })).toBe(false);
  expect(isCross({ ...result, rows: [{ ...row("West", "bikes", "1"), period: "2026-01-01" }] })).toBe(false);
});
