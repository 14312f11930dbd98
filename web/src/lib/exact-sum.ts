const scaleOf = (text: string): number => text.split(".")[1]?.length ?? 0;

const scaled = (text: string, scale: number): bigint => {
  const [whole = "0", fraction = ""] = text.split(".");
  return BigInt(whole + fraction.padEnd(scale, "0"));
};

/** The exact sum of decimal texts, without trailing zeros. */
export function exactSum(texts: readonly string[]): string {
  const scale = Math.max(0, ...texts.map(scaleOf));
  const sum = texts.reduce((total, text) => total + scaled(text, scale), 0n);
  const digits = (sum < 0n ? -sum : sum).toString().padStart(scale + 1, "0");
  const text = scale ? `${digits.slice(0, -scale)}.${digits.slice(-scale)}`.replace(/\.?0+$/, "") : digits;
  return sum < 0n ? `-${text}` : text;
}

/** Whether two decimal texts are the same number. */
export const sameNumber = (a: string, b: string): boolean => exactSum([a, negated(b)]) === "0";

const negated = (text: string): string => (text.startsWith("-") ? text.slice(1) : `-${text}`);
