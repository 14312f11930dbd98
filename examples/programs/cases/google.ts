import { figure, many, type Entry, type Example } from "./types.ts";

const facts = (score: string, amount: string, certified: number, all: number): Entry[] => [
  ["performance", "2023-01-01", { optimization_score: "0.9" }],
  ["performance", "2023-02-01", { optimization_score: score }],
  ["spend", "2023-02-02", { account: "a", amount }],
  // Before the 90 days.
  ["spend", "2022-12-15", { account: "a", amount: "50000" }],
  ...many(all).map((person, i): Entry => ["strategist", "2023-01-01", { person, certified: i < certified }]),
];
const given = (says: string, score: string, amount: string, certified: number, all: number, tier: string | null) =>
  figure("rule", says, "2023-03-15", facts(score, amount, certified, all), { partner: tier });

export const google: Example[] = [
  {
    document: "google-partner",
    shows: "The latest value, 90 days, a share of people",
    cases: [
      given("70 %, $10,000 and one of two strategists", "0.70", "10000", 1, 2, "Partner"),
      given("69 %", "0.69", "10000", 1, 2, null),
      given("$9,999.99 in 90 days", "0.70", "9999.99", 1, 2, null),
      given("one of three strategists", "0.70", "10000", 1, 3, null),
      given("no strategist at all: the share is not known", "0.70", "10000", 0, 0, null),
    ],
  },
];
