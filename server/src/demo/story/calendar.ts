/** Months that the vendor lives through before the eyes of the reader, and the year before them that it brought along. */
const livedMonths = 36;
const priorMonths = 12;

export type Calendar = {
  today: Temporal.PlainDate;
  /** The first day of the story: the vendor starts to use Fairway and brings the year before along. */
  startOn: Temporal.PlainDate;
  /** First days of all months, oldest first; the last one holds today. */
  months: readonly Temporal.PlainDate[];
  /** Ends of the fiscal quarters from the start until today. */
  quarterEnds: readonly Temporal.PlainDate[];
};

/** The story's calendar. Fiscal quarters end with March, June, September and December; the fiscal year ends with June. */
export function calendar(today: Temporal.PlainDate): Calendar {
  const last = today.with({ day: 1 });
  const first = last.subtract({ months: livedMonths + priorMonths });
  const months = Array.from({ length: livedMonths + priorMonths + 1 }, (_, i) => first.add({ months: i }));
  const startOn = last.subtract({ months: livedMonths });
  const quarterEnds = months
    .filter((month) => month.month % 3 === 0)
    .map((month) => month.with({ day: month.daysInMonth }))
    .filter((end) => Temporal.PlainDate.compare(end, startOn) > 0 && Temporal.PlainDate.compare(end, today) <= 0);
  return { today, startOn, months, quarterEnds };
}

/** How strongly each month sells, January first: quarter ends are strong, the fiscal year's end in June strongest, August sleeps. */
const seasons = [0.8, 0.9, 1.2, 0.85, 0.95, 1.45, 0.75, 0.6, 1.15, 0.95, 1.0, 1.3];
export const seasonOf = (month: Temporal.PlainDate): number => seasons[month.month - 1] ?? 1;

/** The 0-based year of the story that a day falls in. */
export const yearOf = (cal: Calendar, day: Temporal.PlainDate): number => {
  const first = cal.months[0] ?? cal.startOn;
  return Math.floor(((day.year - first.year) * 12 + day.month - first.month) / 12);
};

/** Since when the vendor's systems hand in every week; before, somebody did it at the beginning of each month. */
const weeklyForDays = 100;

/** When what happened on a day is handed in: the third of the next month or the next Monday. Never after today, never before the start. */
export function handedInOn(cal: Calendar, day: Temporal.PlainDate): Temporal.PlainDate {
  const weekly = Temporal.PlainDate.compare(day, cal.today.subtract({ days: weeklyForDays })) > 0;
  const on = weekly ? day.add({ days: 8 - day.dayOfWeek }) : day.with({ day: 1 }).add({ months: 1, days: 2 });
  if (Temporal.PlainDate.compare(on, cal.startOn) < 0) return cal.startOn;
  return Temporal.PlainDate.compare(on, cal.today) > 0 ? cal.today : on;
}
