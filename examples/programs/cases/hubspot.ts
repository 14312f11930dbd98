import type { TestPartner } from "../../../server/test/measured-vendor.ts";
import { figure, many, type Case, type Entry, type Example, type Origin } from "./types.ts";

const asOf = "2018-03-15";
const company = (sold: string, managed: string, apps: readonly string[], certified = 1): Entry[] => [
  // On the first day of the 12 months, and before it.
  ["sale", "2017-03-16", { customer: "c", mrr: sold }],
  ["sale", "2017-03-15", { customer: "c", mrr: "90000" }],
  ["managed", "2018-02-28", { customer: "c", mrr: managed }],
  ...many(certified).map((person): Entry => ["certification", "2018-01-01", { person }]),
  ...apps.map((n, i): Entry => ["usage", "2018-02-27", { customer: `c${i}`, apps: n }]),
];

type Target = readonly [tier: string, sold: number, managed: number];

/** Every target exactly, and one cent below each of its two. */
function atTargets(targets: readonly Target[], apps: string, share = 1, partner: TestPartner = {}): Case[] {
  const given = (origin: Origin, says: string, sold: number, managed: number, tier: string | null) =>
    figure(origin, says, asOf, company(sold.toFixed(2), managed.toFixed(2), [apps]), { solutions: tier }, partner);
  return targets.flatMap(([tier, fullSold, fullManaged], i) => {
    const below = targets[i + 1]?.[0] ?? null;
    const [sold, managed] = [fullSold * share, fullManaged * share];
    return [
      given("published", `$${sold} sold and $${managed} managed`, sold, managed, tier),
      given("rule", `${tier}, but one cent less sold`, sold - 0.01, managed, below),
      given("rule", `${tier}, but one cent less managed`, sold, managed - 0.01, below),
    ];
  });
}

const usage = (says: string, apps: readonly string[], tier: string | null, certified = 1) =>
  figure("rule", says, asOf, company("10000", "50000", apps, certified), { solutions: tier });

const usageFrom2018 = [
  usage("median of three apps", ["2", "4", "3"], "Diamond"),
  usage("median of two and a half", ["2", "3"], null),
  usage("nobody certified", ["9"], null, 0),
];

const before: readonly Target[] = [
  ["Diamond", 10000, 50000],
  ["Platinum", 3750, 20000],
  ["Gold", 1125, 6500],
  ["Silver", 625, 3500],
];
const from2018: readonly Target[] = [
  ["Diamond", 10000, 50000],
  ["Platinum", 3750, 20000],
  ["Gold", 2100, 6000],
  ["Silver", 1125, 1125],
];
const grown = { attributes: { growth_market: true } };

const booking = (on: string, mrr: string, more: Entry[2] = {}): Entry => [
  "booking",
  on,
  { customer: "c", line: "Marketing", motion: "sourced", growth_market: false, currency: "USD", mrr, ...more },
];
const points = (origin: Origin, says: string, day: string, entry: Entry, expected: string) =>
  figure(origin, says, day, [entry], { "metric.points": expected });

const rates = (origin: Origin, on: string, day: string, table: readonly (readonly [string, boolean, string])[]) =>
  table.map(([motion, growth_market, expected]) =>
    points(
      origin,
      `$100 ${motion}, ${growth_market ? "growth-market" : "other"} customer`,
      day,
      booking(on, "100", { motion, growth_market }),
      expected,
    ),
  );
const units = (on: string, day: string, expected: string) =>
  ["EUR 88", "GBP 74", "AUD 154", "JPY 14400"].map((local) => {
    const [currency = "", mrr = ""] = local.split(" ");
    return points("published", `${local} sourced counts as $100`, day, booking(on, mrr, { currency }), expected);
  });

