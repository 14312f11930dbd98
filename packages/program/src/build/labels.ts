import type { Label } from "../model.ts";

export type Written = string | { en?: string | undefined; de?: string | undefined } | undefined;
export type LabelTable = Readonly<Partial<Record<"en" | "de", Readonly<Record<string, string>>>>>;

/** Short forms of the trade that are written in capitals. */
const capitals = /\b(acv|arr|cam|crm|gsi|id|isv|mdf|mrr|msp|nrr|grr|si|smb|tcv|var)\b/gi;

/** `validUntil` and `sourced_arr` as people write them: “Valid until”, “Sourced ARR”. */
export function humanised(key: string): string {
  const words = key
    .replace(/([a-z0-9])([A-Z])/g, "$1 $2")
    .replaceAll("_", " ")
    .toLowerCase();
  return (words.charAt(0).toUpperCase() + words.slice(1)).replace(capitals, (short) => short.toUpperCase());
}

/** The English plural of a word, as far as a rule of thumb goes. */
export function plural(word: string): string {
  if (/person$/i.test(word)) return word.replace(/erson$/, "eople");
  if (/[^aeiou]y$/.test(word)) return `${word.slice(0, -1)}ies`;
  return /(s|x|ch|sh)$/.test(word) ? `${word}es` : `${word}s`;
}

/** What stands beside the thing, else in `labels` under its dotted key, else a name made from the key. */
export function labelOf(key: string, written: Written, table: LabelTable, fallback = humanised(key)): Label {
  const own = typeof written === "string" ? { en: written } : (written ?? {});
  const en = own.en ?? table.en?.[key] ?? fallback;
  const de = own.de ?? table.de?.[key] ?? (typeof written === "string" ? written : undefined);
  return de === undefined ? { en } : { en, de };
}

/** A text of the document in its languages; one that is written once holds for all. */
export function textOf(written: Written): Label | null {
  if (written === undefined) return null;
  if (typeof written === "string") return { en: written };
  const en = written.en ?? written.de ?? "";
  return written.de === undefined ? { en } : { en, de: written.de };
}

/** Inside a sentence English words start small, unless in capitals or part of a name (“Modern Work”); German ones stay. */
export const inSentence = (locale: "en" | "de", text: string): string =>
  locale === "de" || /^.[A-Z0-9]|^\w+ \p{Lu}\p{Ll}/u.test(text) ? text : text.charAt(0).toLowerCase() + text.slice(1);

export const labelIn = (label: Label, locale: "en" | "de"): string => label[locale] ?? label.en;
