import { Decimal } from "@fairway/kernel";

const written = /^-?\d+(\.\d+)?$/;
export const maxDigits = 25;
export const maxRateDigits = 15;
/** Every decimal of up to 15 digits survives a trip through a binary fraction; longer ones may not. */
const safeDigits = 15;

export type Exact = { ok: true; text: string } | { ok: false; message: string; remedy: string };

const fail = (message: string, remedy: string): Exact => ({ ok: false, message, remedy });

/** The exact decimal that was written, without superfluous zeros, as text. */
export function exactDecimal(value: string | number, digits = maxDigits): Exact {
  if (typeof value === "number") {
    const parsed = new Decimal(value);
    if (!parsed.isFinite() || parsed.precision(true) > safeDigits)
      return fail(
        `${value} may not be the number that was meant: JSON numbers carry ${safeDigits} digits.`,
        'Send it as text, such as "12345678901234.5678".',
      );
    return exactDecimal(parsed.toFixed(), digits);
  }
  if (!written.test(value)) return fail(`“${value}” is not a number.`, "Write it as a decimal such as 1250.50.");
  const exact = new Decimal(value);
  if (exact.precision(true) > digits || exact.decimalPlaces() > digits)
    return fail(`“${value}” has more than ${digits} digits.`, "Round it first.");
  return { ok: true, text: exact.isZero() ? "0" : exact.toFixed() };
}
