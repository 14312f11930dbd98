import type { ApplicationAnswers } from "@fairway/contract";
import type { ApplicationFormField } from "@fairway/client";
import { useTranslation } from "react-i18next";
import { formatInstant } from "../../lib/format.ts";
import { wordsIn, type FormLanguage } from "../apply/words-in.ts";
import { useVendor } from "../session/room.tsx";
import type { FullApplication } from "./application-page.tsx";
import classes from "./recruiting.module.css";

type Answer = ApplicationAnswers[string] | undefined;

function useAnswerText() {
  const { t, i18n } = useTranslation();
  const language: FormLanguage = i18n.language === "de" ? "de" : "en";
  const countries = new Intl.DisplayNames(language, { type: "region", fallback: "code" });
  const numbers = new Intl.NumberFormat(language, { maximumFractionDigits: 6 });
  return (field: ApplicationFormField, answer: Answer): string => {
    if (answer === undefined || answer === null || answer === "") return "";
    if (typeof answer === "boolean") return t(answer ? "recruiting.yes" : "recruiting.no");
    const named = (value: string) => {
      const option = field.options?.find((one) => one.value === value);
      return option ? wordsIn(option.label, language) : value;
    };
    if (Array.isArray(answer)) return answer.map(named).join(", ");
    if (field.kind === "country") return countries.of(answer) ?? answer;
    if (field.kind === "number" || field.kind === "money")
      return [numbers.format(answer as `${number}`), field.currency].filter(Boolean).join(" ");
    return named(answer);
  };
}

/** What was asked and answered, in the order of the form; and what was consented to. */
export function Answers({ application }: { application: FullApplication }) {
  const { t, i18n } = useTranslation();
  const { timeZone } = useVendor();
  const text = useAnswerText();
  const language: FormLanguage = i18n.language === "de" ? "de" : "en";
  const { document, answers, consents, version, formName, onBehalf } = application;
  const fields = document.sections
    .flatMap((section) => section.fields)
    .filter((field: ApplicationFormField) => field.kind !== "consent" && answers[field.key] !== undefined);
  return (
    <div className={classes.stack}>
      <dl className={classes.facts}>
        {fields.map((field: ApplicationFormField) => (
          <div key={field.key} style={{ display: "contents" }}>
            <dt>{wordsIn(field.label, language)}</dt>
            <dd>{text(field, answers[field.key])}</dd>
          </div>
        ))}
      </dl>
      {consents.map((consent) => (
        <p key={consent.key} className={classes.note}>
          {t("recruiting.consented", {
            when: formatInstant(consent.at, i18n.language, timeZone),
            version: consent.version,
            text: consent.text,
          })}
        </p>
      ))}
      <p className={classes.note}>
        {t(onBehalf ? "recruiting.entered" : "recruiting.byForm", { form: formName, version })}
      </p>
    </div>
  );
}
