import { type PeriodUnit } from "./calendar.ts";
import { type SpanUnit, type Window } from "./periods.ts";

const spans: Record<string, SpanUnit> = { day: "days", week: "weeks", month: "months", year: "years" };
const calendar: Record<string, PeriodUnit> = { month: "month", quarter: "quarter", year: "year" };
const fiscal: Record<string, PeriodUnit> = { month: "fiscalMonth", quarter: "fiscalQuarter", year: "fiscalYear" };

const date = "(\\d{4}-\\d\\d-\\d\\d)";
const count = "([1-9]\\d{0,3})";

const plainDate = (text: string | undefined): Temporal.PlainDate | null => {
  try {
    return text === undefined ? null : Temporal.PlainDate.from(text);
  } catch {
    return null;
  }
};

const periodUnit = (isFiscal: string | undefined, unit: string | undefined): PeriodUnit | undefined =>
  (isFiscal === undefined ? calendar : fiscal)[unit ?? ""];

type Form = readonly [RegExp, (parts: (string | undefined)[]) => Window | null];

const periods = (kind: "rolling" | "full", n: string | undefined, unit: PeriodUnit | undefined): Window | null =>
  unit === undefined ? null : { kind, count: n === undefined ? 1 : Number(n), unit };

const forms: readonly Form[] = [
  [/^lifetime$/, () => ({ kind: "lifetime" })],
  [
    new RegExp(`^${count} (day|week|month|year)s?$`),
    ([n, unit]) => ({ kind: "trailing", count: Number(n), unit: spans[unit ?? ""] ?? "days" }),
  ],
  [/^(?:calendar )?(month|quarter|year)$/, ([unit]) => periods("rolling", undefined, periodUnit(undefined, unit))],
  [/^(fiscal) (month|quarter|year)$/, ([f, unit]) => periods("rolling", undefined, periodUnit(f, unit))],
  [
    new RegExp(`^${count} (?:calendar|(fiscal)) (month|quarter|year)s?$`),
    ([n, f, unit]) => periods("rolling", n, periodUnit(f, unit)),
  ],
  [
    new RegExp(`^last (?:${count} )?full (?:calendar |(fiscal) )?(month|quarter|year)s?$`),
    ([n, f, unit]) => periods("full", n, periodUnit(f, unit)),
  ],
  [
    new RegExp(`^since ${date}$`),
    ([text]) => {
      const from = plainDate(text);
      return from && { kind: "since", from };
    },
  ],
  [
    new RegExp(`^${date} to ${date}$`),
    ([first, last]) => {
      const [from, to] = [plainDate(first), plainDate(last)];
      return from && to && Temporal.PlainDate.compare(from, to) <= 0 ? { kind: "between", from, to } : null;
    },
  ],
];

const ago = new RegExp(`^(.+) ending ${count} (day|week|month|year)s? ago$`);

/** The forms that `parseWindow` reads, for remedies and references. */
export const windowForms =
  "12 months, 90 days, month, quarter, year, fiscal quarter, fiscal year, 6 calendar months, 4 fiscal quarters, " +
  "last full quarter, last 4 full fiscal quarters, since 2024-02-27, 2025-01-01 to 2025-06-30, lifetime, " +
  "12 months ending 12 months ago";

/** Reads a window as people say it; null where it is not one of `windowForms`. */
export function parseWindow(text: string): Window | null {
  const words = text.trim().replace(/\s+/g, " ").toLowerCase();
  const shifted = ago.exec(words);
  if (shifted) {
    const window = parseWindow(shifted[1] ?? "");
    const unit = spans[shifted[3] ?? ""];
    return window && unit && window.kind !== "ago" ? { kind: "ago", window, count: Number(shifted[2]), unit } : null;
  }
  for (const [form, read] of forms) {
    const match = form.exec(words);
    if (match) return read(match.slice(1));
  }
  return null;
}
