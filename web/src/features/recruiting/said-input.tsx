import { Textarea, TextInput } from "@mantine/core";
import { useTranslation } from "react-i18next";
import type { FormLanguage } from "../apply/words-in.ts";
import classes from "./recruiting.module.css";

type Said = { en?: string | undefined; de?: string | undefined };
type Props = {
  label: string;
  languages: readonly FormLanguage[];
  said: Said;
  long?: boolean;
  onChange: (next: { en?: string; de?: string }) => void;
};

/** Whether something is said in any language. */
export const isSaid = (said: Said): boolean => Object.values(said).some((text) => text !== "");

/** One text in every language of the form, side by side. */
export function SaidInput({ label, languages, said, long = false, onChange }: Props) {
  const { t } = useTranslation();
  const set = (language: FormLanguage, text: string) => {
    const { en, de } = language === "en" ? { en: text, de: said.de } : { en: said.en, de: text };
    onChange({ ...(en === undefined ? {} : { en }), ...(de === undefined ? {} : { de }) });
  };
  return (
    <div className={classes.pair} role="group" aria-label={label}>
      {languages.map((language) => {
        const common = {
          label: languages.length > 1 ? `${label} (${t(`recruiting.forms.language.${language}`)})` : label,
          lang: language,
          maxLength: 4000,
          value: said[language] ?? "",
        };
        return long ? (
          <Textarea key={language} {...common} autosize onChange={(e) => set(language, e.currentTarget.value)} />
        ) : (
          <TextInput key={language} {...common} onChange={(e) => set(language, e.currentTarget.value)} />
        );
      })}
    </div>
  );
}
