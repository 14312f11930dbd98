import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { asPercent, fromPercent } from "./percent.ts";

describe("a percentage", () => {
  it("is read and written with its point moved", () => {
    expect(["0.75", "0.8", "0.80", "1", "1.5", "0", "0.005", "-0.1", "12"].map(asPercent)).toEqual([
      "75",
      "80",
      "80",
      "100",
      "150",
      "0",
      "0.5",
      "-10",
      "1200",
    ]);
    expect(["75", "100", "0.5", "8", "-10", "0"].map(fromPercent)).toEqual(["0.75", "1", "0.005", "0.08", "-0.1", "0"]);
  });

  it("that is not written out yet stays as it is", () => {
    expect(["", "75.", "-", "a"].map(fromPercent)).toEqual(["", "75.", "-", "a"]);
  });

  it("comes back exactly", () => {
    const digits = fc.tuple(fc.integer({ min: -9999, max: 9999 }), fc.stringMatching(/^\d{0,18}[1-9]$/));
    fc.assert(
      fc.property(digits, ([whole, part]) => {
        const share = `${whole}.${part}`;
        expect(fromPercent(asPercent(share))).toBe(share);
      }),
    );
  });
});
