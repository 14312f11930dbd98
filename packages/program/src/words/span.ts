import type { Locale, Span } from "../model.ts";

/** For one, for many, and after a preposition such as “innerhalb von”. */
const units: Record<Locale, Record<Span["unit"], readonly [string, string, string]>> = {
  en: {
    day: ["day", "days", "days"],
    "business day": ["business day", "business days", "business days"],
    week: ["week", "weeks", "weeks"],
    month: ["month", "months", "months"],
    year: ["year", "years", "years"],
  },
  de: {
    day: ["Tag", "Tage", "Tagen"],
    "business day": ["Arbeitstag", "Arbeitstage", "Arbeitstagen"],
    week: ["Woche", "Wochen", "Wochen"],
    month: ["Monat", "Monate", "Monaten"],
    year: ["Jahr", "Jahre", "Jahren"],
  },
};

/** “12 months”, “12 Monate”; with `after` as it stands after a preposition: “innerhalb von 5 Arbeitstagen”. */
export function spanText(locale: Locale, { count, unit }: Span, after = false): string {
  const [one, many, dative] = units[locale][unit];
  return `${count} ${count === 1 ? one : after ? dative : many}`;
}
