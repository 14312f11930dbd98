import { expect, it } from "vitest";
import { rangeOf, textOf } from "./range.ts";

it("reaches twice the largest number in steps that a person would choose", () => {
  expect(rangeOf(["180000", "150000"], "money")).toEqual({ max: 500_000, step: 5000, decimals: 0 });
  expect(rangeOf(["4"], "integer")).toEqual({ max: 10, step: 1, decimals: 0 });
  expect(rangeOf(["0.85"], "percent")).toEqual({ max: 1, step: 0.01, decimals: 2 });
  expect(rangeOf(["4.25"], "decimal")).toEqual({ max: 10, step: 0.05, decimals: 2 });
  expect(rangeOf(["0"], "integer")).toEqual({ max: 10, step: 1, decimals: 0 });
});

it("writes a position as exact text", () => {
  expect(textOf(0.1 + 0.2, 2)).toBe("0.3");
  expect(textOf(185_000, 0)).toBe("185000");
  expect(textOf(4, 2)).toBe("4");
});
