/** Decimal text with its point moved to the right, or by a negative number to the left; exact. */
function moved(text: string, places: number): string {
  const [, sign = "", whole = "", part = ""] = /^(-?)(\d+)(?:\.(\d+))?$/.exec(text) ?? [];
  const point = whole.length + places;
  const digits = `${"0".repeat(Math.max(0, 1 - point))}${whole}${part}`.padEnd(point, "0");
  const at = Math.max(1, point);
  const left = digits.slice(0, at).replace(/^0+(?=\d)/, "");
  const right = digits.slice(at).replace(/0+$/, "");
  return `${sign}${left}${right === "" ? "" : `.${right}`}`;
}

const isNumber = (text: string): boolean => /^-?\d+(\.\d+)?$/.test(text);

/** A share as people read it, `0.75` as `75`; what is no number stays. */
export const asPercent = (share: string): string => (isNumber(share) ? moved(share, 2) : share);

/** What people wrote as a percentage as the share that rules compare with, `75` as `0.75`; what is no number stays. */
export const fromPercent = (percent: string): string => (isNumber(percent) ? moved(percent, -2) : percent);
