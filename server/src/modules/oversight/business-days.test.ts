import { addSpan } from "@fairway/kernel";
import fc from "fast-check";
import { expect, test } from "vitest";
import { businessDaysBetween } from "./business-days.ts";

test.each([
  ["2026-04-07", "2026-04-14", 5],
  ["2026-04-10", "2026-04-13", 1],
  ["2026-04-11", "2026-04-13", 1],
  ["2026-04-14", "2026-04-14", 0],
  ["2026-04-15", "2026-04-14", -1],
  ["2026-04-20", "2026-04-17", -1],
])("from %s to %s are %i business days", (from, to, days) => {
  expect(businessDaysBetween(from, to, new Set())).toBe(days);
});

test("so many business days after a day are as many away from it", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 3000 }), fc.integer({ min: 1, max: 60 }), (offset, count) => {
      const day = Temporal.PlainDate.from("2024-01-01").add({ days: offset });
      const free = new Set(["2025-12-25", "2025-12-26", "2026-01-01", "2026-04-03"]);
      const end = addSpan(day, { count, unit: "business day" }, free);
      expect(free.has(end.toString())).toBe(false);
      expect(businessDaysBetween(day.toString(), end.toString(), free)).toBe(count);
    }),
  );
});
