import { AppError } from "./errors.ts";

/** Where a vendor's fiscal year begins: a month and a day, `02-01`. */
export type FiscalStart = { readonly month: number; readonly day: number };

export const calendarYear: FiscalStart = { month: 1, day: 1 };

/**
 * Reads `MM-DD`. A day that a month does not always have (`02-29`) stands for its last day in the other years.
 * @throws AppError `fiscal_year.malformed`
 */
export function parseFiscalStart(text: string): FiscalStart {
  const match = /^(\d\d)-(\d\d)$/.exec(text);
  const month = Number(match?.[1]);
  const day = Number(match?.[2]);
  // 2024 is a leap year, so that 02-29 is a day.
  if (month >= 1 && month <= 12 && day >= 1 && day <= new Temporal.PlainYearMonth(2024, month).daysInMonth) {
    return { month, day };
  }
  throw new AppError(
    "validation",
    "fiscal_year.malformed",
    `“${text}” is not a day on which a fiscal year can start.`,
    {
      remedy: "Write the month and the day with two digits each, such as 02-01.",
    },
  );
}

export type PeriodUnit = "month" | "quarter" | "year" | "fiscalMonth" | "fiscalQuarter" | "fiscalYear";

export const periodUnits: readonly PeriodUnit[] = [
  "month",
  "quarter",
  "year",
  "fiscalMonth",
  "fiscalQuarter",
  "fiscalYear",
];

/** A whole period, from its first to its last day. */
export type Period = {
  readonly unit: PeriodUnit;
  readonly start: Temporal.PlainDate;
  readonly end: Temporal.PlainDate;
};

const monthsIn: Record<PeriodUnit, number> = {
  month: 1,
  quarter: 3,
  year: 12,
  fiscalMonth: 1,
  fiscalQuarter: 3,
  fiscalYear: 12,
};

const startOf = (unit: PeriodUnit, fiscal: FiscalStart): FiscalStart =>
  unit.startsWith("fiscal") ? fiscal : calendarYear;

/** The first day of the nth fiscal month, counted from the one that starts in the first month of year 0. */
function boundary(n: number, fiscal: FiscalStart): Temporal.PlainDate {
  const months = n + fiscal.month - 1;
  const year = Math.floor(months / 12);
  return Temporal.PlainDate.from({ year, month: months - year * 12 + 1, day: fiscal.day }, { overflow: "constrain" });
}

/** The number of the fiscal month that holds the date. */
function monthNumber(date: Temporal.PlainDate, fiscal: FiscalStart): number {
  const n = date.year * 12 + date.month - fiscal.month;
  return Temporal.PlainDate.compare(date, boundary(n, fiscal)) < 0 ? n - 1 : n;
}

function periodAt(unit: PeriodUnit, index: number, fiscal: FiscalStart): Period {
  const from = startOf(unit, fiscal);
  const months = monthsIn[unit];
  return {
    unit,
    start: boundary(index * months, from),
    end: boundary((index + 1) * months, from).subtract({ days: 1 }),
  };
}

const indexOf = (date: Temporal.PlainDate, unit: PeriodUnit, fiscal: FiscalStart): number =>
  Math.floor(monthNumber(date, startOf(unit, fiscal)) / monthsIn[unit]);

/** The period that holds a date, or the one that lies `shift` periods later (earlier where negative). */
export const periodOf = (
  date: Temporal.PlainDate,
  unit: PeriodUnit,
  fiscal: FiscalStart = calendarYear,
  shift = 0,
): Period => periodAt(unit, indexOf(date, unit, fiscal) + shift, fiscal);

/** Every period that has a day between two dates, in order. */
export function periodsBetween(
  from: Temporal.PlainDate,
  to: Temporal.PlainDate,
  unit: PeriodUnit,
  fiscal: FiscalStart = calendarYear,
): Period[] {
  const periods: Period[] = [];
  for (let i = indexOf(from, unit, fiscal), last = indexOf(to, unit, fiscal); i <= last; i += 1) {
    periods.push(periodAt(unit, i, fiscal));
  }
  return periods;
}

/** The short name of a period: `2026-03`, `2026 Q1`, `2026`, `FY2026 Q1`. A fiscal year is named after the year in which it ends. */
export function periodName(period: Period, fiscal: FiscalStart = calendarYear): string {
  const from = startOf(period.unit, fiscal);
  const year = periodOf(period.start, period.unit.startsWith("fiscal") ? "fiscalYear" : "year", from).end.year;
  const month = (((monthNumber(period.start, from) % 12) + 12) % 12) + 1;
  if (period.unit === "month") return `${year}-${String(month).padStart(2, "0")}`;
  const head = period.unit.startsWith("fiscal") ? `FY${year}` : `${year}`;
  if (monthsIn[period.unit] === 3) return `${head} Q${Math.ceil(month / 3)}`;
  return period.unit === "fiscalMonth" ? `${head} M${String(month).padStart(2, "0")}` : head;
}
