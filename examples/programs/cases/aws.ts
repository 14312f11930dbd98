import { figure, many, notInTrack, type Case, type Entry, type Example } from "./types.ts";

type Company = {
  technical: number;
  business: number;
  /** How many of them are accredited for both. */
  both: number;
  foundational: number;
  associate: number;
  professional: number;
  launches: number;
  mrr: string;
  plans: number;
  validations: string[];
};

const none = { both: 0, plans: 0, validations: [] };
const select: Company = {
  ...none,
  technical: 2,
  business: 2,
  foundational: 2,
  associate: 2,
  professional: 0,
  launches: 3,
  mrr: "500",
};
const advanced: Company = {
  ...none,
  technical: 4,
  business: 4,
  foundational: 4,
  associate: 3,
  professional: 3,
  launches: 20,
  mrr: "500",
  plans: 1,
};
const premier: Company = {
  both: 0,
  technical: 10,
  business: 10,
  foundational: 10,
  associate: 15,
  professional: 10,
  launches: 50,
  mrr: "1000",
  plans: 1,
  validations: ["competency", "service delivery", "msp"],
};

/** The same people in every row: one person may count in each of them, but with two of a kind not twice. */
function factsOf(company: Company, on = "2023-06-01"): Entry[] {
  const fact = (kind: string, data: Entry[2]): Entry => [kind, on, data];
  const people = [
    ...many(company.technical).map((person) => fact("accreditation", { person, kind: "technical" })),
    ...many(company.business, "p", company.technical - company.both).map((person) =>
      fact("accreditation", { person, kind: "business" }),
    ),
    ...many(company.foundational).map((person) => fact("certification", { person, level: "foundational" })),
    ...many(company.associate).map((person) => fact("certification", { person, level: "associate" })),
    ...many(company.professional, "p", company.associate).map((person) =>
      fact("certification", { person, level: "professional" }),
    ),
  ];
  return [
    ...people,
    ...people,
    ...many(company.launches, "c").map((customer) => fact("launch", { customer, mrr: company.mrr })),
    ...many(company.plans, "plan").map((title) => fact("business_plan", { title })),
    ...company.validations.map((kind, i) => fact("validation", { name: `${kind} ${i}`, kind })),
  ];
}

const given = (says: string, company: Company, tier: string | null, asOf = "2023-12-31", types = ["services"]) =>
  figure("rule", says, asOf, factsOf(company), { services: tier }, { types });

const nobody: Company = {
  ...none,
  technical: 0,
  business: 0,
  foundational: 0,
  associate: 0,
  professional: 0,
  launches: 0,
  mrr: "0",
};
/** What is a day too old, and what is not. */
const lapsed = (says: string, old: Partial<Company>, renewed: Company, tier: string) =>
  figure(
    "rule",
    says,
    "2024-06-01",
    [...factsOf({ ...nobody, ...old }), ...factsOf(renewed, "2024-01-01")],
    { services: tier },
    { types: ["services"] },
  );

const refreshed: Case = {
  kind: "life",
  origin: "derived",
  says: "What lapses after 12 months is missed when the tier is refreshed on 1 January",
  from: "2023-05-31",
  track: "services",
  partner: { types: ["services"] },
  facts: factsOf(select),
  gives: {
    "2023-05-31": "Registered",
    "2023-06-01": "Select",
    "2024-01-01": "Select",
    "2024-06-01": "Select",
    "2024-12-31": "Select",
    "2025-01-01": "Registered",
  },
};

export const aws: Example[] = [
  {
    document: "aws-services-path-2023",
    shows: "People counted in several rows, a minimum within a minimum, lapsing after 12 months",
    cases: [
      given("exactly what Select takes", select, "Select"),
      given("exactly what Advanced takes", advanced, "Advanced"),
      given("exactly what Premier takes", premier, "Premier"),
      given("three technical people would do, one does not", { ...select, technical: 1, business: 3 }, "Registered"),
      given("one business person", { ...select, technical: 3, business: 1 }, "Registered"),
      given("one foundational certificate", { ...select, foundational: 1 }, "Registered"),
      given("three people, one of them accredited for both", { ...select, both: 1 }, "Registered"),
      given("one technical certificate", { ...select, associate: 1 }, "Registered"),
      given("less than $1,500 MRR in all", { ...select, mrr: "499.99" }, "Registered"),
      given("two launches", { ...select, launches: 2, mrr: "5000" }, "Registered"),
      given("Advanced without a business plan", { ...advanced, plans: 0 }, "Select"),
      given("seven accredited people", { ...advanced, business: 3 }, "Select"),
      given("three foundational certificates", { ...advanced, foundational: 3 }, "Select"),
      given("five technical people, three of them experts", { ...advanced, associate: 2 }, "Select"),
      given("six technical people of whom two are experts", { ...advanced, associate: 4, professional: 2 }, "Select"),
      given("19 launches", { ...advanced, launches: 19, mrr: "1000" }, "Select"),
      given("20 launches with $9,999.80", { ...advanced, mrr: "499.99" }, "Select"),
      given(
        "three validations without MSP or DevOps",
        { ...premier, validations: ["competency", "service delivery", "competency"] },
        "Advanced",
      ),
      given("two validations", { ...premier, validations: ["competency", "msp"] }, "Advanced"),
      given(
        "DevOps instead of MSP",
        { ...premier, validations: ["competency", "service delivery", "devops"] },
        "Premier",
      ),
      given("Premier without a business plan", { ...premier, plans: 0 }, "Select"),
      given("nine technical people", { ...premier, technical: 9, business: 11 }, "Advanced"),
      given("19 people, one of them accredited for both", { ...premier, both: 1 }, "Advanced"),
      given("nine foundational certificates", { ...premier, foundational: 9 }, "Advanced"),
      given("25 technical people, nine of them experts", { ...premier, associate: 16, professional: 9 }, "Advanced"),
      given("50 launches with $49,999.50", { ...premier, mrr: "999.99" }, "Advanced"),
      given("nine business people", { ...premier, technical: 11, business: 9 }, "Advanced"),
      given("24 technical certificates", { ...premier, associate: 14 }, "Advanced"),
      given("49 launches", { ...premier, launches: 49, mrr: "2000" }, "Advanced"),
      given("a reseller, which is not on the path", premier, notInTrack, "2023-12-31", ["reseller"]),
      given("the day before the launches", select, "Registered", "2023-05-31"),
      given("the last day of 12 months", select, "Select", "2024-05-31"),
      given("a day later", select, "Registered", "2024-06-01"),
      lapsed(
        "three launches a day too old, and one with all the MRR",
        { launches: 3, mrr: "1" },
        { ...select, launches: 1, mrr: "5000" },
        "Registered",
      ),
      lapsed(
        "MRR a day too old, and three launches with little",
        { launches: 3, mrr: "500" },
        { ...select, mrr: "1" },
        "Registered",
      ),
      lapsed("a business plan a day too old", { plans: 1 }, { ...advanced, plans: 0 }, "Select"),
      lapsed(
        "two validations a day too old",
        { validations: ["competency", "service delivery"] },
        { ...premier, validations: ["msp"] },
        "Advanced",
      ),
      lapsed(
        "MSP a day too old",
        { validations: ["msp"] },
        { ...premier, validations: ["competency", "service delivery", "competency"] },
        "Advanced",
      ),
      given("the last day of 12 months for Premier", premier, "Premier", "2024-05-31"),
      refreshed,
    ],
  },
];
