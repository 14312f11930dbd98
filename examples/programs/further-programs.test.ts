import { readFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import {
  programOf,
  testVendor,
  type TestFact,
  type TestPartner,
} from "../../packages/program/test/database/harness.ts";

const read = (name: string) => programOf(readFileSync(new URL(`${name}.yaml`, import.meta.url), "utf8"));

let vendor: Awaited<ReturnType<typeof testVendor>>;
beforeAll(async () => {
  vendor = await testVendor();
});
afterAll(() => vendor.close());

type Entry = [kind: string, on: string, data: TestFact["data"]];

async function measured(program: ReturnType<typeof read>, asOf: string, entries: Entry[], partner: TestPartner = {}) {
  const [id = ""] = await vendor.addPartners([partner]);
  await vendor.addFacts(
    program,
    entries.map(([kind, on, data]) => ({ partner: id, kind, on, data })),
  );
  const at = async (date: string) => {
    const row = (await vendor.measure(program, date, { ids: [id] })).get(id);
    if (!row) throw new Error("not measured");
    return { metrics: row.metrics, tier: Object.values(row.standings)[0]?.tier };
  };
  return { ...(await at(asOf)), at };
}

describe("HubSpot 2024", () => {
  const program = read("hubspot-solutions-2024");
  const booking = (on: string, mrr: string, more: TestFact["data"] = {}): Entry => [
    "booking",
    on,
    { customer: "c", line: "Marketing", motion: "sourced", growth_market: false, currency: "USD", mrr, ...more },
  ];
  const points = async (asOf: string, ...entries: Entry[]) => (await measured(program, asOf, entries)).metrics.points;

  it("gives 30 points for $1,000 sold in October 2021", async () => {
    expect(await points("2021-12-15", booking("2021-10-10", "1000"))).toBe("30");
  });

  it("gives 50 for a cross-sell of $1,000 on a new line in March 2024, and 15 for an upsell of $500 on a line of 2021", async () => {
    expect(await points("2024-04-15", booking("2024-03-10", "1000"))).toBe("50");
    expect(await points("2024-04-15", booking("2024-03-10", "500", { line_since: "2021-10-10" }))).toBe("15");
  });

  it.each([
    ["sourced", false, "5"],
    ["sourced", true, "10"],
    ["assisted", false, "3"],
    ["assisted", true, "6"],
    ["managed", false, "1"],
    ["managed", true, "2"],
  ])("gives for 100 dollars %s, growth market %s: %s", async (motion, growth_market, expected) => {
    expect(await points("2024-06-15", booking("2024-05-01", "100", { motion, growth_market }))).toBe(expected);
  });

  it.each([
    ["EUR", "88"],
    ["GBP", "74"],
    ["AUD", "154"],
    ["JPY", "14400"],
  ])("counts %s %s as 100 dollars", async (currency, mrr) => {
    expect(await points("2024-06-15", booking("2024-05-01", mrr, { currency }))).toBe("5");
  });
});

describe("HubSpot 2018", () => {
  const program = read("hubspot-solutions-2018");
  const entries = (sold: string, managed: string, apps: string[]): Entry[] => [
    ["sale", "2018-01-10", { customer: "c", mrr: sold }],
    ["managed", "2018-03-05", { customer: "c", mrr: managed }],
    ["certification", "2018-01-01", { person: "p" }],
    ...apps.map((n, i): Entry => ["usage", "2018-03-06", { customer: `c${i}`, apps: n }]),
  ];

  it.each([
    ["1125", "1125", ["3"], "Silver"],
    ["2100", "5999", ["3"], "Silver"],
    ["2100", "6000", ["2", "4", "3"], "Gold"],
    ["2100", "6000", ["2", "3"], null],
    ["10000", "50000", ["9", "3", "3"], "Diamond"],
  ])("sold %s, managed %s, usage %s: %s", async (sold, managed, apps, tier) => {
    expect((await measured(program, "2018-03-15", entries(sold, managed, apps))).tier).toBe(tier);
  });

  it("asks half of partners in growth markets", async () => {
    const partner = { attributes: { growth_market: true } };
    expect((await measured(program, "2018-03-15", entries("1050", "3000", ["3"]), partner)).tier).toBe("Gold");
    expect((await measured(program, "2018-03-15", entries("1049.99", "3000", ["3"]), partner)).tier).toBe("Silver");
  });
});

describe("Atlassian 2017", () => {
  const program = read("atlassian-solution-2017");
  const people = (both: number, one: number): Entry[] =>
    Array.from({ length: both + one }, (_, i) => i).flatMap((i): Entry[] => [
      ["certificate", "2017-01-01", { person: `p${i}`, name: "Admin" }],
      // The same certificate again is not a second one.
      ["certificate", "2017-02-01", { person: `p${i}`, name: i < both ? "Consultant" : "Admin" }],
    ]);

  it.each([
    [0, 9, null],
    [1, 9, "Silver"],
    [3, 0, "Silver"],
    [4, 0, "Gold"],
    [8, 0, "Platinum"],
  ])("%i people with two certificates and %i with one: %s", async (both, one, tier) => {
    expect((await measured(program, "2017-06-01", people(both, one))).tier).toBe(tier);
  });
});

it("Google Partner takes 70 %, $10,000 in 90 days, and half of the strategists", async () => {
  const program = read("google-partner");
  const entries = (score: string, amount: string, certified: number, all: number): Entry[] => [
    ["performance", "2023-01-01", { optimization_score: "0.9" }],
    ["performance", "2023-02-01", { optimization_score: score }],
    ["spend", "2023-02-02", { account: "a", amount }],
    ["spend", "2022-12-01", { account: "a", amount: "50000" }],
    ...Array.from({ length: all }, (_, i): Entry => [
      "strategist",
      "2023-01-01",
      { person: `p${i}`, certified: i < certified },
    ]),
  ];
  const tier = async (...args: Parameters<typeof entries>) =>
    (await measured(program, "2023-03-15", entries(...args))).tier;
  expect(await tier("0.70", "10000", 1, 2)).toBe("Partner");
  expect(await tier("0.69", "10000", 1, 2)).toBeNull();
  expect(await tier("0.70", "9999.99", 1, 2)).toBeNull();
  expect(await tier("0.70", "10000", 1, 3)).toBeNull();
  expect(await tier("0.70", "10000", 0, 0)).toBeNull();
});

it("Dell Premier takes $1M in the US and $750k in Canada, and keeps members of 4 March 2013 to 2 August", async () => {
  const program = read("dell-premier-2013");
  const entries: Entry[] = [
    ["sale", "2012-09-01", { amount: "760000" }],
    ["membership", "2012-05-01", { level: "Premier" }],
  ];
  const american = await measured(program, "2013-08-02", entries, { country: "US" });
  expect(american.tier).toBe("Premier");
  expect((await american.at("2013-08-03")).tier).toBeNull();
  expect((await measured(program, "2013-08-03", entries, { country: "CA" })).tier).toBe("Premier");
  expect((await measured(program, "2013-08-03", entries, { country: "MX" })).tier).toBeUndefined();
});
