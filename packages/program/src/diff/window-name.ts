import type { PeriodUnit, SpanUnit, Window } from "@fairway/kernel";
import type { Locale } from "../model.ts";
import { dateText } from "../words/format.ts";
import { rangeText } from "../words/window.ts";

type Forms = readonly [one: string, many: string];

const spans: Record<Locale, Record<SpanUnit, Forms>> = {
  en: { days: ["day", "days"], weeks: ["week", "weeks"], months: ["month", "months"], years: ["year", "years"] },
  de: { days: ["Tag", "Tage"], weeks: ["Woche", "Wochen"], months: ["Monat", "Monate"], years: ["Jahr", "Jahre"] },
};

const periods: Record<Locale, Record<PeriodUnit, Forms>> = {
  en: {
    month: ["calendar month", "calendar months"],
    quarter: ["quarter", "quarters"],
    year: ["calendar year", "calendar years"],
    fiscalMonth: ["fiscal month", "fiscal months"],
    fiscalQuarter: ["fiscal quarter", "fiscal quarters"],
    fiscalYear: ["fiscal year", "fiscal years"],
  },
  de: {
    month: ["Kalendermonat", "Kalendermonate"],
    quarter: ["Quartal", "Quartale"],
    year: ["Kalenderjahr", "Kalenderjahre"],
    fiscalMonth: ["Geschäftsmonat", "Geschäftsmonate"],
    fiscalQuarter: ["Geschäftsquartal", "Geschäftsquartale"],
    fiscalYear: ["Geschäftsjahr", "Geschäftsjahre"],
  },
};

const counted = (count: number, [one, many]: Forms): string => `${count} ${count === 1 ? one : many}`;

const adjective = (text: string): { current: string; last: string; full: string } =>
  text.endsWith("monat")
    ? { current: "laufender", last: "letzter", full: "voller" }
    : { current: "laufendes", last: "letztes", full: "volles" };

function periodName(locale: Locale, { kind, count, unit }: Extract<Window, { unit: PeriodUnit }>): string {
  const [one, many] = periods[locale][unit];
  const isFull = kind === "full";
  if (locale === "en") {
    if (count === 1) return `${isFull ? "last full" : "current"} ${one}`;
    return isFull ? `last ${count} full ${many}` : `${count} ${many}`;
  }
  const word = adjective(one);
  if (count === 1) return isFull ? `${word.last} ${word.full} ${one}` : `${word.current} ${one}`;
  return isFull ? `letzte ${count} volle ${many}` : `${count} ${many}`;
}

/** What a window is called by itself: “4 fiscal quarters”, “letztes volles Quartal”. */
export function windowName(locale: Locale, window: Window): string {
  const en = locale === "en";
  switch (window.kind) {
    case "trailing":
      return counted(window.count, spans[locale][window.unit]);
    case "rolling":
    case "full":
      return periodName(locale, window);
    case "since":
      return `${en ? "since" : "seit"} ${dateText(locale, window.from)}`;
    case "between":
      return rangeText(locale, window.from, window.to);
    case "lifetime":
      return en ? "all time" : "gesamte Zeit";
    case "ago": {
      const back = counted(window.count, spans[locale][window.unit]);
      const inner = windowName(locale, window.window);
      return en ? `${inner}, ${back} earlier` : `${inner}, ${back} früher`;
    }
  }
}
