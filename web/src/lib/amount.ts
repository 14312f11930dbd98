const parts = (locale: string): string =>
  new Intl.NumberFormat(locale).formatToParts(1.5).find(({ type }) => type === "decimal")?.value ?? ".";

const grouped = (text: string, group: string): boolean => new RegExp(`^[1-9]\\d{0,2}(?:\\${group}\\d{3})+$`).test(text);

/** Which of the two signs stands before the decimals; null where none does. */
function decimalSign(text: string, locale: string): string | null {
  const last = Math.max(text.lastIndexOf(","), text.lastIndexOf("."));
  const sign = text.charAt(last);
  if (last < 0) return null;
  const other = sign === "," ? "." : ",";
  if (text.includes(other)) return sign;
  if (text.indexOf(sign) !== last) return null;
  // One sign before three digits can be either: the reader's language decides.
  return sign === parts(locale) || !grouped(text, sign) ? sign : null;
}

/** An amount as people write it, `5,650.01` or `5.650,01`, as exact decimal text; null where it is no number. */
export function amountText(written: string, locale: string): string | null {
  const text = written.replaceAll(/[\s'’]/g, "");
  const decimal = decimalSign(text, locale);
  const at = decimal === null ? text.length : text.lastIndexOf(decimal);
  const [whole, decimals] = [text.slice(0, at), text.slice(at + 1)];
  const group = [",", "."].find((sign) => whole.includes(sign));
  if (group !== undefined && !grouped(whole, group)) return null;
  const exact = whole.replaceAll(/[.,]/g, "") + (decimal === null ? "" : `.${decimals}`);
  return /^\d+(\.\d+)?$/.test(exact) ? exact : null;
}

/** An amount that may also be less than nothing, with its minus in front. */
export function signedAmountText(written: string, locale: string): string | null {
  const [, minus = "", rest = ""] = /^\s*([-−]?)(.*)$/s.exec(written) ?? [];
  const amount = amountText(rest, locale);
  return amount === null || minus === "" ? amount : `-${amount}`;
}

/** Exact decimal text as its reader writes it in a field; what is no number stays. */
export const amountToWrite = (exact: string, locale: string): string =>
  /^-?\d+\.\d+$/.test(exact) ? exact.replace(".", parts(locale)) : exact;
