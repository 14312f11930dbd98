import { fieldsShown, type ShownWhen } from "@fairway/contract";
import { AppError, Decimal, type Problem } from "@fairway/kernel";
import { companyDomain } from "@fairway/matching";
import type { Locale } from "../../platform/index.ts";
import type { Answers, Consent, FormDocument, FormField } from "./types.ts";

type Answer = Answers[string];
type Wrong = { message: string; remedy: string };
type Check = (field: FormField, answer: Answer, say: (typeof words)[Locale]) => Wrong | null;

const words = {
  en: {
    required: { message: "Please answer this question.", remedy: "It is needed to send the form." },
    consent: { message: "Please agree to this.", remedy: "Without it the form cannot be sent." },
    form: { message: "This answer does not fit the question.", remedy: "Answer it as the form asks." },
    number: { message: "This is not a number.", remedy: "Write it with digits, such as 1200 or 0.5." },
    least: (least: string) => ({ message: `This is less than ${least}.`, remedy: `Write ${least} or more.` }),
    most: (most: string) => ({ message: `This is more than ${most}.`, remedy: `Write ${most} or less.` }),
    long: (most: number) => ({ message: `This has more than ${most} characters.`, remedy: "Shorten it." }),
    choice: { message: "This is none of the answers to choose from.", remedy: "Choose one of the list." },
    country: { message: "This is not a country.", remedy: "Choose one of the list." },
    url: { message: "This is not an internet address.", remedy: "Write it as www.example.com." },
    email: { message: "This is not an e-mail address.", remedy: "Write it as name@example.com." },
    unknown: { message: "The form does not ask this.", remedy: "Leave it out." },
    title: "Some answers need another look.",
  },
  de: {
    required: {
      message: "Bitte beantworten Sie diese Frage.",
      remedy: "Ohne sie lässt sich das Formular nicht absenden.",
    },
    consent: {
      message: "Bitte stimmen Sie dem zu.",
      remedy: "Ohne Zustimmung lässt sich das Formular nicht absenden.",
    },
    form: { message: "Diese Antwort passt nicht zur Frage.", remedy: "Antworten Sie so, wie das Formular fragt." },
    number: { message: "Das ist keine Zahl.", remedy: "Schreiben Sie sie in Ziffern, etwa 1200 oder 0.5." },
    least: (least: string) => ({
      message: `Das ist weniger als ${least}.`,
      remedy: `Geben Sie ${least} oder mehr an.`,
    }),
    most: (most: string) => ({ message: `Das ist mehr als ${most}.`, remedy: `Geben Sie ${most} oder weniger an.` }),
    long: (most: number) => ({ message: `Das hat mehr als ${most} Zeichen.`, remedy: "Kürzen Sie den Text." }),
    choice: { message: "Das steht nicht zur Auswahl.", remedy: "Wählen Sie eine der Antworten." },
    country: { message: "Das ist kein Land.", remedy: "Wählen Sie eines aus der Liste." },
    url: { message: "Das ist keine Internetadresse.", remedy: "Schreiben Sie sie als www.example.com." },
    email: { message: "Das ist keine E-Mail-Adresse.", remedy: "Schreiben Sie sie als name@example.com." },
    unknown: { message: "Danach fragt das Formular nicht.", remedy: "Lassen Sie es weg." },
    title: "Einige Antworten müssen noch einmal angesehen werden.",
  },
} as const;

const number = /^-?\d{1,18}(\.\d{1,6})?$/;
const mailbox = /^[^\s@<>(),;:"\\[\]]{1,64}@[^\s@<>(),;:"\\[\]]{1,190}\.[a-z]{2,}$/i;
const countries = new Intl.DisplayNames("en", { type: "region", fallback: "none" });

