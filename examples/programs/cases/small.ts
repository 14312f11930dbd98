import { figure, many, type Entry, type Example } from "./types.ts";

const asOf = "2026-03-31";
const booking = (amount: string, motion: string, on = "2025-09-01"): Entry => ["booking", on, { amount, motion }];
const people = (count: number): Entry[] =>
  many(count).map((person): Entry => ["certification", "2025-05-01", { person, name: "Core" }]);
const retention = (kept: string): Entry => ["retention", asOf, { opening: "100000", kept }];
/** Outside the four quarters, and therefore nothing. */
const tooOld = booking("1000000", "sourced", "2025-03-31");

const times = (count: number, facts: readonly Entry[]): Entry[][] =>
  Array.from({ length: count }, () => [...facts, tooOld]);

/** 78 Base, 42 Ridge and 15 Summit, on both sides of every threshold. */
const partners = [
  ...times(40, [booking("10000", "sourced"), ...people(2), retention("90000")]), // exactly 150 points
  ...times(20, [booking("49999", "sourced"), retention("100000")]), // 499.99
  ...times(18, [booking("300000", "sourced"), retention("69999")]), // 3,000 points, retention too low
  ...times(22, [booking("100000", "assisted"), retention("70000")]), // exactly 500 points
  ...times(20, [booking("150000", "sourced"), retention("79999")]), // 1,500 points, retention below 80 %
  ...times(15, [booking("140000", "sourced"), ...people(4), retention("80000")]), // exactly 1,500 points
];

export const small: Example[] = [
  {
    document: "small-program",
    shows: "Points from several metrics, a ratio as a condition, names in two languages",
    cases: [
      {
        kind: "population",
        origin: "published",
        says: "135 partners fall 78 / 42 / 15",
        asOf,
        track: "partner",
        partners,
        gives: { Base: "78", Ridge: "42", Summit: "15" },
      },
      figure("published", "$100 sourced is 1 point", asOf, [booking("100", "sourced")], { "metric.points": "1" }),
      figure("published", "$100 assisted is 0.5", asOf, [booking("100", "assisted")], { "metric.points": "0.5" }),
      figure("published", "A certified person is 25", asOf, people(1), { "metric.points": "25" }),
      figure("rule", "149.9999 points are no tier; retention is not known", asOf, [booking("14999.99", "sourced")], {
        "metric.points": "149.9999",
        "metric.gross_retention": null,
        partner: null,
      }),
    ],
  },
];
