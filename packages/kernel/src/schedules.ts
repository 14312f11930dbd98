import { calendarYear, periodOf, type FiscalStart } from "./calendar.ts";

/** A day of every year. 02-29 stands for the last of February. */
export type DayOfYear = { readonly month: number; readonly day: number };

/**
 * The days on which something is looked at. A `day` that a month does not have is its last day. In a quarter, `day`
 * counts in its first month, so that the quarter before is over; null is the quarter's own last day.
 */
export type Schedule =
  | { readonly kind: "daily" }
  /** 1 is Monday. */
  | { readonly kind: "weekly"; readonly weekday: number }
  | { readonly kind: "monthly"; readonly day: number }
  | { readonly kind: "quarterly"; readonly day: number | null; readonly fiscal: boolean }
  | { readonly kind: "yearly"; readonly on: readonly DayOfYear[] };

const weekdays = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"] as const;

/** The forms that `parseSchedule` reads; a list of days such as [01-15, 07-15] stands for `yearly on`. */
export const scheduleForms =
  "daily, weekly on monday, monthly on 15, quarterly, quarterly on 15, fiscal quarterly, yearly on 03-01, [01-15, 07-15]";

/** Reads `MM-DD`; null where there is no such day in any year. */
export function parseDayOfYear(text: string): DayOfYear | null {
  const match = /^(\d\d)-(\d\d)$/.exec(text.trim());
  const [month, day] = [Number(match?.[1]), Number(match?.[2])];
  // 2024 has every day.
  if (!(month >= 1 && month <= 12)) return null;
  return day >= 1 && day <= new Temporal.PlainYearMonth(2024, month).daysInMonth ? { month, day } : null;
}

function yearly(texts: readonly string[]): Schedule | null {
  const days = texts.map(parseDayOfYear);
  const on = days.filter((day) => day !== null);
  return on.length === 0 || on.length < days.length ? null : { kind: "yearly", on };
}

const dayOfMonth = (text: string | undefined): number | null => {
  const day = Number(text);
  return day >= 1 && day <= 31 ? day : null;
};

/** Reads a schedule as people say it; null where it is not one of `scheduleForms`. */
export function parseSchedule(written: string | readonly string[]): Schedule | null {
  if (typeof written !== "string") return yearly(written);
  const text = written.trim().replace(/\s+/g, " ").toLowerCase();
  if (text === "daily") return { kind: "daily" };
  const [, weekday] = /^weekly on (\w+)$/.exec(text) ?? [];
  if (weekday !== undefined) {
    const at = weekdays.findIndex((name) => name === weekday);
    return at === -1 ? null : { kind: "weekly", weekday: at + 1 };
  }
  const [, month] = /^monthly on (\d{1,2})$/.exec(text) ?? [];
  if (month !== undefined) {
    const day = dayOfMonth(month);
    return day === null ? null : { kind: "monthly", day };
  }
  const quarter = /^(fiscal )?quarterly(?: on (\d{1,2}))?$/.exec(text);
  if (quarter) {
    const day = quarter[2] === undefined ? null : dayOfMonth(quarter[2]);
    if (quarter[2] !== undefined && day === null) return null;
    return { kind: "quarterly", day, fiscal: quarter[1] !== undefined };
  }
  const [, days] = /^yearly on \[?([\d\s,-]+)\]?$/.exec(text) ?? [];
  return days === undefined ? null : yearly(days.split(","));
}

const inMonth = (year: number, month: number, day: number): Temporal.PlainDate =>
  Temporal.PlainDate.from({ year, month, day }, { overflow: "constrain" });

const isOn = (date: Temporal.PlainDate, day: number): boolean => date.day === Math.min(day, date.daysInMonth);

/** Whether a date is one of a schedule's days. */
export function isDue(schedule: Schedule, date: Temporal.PlainDate, fiscal: FiscalStart = calendarYear): boolean {
  switch (schedule.kind) {
    case "daily":
      return true;
    case "weekly":
      return date.dayOfWeek === schedule.weekday;
    case "monthly":
      return isOn(date, schedule.day);
    case "quarterly":
      return quarterDay(schedule, date, fiscal).equals(date);
    case "yearly":
      return schedule.on.some(({ month, day }) => inMonth(date.year, month, day).equals(date));
  }
}

/** The schedule's day in the quarter that holds a date. */
function quarterDay(
  { day, fiscal: isFiscal }: Extract<Schedule, { kind: "quarterly" }>,
  date: Temporal.PlainDate,
  fiscal: FiscalStart,
): Temporal.PlainDate {
  const { start, end } = periodOf(date, isFiscal ? "fiscalQuarter" : "quarter", fiscal);
  if (day === null) return end;
  const first = inMonth(start.year, start.month, day);
  return Temporal.PlainDate.compare(first, start) < 0
    ? inMonth(start.add({ months: 1 }).year, start.add({ months: 1 }).month, day)
    : first;
}

function nextInYears(days: readonly DayOfYear[], after: Temporal.PlainDate): Temporal.PlainDate {
  const candidates = [after.year, after.year + 1].flatMap((year) =>
    days.map(({ month, day }) => inMonth(year, month, day)),
  );
  const [next = after] = candidates
    .filter((date) => Temporal.PlainDate.compare(date, after) > 0)
    .toSorted((a, b) => Temporal.PlainDate.compare(a, b));
  return next;
}

/** The schedule's first day after a date. */
export function nextDue(
  schedule: Schedule,
  after: Temporal.PlainDate,
  fiscal: FiscalStart = calendarYear,
): Temporal.PlainDate {
  switch (schedule.kind) {
    case "daily":
      return after.add({ days: 1 });
    case "weekly": {
      const days = (schedule.weekday - after.dayOfWeek + 7) % 7;
      return after.add({ days: days === 0 ? 7 : days });
    }
    case "monthly": {
      const here = inMonth(after.year, after.month, schedule.day);
      if (Temporal.PlainDate.compare(here, after) > 0) return here;
      const next = after.toPlainYearMonth().add({ months: 1 });
      return inMonth(next.year, next.month, schedule.day);
    }
    case "quarterly": {
      const here = quarterDay(schedule, after, fiscal);
      if (Temporal.PlainDate.compare(here, after) > 0) return here;
      const unit = schedule.fiscal ? "fiscalQuarter" : "quarter";
      return quarterDay(schedule, periodOf(after, unit, fiscal, 1).start, fiscal);
    }
    case "yearly":
      return nextInYears(schedule.on, after);
  }
}
