import { useUpdateMe, type Me } from "@fairway/client";
import { Button, Select, TextInput } from "@mantine/core";
import { useQueryClient } from "@tanstack/react-query";
import { useState, type FormEvent } from "react";
import { useTranslation } from "react-i18next";
import { asLanguage, currentLanguage, languages, switchLanguage } from "../../i18n/index.ts";
import { fieldErrors } from "../../lib/errors.ts";
import { Section } from "../../ui/page.tsx";
import { failed, said } from "../../ui/toast.ts";
import classes from "./account.module.css";

const names = { en: "English", de: "Deutsch" } as const;

/** One's own name and language. */
export function PersonSection({ person }: { person: Me["person"] }) {
  const { t } = useTranslation();
  const client = useQueryClient();
  const update = useUpdateMe();
  const [name, setName] = useState(person.name);
  const [language, setLanguage] = useState(asLanguage(person.locale) ?? currentLanguage());
  const save = async (event: FormEvent) => {
    event.preventDefault();
    await update.mutateAsync({ data: { name, locale: language } });
    await switchLanguage(language);
    await client.invalidateQueries();
    said(t("account.page.saved"));
  };
  return (
    <Section title={t("account.page.person")}>
      <form className={classes.form} onSubmit={(e) => void save(e).catch(failed)}>
        <TextInput
          label={t("account.page.name")}
          autoComplete="name"
          required
          withAsterisk={false}
          value={name}
          error={fieldErrors(update.error)["name"]}
          onChange={(e) => setName(e.currentTarget.value)}
        />
        <Select
          label={t("account.page.language")}
          data={languages.map((value) => ({ value, label: names[value] }))}
          allowDeselect={false}
          value={language}
          onChange={(value) => setLanguage(asLanguage(value) ?? language)}
        />
        <div className={classes.pair}>
          <Button type="submit" loading={update.isPending}>
            {t("account.page.save")}
          </Button>
        </div>
      </form>
    </Section>
  );
}
