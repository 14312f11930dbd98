/** A length of time as documents say it: 60 days, 1 month, 5 business days. */
export type Span = { readonly count: number; readonly unit: "day" | "business day" | "week" | "month" | "year" };

/** The forms that `parseSpan` reads, for remedies and references. */
export const spanForms = "60 days, 5 business days, 2 weeks, 1 month, 1 year";

const form = /^(\d{1,4}) (business day|day|week|month|year)s?$/;

/** Reads a span as people say it; null where it is not one of `spanForms`. */
export function parseSpan(text: string): Span | null {
  const match = form.exec(text.trim().replace(/\s+/g, " ").toLowerCase());
  const unit = match?.[2];
  if (unit === "day" || unit === "business day" || unit === "week" || unit === "month" || unit === "year")
    return { count: Number(match?.[1]), unit };
  return null;
}

/** Days on which nobody works besides the weekend, each as `2026-12-25`. */
export type FreeDays = ReadonlySet<string>;
const none: FreeDays = new Set();

/** Business days are Monday to Friday, without the days that are free. */
export const isBusinessDay = (date: Temporal.PlainDate, free: FreeDays = none): boolean =>
  date.dayOfWeek <= 5 && !free.has(date.toString());

function addBusinessDays(date: Temporal.PlainDate, count: number, free: FreeDays): Temporal.PlainDate {
  let at = date;
  for (let left = count; left > 0;) {
    at = at.add({ days: 1 });
    if (isBusinessDay(at, free)) left -= 1;
  }
  return at;
}

/** The day before a day, both as `2026-03-31`: the last one of what ends with that day. */
export const dayBefore = (day: string): string => Temporal.PlainDate.from(day).subtract({ days: 1 }).toString();

/** The day so long after another; business days leave out what is free. A month after the last day of a longer month is the last day of the next. */
export function addSpan(date: Temporal.PlainDate, { count, unit }: Span, free: FreeDays = none): Temporal.PlainDate {
  switch (unit) {
    case "business day":
      return addBusinessDays(date, count, free);
    case "day":
      return date.add({ days: count });
    case "week":
      return date.add({ weeks: count });
    case "month":
      return date.add({ months: count });
    case "year":
      return date.add({ years: count });
  }
}
