import fc from "fast-check";
import { expect, test } from "vitest";
import {
  AppError,
  businessDate,
  canonicalJson,
  decimal,
  forbidden,
  manualClock,
  notFound,
  unreachable,
} from "../src/index.ts";

test("decimals add exactly, however large or small", () => {
  expect(decimal("0.1").plus("0.2").toString()).toBe("0.3");
  expect(decimal("99999999999999999999.99").plus("0.01").toString()).toBe("100000000000000000000");
  expect(decimal("0.00000000000000000001").toString()).toBe("0.00000000000000000001");
  fc.assert(
    fc.property(
      fc.bigInt({ min: -(10n ** 15n), max: 10n ** 15n }),
      fc.bigInt({ min: -(10n ** 15n), max: 10n ** 15n }),
      (a, b) => {
        const sum = decimal(`${a}e-2`).plus(`${b}e-2`);
        expect(sum.times(100).toFixed(0)).toBe(String(a + b));
      },
    ),
  );
});

test("equal values have one canonical text, whatever the order of their keys", () => {
  fc.assert(
    fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (value) => {
      const turned = Object.fromEntries(Object.entries(value).toReversed());
      expect(canonicalJson(turned)).toBe(canonicalJson(value));
    }),
  );
  expect(canonicalJson({ b: 1, a: [true, null] })).toBe('{"a":[true,null],"b":1}');
  expect(() => canonicalJson(undefined)).toThrow(TypeError);
});

test("a manual clock stands still until it is moved", () => {
  const clock = manualClock("2026-03-31T22:30:00Z");
  expect(clock.now().toString()).toBe("2026-03-31T22:30:00Z");
  clock.advance({ hours: 25 });
  expect(clock.now().toString()).toBe("2026-04-01T23:30:00Z");
  clock.set("2027-01-01T00:00:00Z");
  expect(clock.now().toString()).toBe("2027-01-01T00:00:00Z");
});

test("the business date is that of the vendor's zone", () => {
  const at = Temporal.Instant.from("2026-03-31T22:30:00Z");
  expect(businessDate(at, "Europe/Berlin").toString()).toBe("2026-04-01");
  expect(businessDate(at, "America/Los_Angeles").toString()).toBe("2026-03-31");
});

test("another's object and a missing one read the same", () => {
  expect(notFound("partner")).toMatchObject({ kind: "not_found", code: "not_found", problems: [] });
  expect(forbidden("publish")).toMatchObject({
    kind: "forbidden",
    message: "Your role does not allow you to publish.",
  });
  const cause = new Error("below");
  expect(new AppError("limit", "x.y", "Too many.", { cause }).cause).toBe(cause);
  expect(() => unreachable("never" as never)).toThrow("unreachable: never");
});
