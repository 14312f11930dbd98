import type { PartnerRole, VendorRole } from "@fairway/contract";
import type { Given } from "./story/profiles.ts";

export type VendorKey = "aldermere" | "quillmark";

export type Cast = {
  name: string;
  slug: string;
  currency: string;
  timeZone: string;
  fiscalYearStart: string;
  color: string;
  /** File in `programs/`. */
  program: string;
  /** How its first version was different: what stands in the file, and what stood there. */
  earlier: { changes: Readonly<Record<string, string>>; reason: string } | null;
  people: readonly VendorPerson[];
};
type Someone = { name: string; email: string; title: string };
export type VendorPerson = Someone & { roles: readonly [VendorRole, ...VendorRole[]] };
/** A person of a partner company; `at` is the partner's reference with each vendor. */
export type PartnerPerson = Someone & {
  roles: readonly [PartnerRole, ...PartnerRole[]];
  at: Partial<Record<VendorKey, string>>;
  company: string;
};

/** One password for everybody in the demo; it is shown on the sign-in page, in demo mode only. */
export const demoPassword = "welcome aboard";

/** The two vendors of the demo; the first of each one's people opens it. The account managers are the `cam`s, in order. */
export const cast: Record<VendorKey, Cast> = {
  aldermere: {
    name: "Aldermere Software",
    slug: "aldermere",
    currency: "USD",
    timeZone: "America/Denver",
    fiscalYearStart: "07-01",
    color: "#0b6e6e",
    program: "aldermere.yaml",
    earlier: {
      changes: {
        "metric.grr >= 0.85 && metric.certified_people >= 5": "metric.grr >= 0.85 && metric.certified_people >= 4",
        "promote: { takesEffect: at once, approve: 1 person }": "promote: { takesEffect: at once }",
        "cash: 10000 USD": "cash: 8000 USD",
      },
      reason:
        "Platinum asks for a fifth certified person, people look at promotions in Service, and the growth fund grows.",
    },
    people: [
      { name: "Maren Holt", email: "maren@aldermere.example", title: "Channel chief", roles: ["owner"] },
      { name: "Tomas Reyes", email: "tomas@aldermere.example", title: "Channel account manager", roles: ["cam"] },
      { name: "Priya Nair", email: "priya@aldermere.example", title: "Channel account manager", roles: ["cam"] },
      { name: "Ada Lindqvist", email: "ada@aldermere.example", title: "Channel operations", roles: ["operations"] },
      { name: "Claire Duval", email: "claire@aldermere.example", title: "Finance", roles: ["finance"] },
    ],
  },
  quillmark: {
    name: "Quillmark",
    slug: "quillmark",
    currency: "EUR",
    timeZone: "Europe/Berlin",
    fiscalYearStart: "01-01",
    color: "#7a3e9d",
    program: "quillmark.yaml",
    earlier: null,
    people: [
      {
        name: "Sofie Krüger",
        email: "sofie@quillmark.example",
        title: "Head of partnerships",
        roles: ["owner", "cam"],
      },
    ],
  },
};

/** Partners that are in every telling; the demo's partner people work there. */
export const featured: readonly Given[] = [
  {
    name: "Tarnbrook Managed Cloud Ltd",
    domain: "tarnbrook.example",
    types: ["msp", "reseller"],
    region: "UK & Ireland",
    country: "United Kingdom",
    archetype: "rising",
    size: 1.5,
  },
  {
    name: "Sonnfeld Systemhaus GmbH",
    domain: "sonnfeld.example",
    types: ["reseller", "msp"],
    region: "DACH",
    country: "Germany",
    archetype: "rising",
    size: 2.4,
  },
];
/** The company that is a partner of both vendors. */
export const shared: readonly Given[] = featured.slice(1);

export const partnerPeople: readonly PartnerPerson[] = [
  {
    name: "Owen Pryce",
    email: "owen@tarnbrook.example",
    title: "Partner administrator",
    roles: ["administrator"],
    at: { aldermere: "AM-1001" },
    company: "Tarnbrook Managed Cloud",
  },
  {
    name: "Leila Hassan",
    email: "leila@tarnbrook.example",
    title: "Seller",
    roles: ["seller"],
    at: { aldermere: "AM-1001" },
    company: "Tarnbrook Managed Cloud",
  },
  {
    name: "Katrin Vogt",
    email: "katrin@sonnfeld.example",
    title: "Administrator, two programs",
    roles: ["administrator"],
    at: { aldermere: "AM-1002", quillmark: "QM-1001" },
    company: "Sonnfeld Systemhaus",
  },
  {
    name: "Jan Petersen",
    email: "jan@sonnfeld.example",
    title: "Seller",
    roles: ["seller"],
    at: { aldermere: "AM-1002" },
    company: "Sonnfeld Systemhaus",
  },
];

/** Who speaks for the partner that appeals against a demotion; which partner that is, the figures decide. */
export const appellant = { name: "Nora Almqvist", email: "nora@partners.example", title: "Appeals against a demotion" };

/** Everybody one can sign in as, for the sign-in page of a demo. */
export const demoSignIns = [
  ...Object.values(cast).flatMap((vendor) =>
    vendor.people.map((p) => ({ ...pick(p), side: "vendor" as const, organization: vendor.name })),
  ),
  ...partnerPeople.map((p) => ({ ...pick(p), side: "partner" as const, organization: p.company })),
  { ...pick(appellant), side: "partner" as const, organization: "A partner that is about to lose its tier" },
];

function pick(person: Someone) {
  return { email: person.email, password: demoPassword, name: person.name, title: person.title };
}
