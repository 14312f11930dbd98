import { readFileSync } from "node:fs";
import { afterAll, beforeAll, expect, it } from "vitest";
import { programOf, testVendor, type TestFact } from "../../packages/program/test/database/harness.ts";

const program = programOf(readFileSync(new URL("aws-services-path-2023.yaml", import.meta.url), "utf8"));
const asOf = "2023-12-31";

let vendor: Awaited<ReturnType<typeof testVendor>>;
beforeAll(async () => {
  vendor = await testVendor();
});
afterAll(() => vendor.close());

type Company = {
  technical: number;
  business: number;
  foundational: number;
  associate: number;
  professional: number;
  launches: number;
  mrr: string;
  plans: number;
  validations: string[];
};

const select: Company = {
  technical: 2,
  business: 2,
  foundational: 2,
  associate: 2,
  professional: 0,
  launches: 3,
  mrr: "500",
  plans: 0,
  validations: [],
};
const advanced: Company = {
  technical: 4,
  business: 4,
  foundational: 4,
  associate: 3,
  professional: 3,
  launches: 20,
  mrr: "500",
  plans: 1,
  validations: [],
};
const premier: Company = {
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

/** The same people in every row: one person may count in each of them. */
function factsOf(partner: string, company: Company): TestFact[] {
  const on = "2023-06-01";
  const people = (count: number, from = 0) => Array.from({ length: count }, (_, i) => `p${from + i}`);
  const fact = (kind: string, data: TestFact["data"]): TestFact => ({ partner, kind, on, data });
  return [
    ...people(company.technical).map((person) => fact("accreditation", { person, kind: "technical" })),
    ...people(company.business, company.technical).map((person) => fact("accreditation", { person, kind: "business" })),
    ...people(company.foundational).map((person) => fact("certification", { person, level: "foundational" })),
    ...people(company.associate).map((person) => fact("certification", { person, level: "associate" })),
    ...people(company.professional, company.associate).map((person) =>
      fact("certification", { person, level: "professional" }),
    ),
    ...people(company.launches).map((customer) => fact("launch", { customer, mrr: company.mrr })),
    ...people(company.plans).map((title) => fact("business_plan", { title })),
    ...company.validations.map((kind) => fact("validation", { name: `${kind} validation`, kind })),
  ];
}

async function tierOf(company: Company, types = ["services"]): Promise<string | null | undefined> {
  const [id = ""] = await vendor.addPartners([{ types }]);
  await vendor.addFacts(program, factsOf(id, company));
  return (await vendor.measure(program, asOf, { ids: [id] })).get(id)?.standings.services?.tier;
}

it.each([
  ["Select at exactly its thresholds", select, "Select"],
  ["Advanced at exactly its thresholds", advanced, "Advanced"],
  ["Premier at exactly its thresholds", premier, "Premier"],
  ["Registered with one technical person fewer than Select", { ...select, technical: 1, business: 3 }, "Registered"],
  ["Registered with less than $1,500 in all", { ...select, mrr: "499.99" }, "Registered"],
  ["Registered with two launches", { ...select, launches: 2, mrr: "5000" }, "Registered"],
  ["Select without a business plan", { ...advanced, plans: 0 }, "Select"],
  [
    "Select with six technical people of whom two are experts",
    { ...advanced, associate: 4, professional: 2 },
    "Select",
  ],
  ["Select with 19 launches", { ...advanced, launches: 19, mrr: "1000" }, "Select"],
  [
    "Advanced without an MSP or DevOps validation",
    { ...premier, validations: ["competency", "service delivery", "competency"] },
    "Advanced",
  ],
  ["Advanced with two validations", { ...premier, validations: ["competency", "msp"] }, "Advanced"],
  [
    "Premier with DevOps instead of MSP",
    { ...premier, validations: ["competency", "service delivery", "devops"] },
    "Premier",
  ],
  ["Advanced with nine business people", { ...premier, technical: 11, business: 9 }, "Advanced"],
  ["Advanced with 49 launches", { ...premier, launches: 49, mrr: "2000" }, "Advanced"],
])("is %s", async (_name, company, tier) => {
  expect(await tierOf(company)).toBe(tier);
});

it("is no track for a partner that offers no services", async () => {
  expect(await tierOf(premier, ["reseller"])).toBeUndefined();
});

it("refreshes every 12 months: old launches and lapsed certifications no longer count", async () => {
  const [id = ""] = await vendor.addPartners([{ types: ["services"] }]);
  await vendor.addFacts(program, factsOf(id, select));
  const tierAt = async (date: string) =>
    (await vendor.measure(program, date, { ids: [id] })).get(id)?.standings.services?.tier;
  expect(await tierAt("2023-05-31")).toBe("Registered");
  expect(await tierAt("2023-06-01")).toBe("Select");
  expect(await tierAt("2024-05-31")).toBe("Select");
  expect(await tierAt("2024-06-01")).toBe("Registered");
});
