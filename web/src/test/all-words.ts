import de from "../i18n/de/index.ts";
import en from "../i18n/en/index.ts";
import { parts } from "../i18n/parts.ts";

/** Every text of a language, as when every page had been opened. */
export async function allWords(language: "en" | "de"): Promise<Record<string, unknown>> {
  const late = await Promise.all(Object.values(parts).map((load) => load[language]()));
  return Object.assign({}, { en, de }[language], ...late) as Record<string, unknown>;
}
