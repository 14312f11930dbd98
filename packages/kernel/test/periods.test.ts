import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  calendarYear,
  parseFiscalStart,
  parseWindow,
  periodName,
  periodOf,
  periodsBetween,
  periodUnits,
  windowRange,
  type FiscalStart,
} from "../src/index.ts";

const day = (text: string) => Temporal.PlainDate.from(text);
const range = (window: string, asOf: string, fiscal: FiscalStart = calendarYear) => {
  const read = parseWindow(window);
  if (!read) throw new Error(`not a window: ${window}`);
  const { from, to } = windowRange(read, day(asOf), fiscal);
  return `${from ?? "…"} to ${to}`;
};

const anyDay = fc.integer({ min: 0, max: 47_000 }).map((n) => Temporal.PlainDate.from("1971-01-01").add({ days: n }));
const anyStart = fc.integer({ min: 0, max: 365 }).map((n) => {
  const at = Temporal.PlainDate.from("2024-01-01").add({ days: n });
  return { month: at.month, day: at.day };
});
const anyUnit = fc.constantFrom(...periodUnits);
const sorted = (a: Temporal.PlainDate, b: Temporal.PlainDate) =>
  Temporal.PlainDate.compare(a, b) <= 0 ? ([a, b] as const) : ([b, a] as const);

describe("periods", () => {
  it("hold their date, and the next one starts on the day after", () => {
    fc.assert(
      fc.property(anyDay, anyUnit, anyStart, (date, unit, fiscal) => {
        const here = periodOf(date, unit, fiscal);
        expect(Temporal.PlainDate.compare(here.start, date)).toBeLessThanOrEqual(0);
        expect(Temporal.PlainDate.compare(date, here.end)).toBeLessThanOrEqual(0);
        expect(periodOf(date, unit, fiscal, 1).start.toString()).toBe(here.end.add({ days: 1 }).toString());
        expect(periodOf(here.end, unit, fiscal).start.toString()).toBe(here.start.toString());
        expect(periodOf(here.start, unit, fiscal, -1).end.toString()).toBe(here.start.subtract({ days: 1 }).toString());
      }),
      { numRuns: 1000 },
    );
  });

  it("cover every day between two dates once", () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 0, max: 2000 }), anyUnit, anyStart, (from, length, unit, fiscal) => {
        const to = from.add({ days: length });
        const all = periodsBetween(from, to, unit, fiscal);
        const days = all.reduce((sum, p) => sum + p.start.until(p.end).days + 1, 0);
        expect(all[0]?.start.toString()).toBe(periodOf(from, unit, fiscal).start.toString());
        expect(all.at(-1)?.end.toString()).toBe(periodOf(to, unit, fiscal).end.toString());
        expect(days).toBe((all[0]?.start.until(all.at(-1)?.end ?? to).days ?? 0) + 1);
        expect(new Set(all.map((p) => periodName(p, fiscal))).size).toBe(all.length);
      }),
    );
  });

  it("are named after the fiscal year in which they end", () => {
    const february = parseFiscalStart("02-01");
    expect(periodName(periodOf(day("2021-02-01"), "fiscalYear", february), february)).toBe("FY2022");
    expect(periodName(periodOf(day("2022-01-31"), "fiscalQuarter", february), february)).toBe("FY2022 Q4");
    expect(periodName(periodOf(day("2022-01-31"), "quarter", february), february)).toBe("2022 Q1");
    expect(periodName(periodOf(day("2022-01-31"), "fiscalMonth", february), february)).toBe("FY2022 M12");
  });

  it("start on the last of February where the year starts on 02-29 and has none", () => {
    const leap = parseFiscalStart("02-29");
    expect(periodOf(day("2023-02-28"), "fiscalYear", leap).start.toString()).toBe("2023-02-28");
    expect(periodOf(day("2024-02-28"), "fiscalYear", leap).end.toString()).toBe("2024-02-28");
    expect(periodOf(day("2024-02-29"), "fiscalYear", leap).start.toString()).toBe("2024-02-29");
    expect(periodOf(day("2024-02-29"), "fiscalYear", leap).end.toString()).toBe("2025-02-27");
  });

  it("refuse a start that is no day", () => {
    for (const text of ["02-30", "13-01", "1-1", "00-10", "06-31", ""]) expect(() => parseFiscalStart(text)).toThrow();
  });
});

