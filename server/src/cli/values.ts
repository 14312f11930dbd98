import type { Value } from "@fairway/contract";
import { decimal } from "@fairway/kernel";

const grouped = (text: string): string => {
  const [whole = "", fraction] = text.split(".");
  const apart = whole.replaceAll(/\B(?=(\d{3})+(?!\d))/g, ",");
  return fraction === undefined ? apart : `${apart}.${fraction}`;
};

/** At most this many decimals for people; `--json` has them all. */
const decimals = 2;
const rounded = (text: string): string => decimal(text).toDecimalPlaces(decimals).toFixed();

/** A value as a person reads it: grouped and rounded, with its currency, percent or unit. Unknown is a dash. */
export function shown(value: Value | null): string {
  if (value === null || value.value === null) return "–";
  if (Array.isArray(value.value)) return value.value.join(", ");
  if (typeof value.value === "boolean") return value.value ? "yes" : "no";
  if (value.type === "money")
    return [grouped(decimal(value.value).toFixed(decimals)), value.currency ?? ""].join(" ").trimEnd();
  if (value.type === "percent") return `${rounded(decimal(value.value).times(100).toFixed())} %`;
  if (value.type === "decimal" || value.type === "integer")
    return [grouped(rounded(value.value)), value.unit ?? ""].join(" ").trimEnd();
  return value.value;
}
