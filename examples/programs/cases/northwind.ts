import { figure, many, notInTrack, type Case, type Entry, type Example } from "./types.ts";

const asOf = "2026-07-14";
const booking = (arr: string, on: string, more: Entry[2] = {}): Entry => [
  "booking",
  on,
  { arr, motion: "sourced", product: "Desk", customer: "c", region: "EMEA", ...more },
];
const people = (count: number, validUntil = "2030-01-01"): Entry[] =>
  many(count).map((person): Entry => [
    "certification",
    "2025-01-10",
    { person, name: "Core", level: "professional", validUntil },
  ]);
const kept = (share: string): Entry => ["retention", "2026-06-01", { customer: "c", opening: "100", kept: share }];
const reseller = { types: ["reseller"] };

const sell = (says: string, facts: Entry[], tier: string | null, partner = reseller) =>
  figure("rule", says, asOf, facts, { sell: tier }, partner);

const fit = figure(
  "rule",
  "The ideal partner: 30 % growth, 7 people, 90 % retention",
  asOf,
  [
    booking("1300", "2026-01-10", { product: "Cloud One" }),
    booking("1000", "2025-01-10", { product: "Cloud One" }),
    ...people(7),
    kept("90"),
  ],
  { "metric.fit": "100", "metric.cloud_growth": "0.3" },
  reseller,
);

/** Diamond is reached on 15 March 2026; a year later the bookings are gone. */
const year: Case = {
  kind: "life",
  origin: "rule",
  says: "Diamond of 15 March 2026 is kept to the end of the fiscal year, reviewed on 15 January and 15 July, and left one step at a time with 60 days of notice",
  from: "2026-02-01",
  track: "sell",
  partner: reseller,
  facts: [
    booking("62000", "2026-03-10"),
    ...people(4),
    ["retention", "2026-03-01", { customer: "c", opening: "100", kept: "90" }],
  ],
  gives: {
    "2026-03-14": "Member",
    "2026-03-15": "Diamond",
    "2027-03-12": "Diamond",
    "2027-07-15": "Diamond",
    "2027-09-12": "Diamond",
    "2027-09-13": "Gold",
    "2028-03-14": "Gold",
    "2028-03-15": "Member",
  },
};

export const northwind: Example[] = [
  {
    document: "northwind-partners",
    shows: "Everything at once: tracks, points, a score, badges, a calendar of movement, benefits and segments",
    cases: [
      sell("3,100 points and 80 %", [booking("62000", "2026-01-10"), kept("80")], "Diamond"),
      sell("3,100 points and 79.99 %", [booking("62000", "2026-01-10"), kept("79.99"), ...people(4)], "Gold"),
      sell("325 points and four people", [booking("6500", "2026-01-10"), ...people(4)], "Gold"),
      sell("325 points and three people", [booking("6500", "2026-01-10"), ...people(3)], "Member"),
      sell(
        "the same, assisted: 195 points",
        [booking("6500", "2026-01-10", { motion: "assisted" }), ...people(4)],
        "Member",
      ),
      sell("an ISV, which does not sell", [booking("6500", "2026-01-10")], notInTrack, { types: ["isv"] }),
      fit,
      year,
    ],
  },
];
