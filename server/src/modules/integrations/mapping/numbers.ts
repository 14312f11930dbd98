import { Decimal } from "@fairway/kernel";
import { bad, ok, type Result } from "./result.ts";

const plain = /^[+-]?(\d+(\.\d*)?|\.\d+)([eE][+-]?\d{1,2})?$/;
const groups = { ".": /(?<=\d)[,'’\u00a0\u202f ](?=\d{3}(?!\d))/g, ",": /(?<=\d)[.'’\u00a0\u202f ](?=\d{3}(?!\d))/g };
const maxDigits = 30;

/**
 * Reads a number as the exact decimal that is written, as text without superfluous zeros.
 * Thousands are only stepped over where `decimalSign` says which sign is which: `1,234` means two things.
 */
export function readDecimal(text: string, decimalSign?: "." | ","): Result<string> {
  const ungrouped = decimalSign ? text.replaceAll(groups[decimalSign], "") : text;
  const pointed = decimalSign === "," ? ungrouped.replace(",", ".") : ungrouped;
  if (!plain.test(pointed) || (decimalSign === "," && ungrouped.includes(".")))
    return bad(
      `“${text}” is not a number.`,
      text.includes(",") && !decimalSign
        ? "Say in the mapping which sign comes before the decimals: decimalSign: ',' or decimalSign: '.'."
        : "Write digits only, such as 1234.50, without a currency sign or unit.",
    );
  const value = new Decimal(pointed);
  if (value.precision(true) > maxDigits || value.decimalPlaces() > maxDigits)
    return bad(`“${text}” has more than ${maxDigits} digits.`, "Round it before the import.");
  return ok(value.isZero() ? "0" : value.toFixed());
}

export function readInteger(text: string, decimalSign?: "." | ","): Result<string> {
  const value = readDecimal(text, decimalSign);
  if (!value.ok) return value;
  return value.value.includes(".") ? bad(`“${text}” is not a whole number.`, "Write it without decimals.") : value;
}

const booleans: Record<string, boolean> = {
  true: true,
  yes: true,
  y: true,
  "1": true,
  false: false,
  no: false,
  n: false,
  "0": false,
};

export function readBoolean(text: string): Result<boolean> {
  const value = booleans[text.toLowerCase()];
  return value === undefined
    ? bad(`“${text}” is neither true nor false.`, "Write true or false, or map the words with values.")
    : ok(value);
}
