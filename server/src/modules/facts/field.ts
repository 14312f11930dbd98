import { Decimal } from "@fairway/kernel";
import type { Field } from "@fairway/program";
import { type JsonField, JsonNumber } from "./exact-json.ts";
import { exactDecimal, maxRateDigits } from "./numbers.ts";
import type { Amount, InputValue } from "./types.ts";

export type Original = { amount: string; currency: string; rate: string };
/** A checked value; `original` is what was recorded where it had to be converted. */
export type Checked =
  | { ok: true; value: JsonField; original?: Original }
  | { ok: false; message: string; remedy: string };

const maxTextLength = 2000;
const fail = (message: string, remedy: string): Checked => ({ ok: false, message, remedy });
const shown = (value: InputValue): string => (typeof value === "string" ? `“${value}”` : JSON.stringify(value));
const isAmount = (value: InputValue): value is Amount => typeof value === "object" && value !== null;

function checkNumber(value: InputValue, whole: boolean): Checked {
  if (typeof value !== "string" && typeof value !== "number")
    return fail(`${shown(value)} is not a number.`, "Write it as a decimal such as 1250.50.");
  const exact = exactDecimal(value);
  if (!exact.ok) return exact;
  if (whole && exact.text.includes("."))
    return fail(`${shown(value)} is not a whole number.`, "Write it without decimals.");
  return { ok: true, value: new JsonNumber(exact.text) };
}

/** Converts by the rate of the fact's day: amount × rate, exactly; the original is kept beside it. */
function checkMoney(value: InputValue, currency: string): Checked {
  if (!isAmount(value)) return checkNumber(value, false);
  const amount = exactDecimal(value.amount);
  if (!amount.ok) return amount;
  if (value.currency === undefined || value.currency === currency)
    return { ok: true, value: new JsonNumber(amount.text) };
  if (value.rate === undefined)
    return fail(
      `The amount is in ${value.currency}, but the program counts in ${currency}.`,
      `Send the rate of the fact's day as rate: what 1 ${value.currency} was worth in ${currency}.`,
    );
  const rate = exactDecimal(value.rate, maxRateDigits);
  if (!rate.ok) return rate;
  if (new Decimal(rate.text).lte(0)) return fail("The rate is not greater than 0.", "Send the rate of the fact's day.");
  const converted = new Decimal(amount.text).times(rate.text).toFixed();
  return {
    ok: true,
    value: new JsonNumber(converted),
    original: { amount: amount.text, currency: value.currency, rate: rate.text },
  };
}

function checkText(value: InputValue): Checked {
  if (typeof value !== "string") return fail(`${shown(value)} is not a text.`, "Send it in quotation marks.");
  if (value.length > maxTextLength) return fail(`The text is longer than ${maxTextLength} characters.`, "Shorten it.");
  if (value.includes("\u0000")) return fail("The text holds a null character.", "Leave it out.");
  return { ok: true, value };
}

export function isDay(text: string): boolean {
  try {
    return Temporal.PlainDate.from(text).toString() === text;
  } catch {
    return false;
  }
}

function checkDate(value: InputValue): Checked {
  return typeof value === "string" && isDay(value)
    ? { ok: true, value }
    : fail(`${shown(value)} is not a day.`, "Write it as 2026-03-31.");
}

/** Checks one field of a fact against its declaration and gives it the form in which it is kept. */
export function checkField(field: Field, value: InputValue, currency: string): Checked {
  switch (field.type) {
    case "money":
      return checkMoney(value, currency);
    case "decimal":
      return checkNumber(value, false);
    case "integer":
      return checkNumber(value, true);
    case "date":
      return checkDate(value);
    case "boolean":
      return typeof value === "boolean"
        ? { ok: true, value }
        : fail(`${shown(value)} is neither true nor false.`, "Send true or false.");
    case "enum":
      return typeof value === "string" && field.values.includes(value)
        ? { ok: true, value }
        : fail(`${shown(value)} is none of the values it can have.`, `Use one of: ${field.values.join(", ")}.`);
    case "text":
    case "person":
    case "customer":
      return checkText(value);
  }
}
