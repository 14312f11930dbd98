const iso = (year: number, month: number, day: number): string =>
  new Date(Date.UTC(year, month - 1, day)).toISOString().slice(0, 10);

const parts = (date: string): [number, number] => [Number(date.slice(0, 4)), Number(date.slice(5, 7))];

/** Last day of the month before the date's month. */
export function endOfLastMonth(date: string): string {
  const [year, month] = parts(date);
  return iso(year, month, 0);
}

/** Last day of the calendar quarter before the date's quarter. */
export function endOfLastQuarter(date: string): string {
  const [year, month] = parts(date);
  return iso(year, month - ((month - 1) % 3), 0);
}

/** Last day of the calendar year before the date's year. */
export const endOfLastYear = (date: string): string => iso(parts(date)[0], 1, 0);

/** The same day a number of years earlier, or the month's last where that day is missing. */
export function yearsBefore(date: string, years: number): string {
  const [year, month] = parts(date);
  const day = Number(date.slice(8, 10));
  const last = new Date(Date.UTC(year - years, month, 0)).getUTCDate();
  return iso(year - years, month, Math.min(day, last));
}
