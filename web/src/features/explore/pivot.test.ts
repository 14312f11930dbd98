import type { ExploreReply } from "@fairway/client";
import { describe, expect, it } from "vitest";
import { columnOf, pivotOf } from "./pivot.ts";

const money = (value: string) => ({ type: "money" as const, value, currency: "USD" });
const reply = (rows: [string | null, string | null, string][], additive = true): ExploreReply => ({
  measure: { key: "sum(sale.amount)", label: "Sales", unit: "USD", currency: "USD" },
  dimensions: [
    { key: "partner.attributes.businessType", label: "Business type" },
    { key: "sale.category", label: "Category" },
  ],
  rows: rows.map(([a, b, value]) => ({ keys: [a, b], period: null, value: money(value), factCount: 1 })),
  total: money("0"),
  additive,
  truncated: false,
});

describe("pivotOf", () => {
  const pivot = pivotOf(
    reply([
      ["Shop", "Bikes", "6080117.7341"],
      ["Shop", "Clothing", "252933.9142"],
      ["Warehouse", "Bikes", "29329909.4990"],
    ]),
  );
  it("puts the last dimension across", () => {
    expect(pivot.columnKeys).toEqual(["Bikes", "Clothing"]);
    expect(pivot.rowKeys).toEqual([["Shop"], ["Warehouse"]]);
    expect(pivot.cell(["Shop"], "Clothing")?.value).toBe("252933.9142");
    expect(pivot.cell(["Warehouse"], "Clothing")).toBeUndefined();
  });
  it("adds rows and columns exactly", () => {
    expect(pivot.rowTotal(["Shop"])?.value).toBe("6333051.6483");
    expect(pivot.columnTotal("Bikes")?.value).toBe("35410027.2331");
  });
  it("adds nothing that may not be added", () => {
    const averages = pivotOf(reply([["Shop", "Bikes", "1"]], false));
    expect(averages.rowTotal(["Shop"])).toBeUndefined();
    expect(averages.columnTotal("Bikes")).toBeUndefined();
  });
  it("keeps what was not recorded apart", () => {
    expect(
      pivotOf(
        reply([
          [null, "Bikes", "1"],
          ["Shop", null, "2"],
        ]),
      ).rowKeys,
    ).toEqual([[""], ["Shop"]]);
  });
});

it("prefers the period as columns, and needs none for one dimension", () => {
  const base = reply([["a", "b", "1"]]);
  expect(columnOf(base)).toBe("last");
  expect(columnOf({ ...base, rows: base.rows.map((r) => ({ ...r, period: "2026-01-01" })) })).toBe("period");
  expect(columnOf({ ...base, dimensions: base.dimensions.slice(0, 1) })).toBeNull();
});
