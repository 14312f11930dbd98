import { expect, test } from "vitest";
import { shown } from "./values.ts";

test.each([
  [{ type: "money", value: "80450596.98", currency: "USD" }, "80,450,596.98 USD"],
  [{ type: "money", value: "-1234.5" }, "-1,234.50"],
  [{ type: "percent", value: "0.87654321" }, "87.65 %"],
  [{ type: "percent", value: "1" }, "100 %"],
  [{ type: "percent", value: "-0.05" }, "-5 %"],
  [{ type: "percent", value: "0.8" }, "80 %"],
  [{ type: "integer", value: "1000000", unit: "points" }, "1,000,000 points"],
  [{ type: "decimal", value: "0.125" }, "0.13"],
  [{ type: "date", value: "2026-03-31" }, "2026-03-31"],
  [{ type: "boolean", value: true }, "yes"],
  [{ type: "list", value: ["a", "b"] }, "a, b"],
  [{ type: "unknown", value: null }, "–"],
] as const)("%j reads %s", (value, words) => {
  expect(
    shown({
      ...value,
      value: typeof value.value === "object" && value.value !== null ? [...value.value] : value.value,
    }),
  ).toBe(words);
});

test("nothing is a dash", () => {
  expect(shown(null)).toBe("–");
});
