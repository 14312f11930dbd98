import { decimal } from "@fairway/kernel";
import { shownText, type Shown } from "@fairway/rules";
import type { Field, Locale, Metric, Program, ValueType } from "../model.ts";

/** A value of a type and unit of the program; numbers are exact text, never floats. */
export function typed(program: Pick<Program, "currency">, type: ValueType, unit: string | null, raw: unknown): Shown {
  const more = { ...(type === "money" ? { currency: program.currency } : {}), ...(unit === null ? {} : { unit }) };
  if (raw === null || raw === undefined) return { type: "unknown", value: null, ...more };
  return { type, value: typeof raw === "boolean" ? raw : String(raw), ...more };
}

const commonUnits: Record<Locale, Readonly<Record<string, string>>> = {
  en: {},
  de: { days: "Tage", hours: "Stunden", people: "Personen", points: "Punkte" },
};

/** A unit of the document in a language: from `labels` under `unit.points`, else a common word, else as it is written. */
export const unitIn = ({ labels }: Pick<Program, "labels">, unit: string | null, locale: Locale): string | null =>
  unit === null ? null : (labels[locale]?.[`unit.${unit}`] ?? commonUnits[locale][unit] ?? unit);

/** The figure of a metric as it was measured; one that is kept apart is a list of value and figure. */
export function metricValueOf(program: Program, metric: Metric, raw: unknown, locale: Locale): Shown {
  if (metric.each === null) return typed(program, metric.type, unitIn(program, metric.unit, locale), raw);
  const apart = raw === null || raw === undefined ? [] : Object.entries(raw);
  return { type: "list", value: apart.map(([key, figure]) => `${key}: ${String(figure)}`) };
}

const languages: Record<Locale, string> = { en: "en-GB", de: "de-DE" };

/** `30 Sep 2026` and `30. Sept. 2026`: the day first and the month by name, in both languages. */
export const dateText = (locale: Locale, date: Temporal.PlainDate): string =>
  locale === "de"
    ? date.toLocaleString("de-DE", { day: "numeric", month: "short", year: "numeric" })
    : `${date.day} ${date.toLocaleString("en-US", { month: "short" })} ${date.year}`;

/** A day of every year: “1 July”. */
export const dayOfYearText = (locale: Locale, { month, day }: Program["fiscalYear"]): string =>
  // 2024 has every day.
  new Temporal.PlainDate(2024, month, day).toLocaleString(languages[locale], { day: "numeric", month: "long" });

/** “a, b and c”. */
export const listText = (locale: Locale, items: readonly string[], type: "conjunction" | "disjunction"): string =>
  new Intl.ListFormat(languages[locale], { type }).format(items);

const digitsShown = 4;

/** A value as a person reads it: `$1,500`, `80%`, `31 Mar 2026`. Long fractions are cut to four digits. */
export function valueText(locale: Locale, shown: Shown): string {
  const { type, value } = shown;
  if (typeof value !== "string") return shownText(shown, locale);
  if (type === "date") return dateText(locale, Temporal.PlainDate.from(value));
  const isLong = type !== "text" && (value.split(".")[1]?.length ?? 0) > digitsShown;
  return shownText(isLong ? { ...shown, value: decimal(value).toDecimalPlaces(digitsShown).toFixed() } : shown, locale);
}

/** How the values of a field are shown. */
export const fieldValueType = (field: Field): ValueType => {
  if (field.type === "person" || field.type === "customer" || field.type === "enum") return "text";
  return field.type;
};
