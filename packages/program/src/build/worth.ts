import { decimal } from "@fairway/kernel";
import type { BenefitKind } from "../model.ts";

/** What a benefit is worth as it stands in the document: a number, a word, or that there is nothing to say. */
export type Written = string | number | boolean;
type Worth = { readonly value: string | null; readonly unit: string | null };
type Wrong = { readonly message: string; readonly remedy: string };

const exact = /^\d{1,15}(\.\d{1,10})?$/;
const amountForm = /^(\d{1,15}(?:\.\d{1,10})?)(?: (\p{L}[\p{L} ]{0,29}))?$/u;
const currencyForm = /^[A-Z]{3}$/;

/** How many decimals amounts of a currency have. */
export const minorDigits = (currency: string): number =>
  new Intl.NumberFormat("en", { style: "currency", currency }).resolvedOptions().maximumFractionDigits ?? 2;

/** The one way of writing a number, so that the same worth is always the same text: `5000.00` is `5000`. */
const canonical = (value: string): string => decimal(value).toFixed();

const wrong = (message: string, remedy: string): Wrong => ({ message, remedy });

/** `5000 USD` in the program's currency, as exact text. */
export function readMoney(written: Written, currency: string): string | Wrong {
  const [, value = "", unit = currency] = amountForm.exec(String(written)) ?? [];
  if (value === "") return wrong(`“${String(written)}” is not an amount.`, `Write one such as 5000 ${currency}.`);
  if (unit !== currency)
    return wrong(`The program counts in ${currency}, and this is in ${unit}.`, `Write the amount in ${currency}.`);
  const digits = minorDigits(currency);
  if ((value.split(".")[1] ?? "").length > digits)
    return wrong(`${currency} has ${digits} decimals.`, "Leave out what is smaller.");
  return canonical(value);
}

function readCredits(written: Written, currency: string): Worth | Wrong {
  const [, value = "", unit] = amountForm.exec(String(written)) ?? [];
  if (value === "" || typeof written === "boolean")
    return wrong(`“${String(written)}” is not an amount.`, `Write one such as 5000 ${currency} or 40 hours.`);
  if (unit === undefined || !currencyForm.test(unit)) return { value: canonical(value), unit: unit ?? null };
  const money = readMoney(written, currency);
  return typeof money === "string" ? { value: money, unit: currency } : money;
}

/** `30%` is 0.3, exactly. */
function readShare(written: Written): Worth | Wrong {
  const text = String(written);
  const percent = text.endsWith("%") ? text.slice(0, -1).trim() : null;
  if (percent === null || !exact.test(percent))
    return wrong(`“${text}” is not a share.`, "Write one such as 20% or 12.5%.");
  const share = decimal(percent).div(100);
  return share.gt(1)
    ? wrong("A discount is at most 100%.", "Write a share such as 20%.")
    : { value: share.toFixed(), unit: null };
}

function readWeight(written: Written): Worth | Wrong {
  const value = String(written);
  return exact.test(value) && Number(value) > 0
    ? { value: canonical(value), unit: null }
    : wrong(`“${value}” is not a weight.`, "Write a number above 0, such as 2.");
}

function readWord(written: Written): Worth | Wrong {
  if (written === true) return { value: null, unit: null };
  return written === false
    ? wrong("A benefit that nobody has is none.", "Leave it out, or say what is given.")
    : { value: String(written), unit: null };
}

/** What one tier, or everybody, gets; what is wrong with it where it does not fit the kind. */
export function readWorth(kind: BenefitKind, written: Written, currency: string): Worth | Wrong {
  switch (kind) {
    case "cash": {
      const money = readMoney(written, currency);
      return typeof money === "string" ? { value: money, unit: currency } : money;
    }
    case "credits":
      return readCredits(written, currency);
    case "discount":
      return readShare(written);
    case "leadPriority":
      return readWeight(written);
    default:
      return readWord(written);
  }
}
