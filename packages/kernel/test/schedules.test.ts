import { expect, test } from "vitest";
import {
  addSpan,
  dayBefore,
  isDue,
  nextDue,
  parseFiscalStart,
  parseSchedule,
  parseSpan,
  type Schedule,
} from "../src/index.ts";

const day = (text: string) => Temporal.PlainDate.from(text);
const february = parseFiscalStart("02-01");

function schedule(written: string | readonly string[]): Schedule {
  const read = parseSchedule(written);
  if (!read) throw new Error(`not a schedule: ${String(written)}`);
  return read;
}

/** The next so many days of a schedule after a date. */
function days(written: string | readonly string[], after: string, count: number): string[] {
  const found: string[] = [];
  for (let at = day(after); found.length < count;) {
    at = nextDue(schedule(written), at, february);
    found.push(at.toString());
  }
  return found;
}

test.each([
  ["daily", "2024-02-28", ["2024-02-29", "2024-03-01"]],
  ["weekly on monday", "2026-11-23", ["2026-11-30", "2026-12-07"]],
  ["monthly on 15", "2024-01-15", ["2024-02-15", "2024-03-15"]],
  ["monthly on 31", "2024-01-31", ["2024-02-29", "2024-03-31", "2024-04-30"]],
  ["quarterly", "2024-01-01", ["2024-03-31", "2024-06-30"]],
  ["quarterly on 15", "2024-01-15", ["2024-04-15", "2024-07-15"]],
  ["fiscal quarterly", "2024-01-01", ["2024-01-31", "2024-04-30", "2024-07-31"]],
  ["fiscal quarterly on 10", "2024-01-01", ["2024-02-10", "2024-05-10"]],
  ["yearly on 02-29", "2024-02-29", ["2025-02-28", "2026-02-28", "2027-02-28", "2028-02-29"]],
  ["yearly on [01-15, 07-15]", "2024-01-15", ["2024-07-15", "2025-01-15"]],
] as const)("%s after %s", (written, after, expected) => {
  expect(days(written, after, expected.length)).toEqual(expected);
});

test("a list of days is a yearly schedule", () => {
  expect(parseSchedule(["03-01"])).toEqual({ kind: "yearly", on: [{ month: 3, day: 1 }] });
});

test.each(["sometimes", "monthly on 32", "monthly", "weekly on someday", "yearly on 13-01", "yearly on 02-30", ""])(
  "“%s” is no schedule",
  (text) => {
    expect(parseSchedule(text)).toBeNull();
  },
);

test("the next day of a schedule is the first that is due", () => {
  const all = ["daily", "weekly on friday", "monthly on 30", "quarterly", "fiscal quarterly on 3", "yearly on 02-29"];
  for (const written of all) {
    for (let at = day("2023-12-30"), end = day("2025-03-02"); Temporal.PlainDate.compare(at, end) < 0;) {
      const next = nextDue(schedule(written), at, february);
      for (let d = at.add({ days: 1 }); Temporal.PlainDate.compare(d, next) < 0; d = d.add({ days: 1 }))
        expect(isDue(schedule(written), d, february), `${written} on ${d}`).toBe(false);
      expect(isDue(schedule(written), next, february), `${written} on ${next}`).toBe(true);
      at = next;
    }
  }
});

test.each([
  ["2024-01-31", "1 month", "2024-02-29"],
  ["2024-02-29", "1 year", "2025-02-28"],
  ["2026-11-20", "5 business days", "2026-11-27"],
  ["2026-11-20", "1 business day", "2026-11-23"],
  ["2026-11-21", "5 business days", "2026-11-27"],
  ["2026-11-22", "1 business day", "2026-11-23"],
  ["2026-11-18", "2 business days", "2026-11-20"],
  ["2026-11-18", "3 business days", "2026-11-23"],
  ["2026-11-18", "2 weeks", "2026-12-02"],
  ["2026-11-18", "0 days", "2026-11-18"],
])("%s and %s is %s", (from, text, to) => {
  const span = parseSpan(text);
  expect(span && addSpan(day(from), span).toString()).toBe(to);
});

test.each([
  ["2026-12-29", "2026-12-28"],
  ["2026-01-01", "2025-12-31"],
  ["2024-03-01", "2024-02-29"],
  ["2026-03-01", "2026-02-28"],
])("the day before %s is %s", (on, before) => {
  expect(dayBefore(on)).toBe(before);
});

test.each(["a month", "1 quarter", "-1 days", "1.5 months", ""])("“%s” is no span", (text) => {
  expect(parseSpan(text)).toBeNull();
});