const ofText: Check = ({ kind, maxLength }, answer, say) => {
  if (typeof answer !== "string") return say.form;
  const most = maxLength ?? (kind === "longText" ? 5000 : 300);
  return answer.length > most ? say.long(most) : null;
};
const ofNumber: Check = ({ minimum, maximum }, answer, say) => {
  if (typeof answer !== "string" || !number.test(answer)) return say.number;
  if (minimum !== undefined && new Decimal(answer).lt(minimum)) return say.least(minimum);
  return maximum !== undefined && new Decimal(answer).gt(maximum) ? say.most(maximum) : null;
};
const isOption = ({ options = [] }: FormField, answer: string) => options.some(({ value }) => value === answer);
const ofTruth: Check = (_, answer, say) => (typeof answer === "boolean" ? null : say.form);

const checks: Readonly<Record<FormField["kind"], Check>> = {
  text: ofText,
  longText: ofText,
  number: ofNumber,
  money: ofNumber,
  choice: (field, answer, say) => (typeof answer === "string" && isOption(field, answer) ? null : say.choice),
  choices: (field, answer, say) =>
    Array.isArray(answer) && new Set(answer).size === answer.length && answer.every((one) => isOption(field, one))
      ? null
      : say.choice,
  country: (_, answer, say) =>
    typeof answer === "string" && /^[A-Z]{2}$/.test(answer) && countries.of(answer) !== undefined ? null : say.country,
  url: (_, answer, say) =>
    typeof answer === "string" && answer.length <= 300 && !answer.includes("@") && companyDomain(answer) !== null
      ? null
      : say.url,
  email: (_, answer, say) => (typeof answer === "string" && mailbox.test(answer) ? null : say.email),
  yesNo: ofTruth,
  consent: ofTruth,
};

function wrongWith(field: FormField, answer: Answer | undefined, say: (typeof words)[Locale]): Wrong | null {
  if (answer === undefined || answer === null) {
    if (!field.required) return null;
    return field.kind === "consent" ? say.consent : say.required;
  }
  const wrong = checks[field.kind](field, answer, say);
  if (wrong) return wrong;
  return field.kind === "consent" && field.required && answer !== true ? say.consent : null;
}

const trimmed = (answer: Answer): Answer => (typeof answer === "string" ? answer.trim() : answer);

/**
 * The answers that count: of questions that are asked, given the others. Everything is checked again as if no page had
 * looked at it.
 * @throws AppError `application.answers` with a problem for each question, in the applicant's language
 */
export function checkAnswers(
  document: FormDocument,
  conditions: Readonly<Record<string, ShownWhen>>,
  given: Answers,
  locale: Locale,
): Answers {
  const say = words[locale];
  const fields = document.sections.flatMap((section) => section.fields);
  const neat = Object.fromEntries(Object.entries(given).map(([key, answer]) => [key, trimmed(answer)]));
  const { shown, answers } = fieldsShown(document, conditions, neat);
  const problems: Problem[] = Object.keys(given)
    .filter((key) => !fields.some((field) => field.key === key))
    .map((key) => ({ path: `answers.${key}`, ...say.unknown }));
  for (const field of fields) {
    if (!shown.has(field.key)) continue;
    const wrong = wrongWith(field, answers[field.key], say);
    if (wrong) problems.push({ path: `answers.${field.key}`, ...wrong });
  }
  if (problems.length > 0)
    throw new AppError("validation", "application.answers", say.title, { remedy: problems[0]?.remedy ?? "", problems });
  return answers;
}

/** What was consented to, each in the words that were shown. */
export const consentsIn = (
  { sections }: FormDocument,
  answers: Answers,
  at: { version: number; locale: Locale; now: Temporal.Instant },
): Consent[] =>
  sections
    .flatMap(({ fields }) => fields)
    .filter(({ kind, key }) => kind === "consent" && answers[key] === true)
    .map(({ key, label }) => ({
      key,
      text: label[at.locale] ?? label.en ?? label.de ?? "",
      version: at.version,
      at: at.now.toString(),
    }));
