import { figure, notInTrack, type Entry, type Example, type Life } from "./types.ts";

const sale = (on: string, amount: string): Entry => ["sale", on, { amount }];
/** On the first day of the four quarters, and before it. */
function sales(amount: string, asOf: string): Entry[] {
  const yearAgo = Temporal.PlainDate.from(asOf).subtract({ months: 12 });
  return [sale(yearAgo.add({ days: 1 }).toString(), amount), sale(yearAgo.toString(), "5000000")];
}
const given = (amount: string, country: string, tier: string | null, asOf: string) =>
  figure("rule", `$${amount} in four quarters, ${country}`, asOf, sales(amount, asOf), { premier: tier }, { country });

const dollars = (amount: string) => `$${Number(amount).toLocaleString("en")}`;
const raised = {
  kind: "life",
  from: "2013-02-25",
  versions: { "2012-02-01": "dell-premier-2012", "2013-03-04": "dell-premier-2013" },
  track: "premier",
} as const;
/** Enough for the targets of 2012, and not for those of 2013. */
const member = (amount: string, country: string): Life => ({
  ...raised,
  origin: "published",
  says: `A member of 4 March 2013 with ${dollars(amount)} keeps the status to 2 August, ${country}`,
  partner: { country },
  facts: [sale("2012-09-01", amount)],
  gives: { "2013-03-03": "Premier", "2013-03-04": "Premier", "2013-08-02": "Premier", "2013-08-03": null },
});
const latecomer = (amount: string, country: string): Life => ({
  ...raised,
  origin: "derived",
  says: `Who was no member on 4 March and sells ${dollars(amount)} by June does not become one, ${country}`,
  partner: { country },
  facts: [sale("2013-06-01", amount)],
  gives: { "2013-03-04": null, "2013-06-02": null, "2013-08-03": null },
});
/** On either side of 4 March: $700,000 that pass on 1 June, and what makes a member of who has them. */
const on3March: Life = {
  ...raised,
  origin: "derived",
  says: "Who became a member on 3 March keeps the status to 2 August",
  partner: { country: "US" },
  facts: [sale("2012-06-01", "700000"), sale("2013-03-03", "60000")],
  gives: { "2013-03-02": null, "2013-03-03": "Premier", "2013-08-02": "Premier", "2013-08-03": null },
};
const on5March: Life = {
  ...raised,
  origin: "derived",
  says: "Who becomes a member on 5 March, with $1,010,000, loses the status when $700,000 of them have passed",
  partner: { country: "US" },
  facts: [sale("2012-06-01", "700000"), sale("2013-03-05", "310000")],
  gives: { "2013-03-04": null, "2013-03-05": "Premier", "2013-05-31": "Premier", "2013-06-01": null },
};

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
      member("760000", "US"),
      member("510000", "CA"),
      latecomer("760000", "US"),
      latecomer("510000", "CA"),
      on3March,
      on5March,
    ],
  },
];
