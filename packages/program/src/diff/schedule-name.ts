import type { Effect, Locale, Schedule } from "../model.ts";
import { listText } from "../words/format.ts";
import { dayOfYearText } from "../words/format.ts";
import { spanText } from "../words/span.ts";

const weekday = (locale: Locale, day: number): string =>
  // 2024-01-01 was a Monday.
  new Temporal.PlainDate(2024, 1, day).toLocaleString(locale === "en" ? "en-GB" : "de-DE", { weekday: "long" });

const nth = (day: number): string => {
  const ending =
    day % 10 === 1 && day !== 11
      ? "st"
      : day % 10 === 2 && day !== 12
        ? "nd"
        : day % 10 === 3 && day !== 13
          ? "rd"
          : "th";
  return `${day}${ending}`;
};

/** When something is looked at: “monthly on the 15th”, “quartalsweise am letzten Tag”. */
export function scheduleName(locale: Locale, schedule: Schedule): string {
  const en = locale === "en";
  switch (schedule.kind) {
    case "daily":
      return en ? "daily" : "täglich";
    case "weekly":
      return en
        ? `weekly on ${weekday(locale, schedule.weekday)}`
        : `wöchentlich am ${weekday(locale, schedule.weekday)}`;
    case "monthly":
      return en ? `monthly on the ${nth(schedule.day)}` : `monatlich am ${schedule.day}.`;
    case "quarterly": {
      const { day, fiscal } = schedule;
      const each = en
        ? fiscal
          ? "each fiscal quarter"
          : "each quarter"
        : fiscal
          ? "in jedem Geschäftsquartal"
          : "in jedem Quartal";
      if (day === null)
        return en
          ? `on the last day of ${each}`
          : `am letzten Tag ${each.replace("in jedem", "jedes").replace(/quartal$/i, "$&s")}`;
      return en ? `on the ${nth(day)} of the first month of ${each}` : `am ${day}. des ersten Monats ${each}`;
    }
    case "yearly": {
      const days = schedule.on.map((on) => dayOfYearText(locale, on));
      const list = listText(locale, days, "conjunction");
      return en ? `yearly on ${list}` : `jährlich am ${list}`;
    }
  }
}

const after: Record<Locale, Record<Extract<Effect, { kind: "after" }>["from"], string>> = {
  en: {
    decision: "after the decision",
    "quarter end": "after the quarter ends",
    "fiscal quarter end": "after the fiscal quarter ends",
    "month end": "after the month ends",
  },
  de: {
    decision: "nach der Entscheidung",
    "quarter end": "nach Ende des Quartals",
    "fiscal quarter end": "nach Ende des Geschäftsquartals",
    "month end": "nach Ende des Monats",
  },
};

/** When a decision takes effect: “at once”, “1 month after the quarter ends”. */
export const effectName = (locale: Locale, effect: Effect): string =>
  effect.kind === "at once"
    ? locale === "en"
      ? "at once"
      : "sofort"
    : `${spanText(locale, effect.span)} ${after[locale][effect.from]}`;
