import type { ImportField } from "@fairway/client";
import { formatDate, formatDecimal } from "../../lib/format.ts";

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === "object" && value !== null;

export type CellWords = { locale: string; words: { yes: string; no: string } };
type Of = Pick<ImportField, "type" | "currency">;

function amountText(amount: string, currency: unknown, locale: string): string {
  const text = formatDecimal(amount, locale, { minimumFractionDigits: 2 });
  return typeof currency === "string" ? `${text} ${currency}` : text;
}

/** A value of a trial as one text: lists with commas, amounts with their currency, dates and numbers as people write them. */
export function cellText(value: unknown, of: Of | undefined, how: CellWords): string {
  const { locale, words } = how;
  if (value === null || value === undefined || value === "") return "–";
  if (typeof value === "boolean") return value ? words.yes : words.no;
  if (Array.isArray(value)) return value.map((v) => cellText(v, of, how)).join(", ") || "–";
  if (isRecord(value)) {
    if (typeof value["amount"] === "string")
      return amountText(value["amount"], value["currency"] ?? of?.currency, locale);
    return Object.entries(value)
      .map(([key, inner]) => `${key}: ${cellText(inner, undefined, how)}`)
      .join(" · ");
  }
  const text = String(value);
  if (of?.type === "date") return formatDate(text, locale);
  return of?.type === "number" ? formatDecimal(text, locale) : text;
}
