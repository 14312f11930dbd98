const day = (date: string): Temporal.PlainDate => Temporal.PlainDate.from(date);

/** Last day of the month before the date's month. */
export const endOfLastMonth = (date: string): string => day(date).with({ day: 1 }).subtract({ days: 1 }).toString();

/** Last day of the calendar quarter before the date's quarter. */
export function endOfLastQuarter(date: string): string {
  const { month } = day(date);
  return day(date)
    .with({ month: month - ((month - 1) % 3), day: 1 })
    .subtract({ days: 1 })
    .toString();
}

/** Last day of the calendar year before the date's year. */
export const endOfLastYear = (date: string): string =>
  day(date).with({ month: 1, day: 1 }).subtract({ days: 1 }).toString();

/** The same day a number of years earlier, or the month's last where that day is missing. */
export const yearsBefore = (date: string, years: number): string => day(date).subtract({ years }).toString();
