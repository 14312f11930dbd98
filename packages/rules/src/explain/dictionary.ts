import type { Type } from "../types.ts";
import type { Value } from "../values.ts";

export type Language = "en" | "de";

/** A value with what is needed to show it. Numbers are decimal text, dates ISO text. */
export type Shown = {
  type: "decimal" | "integer" | "money" | "percent" | "date" | "text" | "boolean" | "list" | "unknown";
  value: string | boolean | string[] | null;
  currency?: string | undefined;
  unit?: string | undefined;
};

/** How the host speaks of its variables. */
export type Dictionary = {
  readonly locale: Language;
  /** The name of a variable, by its full path. */
  readonly name: (path: string) => string;
  /** A value as it is shown: one of this variable, or one that is compared with it; `path` is null for any other. */
  readonly value: (path: string | null, value: Value, type: Type) => Shown;
  /** A shown value in words. */
  readonly text: (shown: Shown) => string;
};

/** One outcome with its reasons; `parts` are those of an and/or, in order. */
export type Explanation = {
  /** The piece of the rule that this explains. */
  rule: string;
  says: string;
  /** Null where it cannot be known. */
  met: boolean | null;
  actual: Shown | null;
  needed: Shown | null;
  /** What is missing to meet it, where that is a number and it is not met. */
  gap: Shown | null;
  operator: string | null;
  /** Paths of the variables that it reads. */
  from: string[];
  combine: "all" | "any" | null;
  parts: Explanation[];
};

const kinds = {
  bool: "boolean",
  int: "integer",
  decimal: "decimal",
  text: "text",
  date: "date",
  instant: "text",
  duration: "text",
  null: "unknown",
  list: "list",
  record: "unknown",
} as const;

/** The value as its type alone shows it. */
export function shownByType(value: Value, type: Type): Shown {
  if (value === null) return { type: "unknown", value: null };
  const kind = kinds[type.kind];
  if (kind === "boolean") return { type: kind, value: value === true };
  if (kind === "list") return { type: kind, value: Array.isArray(value) ? value.map(String) : [] };
  return kind === "unknown" ? { type: kind, value: null } : { type: kind, value: String(value) };
}

const quotes: Readonly<Record<Language, readonly [string, string]>> = { en: ["“", "”"], de: ["„", "“"] };
const unknownWord: Readonly<Record<Language, string>> = { en: "unknown", de: "unbekannt" };
const boolWords = { en: { true: "yes", false: "no" }, de: { true: "ja", false: "nein" } } as const;

const formats = new Map<string, Intl.NumberFormat>();

/** Whole amounts are written without decimals; every other digit is shown. Making a format costs far more than using it. */
function formatOf(locale: Language, style: "decimal" | "percent" | "currency", currency = "EUR"): Intl.NumberFormat {
  const key = `${locale} ${style} ${currency}`;
  const options = { style, currency, maximumFractionDigits: 20, trailingZeroDisplay: "stripIfInteger" } as const;
  const made = formats.get(key) ?? new Intl.NumberFormat(locale, options);
  formats.set(key, made);
  return made;
}

function numberText({ type, value, currency, unit }: Shown, locale: Language): string {
  const style = type === "percent" ? "percent" : type === "money" && currency ? "currency" : "decimal";
  const text = formatOf(locale, style, currency).format(String(value) as `${number}`);
  return unit ? `${text} ${unit}` : text;
}

/** A shown value in the words of a language: numbers grouped, dates written out, texts in quotes. */
export function shownText(shown: Shown, locale: Language): string {
  const { type, value } = shown;
  if (value === null) return unknownWord[locale];
  if (typeof value === "boolean") return boolWords[locale][value ? "true" : "false"];
  const [open, close] = quotes[locale];
  if (Array.isArray(value)) return value.map((item) => `${open}${item}${close}`).join(", ");
  if (type === "date") return Temporal.PlainDate.from(value).toLocaleString(locale, { dateStyle: "medium" });
  return type === "text" || type === "list" || type === "unknown"
    ? `${open}${value}${close}`
    : numberText(shown, locale);
}

/** A dictionary that knows names only, by path; the type of a value decides how it is shown. */
export const plainDictionary = (locale: Language, names: Readonly<Record<string, string>>): Dictionary => ({
  locale,
  name: (path) => names[path] ?? path,
  value: (_path, value, type) => shownByType(value, type),
  text: (shown) => shownText(shown, locale),
});
