import { compareAddresses, readAddress, type Address } from "./address.ts";
import { companyDomain } from "./domain.ts";
import { compareNames, readName, type CompanyName } from "./name.ts";
import { comparePhones, phoneDigits } from "./phone.ts";

/** A company as somebody wrote it down. The country is a two-letter code; what is not known is null. */
export type CompanyInput = {
  readonly name: string;
  /** A domain, a link, or a mailbox of the company. */
  readonly domain: string | null;
  readonly country: string | null;
  readonly address: string | null;
  readonly phone: string | null;
};

/** The same, brought into a form that can be compared. */
export type Company = {
  readonly given: CompanyInput;
  readonly name: CompanyName;
  readonly domain: string | null;
  readonly country: string | null;
  readonly address: Address | null;
  readonly phone: string | null;
};

export const readCompany = (given: CompanyInput): Company => ({
  given,
  name: readName(given.name),
  domain: given.domain === null ? null : companyDomain(given.domain),
  country: given.country?.toUpperCase() ?? null,
  address: given.address === null || given.address.trim() === "" ? null : readAddress(given.address),
  phone: given.phone === null ? null : phoneDigits(given.phone, given.country),
});

export const matchFields = ["name", "domain", "address", "phone", "country"] as const;
export type MatchField = (typeof matchFields)[number];
export const agreements = ["same", "similar", "different"] as const;

/** What one field says about whether two are the same company. `left` and `right` are as they were written. */
export type Evidence = {
  readonly field: MatchField;
  readonly says: (typeof agreements)[number];
  /** How alike, 0 to 100. */
  readonly alike: number;
  readonly left: string;
  readonly right: string;
};

export const likelihoods = ["likely", "possible", "unlikely"] as const;
export type Match = {
  /** 0 to 100. */
  readonly score: number;
  readonly likelihood: (typeof likelihoods)[number];
  /** In the order of `matchFields`; fields that one of both does not have are left out. */
  readonly evidence: readonly Evidence[];
};

const saying = (alike: number, similarFrom: number): Evidence["says"] =>
  alike >= 95 ? "same" : alike >= similarFrom ? "similar" : "different";

function evidenceOf(a: Company, b: Company): Evidence[] {
  const found: Evidence[] = [];
  const add = (field: MatchField, alike: number, similarFrom: number, left: string | null, right: string | null) =>
    found.push({ field, says: saying(alike, similarFrom), alike, left: left ?? "", right: right ?? "" });
  add("name", compareNames(a.name, b.name), 70, a.given.name, b.given.name);
  if (a.domain !== null && b.domain !== null) add("domain", a.domain === b.domain ? 100 : 0, 100, a.domain, b.domain);
  if (a.address && b.address)
    add("address", compareAddresses(a.address, b.address), 75, a.given.address, b.given.address);
  if (a.phone !== null && b.phone !== null)
    add("phone", comparePhones(a.phone, b.phone), 80, a.given.phone, b.given.phone);
  if (a.country !== null && b.country !== null)
    add("country", a.country === b.country ? 100 : 0, 100, a.country, b.country);
  return found;
}

/** How much it says for the same company when a field agrees wholly, of 100. */
const weighs: Readonly<Record<MatchField, number>> = { domain: 92, name: 84, phone: 70, address: 55, country: 0 };

/** What is left of the score when a field speaks against it, of 100. */
function against({ field, says }: Evidence, evidence: readonly Evidence[]): number {
  if (says !== "different") return 100;
  if (field === "domain") return 85;
  if (field === "country") return 88;
  const hasDomain = evidence.some((e) => e.field === "domain" && e.says === "same");
  return field === "name" ? (hasDomain ? 85 : 70) : 100;
}

/** Agreeing fields add up without ever reaching certainty; those that speak against it take from it. */
export function scoreOf(evidence: readonly Evidence[]): number {
  const doubt = evidence.reduce(
    (left, e) => (e.says === "different" ? left : left * (1 - (weighs[e.field] / 100) * (e.alike / 100) ** 2)),
    1,
  );
  const kept = evidence.reduce((left, e) => (left * against(e, evidence)) / 100, 1);
  return Math.round((1 - doubt) * kept * 100);
}

/** Whether two are the same company, with what speaks for it and against it. Neither side comes first. */
export function compareCompanies(a: Company, b: Company): Match {
  const evidence = evidenceOf(a, b);
  const score = scoreOf(evidence);
  return { score, likelihood: score >= 85 ? "likely" : score >= 60 ? "possible" : "unlikely", evidence };
}
