const configs: Readonly<Record<string, string>> = {
  da: "danish",
  de: "german",
  en: "english",
  es: "spanish",
  fi: "finnish",
  fr: "french",
  hu: "hungarian",
  it: "italian",
  nl: "dutch",
  no: "norwegian",
  pt: "portuguese",
  ro: "romanian",
  sv: "swedish",
  tr: "turkish",
};

/** How PostgreSQL reads words of a language; languages that it does not know are taken by their letters. */
export const searchConfig = (language: string): string => configs[language] ?? "simple";

/** The words that are looked for, at most twelve; null where there are none. */
export function wordsOf(query: string | undefined): string[] | null {
  const words = (query ?? "").normalize("NFKC").match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.length === 0 ? null : words.slice(0, 12);
}

/** Whether nothing but signs was looked for, which nothing matches. */
export const looksForNothing = (query: string | undefined): boolean =>
  query !== undefined && query.trim() !== "" && wordsOf(query) === null;
