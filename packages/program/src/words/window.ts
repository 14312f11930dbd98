import type { PeriodUnit, SpanUnit, Window } from "@fairway/kernel";
import type { Locale } from "../model.ts";
import { dateText } from "./format.ts";

type Forms = { one: string; many: string };

const spans: Record<Locale, Record<SpanUnit, Forms>> = {
  en: {
    days: { one: "day", many: "days" },
    weeks: { one: "week", many: "weeks" },
    months: { one: "month", many: "months" },
    years: { one: "year", many: "years" },
  },
  de: {
    days: { one: "Tag", many: "Tagen" },
    weeks: { one: "Woche", many: "Wochen" },
    months: { one: "Monat", many: "Monaten" },
    years: { one: "Jahr", many: "Jahren" },
  },
};

const periods: Record<Locale, Record<PeriodUnit, Forms>> = {
  en: {
    month: { one: "calendar month", many: "calendar months" },
    quarter: { one: "quarter", many: "quarters" },
    year: { one: "calendar year", many: "calendar years" },
    fiscalMonth: { one: "fiscal month", many: "fiscal months" },
    fiscalQuarter: { one: "fiscal quarter", many: "fiscal quarters" },
    fiscalYear: { one: "fiscal year", many: "fiscal years" },
  },
  de: {
    month: { one: "Kalendermonat", many: "Kalendermonaten" },
    quarter: { one: "Quartal", many: "Quartalen" },
    year: { one: "Kalenderjahr", many: "Kalenderjahren" },
    fiscalMonth: { one: "Geschäftsmonat", many: "Geschäftsmonaten" },
    fiscalQuarter: { one: "Geschäftsquartal", many: "Geschäftsquartalen" },
    fiscalYear: { one: "Geschäftsjahr", many: "Geschäftsjahren" },
  },
};

const counted = (count: number, forms: Forms): string => `${count} ${count === 1 ? forms.one : forms.many}`;

function rolling(locale: Locale, count: number, unit: PeriodUnit): string {
  const forms = periods[locale][unit];
  const before = count - 1;
  if (locale === "en") {
    if (before === 0) return `in the ${forms.one} so far`;
    return `in the current ${forms.one} and the ${before === 1 ? "one" : before} before`;
  }
  const now = `im laufenden ${forms.one}`;
  if (before === 0) return now;
  return before === 1 ? `${now} und dem davor` : `${now} und den ${before} davor`;
}

function full(locale: Locale, count: number, unit: PeriodUnit): string {
  const forms = periods[locale][unit];
  if (locale === "en") return count === 1 ? `in the last full ${forms.one}` : `in the last ${count} full ${forms.many}`;
  return count === 1 ? `im letzten vollen ${forms.one}` : `in den letzten ${count} vollen ${forms.many}`;
}

/** A window in words: “over the last 12 months”. */
export function windowText(locale: Locale, window: Window): string {
  const en = locale === "en";
  switch (window.kind) {
    case "trailing": {
      const forms = spans[locale][window.unit];
      return en ? `over the last ${counted(window.count, forms)}` : `in den letzten ${counted(window.count, forms)}`;
    }
    case "rolling":
      return rolling(locale, window.count, window.unit);
    case "full":
      return full(locale, window.count, window.unit);
    case "since":
      return `${en ? "since" : "seit"} ${dateText(locale, window.from)}`;
    case "between":
      return rangeText(locale, window.from, window.to);
    case "lifetime":
      return en ? "over all time" : "seit Beginn";
    case "ago": {
      const back = counted(window.count, spans[locale][window.unit]);
      return en
        ? `${windowText(locale, window.window)}, as it stood ${back} before`
        : `${windowText(locale, window.window)}, Stand vor ${back}`;
    }
  }
}

/** Days in words: “from 1 Apr 2025 to 31 Mar 2026”. */
export function rangeText(locale: Locale, from: Temporal.PlainDate | null, to: Temporal.PlainDate): string {
  const last = dateText(locale, to);
  if (from === null) return locale === "en" ? `up to ${last}` : `bis ${last}`;
  return locale === "en" ? `from ${dateText(locale, from)} to ${last}` : `vom ${dateText(locale, from)} bis ${last}`;
}

/** The name of a period: “quarter”, “Geschäftsjahr”. */
export const periodWord = (locale: Locale, unit: PeriodUnit): string => periods[locale][unit].one;

/** Its plural: “quarters”, “Geschäftsjahre”; the German forms above are datives. */
export const periodsWord = (locale: Locale, unit: PeriodUnit): string =>
  locale === "en" ? periods.en[unit].many : periods.de[unit].many.replace(/n$/, "");
