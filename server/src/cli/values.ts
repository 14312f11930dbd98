import type { Value } from "@fairway/contract";
import { decimal } from "@fairway/kernel";

const grouped = (text: string): string => {
  const [whole = "", fraction] = text.split(".");
  const apart = whole.replaceAll(/\B(?=(\d{3})+(?!\d))/g, ",");
  return fraction === undefined ? apart : `${apart}.${fraction}`;
};

/** Moves the decimal point two places without leaving exact text. */
function percent(text: string): string {
  const [whole = "0", fraction = ""] = text.replace("-", "").split(".");
  const digits = `${whole}${fraction.padEnd(2, "0")}`;
  const at = whole.length + 2;
  const moved = `${digits.slice(0, at).replace(/^0+(?=\d)/, "")}${digits.length > at ? `.${digits.slice(at)}` : ""}`;
  return `${text.startsWith("-") ? "-" : ""}${moved.includes(".") ? moved.replace(/\.?0+$/, "") : moved} %`;
}

/** A value as a person reads it: grouped, money to the cent, with its currency, percent or unit. Unknown is a dash. */
export function shown(value: Value | null): string {
  if (value === null || value.value === null) return "–";
  if (Array.isArray(value.value)) return value.value.join(", ");
  if (typeof value.value === "boolean") return value.value ? "yes" : "no";
  if (value.type === "money")
    return [grouped(decimal(value.value).toFixed(2)), value.currency ?? ""].join(" ").trimEnd();
  if (value.type === "percent") return percent(value.value);
  if (value.type === "decimal" || value.type === "integer")
    return [grouped(value.value), value.unit ?? ""].join(" ").trimEnd();
  return value.value;
}
