import { type Num, Wide } from "./wide.ts";

/**
 * Arithmetic on decimals that are short enough for plain numbers to be exact, which amounts of money nearly always
 * are. A decimal is kept in words of seven digits, as decimal.js does; nothing is returned where it is not short.
 */
const wordSize = 1e7;

/** The decimal without its point, as a whole number; NaN where that is not exact. */
function coefficient(value: Num): number {
  if (typeof value === "number") return value;
  const [high = 0, low = 0] = value.d;
  if (value.d.length > 2 || fractionWords(value) < 0) return Number.NaN;
  return value.s * (value.d.length === 1 ? high : high * wordSize + low);
}

/** How many words stand after the point. */
const fractionWords = (value: Num): number =>
  typeof value === "number" ? 0 : value.d.length - 1 - Math.floor(value.e / 7);

function digits(word: number): number {
  let count = 1;
  for (let limit = 10; word >= limit; limit *= 10) count++;
  return count;
}

/** The decimal with this coefficient and so many words after its point. */
function fromCoefficient(whole: number, fraction: number): Num {
  if (fraction === 0 || whole === 0) return whole + 0;
  let rest = Math.abs(whole);
  let after = fraction;
  for (; after > 0 && rest % wordSize === 0; after--) rest /= wordSize;
  if (after === 0) return whole < 0 ? -rest : rest;
  const words: number[] = [];
  for (; rest > 0; rest = Math.floor(rest / wordSize)) words.unshift(rest % wordSize);
  const [first = 0] = words;
  return decimalOf(whole < 0 ? -1 : 1, 7 * (words.length - 1 - after) + digits(first) - 1, words);
}

type Parts = { s: number; e: number; d: number[] };

/** A decimal from the parts that decimal.js documents: sign, exponent of the first digit, words. */
function decimalOf(s: number, e: number, d: number[]): Wide {
  const made = new Wide(0);
  const parts = made as Parts;
  parts.s = s;
  parts.e = e;
  parts.d = d;
  return made;
}

export function multiplyShort(a: Num, b: Num): Num | undefined {
  const product = coefficient(a) * coefficient(b);
  return Number.isSafeInteger(product) ? fromCoefficient(product, fractionWords(a) + fractionWords(b)) : undefined;
}

/** `sign` is -1 to subtract. */
export function addShort(a: Num, b: Num, sign: 1 | -1): Num | undefined {
  const [left, right] = [fractionWords(a), fractionWords(b)];
  const fraction = Math.max(left, right);
  const x = coefficient(a) * wordSize ** (fraction - left);
  const y = coefficient(b) * wordSize ** (fraction - right);
  if (!Number.isSafeInteger(x) || !Number.isSafeInteger(y)) return undefined;
  const sum = x + sign * y;
  return Number.isSafeInteger(sum) ? fromCoefficient(sum, fraction) : undefined;
}
