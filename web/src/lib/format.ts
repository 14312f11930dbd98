/** A typed value as the API gives it. */
export type TypedValue = {
  type: "decimal" | "integer" | "money" | "percent" | "date" | "text" | "boolean" | "list" | "unknown";
  value: string | boolean | string[] | null;
  currency?: string | undefined;
  unit?: string | undefined;
};

/** A figure ready to be shown. */
export type Shown = {
  /** The number alone, for columns whose head names the unit. */
  short: string;
  /** The number with its currency; other units stand in `unit`. */
  said: string;
  /** Every digit and the unit, for hover and screen readers. */
  full: string;
  /** Every digit, without the unit. */
  exact: string;
  unit: string | null;
  state: "number" | "zero" | "unknown" | "text";
};

type Words = { yes: string; no: string; unknown: string };

const isNumeric = (text: string): text is `${number}` => /^-?\d+(\.\d+)?$/.test(text);

/** An exact decimal text in the reader's notation; anything else is returned as it is. */
export function formatDecimal(text: string, locale: string, options: Intl.NumberFormatOptions = {}): string {
  if (!isNumeric(text)) return text;
  return new Intl.NumberFormat(locale, { maximumFractionDigits: 12, ...options }).format(text);
}

const englishDate = new Intl.DateTimeFormat("en-US", {
  day: "numeric",
  month: "short",
  year: "numeric",
  timeZone: "UTC",
});

/** Day first and the month by name in English as well, so that 3 Apr can never be read as 4 Mar. */
function dayMonthYear(date: Date, locale: string, month: "short" | "long", timeZone: string | undefined): string {
  const options = { day: "numeric", month, year: "numeric", ...(timeZone ? { timeZone } : {}) } as const;
  if (locale !== "en") return new Intl.DateTimeFormat(locale, options).format(date);
  const format = month === "short" && timeZone === "UTC" ? englishDate : new Intl.DateTimeFormat("en-US", options);
  const parts = new Map(format.formatToParts(date).map((p) => [p.type, p.value]));
  return `${parts.get("day")} ${parts.get("month")} ${parts.get("year")}`;
}

/** A business date, `31 Mar 2026` or `31. März 2026`. */
export function formatDate(iso: string, locale: string, style: "short" | "long" = "short"): string {
  const date = new Date(`${iso.slice(0, 10)}T00:00:00Z`);
  return Number.isNaN(date.getTime()) ? iso : dayMonthYear(date, locale, style, "UTC");
}

/** The business day that an instant falls on in a zone. */
export function formatDayOf(iso: string, locale: string, timeZone: string, style: "short" | "long" = "short"): string {
  const date = new Date(iso);
  return Number.isNaN(date.getTime()) ? iso : dayMonthYear(date, locale, style, timeZone);
}

/** A day of every year from `MM-DD`, `1 July` or `1. Juli`. */
export function formatMonthDay(monthDay: string, locale: string): string {
  const date = new Date(`2024-${monthDay}T00:00:00Z`);
  if (Number.isNaN(date.getTime())) return monthDay;
  const options = { day: "numeric", month: "long", timeZone: "UTC" } as const;
  return new Intl.DateTimeFormat(locale === "en" ? "en-GB" : locale, options).format(date);
}

/** Day and month, `31 Mar` or `31. März`, where the year is plain. */
export function formatDayMonth(iso: string, locale: string): string {
  const options = { day: "numeric", month: "short", timeZone: "UTC" } as const;
  return new Intl.DateTimeFormat(locale === "en" ? "en-AU" : locale, options).format(new Date(`${iso}T00:00:00Z`));
}

/** An instant in the given zone, with the zone's name where asked. */
export function formatInstant(iso: string, locale: string, timeZone?: string, withZone = false): string {
  const date = new Date(iso);
  if (Number.isNaN(date.getTime())) return iso;
  const time = new Intl.DateTimeFormat(locale === "en" ? "en-GB" : locale, {
    hour: "2-digit",
    minute: "2-digit",
    ...(timeZone ? { timeZone } : {}),
    ...(withZone ? { timeZoneName: "short" } : {}),
  }).format(date);
  return `${dayMonthYear(date, locale, "short", timeZone)}, ${time}`;
}

const fractionOf = (text: string): number => Math.abs(Number(text)) % 1;

