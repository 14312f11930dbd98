import { AppError, periodsBetween, type FiscalStart, type PeriodUnit } from "@fairway/kernel";

export type Series = { from: string; to: string; every: "month" | "quarter" | "year" };

const mostDates = 120;

const units: Record<Series["every"], PeriodUnit> = { month: "month", quarter: "fiscalQuarter", year: "fiscalYear" };

/**
 * The last days of the periods that end between two dates, not after today. Months are the calendar's; quarters and
 * years are those of the program's fiscal year.
 * @throws AppError `evaluation.series_empty`, `evaluation.series_long`
 */
export function seriesDates(series: Series, fiscal: FiscalStart, today: string): string[] {
  const [from, to] = [Temporal.PlainDate.from(series.from), Temporal.PlainDate.from(series.to)];
  const ordered = Temporal.PlainDate.compare(from, to) <= 0;
  const years = ordered ? to.year - from.year : 0;
  const periods = ordered && years <= mostDates ? periodsBetween(from, to, units[series.every], fiscal) : [];
  const dates = periods.map((period) => period.end.toString()).filter((end) => end <= series.to && end <= today);
  if (years > mostDates || dates.length > mostDates) {
    throw new AppError("limit", "evaluation.series_long", `A series has at most ${mostDates} dates.`, {
      remedy: "Choose a shorter time, or quarters instead of months.",
      problems: [{ path: "series", message: `gives more than ${mostDates} dates` }],
    });
  }
  if (dates.length === 0) {
    throw new AppError("validation", "evaluation.series_empty", "No period ends between these dates.", {
      remedy: "Choose dates between which a whole period has ended, in order.",
      problems: [{ path: "series", message: `no ${series.every} ends between them` }],
    });
  }
  return dates;
}

/** The last days of the calendar months that ended from one date on and before another. */
export function monthEndsBetween(from: string, before: string): string[] {
  return periodsBetween(Temporal.PlainDate.from(from), Temporal.PlainDate.from(before), "month")
    .map((period) => period.end.toString())
    .filter((end) => end >= from && end < before);
}
