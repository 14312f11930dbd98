import type { Locale } from "../../../platform/index.ts";

/** A name in a language, or in the other one where there is none. */
export const textIn = (names: { en: string; de?: string | undefined }, locale: Locale): string =>
  names[locale] ?? names.en;
