import type { ApplicationAnswers } from "@fairway/contract";
import type { ApplicationFormDocument, ApplicationFormField } from "@fairway/client";
import { Alert, Button, Checkbox, Group, SegmentedControl } from "@mantine/core";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { FormView } from "../apply/form-view.tsx";
import { wordsIn, type FormLanguage } from "../apply/words-in.ts";
import type { FullForm } from "./form-page.tsx";
import { QuestionEditor } from "./question-editor.tsx";
import classes from "./recruiting.module.css";
import { isSaid, SaidInput } from "./said-input.tsx";

type Document = ApplicationFormDocument;
type Section = Document["sections"][number];
type Props = { form: FullForm; draft: Document; onChange: (next: Document) => void };

const freeKey = (taken: readonly string[], stem: string): string => {
  for (let n = 1; ; n++) if (!taken.includes(`${stem}${n}`)) return `${stem}${n}`;
};
const moved = <T,>(list: readonly T[], at: number, by: -1 | 1): T[] => {
  const next = [...list];
  const [one] = next.splice(at, 1);
  if (one !== undefined) next.splice(at + by, 0, one);
  return next;
};

function SectionEditor({ section, at, form, draft, onChange }: Props & { section: Section; at: number }) {
  const { t } = useTranslation();
  const [open, setOpen] = useState<string | null>(null);
  const set = (next: Section) => onChange({ ...draft, sections: draft.sections.with(at, next) });
  const keys = draft.sections.flatMap((one: Section) => one.fields.map((field) => field.key));
  const add = () => {
    const key = freeKey(keys, "question");
    const field: ApplicationFormField = { key, kind: "text", label: {}, required: false };
    set({ ...section, fields: [...section.fields, field] });
    setOpen(key);
  };
  return (
    <div className={classes.stack}>
      <SaidInput
        label={t("recruiting.forms.section", { number: at + 1 })}
        languages={draft.languages}
        said={section.title}
        onChange={(title) => set({ ...section, title })}
      />
      <SaidInput
        label={t("recruiting.forms.sectionNote")}
        languages={draft.languages}
        said={section.note ?? {}}
        onChange={(note) => {
          const { note: _, ...rest } = section;
          set(isSaid(note) ? { ...section, note } : rest);
        }}
      />
      {section.fields.map((field: ApplicationFormField, f: number) => (
        <QuestionEditor
          key={field.key}
          field={field}
          form={form}
          draft={draft}
          languages={draft.languages}
          path={`sections.${at}.fields.${f}`}
          open={open === field.key}
          onOpen={(is) => setOpen(is ? field.key : null)}
          onChange={(next) => set({ ...section, fields: section.fields.with(f, next) })}
          onRemove={() => set({ ...section, fields: section.fields.toSpliced(f, 1) })}
          onMove={(by) => set({ ...section, fields: moved(section.fields, f, by) })}
          isFirst={f === 0}
          isLast={f === section.fields.length - 1}
        />
      ))}
      <Group gap="xs">
        <Button size="xs" variant="default" onClick={add}>
          {t("recruiting.forms.addQuestion")}
        </Button>
        {section.fields.length === 0 ? (
          <Button
            size="xs"
            variant="default"
            onClick={() => onChange({ ...draft, sections: draft.sections.toSpliced(at, 1) })}
          >
            {t("recruiting.forms.removeSection")}
          </Button>
        ) : null}
      </Group>
    </div>
  );
}

