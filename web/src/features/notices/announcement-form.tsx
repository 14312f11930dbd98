import { Switch, Tabs, Textarea, TextInput } from "@mantine/core";
import { useTranslation } from "react-i18next";
import type { Draft } from "./announcement-words.ts";
import { AudienceFields } from "./audience-fields.tsx";
import { locales } from "./notice-drawer.tsx";
import classes from "./notices.module.css";

type Props = {
  draft: Draft;
  onChange: (draft: Draft) => void;
  /** Problems by field. */
  errors: Record<string, string>;
  language: (typeof locales)[number];
  onLanguage: (language: (typeof locales)[number]) => void;
};

/** The words of an announcement per language, and who it is for. */
export function AnnouncementForm({ draft, onChange, errors, language, onLanguage }: Props) {
  const { t } = useTranslation();
  const name = t(`notices.languages.${language}`);
  return (
    <div className={classes.form}>
      <Tabs value={language} onChange={(next) => onLanguage(locales.find((l) => l === next) ?? "en")}>
        <Tabs.List aria-label={t("notices.language")}>
          {locales.map((l) => (
            <Tabs.Tab key={l} value={l}>
              {t(`notices.languages.${l}`)}
            </Tabs.Tab>
          ))}
        </Tabs.List>
        <Tabs.Panel value={language} pt="md">
          <div className={classes.form}>
            <TextInput
              label={t("notices.announcement.titleIn", { language: name })}
              maxLength={200}
              value={draft.title[language]}
              error={errors[`title.${language}`] ?? errors["title"]}
              onChange={(e) => onChange({ ...draft, title: { ...draft.title, [language]: e.currentTarget.value } })}
            />
            <Textarea
              label={t("notices.announcement.bodyIn", { language: name })}
              description={t("notices.announcement.bodyHelp")}
              autosize
              minRows={8}
              maxRows={24}
              maxLength={20_000}
              value={draft.body[language]}
              error={errors[`body.${language}`]}
              onChange={(e) => onChange({ ...draft, body: { ...draft.body, [language]: e.currentTarget.value } })}
            />
            <p className={classes.quiet}>{t("notices.announcement.languageHelp")}</p>
          </div>
        </Tabs.Panel>
      </Tabs>
      <AudienceFields audience={draft.audience} onChange={(audience) => onChange({ ...draft, audience })} />
      <Switch
        label={t("notices.announcement.important")}
        description={t("notices.announcement.importantHelp")}
        checked={draft.important}
        onChange={(e) => onChange({ ...draft, important: e.currentTarget.checked })}
      />
    </div>
  );
}
