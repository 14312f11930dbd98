/** A field's name as words: `validUntil` and `valid_until` become `Valid until`. */
export function humanize(name: string): string {
  const words = name
    .replace(/([a-z0-9])([A-Z])/g, "$1 $2")
    .replaceAll(/[_-]+/g, " ")
    .trim();
  const text = words.replace(/\b([A-Z])([a-z])/g, (_, first: string, rest: string) => first.toLowerCase() + rest);
  return text.charAt(0).toUpperCase() + text.slice(1);
}