function Head({ draft, onChange }: Pick<Props, "draft" | "onChange">) {
  const { t } = useTranslation();
  const toggle = (language: FormLanguage, on: boolean) => {
    const all: readonly FormLanguage[] = ["en", "de"];
    const languages = all.filter((one) => (one === language ? on : draft.languages.includes(one)));
    if (languages.length > 0) onChange({ ...draft, languages });
  };
  return (
    <div className={classes.stack}>
      <Group gap="md" role="group" aria-label={t("recruiting.forms.languages")}>
        {(["en", "de"] as const).map((language) => (
          <Checkbox
            key={language}
            label={t(`recruiting.forms.language.${language}`)}
            checked={draft.languages.includes(language)}
            onChange={(e) => toggle(language, e.currentTarget.checked)}
          />
        ))}
      </Group>
      <SaidInput
        label={t("recruiting.forms.title")}
        languages={draft.languages}
        said={draft.title}
        onChange={(title) => onChange({ ...draft, title })}
      />
      <SaidInput
        label={t("recruiting.forms.intro")}
        languages={draft.languages}
        said={draft.intro ?? {}}
        long
        onChange={(intro) => onChange({ ...draft, intro })}
      />
      <SaidInput
        label={t("recruiting.forms.thanks")}
        languages={draft.languages}
        said={draft.thanks ?? {}}
        long
        onChange={(thanks) => {
          const { thanks: _, ...rest } = draft;
          onChange(isSaid(thanks) ? { ...draft, thanks } : rest);
        }}
      />
    </div>
  );
}

function Preview({ form, draft }: Pick<Props, "form" | "draft">) {
  const { t, i18n } = useTranslation();
  const [answers, setAnswers] = useState<ApplicationAnswers>({});
  const [language, setLanguage] = useState<FormLanguage>(i18n.language === "de" ? "de" : "en");
  const shown = draft.languages.includes(language) ? language : (draft.languages[0] ?? "en");
  return (
    <section className={classes.stack} aria-label={t("recruiting.forms.preview")}>
      <div className={classes.head}>
        <h2>{t("recruiting.forms.preview")}</h2>
        {draft.languages.length > 1 ? (
          <SegmentedControl
            size="xs"
            value={shown}
            onChange={(next) => setLanguage(next === "de" ? "de" : "en")}
            data={draft.languages.map((value) => ({ value, label: t(`recruiting.forms.language.${value}`) }))}
            aria-label={t("recruiting.forms.languages")}
          />
        ) : null}
      </div>
      <div className={classes.preview}>
        <h3>{wordsIn(draft.title, shown)}</h3>
        {draft.intro ? <p className={classes.words}>{wordsIn(draft.intro, shown)}</p> : null}
        <FormView
          document={draft}
          conditions={form.conditions}
          answers={answers}
          language={shown}
          onAnswer={(key, answer) => setAnswers((before) => ({ ...before, [key]: answer }))}
        />
      </div>
      <p className={classes.note}>{t("recruiting.forms.previewNote")}</p>
    </section>
  );
}

/** The questions beside how they look; what keeps the form from being published stands above. */
export function QuestionsEditor(props: Props) {
  const { form, draft, onChange } = props;
  const { t } = useTranslation();
  const addSection = () => {
    const key = freeKey(
      draft.sections.map((section: Section) => section.key),
      "section",
    );
    onChange({ ...draft, sections: [...draft.sections, { key, title: {}, fields: [] }] });
  };
  return (
    <div className={classes.columns}>
      <div className={classes.stack}>
        {form.problems.length > 0 ? (
          <Alert color="orange" title={t("recruiting.forms.problems", { count: form.problems.length })}>
            <ul>
              {form.problems.map((problem) => (
                <li key={`${problem.path} ${problem.message}`}>{`${problem.message} ${problem.remedy ?? ""}`}</li>
              ))}
            </ul>
          </Alert>
        ) : null}
        <fieldset disabled={!form.can["edit"]} style={{ border: 0, padding: 0, margin: 0, minWidth: 0 }}>
          <div className={classes.stack}>
            <Head draft={draft} onChange={onChange} />
            {draft.sections.map((section: Section, at: number) => (
              <SectionEditor key={section.key} section={section} at={at} {...props} />
            ))}
            <div>
              <Button variant="default" onClick={addSection}>
                {t("recruiting.forms.addSection")}
              </Button>
            </div>
          </div>
        </fieldset>
      </div>
      <Preview form={form} draft={draft} />
    </div>
  );
}
