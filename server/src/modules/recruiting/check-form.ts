import type { Problem } from "@fairway/kernel";
import type { Program } from "@fairway/program";
import { parseRule, types } from "@fairway/rules";
import { readConditions, triggerEnvironment } from "./conditions.ts";
import { meaningsOf } from "./meanings.ts";
import type { FormDocument, FormField, FormSettings } from "./types.ts";

type Said = FormField["label"];
type Note = (path: string, message: string, remedy: string) => void;

function checkSaid(note: Note, path: string, said: Said | undefined, { languages }: FormDocument): void {
  for (const language of languages)
    if (said !== undefined && (said[language] ?? "").trim() === "")
      note(
        `${path}.${language}`,
        `There is no text in ${language === "en" ? "English" : "German"}.`,
        "Write it in every language of the form.",
      );
}

/** Kinds of questions that can tell each thing about the applicant. */
const kindsFor: Readonly<Record<string, readonly FormField["kind"][]>> = {
  "company.name": ["text"],
  "company.domain": ["url", "text"],
  "company.country": ["country"],
  "company.address": ["text", "longText"],
  "company.phone": ["text"],
  "contact.name": ["text"],
  "contact.email": ["email"],
  "partner.types": ["choice", "choices"],
  "partner.region": ["text", "choice"],
};
const needed = ["company.name", "contact.name", "contact.email"] as const;

function checkMeaning(note: Note, path: string, { meaning, kind }: FormField, program: Program | null): void {
  if (meaning === undefined) return;
  const known = meaningsOf(program, "en").find((one) => one.meaning === meaning);
  if (!known) {
    note(`${path}.meaning`, `“${meaning}” is nothing that the program or Fairway knows.`, "Choose one of the list.");
    return;
  }
  const kinds =
    kindsFor[meaning] ?? (known.kind === "number" ? ["number", "money"] : known.kind === "boolean" ? ["yesNo"] : null);
  if (kinds && !kinds.includes(kind))
    note(`${path}.kind`, `A question of this kind cannot tell ${meaning}.`, `Make it one of: ${kinds.join(", ")}.`);
}

function checkField(note: Note, path: string, field: FormField, form: FormDocument, program: Program | null): void {
  checkSaid(note, `${path}.label`, field.label, form);
  checkSaid(note, `${path}.help`, field.help, form);
  checkMeaning(note, path, field, program);
  const hasOptions = field.kind === "choice" || field.kind === "choices";
  const options = field.options ?? [];
  if (hasOptions && options.length < 2)
    note(`${path}.options`, "A choice needs at least two answers.", "Add an answer.");
  if (new Set(options.map(({ value }) => value)).size !== options.length)
    note(`${path}.options`, "Two answers have the same value.", "Give each answer a value of its own.");
  options.forEach(({ label }, i) => checkSaid(note, `${path}.options.${i}.label`, label, form));
  if (field.kind === "money" && field.currency === undefined)
    note(`${path}.currency`, "An amount needs a currency.", "Name it, such as EUR.");
}

/** What keeps a form from being published, each with its place; empty where nothing does. */
export function checkDocument(form: FormDocument, program: Program | null): Problem[] {
  const problems: Problem[] = [];
  const note: Note = (path, message, remedy) => void problems.push({ path, message, remedy });
  checkSaid(note, "title", form.title, form);
  checkSaid(note, "intro", form.intro, form);
  checkSaid(note, "thanks", form.thanks, form);
  const seen = new Map<string, string>();
  const meant = new Set<string>();
  form.sections.forEach((section, s) => {
    checkSaid(note, `sections.${s}.title`, section.title, form);
    checkSaid(note, `sections.${s}.note`, section.note, form);
    section.fields.forEach((field, f) => {
      const path = `sections.${s}.fields.${f}`;
      checkField(note, path, field, form, program);
      if (seen.has(field.key))
        note(`${path}.key`, `There is another question “${field.key}”.`, "Give each a key of its own.");
      seen.set(field.key, path);
      if (field.meaning !== undefined && meant.has(field.meaning))
        note(`${path}.meaning`, `Another question tells ${field.meaning} already.`, "Let one question tell it.");
      if (field.meaning !== undefined) meant.add(field.meaning);
    });
  });
  const fields = form.sections.flatMap(({ fields: own }) => own);
  for (const meaning of needed)
    if (!fields.some((field) => field.meaning === meaning && field.required && field.showWhen === undefined))
      note(
        "sections",
        `No question that everybody answers tells ${meaning}.`,
        "Add one that is required and always shown.",
      );
  return [...problems, ...readConditions(form).problems];
}

/** What is wrong with the settings of a form, given its questions. */
export function checkSettings(settings: FormSettings, form: FormDocument): Problem[] {
  const problems: Problem[] = [];
  const keys = new Set<string>();
  settings.chain.forEach((step, i) => {
    if (keys.has(step.key))
      problems.push({
        path: `settings.chain.${i}.key`,
        message: `There is another step “${step.key}”.`,
        remedy: "Give each a key of its own.",
      });
    keys.add(step.key);
    if (step.when === undefined) return;
    const parsed = parseRule(step.when, triggerEnvironment(form), types.bool);
    if (!parsed.ok)
      problems.push(...parsed.problems.map((problem) => ({ ...problem, path: `settings.chain.${i}.when` })));
  });
  const reasons = settings.reasons.map(({ key }) => key);
  if (new Set(reasons).size !== reasons.length)
    problems.push({
      path: "settings.reasons",
      message: "Two reasons have the same key.",
      remedy: "Give each a key of its own.",
    });
  return problems;
}
