import { figure, notInTrack, type Entry, type Example } from "./types.ts";

const sales = (amount: string): Entry[] => [
  ["sale", "2012-09-01", { amount }],
  // Before the four quarters.
  ["sale", "2011-06-01", { amount: "5000000" }],
];
const given = (amount: string, country: string, tier: string | null, asOf: string) =>
  figure("rule", `$${amount} in four quarters, ${country}`, asOf, sales(amount), { premier: tier }, { country });

export const dell: Example[] = [
  {
    document: "dell-premier-2012",
    shows: "Targets by country",
    cases: [
      given("750000", "US", "Premier", "2013-03-03"),
      given("749999.99", "US", null, "2013-03-03"),
      given("500000", "CA", "Premier", "2013-03-03"),
      given("499999.99", "CA", null, "2013-03-03"),
      given("9000000", "MX", notInTrack, "2013-03-03"),
    ],
  },
  {
    document: "dell-premier-2013",
    shows: "Higher targets, and members who keep their status to a date",
    cases: [
      given("1000000", "US", "Premier", "2013-08-03"),
      given("999999.99", "US", null, "2013-08-03"),
      given("750000", "CA", "Premier", "2013-08-03"),
      given("749999.99", "CA", null, "2013-08-03"),
      {
        kind: "life",
        origin: "published",
        says: "A member of 4 March 2013 with $760,000 keeps the status to 2 August",
        from: "2013-02-25",
        versions: { "2012-02-01": "dell-premier-2012", "2013-03-04": "dell-premier-2013" },
        track: "premier",
        partner: { country: "US" },
        facts: sales("760000"),
        gives: { "2013-03-03": "Premier", "2013-03-04": "Premier", "2013-08-02": "Premier", "2013-08-03": null },
      },
      {
        kind: "life",
        origin: "derived",
        says: "Who was no member on 4 March and sells $760,000 by June does not become one",
        from: "2013-02-25",
        versions: { "2012-02-01": "dell-premier-2012", "2013-03-04": "dell-premier-2013" },
        track: "premier",
        partner: { country: "US" },
        facts: [["sale", "2013-06-01", { amount: "760000" }]],
        gives: { "2013-03-04": null, "2013-06-02": null, "2013-08-03": null },
      },
    ],
  },
];