describe("windows", () => {
  it("are the days that people mean", () => {
    expect(range("12 months", "2026-03-31")).toBe("2025-04-01 to 2026-03-31");
    expect(range("12 months", "2024-02-29")).toBe("2023-03-01 to 2024-02-29");
    expect(range("12 months", "2028-02-28")).toBe("2027-03-01 to 2028-02-28");
    expect(range("12 months", "2027-02-28")).toBe("2026-03-01 to 2027-02-28");
    expect(range("12 months ending 12 months ago", "2028-02-28")).toBe("2026-03-01 to 2027-02-28");
    expect(range("1 month", "2025-03-29")).toBe("2025-03-01 to 2025-03-29");
    expect(range("3 months", "2025-04-30")).toBe("2025-02-01 to 2025-04-30");
    expect(range("90 days", "2025-03-31")).toBe("2025-01-01 to 2025-03-31");
    expect(range("6 calendar months", "2024-08-15")).toBe("2024-03-01 to 2024-08-15");
    expect(range("fiscal year", "2022-01-31", { month: 2, day: 1 })).toBe("2021-02-01 to 2022-01-31");
    expect(range("last full quarter", "2013-06-29")).toBe("2013-01-01 to 2013-03-31");
    expect(range("last 4 full quarters", "2013-06-30")).toBe("2012-07-01 to 2013-06-30");
    expect(range("since 2013-03-04", "2013-08-02")).toBe("2013-03-04 to 2013-08-02");
    expect(range("2025-01-01 to 2025-06-30", "2025-03-01")).toBe("2025-01-01 to 2025-03-01");
    expect(range("lifetime", "2025-03-01")).toBe("… to 2025-03-01");
    expect(range("12 months ending 12 months ago", "2026-03-31")).toBe("2024-04-01 to 2025-03-31");
  });

  it("do not run backwards: a later as-of date never brings an earlier day", () => {
    const texts = [
      "12 months",
      "1 month",
      "90 days",
      "2 fiscal quarters",
      "last 2 full months",
      "6 months ending 1 year ago",
    ];
    fc.assert(
      fc.property(anyDay, anyDay, fc.constantFrom(...texts), anyStart, (a, b, text, fiscal) => {
        const [first, second] = sorted(a, b);
        const window = parseWindow(text);
        if (!window) throw new Error(text);
        const [x, y] = [windowRange(window, first, fiscal), windowRange(window, second, fiscal)];
        expect(Temporal.PlainDate.compare(x.from ?? first, y.from ?? second)).toBeLessThanOrEqual(0);
        expect(Temporal.PlainDate.compare(x.to, y.to)).toBeLessThanOrEqual(0);
      }),
      { numRuns: 2000 },
    );
  });

  it("trail without gap or overlap: two windows in a row make the double one", () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 1, max: 800 }), (asOf, count) => {
        const one = windowRange({ kind: "trailing", count, unit: "days" }, asOf);
        expect(one.from?.until(one.to).days).toBe(count - 1);
        const before = windowRange(
          { kind: "ago", window: { kind: "trailing", count, unit: "days" }, count, unit: "days" },
          asOf,
        );
        expect(before.to.add({ days: 1 }).toString()).toBe(one.from?.toString());
      }),
    );
  });

  it("in other words are refused", () => {
    for (const text of [
      "",
      "0 months",
      "twelve months",
      "12 moons",
      "last quarter",
      "since 2024-02-30",
      "2025-02-01 to 2025-01-01",
    ]) {
      expect(parseWindow(text)).toBeNull();
    }
  });
});
