import { figure, many, type Entry, type Example } from "./types.ts";

const revenue = (amount: string): Entry[] => [
  ["sale", "2016-03-01", { customer: "c", amount }],
  ["sale", "2015-06-30", { customer: "c", amount: "900000" }],
];
const byRevenue = (amount: string, tier: string | null) =>
  figure("rule", `$${amount} in a year`, "2016-06-30", revenue(amount), { solution: tier });

/** The same certificate again is not a second one. */
const people = (both: number, one: number): Entry[] =>
  many(both + one).flatMap((person, i): Entry[] => [
    ["certificate", "2017-01-01", { person, name: "Admin" }],
    ["certificate", "2017-02-01", { person, name: i < both ? "Consultant" : "Admin" }],
  ]);
const byPeople = (both: number, one: number, tier: string | null) =>
  figure("rule", `${both} people with two certificates, ${one} with one`, "2017-06-01", people(both, one), {
    solution: tier,
    "metric.professionals": String(both),
  });

export const atlassian: Example[] = [
  {
    document: "atlassian-solution-2016",
    shows: "Revenue alone",
    cases: [
      byRevenue("49999.99", null),
      byRevenue("50000", "Silver"),
      byRevenue("99999.99", "Silver"),
      byRevenue("100000", "Gold"),
      byRevenue("249999.99", "Gold"),
      byRevenue("250000", "Platinum"),
    ],
  },
  {
    document: "atlassian-solution-2017",
    shows: "People who each hold two certificates",
    cases: [
      byPeople(0, 9, null),
      byPeople(1, 9, "Silver"),
      byPeople(3, 0, "Silver"),
      byPeople(4, 0, "Gold"),
      byPeople(7, 5, "Gold"),
      byPeople(8, 0, "Platinum"),
    ],
  },
];
