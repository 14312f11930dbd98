import i18next from "i18next";
import { initReactI18next } from "react-i18next";
import { recall, remember } from "../lib/storage.ts";
import type en from "./en/index.ts";

export const languages = ["en", "de"] as const;
export type Language = (typeof languages)[number];

/** Every text of the app; each language has the same keys. */
export type Words = typeof en;

const load: Record<Language, () => Promise<{ default: Record<string, unknown> }>> = {
  en: () => import("./en/index.ts"),
  de: () => import("./de/index.ts"),
};

export const asLanguage = (text: string | null | undefined): Language | undefined =>
  languages.find((l) => text?.toLowerCase().startsWith(l));

const preferred = (): Language => asLanguage(recall("language")) ?? asLanguage(navigator.language) ?? "en";

/** Loads the reader's language; nothing is drawn before. */
export async function startI18n(): Promise<void> {
  const lng = preferred();
  const words = await load[lng]();
  await i18next.use(initReactI18next).init({
    lng,
    fallbackLng: false,
    resources: { [lng]: { translation: words.default } },
    interpolation: { escapeValue: false },
    returnNull: false,
  });
  document.documentElement.lang = lng;
}

/** Switches the language of everything on screen and remembers it. */
export async function switchLanguage(language: Language): Promise<void> {
  if (!i18next.hasResourceBundle(language, "translation")) {
    i18next.addResourceBundle(language, "translation", (await load[language]()).default);
  }
  remember("language", language);
  document.documentElement.lang = language;
  await i18next.changeLanguage(language);
}

/** The language on screen. */
export const currentLanguage = (): Language => asLanguage(i18next.language) ?? "en";
