import { fieldKinds } from "@fairway/contract";
import type { ApplicationFormField } from "@fairway/client";
import { Button, Checkbox, Group, NumberInput, Select, Textarea, TextInput } from "@mantine/core";
import { useMemo, useState } from "react";
import { useTranslation } from "react-i18next";
import { wordsIn, type FormLanguage } from "../apply/words-in.ts";
import { ConditionField } from "../designer/rules/condition-field.tsx";
import { answerFields } from "./answer-fields.ts";
import type { FullForm } from "./form-page.tsx";
import classes from "./recruiting.module.css";
import { isSaid, SaidInput } from "./said-input.tsx";

type Field = ApplicationFormField;
type Props = {
  field: Field;
  form: FullForm;
  draft: FullForm["document"];
  languages: readonly FormLanguage[];
  path: string;
  open: boolean;
  isFirst: boolean;
  isLast: boolean;
  onOpen: (open: boolean) => void;
  onChange: (next: Field) => void;
  onRemove: () => void;
  onMove: (by: -1 | 1) => void;
};

/** The field with a part set, or without it where there is nothing to set. */
function withPart<K extends "showWhen" | "meaning" | "minimum" | "maximum" | "currency">(
  field: Field,
  key: K,
  text: string | null,
): Field {
  const { [key]: _, ...rest } = field;
  return text === null || text === "" ? (rest as Field) : { ...field, [key]: text };
}

const optionLine = (options: Field["options"] | undefined, language: FormLanguage): string =>
  (options ?? []).map(({ value, label }) => `${value}: ${wordsIn(label, language)}`).join("\n");

/** Reads lines such as `msp: Managed service provider`; other languages of the same value stay. */
function optionsFrom(
  text: string,
  before: Field["options"] | undefined,
  language: FormLanguage,
): NonNullable<Field["options"]> {
  return text
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "")
    .map((line) => {
      const [value = "", ...words] = line.split(":");
      const label = words.join(":").trim() || value.trim();
      const old = before?.find((one) => one.value === value.trim());
      const both: Field["label"] = language === "en" ? { ...old?.label, en: label } : { ...old?.label, de: label };
      return { value: value.trim(), label: both };
    });
}

function Options({ field, languages, onChange }: Props) {
  const { t } = useTranslation();
  const [texts, setTexts] = useState<Partial<Record<FormLanguage, string>>>({});
  return (
    <div className={classes.pair}>
      {languages.map((language) => (
        <Textarea
          key={language}
          label={t("recruiting.forms.options", { language: t(`recruiting.forms.language.${language}`) })}
          description={t("recruiting.forms.optionsHelp")}
          autosize
          minRows={3}
          value={texts[language] ?? optionLine(field.options, language)}
          onChange={(e) => {
            const text = e.currentTarget.value;
            setTexts((before) => ({ ...before, [language]: text }));
            onChange({ ...field, options: optionsFrom(text, field.options, language) });
          }}
        />
      ))}
    </div>
  );
}

function Numbers({ field, onChange }: Props) {
  const { t } = useTranslation();
  return (
    <div className={classes.pair}>
      {(["minimum", "maximum"] as const).map((key) => (
        <TextInput
          key={key}
          label={t(`recruiting.forms.${key}`)}
          inputMode="decimal"
          value={field[key] ?? ""}
          onChange={(e) => onChange(withPart(field, key, e.currentTarget.value))}
        />
      ))}
      {field.kind === "money" ? (
        <TextInput
          label={t("recruiting.forms.currency")}
          maxLength={3}
          value={field.currency ?? ""}
          onChange={(e) => onChange(withPart(field, "currency", e.currentTarget.value.toUpperCase()))}
        />
      ) : null}
    </div>
  );
}

function Length({ field, onChange }: Props) {
  const { t } = useTranslation();
  return (
    <NumberInput
      label={t("recruiting.forms.maxLength")}
      min={1}
      max={5000}
      allowDecimal={false}
      value={field.maxLength ?? ""}
      onChange={(next) => {
        const { maxLength: _, ...rest } = field;
        onChange(typeof next === "number" ? { ...field, maxLength: next } : rest);
      }}
    />
  );
}

