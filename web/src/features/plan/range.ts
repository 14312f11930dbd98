/** How far a slider goes, and in which steps. */
export type Range = { max: number; step: number; decimals: number };

const decimalsOf = (text: string): number => text.split(".")[1]?.length ?? 0;

/** The next of 1, 2, 5, 10, 20, 50 … that is not smaller. */
function roundUp(value: number): number {
  const power = 10 ** Math.floor(Math.log10(value));
  return ([1, 2, 5, 10].find((n) => n * power >= value) ?? 10) * power;
}

/**
 * A slider reaches twice the largest number that is in play, in about a hundred steps that a person would choose;
 * whole numbers stay whole.
 */
export function rangeOf(numbers: readonly string[], type: string): Range {
  const largest = Math.max(...numbers.map((text) => Math.abs(Number(text))), 0);
  if (type === "percent") {
    const max = Math.max(1, roundUp(largest));
    return { max, step: 0.01, decimals: Math.max(2, ...numbers.map(decimalsOf)) };
  }
  const decimals = Math.max(0, ...numbers.map(decimalsOf));
  const finest = 10 ** -decimals;
  if (largest === 0) return { max: 10, step: finest, decimals };
  const max = Math.max(roundUp(largest * 2), 10 * finest);
  return { max, step: Math.max(finest, roundUp(max / 200)), decimals };
}

/** A slider's position as exact decimal text, without zeros at the end. */
export function textOf(position: number, decimals: number): string {
  const text = position.toFixed(decimals);
  return text.includes(".") ? text.replace(/\.?0+$/, "") : text;
}
