import { addShort, multiplyShort } from "./short-decimals.ts";
import { type Int, type Num, Wide } from "./wide.ts";

export { type Int, type Num, Wide } from "./wide.ts";

export const intMax = 9223372036854775807n;
export const intMin = -9223372036854775808n;

/** Decimal places that a division keeps, rounded half away from zero. */
export const divisionPlaces = 18;

/** The integer in its one form, or null where it leaves 64 bits. */
export function toInt(value: bigint): Int | null {
  if (value > intMax || value < intMin) return null;
  const near = Number(value);
  return Number.isSafeInteger(near) ? near : value;
}

export const intToNum = (value: Int): Num => (typeof value === "number" ? value : new Wide(value.toString()));

export function addInt(a: Int, b: Int): Int | null {
  const fast = Number(a) + Number(b);
  return Number.isSafeInteger(fast) && typeof a === "number" && typeof b === "number"
    ? fast
    : toInt(BigInt(a) + BigInt(b));
}

export function subtractInt(a: Int, b: Int): Int | null {
  const fast = Number(a) - Number(b);
  return Number.isSafeInteger(fast) && typeof a === "number" && typeof b === "number"
    ? fast
    : toInt(BigInt(a) - BigInt(b));
}

export function multiplyInt(a: Int, b: Int): Int | null {
  const fast = Number(a) * Number(b);
  return Number.isSafeInteger(fast) && typeof a === "number" && typeof b === "number"
    ? fast + 0
    : toInt(BigInt(a) * BigInt(b));
}

/** Division of integers drops the fraction; by zero it is unknown. */
export function divideInt(a: Int, b: Int): Int | null {
  if (Number(b) === 0) return null;
  if (typeof a === "number" && typeof b === "number") return (a - (a % b)) / b + 0;
  return toInt(BigInt(a) / BigInt(b));
}

/** The remainder has the sign of the dividend; by zero it is unknown. */
export function remainderInt(a: Int, b: Int): Int | null {
  if (Number(b) === 0) return null;
  return typeof a === "number" && typeof b === "number" ? (a % b) + 0 : toInt(BigInt(a) % BigInt(b));
}

export function addNum(a: Num, b: Num): Num {
  if (typeof a === "number" && typeof b === "number") {
    const fast = a + b;
    if (Number.isSafeInteger(fast)) return fast;
  }
  return addShort(a, b, 1) ?? Wide.add(a, b);
}

export function subtractNum(a: Num, b: Num): Num {
  if (typeof a === "number" && typeof b === "number") {
    const fast = a - b;
    if (Number.isSafeInteger(fast)) return fast;
  }
  return addShort(a, b, -1) ?? Wide.sub(a, b);
}

export function multiplyNum(a: Num, b: Num): Num {
  if (typeof a === "number" && typeof b === "number") {
    const fast = a * b;
    if (Number.isSafeInteger(fast)) return fast + 0;
  }
  return multiplyShort(a, b) ?? Wide.mul(a, b);
}

const beyond = new Wide(10).pow(divisionPlaces + 1);

/** The quotient to 18 decimal places, rounded half away from zero; by zero it is unknown. */
export function divideNum(a: Num, b: Num): Num | null {
  if (typeof a === "number" && typeof b === "number" && b !== 0 && a % b === 0) return a / b + 0;
  const divisor = new Wide(b);
  if (divisor.isZero()) return null;
  return Wide.mul(a, beyond).divToInt(divisor).div(beyond).toDecimalPlaces(divisionPlaces, Wide.ROUND_HALF_UP);
}

/** -1, 0 or 1: exact, without building new numbers. */
export function compareNum(a: Num | Int, b: Num | Int): number {
  if (typeof a !== "object" && typeof b !== "object") return a < b ? -1 : a > b ? 1 : 0;
  return compareWide(typeof a === "object" ? a : new Wide(String(a)), typeof b === "object" ? b : new Wide(String(b)));
}

/** The order of two exact decimals, word by word. */
export function compareWide(a: Wide, b: Wide): number {
  const aZero = a.d[0] === 0;
  const bZero = b.d[0] === 0;
  if (aZero || bZero) return aZero ? (bZero ? 0 : -b.s) : a.s;
  if (a.s !== b.s) return a.s;
  if (a.e !== b.e) return a.e > b.e ? a.s : -a.s;
  const length = Math.min(a.d.length, b.d.length);
  for (let i = 0; i < length; i++) {
    const x = a.d[i] ?? 0;
    const y = b.d[i] ?? 0;
    if (x !== y) return x > y ? a.s : -a.s;
  }
  return a.d.length === b.d.length ? 0 : a.d.length > b.d.length ? a.s : -a.s;
}
