import { periodOf, type FiscalStart, type PeriodUnit } from "./calendar.ts";

export type SpanUnit = "days" | "weeks" | "months" | "years";

/** A stretch of business days, described relative to an as-of date. */
export type Window =
  /** Up to the as-of date, as long as said: `12 months`, `90 days`. */
  | { readonly kind: "trailing"; readonly count: number; readonly unit: SpanUnit }
  /** The period that holds the as-of date, so far, and the whole ones before it: `6 calendar months`, `fiscal year`. */
  | { readonly kind: "rolling"; readonly count: number; readonly unit: PeriodUnit }
  /** The newest periods that are over on the as-of date: `last 4 full quarters`. */
  | { readonly kind: "full"; readonly count: number; readonly unit: PeriodUnit }
  | { readonly kind: "since"; readonly from: Temporal.PlainDate }
  | { readonly kind: "between"; readonly from: Temporal.PlainDate; readonly to: Temporal.PlainDate }
  | { readonly kind: "lifetime" }
  /** Another window, as it stood so long before: `12 months ending 12 months ago`. */
  | { readonly kind: "ago"; readonly window: Window; readonly count: number; readonly unit: SpanUnit };

/** First and last day; `from` is null where there is no first. A window may be empty: then `from` is after `to`. */
export type DateRange = { readonly from: Temporal.PlainDate | null; readonly to: Temporal.PlainDate };

const earlier = (a: Temporal.PlainDate, b: Temporal.PlainDate) => (Temporal.PlainDate.compare(a, b) < 0 ? a : b);

/**
 * The first day of so long a stretch that ends on a date. Where the month is too short for the day, it is the first of
 * the next, so that no day of the year is in twelve months twice: 28 February 2028 ends a year that began on 1 March.
 */
function firstOf(last: Temporal.PlainDate, unit: SpanUnit, count: number): Temporal.PlainDate {
  const after = last.add({ days: 1 });
  const first = after.subtract({ [unit]: count });
  const isShort = (unit === "months" || unit === "years") && first.day < after.day;
  return isShort ? first.add({ days: 1 }) : first;
}

/**
 * The days of a window as of a date. A trailing window starts on the day after the same day so many months before:
 * 12 months as of 2026-03-31 are 2025-04-01 to 2026-03-31, and 3 months as of a month's last day are whole months.
 */
export function windowRange(window: Window, asOf: Temporal.PlainDate, fiscal?: FiscalStart): DateRange {
  switch (window.kind) {
    case "trailing":
      return { from: firstOf(asOf, window.unit, window.count), to: asOf };
    case "rolling":
      return { from: periodOf(asOf, window.unit, fiscal, 1 - window.count).start, to: asOf };
    case "full": {
      // A period whose last day is the as-of date is over: as of tomorrow it lies before the current one.
      const tomorrow = asOf.add({ days: 1 });
      return {
        from: periodOf(tomorrow, window.unit, fiscal, -window.count).start,
        to: periodOf(tomorrow, window.unit, fiscal, -1).end,
      };
    }
    case "since":
      return { from: window.from, to: asOf };
    case "between":
      return { from: window.from, to: earlier(window.to, asOf) };
    case "lifetime":
      return { from: null, to: asOf };
    case "ago":
      return windowRange(window.window, firstOf(asOf, window.unit, window.count).subtract({ days: 1 }), fiscal);
  }
}
