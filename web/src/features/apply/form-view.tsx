import { fieldsShown, type ApplicationAnswers, type ShownWhen } from "@fairway/contract";
import type { ApplicationFormDocument, ApplicationFormField } from "@fairway/client";
import classes from "./apply.module.css";
import { QuestionInput } from "./question-input.tsx";
import { wordsIn, type FormLanguage } from "./words-in.ts";

type Section = ApplicationFormDocument["sections"][number];
type Props = {
  document: ApplicationFormDocument;
  conditions: Readonly<Record<string, ShownWhen>>;
  answers: ApplicationAnswers;
  language: FormLanguage;
  errors?: Readonly<Record<string, string>>;
  onAnswer: (key: string, answer: ApplicationAnswers[string]) => void;
};

function Questions({ section, shown, ...props }: Props & { section: Section; shown: ReadonlySet<string> }) {
  const { answers, language, errors, onAnswer } = props;
  const fields = section.fields.filter((field: ApplicationFormField) => shown.has(field.key));
  if (fields.length === 0) return null;
  const note = section.note ? wordsIn(section.note, language) : "";
  return (
    <fieldset className={classes.section}>
      <legend className={classes.legend}>{wordsIn(section.title, language)}</legend>
      {note ? <p className={classes.note}>{note}</p> : null}
      {fields.map((field: ApplicationFormField) => (
        <QuestionInput
          key={field.key}
          field={field}
          answer={answers[field.key] ?? null}
          language={language}
          error={errors?.[`answers.${field.key}`]}
          onAnswer={(answer) => onAnswer(field.key, answer)}
        />
      ))}
    </fieldset>
  );
}

/** The questions of a form, as far as the answers so far let them be asked. */
export function FormView(props: Props) {
  const { document, conditions, answers } = props;
  const { shown } = fieldsShown(document, conditions, answers);
  return (
    <div className={classes.sections} lang={props.language}>
      {document.sections.map((section: Section) => (
        <Questions key={section.key} section={section} shown={shown} {...props} />
      ))}
    </div>
  );
}