/** Enough for Gold on 20 March, and for 12 months from then on. */
const monthly = (says: string, year: number, mrr: string): Case => ({
  kind: "life",
  origin: "derived",
  says: `${says} on 20 March ${year} make Gold on 15 April, and when they have passed, it ends on a 15th too`,
  from: `${year}-03-01`,
  track: "solutions",
  facts: [booking(`${year}-03-20`, mrr)],
  gives: {
    [`${year}-03-20`]: "Provider",
    [`${year}-04-14`]: "Provider",
    [`${year}-04-15`]: "Gold",
    [`${year + 1}-03-20`]: "Gold",
    [`${year + 1}-04-14`]: "Gold",
    [`${year + 1}-04-15`]: "Provider",
  },
});

/** What is managed and used in February counts on every day of March, and on none after it. */
const ofFebruary: Case = {
  kind: "life",
  origin: "derived",
  says: "Diamond by what February gave begins on 15 March and ends on 15 April",
  from: "2018-02-20",
  track: "solutions",
  facts: company("10000", "50000", ["9"]),
  gives: { "2018-03-14": null, "2018-03-15": "Diamond", "2018-04-14": "Diamond", "2018-04-15": null },
};

export const hubspot: Example[] = [
  {
    document: "hubspot-solutions-2016",
    shows: "Two money targets at once, a certificate, a median",
    cases: [
      ...atTargets(before, "5"),
      usage("median of five apps", ["2", "5", "9"], "Diamond"),
      usage("median of four and a half", ["4", "5"], null),
      usage("nobody certified", ["9"], null, 0),
      ofFebruary,
    ],
  },
  {
    document: "hubspot-solutions-2018",
    shows: "The same program with other targets",
    cases: [...atTargets(from2018, "3"), ...usageFrom2018, ofFebruary],
  },
  {
    document: "hubspot-solutions-2021",
    shows: "Half the target for some partners",
    cases: [...atTargets(from2018, "3", 0.5, grown), ...atTargets(from2018, "3"), ...usageFrom2018, ofFebruary],
  },
  {
    document: "hubspot-solutions-2022",
    shows: "One goal in points, with the market as a property of the customer",
    cases: [
      points("published", "$1,000 sold in October 2021", "2022-07-18", booking("2021-10-10", "1000"), "30"),
      ...rates("rule", "2022-08-01", "2022-09-15", [
        ["sourced", false, "3"],
        ["sourced", true, "6"],
        ["assisted", false, "3"],
        ["assisted", true, "6"],
        ["managed", false, "1"],
        ["managed", true, "2"],
      ]),
      ...units("2022-08-01", "2022-09-15", "3"),
      monthly("325.02 points", 2023, "10834"),
    ],
  },
  {
    document: "hubspot-solutions-2024",
    shows: "Points whose rate depends on date, product line and market; fixed local units; a calendar day a month",
    cases: [
      points("published", "$1,000 sold in October 2021", "2021-12-15", booking("2021-10-10", "1000"), "30"),
      points(
        "published",
        "$1,000 cross-sell of a new line in March 2024",
        "2024-04-15",
        booking("2024-03-10", "1000"),
        "50",
      ),
      points(
        "derived",
        "$500 upsell in 2024 on the line of 2021",
        "2024-04-15",
        booking("2024-03-10", "500", { line_since: "2021-10-10" }),
        "15",
      ),
      points(
        "rule",
        "$500 upsell on a line of 27 February 2024",
        "2024-04-15",
        booking("2024-03-10", "500", { line_since: "2024-02-27" }),
        "25",
      ),
      points("rule", "$100 sourced on 26 February 2024", "2024-04-15", booking("2024-02-26", "100"), "3"),
      ...rates("published", "2024-05-01", "2024-06-15", [
        ["sourced", false, "5"],
        ["sourced", true, "10"],
        ["assisted", false, "3"],
        ["assisted", true, "6"],
        ["managed", false, "1"],
        ["managed", true, "2"],
      ]),
      ...units("2024-05-01", "2024-06-15", "5"),
      monthly("325 points", 2024, "6500"),
    ],
  },
];
