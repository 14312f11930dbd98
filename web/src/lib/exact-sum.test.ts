import fc from "fast-check";
import { expect, it } from "vitest";
import { exactSum, sameNumber } from "./exact-sum.ts";

it("adds decimals exactly", () => {
  expect(exactSum(["0.1", "0.2"])).toBe("0.3");
  expect(exactSum(["-0.05", "0.05"])).toBe("0");
  expect(exactSum(["80450596.98", "-0.9804"])).toBe("80450595.9996");
  expect(exactSum(["-1.5", "0.25"])).toBe("-1.25");
  expect(exactSum([])).toBe("0");
  expect(exactSum(["100"])).toBe("100");
});

it("agrees with whole cents", () => {
  const cents = fc.integer({ min: -1_000_000, max: 1_000_000 });
  const text = (n: number) =>
    `${n < 0 ? "-" : ""}${Math.floor(Math.abs(n) / 100)}.${String(Math.abs(n) % 100).padStart(2, "0")}`;
  fc.assert(
    fc.property(fc.array(cents), (amounts) => {
      const total = amounts.reduce((a, b) => a + b, 0);
      expect(sameNumber(exactSum(amounts.map(text)), text(total))).toBe(true);
    }),
  );
});
