export type Period = "month" | "quarter" | "year" | "fiscalQuarter" | "fiscalYear";

/** The name of the period that starts on a day, short enough for a column's head. */
export function periodName(start: string, period: Period, locale: string): string {
  const [year, month] = [Number(start.slice(0, 4)), Number(start.slice(5, 7))];
  if (period === "year") return String(year);
  if (period === "quarter") return `Q${Math.ceil(month / 3)} ${year}`;
  const date = new Date(`${start}T00:00:00Z`);
  const monthName = new Intl.DateTimeFormat(locale, { month: "short", year: "numeric", timeZone: "UTC" }).format(date);
  if (period === "month") return monthName;
  const months = period === "fiscalYear" ? 12 : 3;
  const end = new Date(Date.UTC(year, month - 1 + months, 0));
  return new Intl.DateTimeFormat(locale, { month: "short", year: "2-digit", timeZone: "UTC" }).formatRange(date, end);
}
