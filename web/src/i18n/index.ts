import i18next from "i18next";
import { initReactI18next } from "react-i18next";
import { recall, remember } from "../lib/storage.ts";
import { parts, type Part } from "./parts.ts";

export type { Words } from "./words.ts";

export const languages = ["en", "de"] as const;
export type Language = (typeof languages)[number];

/** The words of the pages before a room, and those that every page says. */
const front: Record<Language, () => Promise<{ default: Record<string, unknown> }>> = {
  en: () => import("./en/index.ts"),
  de: () => import("./de/index.ts"),
};

const used = new Set<Part>();

export const asLanguage = (text: string | null | undefined): Language | undefined =>
  languages.find((l) => text?.toLowerCase().startsWith(l));

const preferred = (): Language => asLanguage(recall("language")) ?? asLanguage(navigator.language) ?? "en";

/** Loads the reader's language; nothing is drawn before. */
export async function startI18n(): Promise<void> {
  const lng = preferred();
  const words = await front[lng]();
  await i18next.use(initReactI18next).init({
    lng,
    fallbackLng: false,
    resources: { [lng]: { translation: words.default } },
    interpolation: { escapeValue: false },
    returnNull: false,
  });
  document.documentElement.lang = lng;
}

async function addPart(part: Part, language: Language): Promise<void> {
  i18next.addResourceBundle(language, "translation", await parts[part][language](), true, true);
}

/** Loads a page together with the words that only it and its like need. */
export async function withWords<T>(part: Part, page: () => Promise<T>): Promise<T> {
  used.add(part);
  const [loaded] = await Promise.all([page(), addPart(part, currentLanguage())]);
  return loaded;
}

/** Switches the language of everything on screen and remembers it. */
export async function switchLanguage(language: Language): Promise<void> {
  const words = await front[language]();
  i18next.addResourceBundle(language, "translation", words.default, true, true);
  await Promise.all([...used].map((part) => addPart(part, language)));
  remember("language", language);
  document.documentElement.lang = language;
  await i18next.changeLanguage(language);
}

/** The language on screen. */
export const currentLanguage = (): Language => asLanguage(i18next.language) ?? "en";