function Details(props: Props) {
  const { field, form, draft, languages, onChange } = props;
  const fields = useMemo(() => answerFields(draft, languages[0] ?? "en", field.key), [draft, languages, field.key]);
  const { t } = useTranslation();
  const isNumber = field.kind === "number" || field.kind === "money";
  const isText = field.kind === "text" || field.kind === "longText";
  return (
    <>
      <SaidInput
        label={t("recruiting.forms.label")}
        languages={languages}
        said={field.label}
        onChange={(label) => onChange({ ...field, label })}
      />
      <SaidInput
        label={t("recruiting.forms.help")}
        languages={languages}
        said={field.help ?? {}}
        onChange={(help) => {
          const { help: _, ...rest } = field;
          onChange(isSaid(help) ? { ...field, help } : rest);
        }}
      />
      <div className={classes.pair}>
        <Select
          label={t("recruiting.forms.kind")}
          allowDeselect={false}
          data={fieldKinds.map((value) => ({ value, label: t(`recruiting.forms.kinds.${value}`) }))}
          value={field.kind}
          onChange={(next) => {
            const kind = fieldKinds.find((one) => one === next);
            if (kind) onChange({ ...field, kind });
          }}
        />
        <Select
          label={t("recruiting.forms.meaning")}
          description={t("recruiting.forms.meaningHelp")}
          clearable
          searchable
          clearButtonProps={{ "aria-label": t("recruiting.forms.clear") }}
          data={form.meanings.map(({ meaning, label }) => ({ value: meaning, label }))}
          value={field.meaning ?? null}
          onChange={(next) => onChange(withPart(field, "meaning", next))}
        />
      </div>
      {field.kind === "choice" || field.kind === "choices" ? <Options {...props} /> : null}
      {isNumber ? <Numbers {...props} /> : null}
      {isText ? <Length {...props} /> : null}
      {fields.size > 0 || field.showWhen !== undefined ? (
        <ConditionField
          label={t("recruiting.forms.showWhen")}
          help={t("recruiting.forms.showWhenHelp")}
          rule={field.showWhen ?? ""}
          optional
          fields={fields}
          onChange={(rule) => onChange(withPart(field, "showWhen", rule))}
        />
      ) : null}
      <Checkbox
        label={t("recruiting.forms.required")}
        checked={field.required}
        onChange={(e) => onChange({ ...field, required: e.currentTarget.checked })}
      />
    </>
  );
}

/** One question: closed a line, open everything that can be said of it. */
export function QuestionEditor(props: Props) {
  const { field, form, path, open, isFirst, isLast, onOpen, onRemove, onMove } = props;
  const { t, i18n } = useTranslation();
  const language: FormLanguage = i18n.language === "de" ? "de" : "en";
  const name = wordsIn(field.label, language) || field.key;
  const wrong = form.problems.filter((problem) => problem.path.startsWith(`${path}.`));
  return (
    <div className={classes.question}>
      <div className={classes.head}>
        <span>
          {name} <span className={classes.note}>{t(`recruiting.forms.kinds.${field.kind}`)}</span>
        </span>
        <Group gap={4}>
          <Button
            size="compact-xs"
            variant="default"
            disabled={isFirst}
            onClick={() => onMove(-1)}
            aria-label={t("recruiting.forms.up", { name })}
          >
            {"↑"}
          </Button>
          <Button
            size="compact-xs"
            variant="default"
            disabled={isLast}
            onClick={() => onMove(1)}
            aria-label={t("recruiting.forms.down", { name })}
          >
            {"↓"}
          </Button>
          <Button
            size="compact-xs"
            variant="default"
            aria-expanded={open}
            onClick={() => onOpen(!open)}
            aria-label={t(open ? "recruiting.forms.fold" : "recruiting.forms.edit", { name })}
          >
            {t(open ? "recruiting.forms.foldWord" : "recruiting.forms.editWord")}
          </Button>
          <Button
            size="compact-xs"
            variant="default"
            onClick={onRemove}
            aria-label={t("recruiting.forms.remove", { name })}
          >
            {t("recruiting.forms.removeWord")}
          </Button>
        </Group>
      </div>
      {wrong.map((problem) => (
        <p
          key={`${problem.path} ${problem.message}`}
          className={classes.late}
        >{`${problem.message} ${problem.remedy ?? ""}`}</p>
      ))}
      {open ? <Details {...props} /> : null}
    </div>
  );
}
