import type { Explanation, Rule } from "@fairway/rules";
import { conditionValues, type MeasuredPartner } from "../condition-values.ts";
import type { Locale, Program } from "../model.ts";
import { missing } from "./explain.ts";
import { listText } from "./format.ts";
import { leaf } from "./leaf.ts";
import { capital } from "./names.ts";
import { openingsOf, type Opening } from "./opens.ts";
import { explanationFor, programFor, type Reader } from "./reader.ts";
import { explainRule, requirementText } from "./rule.ts";

const names: Record<Locale, Record<string, string>> = {
  en: {
    administrator: "administrators",
    seller: "sellers",
    marketer: "marketers",
    technician: "technicians",
    finance: "finance people",
  },
  de: {
    administrator: "Administratoren",
    seller: "Vertriebsleute",
    marketer: "Marketingleute",
    technician: "Techniker",
    finance: "Finanzleute",
  },
};

const words = {
  en: {
    everybody: "Every partner in the program",
    forRoles: (roles: string) => `For ${roles} only`,
  },
  de: {
    everybody: "Jeder Partner im Programm",
    forRoles: (roles: string) => `Nur für ${roles}`,
  },
} satisfies Record<Locale, unknown>;

/** “sellers and technicians”. */
export const roleNames = (roles: readonly string[], locale: Locale): string =>
  listText(
    locale,
    roles.map((role) => names[locale][role] ?? role),
    "conjunction",
  );

/** “For sellers only”. */
export const rolesOnly = (roles: readonly string[], locale: Locale): string =>
  words[locale].forRoles(roleNames(roles, locale));

const isForAll = ({ tree }: Rule): boolean => tree.kind === "literal" && tree.value === true;

/** What a gate asks for, as sentences. */
export function gateText(
  program: Program,
  { rule, roles }: { readonly rule: Rule; readonly roles: readonly string[] },
  locale: Locale,
  reader: Reader,
): string {
  const says = isForAll(rule)
    ? words[locale].everybody
    : capital(requirementText(programFor(program, reader), rule, locale));
  return [says, ...(roles.length > 0 ? [rolesOnly(roles, locale)] : [])]
    .map((sentence) => `${sentence.replace(/\.$/, "")}.`)
    .join(" ");
}

export type GateExplained = {
  /** Whether the rule holds for the partner. */
  met: boolean;
  requirement: Explanation;
  /** What is still missing, each by itself. */
  missing: Explanation[];
  /** What would open it: a tier, a badge; empty where the rule speaks of figures alone, or is met. */
  opens: Opening[];
};

/** Whether the rule of a gate holds for a partner, why, and what would open it, as far as the reader may know. */
export function explainGate(
  whole: Program,
  rule: Rule,
  measured: MeasuredPartner,
  locale: Locale,
  reader: Reader = "everybody",
): GateExplained {
  const program = programFor(whole, reader);
  const values = conditionValues(program, measured, rule);
  const requirement = isForAll(rule)
    ? leaf(words[locale].everybody, true)
    : explanationFor(explainRule(program, rule, values, locale), reader);
  const met = requirement.met === true;
  return {
    met,
    requirement: { ...requirement, says: capital(requirement.says) },
    missing: met ? [] : missing(requirement),
    opens: met ? [] : openingsOf(program, rule, measured, locale, reader),
  };
}
