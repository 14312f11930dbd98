import fc from "fast-check";
import { describe, expect, test } from "vitest";
import * as numbers from "../src/numbers.ts";

/** A decimal as a whole number over a power of ten: exact in BigInt, an oracle of its own. */
type Scaled = { readonly digits: bigint; readonly places: number };

const scaled = fc.record({
  digits: fc.oneof(fc.bigInt(-(10n ** 6n), 10n ** 6n), fc.bigInt(-(10n ** 30n), 10n ** 30n), fc.constant(0n)),
  places: fc.integer({ min: 0, max: 20 }),
});
const textOf = ({ digits, places }: Scaled): string => {
  const size = (digits < 0n ? -digits : digits).toString().padStart(places + 1, "0");
  const whole = size.slice(0, size.length - places);
  return `${digits < 0n ? "-" : ""}${whole}${places > 0 ? `.${size.slice(size.length - places)}` : ""}`;
};
const numOf = (value: Scaled): numbers.Num => {
  const wide = new numbers.Wide(textOf(value));
  return wide.isInteger() && Number.isSafeInteger(wide.toNumber()) ? wide.toNumber() + 0 : wide;
};
const aligned = (a: Scaled, b: Scaled): [bigint, bigint, number] => {
  const places = Math.max(a.places, b.places);
  return [a.digits * 10n ** BigInt(places - a.places), b.digits * 10n ** BigInt(places - b.places), places];
};
const canonical = (value: numbers.Num | null): string | null =>
  value === null ? null : new numbers.Wide(value).plus(0).toFixed();
const expected = (digits: bigint, places: number): string | null => canonical(numOf({ digits, places }));

describe("decimals are exact", () => {
  test("sums and differences", () => {
    fc.assert(
      fc.property(scaled, scaled, (a, b) => {
        const [x, y, places] = aligned(a, b);
        expect(canonical(numbers.addNum(numOf(a), numOf(b)))).toBe(expected(x + y, places));
        expect(canonical(numbers.subtractNum(numOf(a), numOf(b)))).toBe(expected(x - y, places));
      }),
      { numRuns: 2000 },
    );
  });

  test("products", () => {
    fc.assert(
      fc.property(scaled, scaled, (a, b) => {
        const product = numbers.multiplyNum(numOf(a), numOf(b));
        expect(canonical(product)).toBe(expected(a.digits * b.digits, a.places + b.places));
      }),
      { numRuns: 2000 },
    );
  });

  test("quotients have 18 places, rounded half away from zero", () => {
    fc.assert(
      fc.property(scaled, scaled, (a, b) => {
        const [x, y] = aligned(a, b);
        const quotient = numbers.divideNum(numOf(a), numOf(b));
        const size = (value: bigint): bigint => (value < 0n ? -value : value);
        if (y === 0n) {
          expect(quotient).toBeNull();
          return;
        }
        const rounded = (2n * size(x) * 10n ** 18n + size(y)) / (2n * size(y));
        expect(canonical(quotient)).toBe(expected(x < 0n !== y < 0n ? -rounded : rounded, 18));
      }),
      { numRuns: 2000 },
    );
  });

  test("order", () => {
    fc.assert(
      fc.property(scaled, scaled, (a, b) => {
        const [x, y] = aligned(a, b);
        expect(numbers.compareNum(numOf(a), numOf(b))).toBe(x < y ? -1 : x > y ? 1 : 0);
      }),
      { numRuns: 2000 },
    );
  });

  test("a half is rounded away from zero", () => {
    const half = numbers.divideNum(new numbers.Wide("0.000000000000000001"), 2);
    const minusHalf = numbers.divideNum(new numbers.Wide("-0.000000000000000001"), 2);
    expect([canonical(half), canonical(minusHalf)]).toEqual(["0.000000000000000001", "-0.000000000000000001"]);
  });
});

describe("ints have 64 bits", () => {
  const int = fc.oneof(
    fc.bigInt(-100n, 100n),
    fc.bigInt(numbers.intMin, numbers.intMax),
    fc.constantFrom(numbers.intMin, numbers.intMax, 0n, -1n, 2n ** 53n, -(2n ** 53n)),
  );
  const checked = (value: bigint): bigint | null => (value > numbers.intMax || value < numbers.intMin ? null : value);
  const big = (value: numbers.Int | null): bigint | null => (value === null ? null : BigInt(value));
  const inner = (value: bigint): numbers.Int => numbers.toInt(value) ?? 0;

  test.each([
    ["+", numbers.addInt, (a: bigint, b: bigint) => a + b],
    ["-", numbers.subtractInt, (a: bigint, b: bigint) => a - b],
    ["*", numbers.multiplyInt, (a: bigint, b: bigint) => a * b],
    ["/", numbers.divideInt, (a: bigint, b: bigint) => (b === 0n ? null : a / b)],
    ["%", numbers.remainderInt, (a: bigint, b: bigint) => (b === 0n ? null : a % b)],
  ] as const)("%s", (_, ours, exact) => {
    fc.assert(
      fc.property(int, int, (a, b) => {
        const wanted = exact(a, b);
        expect(big(ours(inner(a), inner(b)))).toBe(wanted === null ? null : checked(wanted));
      }),
      { numRuns: 2000 },
    );
  });

  test("each int has one form: a plain number where that is exact", () => {
    fc.assert(
      fc.property(int, (value) => {
        const form = inner(value);
        expect(typeof form).toBe(Number.isSafeInteger(Number(value)) ? "number" : "bigint");
      }),
    );
  });

  test("zero has no sign", () => {
    const results = [
      numbers.multiplyInt(0, -5),
      numbers.divideInt(0, -5),
      numbers.remainderInt(-4, 2),
      numbers.subtractInt(0, 0),
    ];
    for (const result of results) expect(Object.is(result, 0)).toBe(true);
  });
});
