import { Tabs, Textarea, TextInput } from "@mantine/core";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { errorAt } from "../../lib/errors.ts";
import classes from "./agreements.module.css";

type Written = { title: string; body: string };
export type Texts = { en: Written; de: Written };

const locales = ["en", "de"] as const;
const nothing: Written = { title: "", body: "" };
export const noTexts: Texts = { en: nothing, de: nothing };

const isWritten = ({ title, body }: Written): boolean => title.trim() !== "" || body.trim() !== "";

/** Only the languages in which something is written. */
export const textsToSend = (texts: Texts): { en?: Written; de?: Written } => ({
  ...(isWritten(texts.en) ? { en: texts.en } : {}),
  ...(isWritten(texts.de) ? { de: texts.de } : {}),
});

export const textsOf = (written: { en?: Written | undefined; de?: Written | undefined }): Texts => ({
  en: written.en ?? nothing,
  de: written.de ?? nothing,
});

/** What these fields show problems of. */
export const textsFields = ["texts"] as const;

type Props = { texts: Texts; errors: Record<string, string>; onChange: (texts: Texts) => void };

/** The text of an agreement in its languages. */
export function TextFields({ texts, errors, onChange }: Props) {
  const { t } = useTranslation();
  const [locale, setLocale] = useState<(typeof locales)[number]>("en");
  const set = (change: Partial<Written>) => onChange({ ...texts, [locale]: { ...texts[locale], ...change } });
  const elsewhere = locales
    .filter((one) => one !== locale)
    .flatMap((one) => {
      const message = errorAt(errors, `texts.${one}`);
      return message === undefined ? [] : [{ one, message }];
    });
  return (
    <Tabs value={locale} onChange={(next) => setLocale(next === "de" ? "de" : "en")}>
      <Tabs.List aria-label={t("agreements.language")}>
        {locales.map((one) => (
          <Tabs.Tab key={one} value={one}>
            {t(`agreements.languages.${one}`)}
          </Tabs.Tab>
        ))}
      </Tabs.List>
      <Tabs.Panel value={locale} pt="md">
        <div className={classes.form}>
          {errors["texts"] ? <p role="alert">{errors["texts"]}</p> : null}
          {elsewhere.map(({ one, message }) => (
            <p key={one} role="alert">{`${t(`agreements.languages.${one}`)}: ${message}`}</p>
          ))}
          <TextInput
            label={t("agreements.textTitle")}
            maxLength={200}
            value={texts[locale].title}
            error={errors[`texts.${locale}.title`]}
            onChange={(e) => set({ title: e.currentTarget.value })}
          />
          <Textarea
            label={t("agreements.textBody")}
            description={t("agreements.textHelp")}
            autosize
            minRows={10}
            maxRows={24}
            maxLength={200_000}
            value={texts[locale].body}
            error={errors[`texts.${locale}.body`]}
            onChange={(e) => set({ body: e.currentTarget.value })}
          />
        </div>
      </Tabs.Panel>
    </Tabs>
  );
}
