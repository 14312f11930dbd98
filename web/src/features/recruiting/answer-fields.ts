import type { ApplicationFormDocument, ApplicationFormField } from "@fairway/client";
import { wordsIn, type FormLanguage } from "../apply/words-in.ts";
import type { FieldKind, RuleField, RuleFields } from "../designer/rules/fields.ts";

const kinds: Readonly<Record<ApplicationFormField["kind"], FieldKind>> = {
  text: "text",
  longText: "text",
  choice: "text",
  country: "text",
  url: "text",
  email: "text",
  number: "number",
  money: "number",
  choices: "list",
  yesNo: "boolean",
  consent: "boolean",
};

/** What the page of a form can decide by itself. */
const decided: Readonly<Record<FieldKind, readonly string[]>> = {
  text: ["=", "!=", "in", "notIn", "notNull", "null"],
  number: [">=", ">", "<=", "<", "=", "!=", "notNull", "null"],
  list: ["contains", "doesNotContain"],
  boolean: ["="],
  date: [],
};

const fieldOf = (field: ApplicationFormField, language: FormLanguage): RuleField => ({
  name: `answer.${field.key}`,
  label: wordsIn(field.label, language) || field.key,
  kind: kinds[field.kind],
  values: field.kind === "choice" || field.kind === "choices" ? (field.options ?? []).map(({ value }) => value) : null,
  operators: decided[kinds[field.kind]],
  group: "answers",
});

const byName = (fields: readonly RuleField[]): RuleFields => new Map(fields.map((field) => [field.name, field]));

/** The questions of a form that a condition may speak of: those before a certain one, or all. */
export function answerFields(
  { sections }: Pick<ApplicationFormDocument, "sections">,
  language: FormLanguage,
  before?: string,
): RuleFields {
  const all = sections.flatMap(({ fields }) => fields);
  const end = before === undefined ? all.length : all.findIndex(({ key }) => key === before);
  return byName(all.slice(0, end).map((field) => fieldOf(field, language)));
}

/** What a step of the approval chain may ask besides: where the company is, and how it fits at sight. */
export function chainFields(
  document: Pick<ApplicationFormDocument, "sections">,
  language: FormLanguage,
  words: { country: string; atLeast: string; atMost: string },
): RuleFields {
  const own = (name: string, label: string, kind: "text" | "number"): RuleField => ({
    name,
    label,
    kind,
    values: null,
    group: "other",
  });
  const answers = [...answerFields(document, language).values()].map(({ operators: _, ...field }) => field);
  return byName([
    ...answers,
    own("country", words.country, "text"),
    own("score.atLeast", words.atLeast, "number"),
    own("score.atMost", words.atMost, "number"),
  ]);
}
