const names = new Intl.DisplayNames("en", { type: "region", fallback: "none" });

/** Codes that stand for no country. */
const noCountry = new Set(["ZZ", "XA", "XB", "EU", "EZ", "UN", "QO"]);

/**
 * The English name of a country that is given by its two-letter ISO 3166 code, so that DE and Germany are one country;
 * any other text as it is.
 */
export function countryName(text: string): string {
  const code = text.trim().toUpperCase();
  if (!/^[A-Z]{2}$/.test(code) || noCountry.has(code)) return text;
  return names.of(code) ?? text;
}
