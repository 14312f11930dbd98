import type { ApplicationAnswers } from "@fairway/contract";
import type { ApplicationFormField } from "@fairway/client";
import { Checkbox, Radio, Select, Stack, Textarea, TextInput } from "@mantine/core";
import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import classes from "./apply.module.css";
import { countriesIn } from "./countries.ts";
import { wordsIn, type FormLanguage } from "./words-in.ts";

type Answer = ApplicationAnswers[string];
type Props = {
  field: ApplicationFormField;
  answer: Answer;
  language: FormLanguage;
  error: string | undefined;
  onAnswer: (answer: Answer) => void;
};
type Common = { label: string; description: string | undefined; error: string | undefined; required: boolean };
type Part = Props & { common: Common };

const text = (answer: Answer): string => (typeof answer === "string" ? answer : "");

function Words({ field, answer, onAnswer, common }: Part) {
  const most = field.maxLength ?? (field.kind === "longText" ? 5000 : 300);
  const given = { ...common, name: field.key, maxLength: most, value: text(answer) };
  if (field.kind === "longText")
    return <Textarea {...given} autosize minRows={3} onChange={(e) => onAnswer(e.currentTarget.value)} />;
  const kind = {
    email: { type: "email", autoComplete: "email" },
    url: { inputMode: "url" as const, autoComplete: "url" },
    number: { inputMode: "decimal" as const },
    money: { inputMode: "decimal" as const, rightSection: field.currency, rightSectionWidth: 56 },
  }[field.kind as "email"];
  return <TextInput {...given} {...kind} onChange={(e) => onAnswer(e.currentTarget.value)} />;
}

function Country({ field, answer, language, onAnswer, common }: Part) {
  const { t } = useTranslation();
  const data = useMemo(() => countriesIn(language), [language]);
  return (
    <Select
      {...common}
      name={field.key}
      data={data}
      searchable
      clearable
      clearButtonProps={{ "aria-label": t("apply.clear") }}
      nothingFoundMessage={t("apply.noCountry")}
      value={text(answer) || null}
      onChange={onAnswer}
    />
  );
}

function Choice({ field, answer, language, onAnswer, common }: Part) {
  return (
    <Radio.Group {...common} name={field.key} value={text(answer)} onChange={onAnswer}>
      <Stack gap={6} mt={6}>
        {(field.options ?? []).map(({ value, label }) => (
          <Radio key={value} value={value} label={wordsIn(label, language)} />
        ))}
      </Stack>
    </Radio.Group>
  );
}

function Choices({ field, answer, language, onAnswer, common }: Part) {
  return (
    <Checkbox.Group {...common} value={Array.isArray(answer) ? answer : []} onChange={onAnswer}>
      <Stack gap={6} mt={6}>
        {(field.options ?? []).map(({ value, label }) => (
          <Checkbox key={value} value={value} label={wordsIn(label, language)} />
        ))}
      </Stack>
    </Checkbox.Group>
  );
}

function Truth({ field, answer, onAnswer, common }: Part) {
  const { t } = useTranslation();
  if (field.kind === "consent") {
    const label = field.required ? (
      <>
        {common.label}
        <span className={classes.needed} aria-hidden>
          {" *"}
        </span>
      </>
    ) : (
      common.label
    );
    return (
      <Checkbox
        {...common}
        label={label}
        checked={answer === true}
        onChange={(e) => onAnswer(e.currentTarget.checked)}
      />
    );
  }
  const value = answer === true ? "yes" : answer === false ? "no" : "";
  return (
    <Radio.Group {...common} name={field.key} value={value} onChange={(next) => onAnswer(next === "yes")}>
      <Stack gap={6} mt={6}>
        <Radio value="yes" label={t("apply.yes")} />
        <Radio value="no" label={t("apply.no")} />
      </Stack>
    </Radio.Group>
  );
}

/** One question with the input that fits its kind. */
export function QuestionInput(props: Props) {
  const { field, language, error } = props;
  const help = field.help ? wordsIn(field.help, language) : "";
  const common = {
    label: wordsIn(field.label, language),
    description: help || undefined,
    error,
    required: field.required,
  };
  const part = { ...props, common };
  switch (field.kind) {
    case "country":
      return <Country {...part} />;
    case "choice":
      return <Choice {...part} />;
    case "choices":
      return <Choices {...part} />;
    case "yesNo":
    case "consent":
      return <Truth {...part} />;
    default:
      return <Words {...part} />;
  }
}
