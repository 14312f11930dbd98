import type { ApplicationFormDocument } from "@fairway/client";

export type FormLanguage = "en" | "de";
type Said = { en?: string | undefined; de?: string | undefined };

/** A text of a form in a language, or in the one that it has. */
export const wordsIn = (said: Said, language: FormLanguage): string => said[language] || said.en || said.de || "";

/** The language of a form that is nearest to the reader's. */
export function languageOf({ languages }: Pick<ApplicationFormDocument, "languages">, wanted: string): FormLanguage {
  const own: readonly FormLanguage[] = languages;
  return own.find((one) => wanted.startsWith(one)) ?? own[0] ?? "en";
}
