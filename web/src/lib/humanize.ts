/** Short forms of the trade that are written in capitals. */
const capitals = /\b(acv|arr|cam|crm|gsi|id|isv|mdf|mrr|msp|nrr|grr|si|smb|tcv|var)\b/gi;

/** A field's name as words: `validUntil` and `valid_until` become `Valid until`. */
export function humanize(name: string): string {
  const words = name
    .replace(/([a-z0-9])([A-Z])/g, "$1 $2")
    .replaceAll(/[_-]+/g, " ")
    .trim();
  const text = words.replace(/\b([A-Z])([a-z])/g, (_, first: string, rest: string) => first.toLowerCase() + rest);
  return (text.charAt(0).toUpperCase() + text.slice(1)).replace(capitals, (short) => short.toUpperCase());
}

/** A value that is a code, such as `msp` or `mid_market`, as words; any other text stays as it was written. */
export const codeInWords = (value: string): string => (/^[a-z][a-z0-9_-]*$/.test(value) ? humanize(value) : value);
