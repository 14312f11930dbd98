import type { Field, Locale, Metric, Program, ValueType } from "../model.ts";

/** A value with what is needed to show it: exact text, never a float. */
export type TypedValue = {
  type: "decimal" | "integer" | "money" | "percent" | "date" | "text" | "boolean" | "list" | "unknown";
  value: string | boolean | string[] | null;
  currency?: string;
  unit?: string;
};

type Scalar = Exclude<TypedValue["type"], "list" | "unknown">;

export function typed(
  program: Pick<Program, "currency">,
  type: ValueType,
  unit: string | null,
  raw: unknown,
): TypedValue {
  const more = { ...(type === "money" ? { currency: program.currency } : {}), ...(unit === null ? {} : { unit }) };
  if (raw === null || raw === undefined) return { type: "unknown", value: null, ...more };
  return { type, value: typeof raw === "boolean" ? raw : String(raw), ...more };
}

/** The figure of a metric as it was measured; one that is kept apart is a list of value and figure. */
export function metricValueOf(program: Program, metric: Metric, raw: unknown): TypedValue {
  if (metric.each === null) return typed(program, metric.type, metric.unit, raw);
  const apart = raw === null || raw === undefined ? [] : Object.entries(raw);
  return { type: "list", value: apart.map(([key, figure]) => `${key}: ${String(figure)}`) };
}

const languages: Record<Locale, string> = { en: "en-GB", de: "de-DE" };

// Numbers are given as text, which keeps every digit.
const numberText = (locale: Locale, value: string, options: Intl.NumberFormatOptions): string =>
  new Intl.NumberFormat(languages[locale], { maximumFractionDigits: 2, ...options }).format(
    Number.isNaN(Number(value)) ? 0 : (value as `${number}`),
  );

export const dateText = (locale: Locale, date: Temporal.PlainDate): string =>
  date.toLocaleString(languages[locale], {
    day: "numeric",
    month: locale === "de" ? "2-digit" : "short",
    year: "numeric",
  });

const yesNo: Record<Locale, readonly [string, string]> = { en: ["yes", "no"], de: ["ja", "nein"] };
const unknown: Record<Locale, string> = { en: "unknown", de: "unbekannt" };

const scalars: Record<Scalar, (locale: Locale, value: string, currency: string) => string> = {
  decimal: (locale, value) => numberText(locale, value, {}),
  integer: (locale, value) => numberText(locale, value, {}),
  percent: (locale, value) => numberText(locale, value, { style: "percent", maximumFractionDigits: 1 }),
  money: (locale, value, currency) => {
    const whole = /^-?\d+(\.0+)?$/.test(value);
    return numberText(locale, value, { style: "currency", currency, minimumFractionDigits: whole ? 0 : 2 });
  },
  date: (locale, value) => dateText(locale, Temporal.PlainDate.from(value)),
  text: (_locale, value) => value,
  boolean: (locale, value) => yesNo[locale][value === "true" ? 0 : 1],
};

/** A value as a person reads it: `$1,500`, `80%`, `31 Mar 2026`. */
export function valueText(locale: Locale, { type, value, currency, unit }: TypedValue): string {
  if (value === null || type === "unknown") return unknown[locale];
  if (Array.isArray(value)) return value.join(", ");
  const text = type === "list" ? String(value) : scalars[type](locale, String(value), currency ?? "USD");
  return unit === undefined ? text : `${text} ${unit}`;
}

/** How the values of a field are shown. */
export const fieldValueType = (field: Field): ValueType => {
  if (field.type === "person" || field.type === "customer" || field.type === "enum") return "text";
  return field.type;
};
