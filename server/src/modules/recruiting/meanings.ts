import { labelIn, type Program, type Told } from "@fairway/program";
import { companyDomain } from "@fairway/matching";
import type { Locale } from "../../platform/index.ts";
import { countryName } from "../partners/index.ts";
import type { Answers, FormDocument, FormField } from "./types.ts";

export type Meaning = { meaning: string; label: string; kind: "text" | "number" | "boolean" };

const own = {
  en: {
    "company.name": "Name of the company",
    "company.domain": "Website of the company",
    "company.country": "Country of the company",
    "company.address": "Address of the company",
    "company.phone": "Telephone of the company",
    "contact.name": "Name of who applies",
    "contact.email": "E-mail address of who applies",
    "partner.types": "Partner types",
    "partner.region": "Region",
  },
  de: {
    "company.name": "Name des Unternehmens",
    "company.domain": "Website des Unternehmens",
    "company.country": "Land des Unternehmens",
    "company.address": "Anschrift des Unternehmens",
    "company.phone": "Telefon des Unternehmens",
    "contact.name": "Name der Person",
    "contact.email": "E-Mail-Adresse der Person",
    "partner.types": "Partnertypen",
    "partner.region": "Region",
  },
} as const;

const attributeKind = (type: string): Meaning["kind"] => {
  if (type === "boolean") return "boolean";
  return type === "decimal" || type === "integer" || type === "money" ? "number" : "text";
};

/** Figures that the score of the ideal partner is made of, down to those that facts would give. */
function figuresOf(program: Program): string[] {
  const found = new Set<string>();
  const visit = (key: string): void => {
    const metric = program.metrics.find((m) => m.key === key);
    if (!metric || found.has(key)) return;
    if (metric.kind === "fact" || (metric.kind === "derived" && !metric.helper && key !== program.idealPartner))
      found.add(key);
    metric.from.forEach(visit);
  };
  if (program.idealPartner !== null) visit(program.idealPartner);
  return [...found];
}

/** What the answer to a question can be, in the reader's language. */
export function meaningsOf(program: Program | null, locale: Locale): Meaning[] {
  const fixed = Object.entries(own[locale]).map(([meaning, label]): Meaning => ({ meaning, label, kind: "text" }));
  if (!program) return fixed;
  const attributes = program.attributes.map(({ key, label, type }): Meaning => ({
    meaning: `attribute:${key}`,
    label: labelIn(label, locale),
    kind: attributeKind(type),
  }));
  const figures = figuresOf(program).flatMap((key): Meaning[] => {
    const metric = program.metrics.find((m) => m.key === key);
    return metric ? [{ meaning: `metric:${key}`, label: labelIn(metric.label, locale), kind: "number" }] : [];
  });
  return [...fixed, ...attributes, ...figures];
}

const fieldsOf = ({ sections }: FormDocument): FormField[] => sections.flatMap(({ fields }) => fields);

/** The answer to the question that tells this; null where there is none. */
function told(document: FormDocument, answers: Answers, meaning: string): Answers[string] {
  const field = fieldsOf(document).find((one) => one.meaning === meaning);
  return field ? (answers[field.key] ?? null) : null;
}
const text = (answer: Answers[string]): string | null => (typeof answer === "string" && answer !== "" ? answer : null);

/** Who applies, from the answers. */
export function applicantOf(document: FormDocument, answers: Answers) {
  const one = (meaning: string) => text(told(document, answers, meaning));
  const email = one("contact.email") ?? "";
  return {
    company: one("company.name") ?? "",
    domain: companyDomain(one("company.domain") ?? "") ?? companyDomain(email),
    country: one("company.country"),
    address: one("company.address"),
    phone: one("company.phone"),
    contactName: one("contact.name") ?? "",
    contactEmail: email.toLowerCase(),
  };
}

/** The company's website as an address that opens; null where none was given. */
export function websiteOf(document: FormDocument, answers: Answers): string | null {
  const given = text(told(document, answers, "company.domain"))?.trim() ?? "";
  const address = /^https?:\/\//i.test(given) ? given : `https://${given}`;
  return companyDomain(given) !== null && URL.canParse(address) ? address.slice(0, 300) : null;
}

/** Everything that answers tell about the partner that the applicant would be. */
export function toldOf(document: FormDocument, answers: Answers): Told {
  const types = told(document, answers, "partner.types");
  const country = text(told(document, answers, "company.country"));
  const attributes: Record<string, string | boolean> = {};
  const metrics: Record<string, string> = {};
  for (const { meaning, key } of fieldsOf(document)) {
    const answer = answers[key];
    const [root, name] = meaning?.split(":") ?? [];
    if (name === undefined || answer === undefined || answer === null || Array.isArray(answer)) continue;
    if (root === "attribute") attributes[name] = answer;
    else if (root === "metric" && typeof answer === "string") metrics[name] = answer;
  }
  return {
    types: Array.isArray(types) ? types : typeof types === "string" ? [types] : null,
    country: country === null ? null : countryName(country),
    region: text(told(document, answers, "partner.region")),
    attributes,
    metrics,
  };
}