/** An amount as people write it in that locale, `$1,250.50` or `1.250,50 $`. */
function amount(text: string, currency: string, locale: string, least: number, most: number): string {
  if (currency === "")
    return formatDecimal(text, locale, { minimumFractionDigits: least, maximumFractionDigits: most });
  return formatDecimal(text, locale, {
    style: "currency",
    currency,
    currencyDisplay: "narrowSymbol",
    minimumFractionDigits: least,
    maximumFractionDigits: most,
  });
}

function money(text: string, currency: string, locale: string): Shown {
  const whole = fractionOf(text) === 0;
  const digits = whole || Math.abs(Number(text)) >= 1000 ? 0 : 2;
  const [least, most] = [whole ? 0 : 2, 6];
  return {
    short: formatDecimal(text, locale, { minimumFractionDigits: digits, maximumFractionDigits: digits }),
    said: amount(text, currency, locale, digits, digits),
    full: amount(text, currency, locale, least, most),
    exact: formatDecimal(text, locale, { minimumFractionDigits: least, maximumFractionDigits: most }),
    unit: null,
    state: Number(text) === 0 ? "zero" : "number",
  };
}

function number(value: TypedValue, text: string, locale: string): Shown {
  const state = Number(text) === 0 ? "zero" : "number";
  if (value.type === "money") return money(text, value.currency ?? "", locale);
  if (value.type === "percent") {
    const short = formatDecimal(text, locale, { style: "percent", maximumFractionDigits: 1 });
    const full = formatDecimal(text, locale, { style: "percent", maximumFractionDigits: 6 });
    return { short, said: short, full, exact: full, unit: null, state };
  }
  const unit = value.unit && value.unit !== "none" ? value.unit : null;
  const short = formatDecimal(text, locale, { maximumFractionDigits: Math.abs(Number(text)) >= 1000 ? 0 : 2 });
  const full = formatDecimal(text, locale);
  return { short, said: short, full: unit ? `${full} ${unit}` : full, exact: full, unit, state };
}

const textOnly = (short: string, full = short): Shown => ({
  short,
  said: short,
  full,
  exact: short,
  unit: null,
  state: "text",
});

/** What to show for a value; zero, unknown and text are told apart. */
export function formatValue(value: TypedValue, locale: string, words: Words): Shown {
  const raw = value.value;
  if (raw === null || value.type === "unknown")
    return { short: "–", said: "–", full: words.unknown, exact: "–", unit: null, state: "unknown" };
  if (typeof raw === "boolean") {
    const said = raw ? words.yes : words.no;
    return textOnly(said);
  }
  if (Array.isArray(raw)) {
    const said = raw.length ? new Intl.ListFormat(locale).format(raw) : "–";
    return { ...textOnly(said), state: raw.length ? "text" : "zero" };
  }
  if (value.type === "date") return textOnly(formatDate(raw, locale), formatDate(raw, locale, "long"));
  if (value.type === "text" || !isNumeric(raw)) return textOnly(raw);
  return number(value, raw, locale);
}

/** The same as one text, with its unit; money to the cent. */
export function valueText(value: TypedValue, locale: string, words: Words): string {
  const shown = formatValue(value, locale, words);
  if (value.type === "money") return shown.state === "unknown" ? shown.said : shown.full;
  return shown.unit ? `${shown.said} ${shown.unit}` : shown.said;
}

/** Share of the way from zero to what is needed, 0 to 1; null where that has no meaning. */
export function shareOf(actual: TypedValue | null, needed: TypedValue | null): number | null {
  if (!actual || !needed || typeof actual.value !== "string" || typeof needed.value !== "string") return null;
  if (!isNumeric(actual.value) || !isNumeric(needed.value)) return null;
  const [a, n] = [Number(actual.value), Number(needed.value)];
  if (n <= 0) return null;
  return Math.min(1, Math.max(0, a / n));
}

/** Compact number for axes: 1.2M, 340K. */
export const compact = (n: number, locale: string): string =>
  new Intl.NumberFormat(locale, { notation: "compact", maximumFractionDigits: 1 }).format(n);

/** A file's size for people. */
export function formatBytes(bytes: number, locale: string): string {
  const units = ["byte", "kilobyte", "megabyte", "gigabyte"] as const;
  const power = Math.min(3, bytes < 1 ? 0 : Math.floor(Math.log10(bytes) / 3));
  const unit = units[power] ?? "byte";
  return new Intl.NumberFormat(locale, {
    style: "unit",
    unit,
    unitDisplay: power ? "short" : "long",
    maximumFractionDigits: power ? 1 : 0,
  }).format(bytes / 1000 ** power);
}
