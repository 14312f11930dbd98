import { conditionText, parseCondition } from "@fairway/program";
import type { Locale } from "../../platform/index.ts";
import type { ProgramAt } from "../programs/index.ts";
import type { Content, Says, TaskPlan } from "./types.ts";

/** A text in a language, or in the other one where there is none. */
export const textIn = (names: { en: string; de?: string | undefined }, locale: Locale): string =>
  names[locale] ?? names.en;

const ruleText = (at: ProgramAt | null, rule: string, locale: Locale): string => {
  const read = at && parseCondition(at.program, rule);
  return read?.ok && at ? conditionText(at.program, read.rule, locale) : rule;
};

type Context = { at: ProgramAt | null; agreements: ReadonlyMap<string, { name: { en: string; de?: string } }> };

/** What completes a task, in words; null where people do. */
export function completesBy(done: TaskPlan["done"], { at, agreements }: Context, locale: Locale): string | null {
  const de = locale === "de";
  switch (done.by) {
    case "hand":
      return null;
    case "agreement": {
      const name = textIn(agreements.get(done.key)?.name ?? { en: done.key }, locale);
      return de ? `Erledigt sich, sobald „${name}“ angenommen ist.` : `Completes itself once “${name}” is accepted.`;
    }
    case "people":
      return de
        ? `Erledigt sich, sobald ${done.count === 1 ? "eine Person" : `${done.count} Personen`} dabei ${done.count === 1 ? "ist" : "sind"}.`
        : `Completes itself once ${done.count === 1 ? "one person has" : `${done.count} people have`} joined.`;
    case "download":
      return de
        ? "Erledigt sich, sobald jemand eine Ressource herunterlädt."
        : "Completes itself once somebody downloads a resource.";
    case "profile":
      return de
        ? "Erledigt sich, sobald Beschreibung, Website, Ort und Land im Firmenprofil stehen."
        : "Completes itself once the company profile has a description, a website, a city and a country.";
    case "fact":
      return de
        ? `Erledigt sich mit dem ersten Eintrag „${done.kind}“.`
        : `Completes itself with the first ${done.kind} that is recorded.`;
    case "rule":
      return de
        ? `Erledigt sich, sobald gilt: ${ruleText(at, done.rule, locale)}`
        : `Completes itself once this holds: ${ruleText(at, done.rule, locale)}`;
  }
}

/** What counts as first value, in words. */
export function firstValueSays({ firstValue, tasks }: Content, at: ProgramAt | null, locale: Locale): string {
  if (firstValue.by === "rule") return ruleText(at, firstValue.rule, locale);
  const title = tasks.find(({ key }) => key === firstValue.task)?.title ?? { en: firstValue.task };
  return locale === "de" ? `„${textIn(title, "de")}“ ist erledigt.` : `“${textIn(title, "en")}” is done.`;
}

export const saysIn = (says: Says | null, locale: Locale): string | null => says && says[locale];
