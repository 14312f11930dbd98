import { figure, many, type Case, type Entry, type Example } from "./types.ts";

const asOf = "2022-01-31";
const engagement = (region: string, acv: string, on = "2021-06-01"): Entry => ["engagement", on, { acv, region }];
const certificates = (region: string, count: number, on = "2021-03-01"): Entry[] =>
  many(count).map((person, i): Entry => ["expertise", on, { person, certificate: `c${i}`, region }]);
const rating = (region: string, value: string, on = "2021-12-01"): Entry => [
  "satisfaction",
  on,
  { rating: value, region },
];

/** Up to 400 by contract value; the rest by certificates and satisfaction. */
function scored(score: number): Entry[] {
  const rest = score > 400 ? 350 : 0;
  return [engagement("AMER", String((score - rest) * 2500)), ...certificates("AMER", rest / 10)];
}
/** 200 for half of the contract value, 130 for satisfaction, 130 for 13 certificates. */
const of460 = [engagement("EMEA", "500000"), rating("EMEA", "4.2"), ...certificates("EMEA", 13)];

type Bands = readonly (readonly [score: number, tier: string])[];

function cases(tierOf460: string, bands: Bands): Case[] {
  return [
    figure("derived", "A score of 460", asOf, of460, { "metric.partner_score": "460", consulting: tierOf460 }),
    ...bands.map(([score, tier]) =>
      figure("rule", `A score of ${score}`, asOf, scored(score), {
        "metric.partner_score": String(score),
        consulting: tier,
      }),
    ),
  ];
}

const weights = (origin: "published" | "rule") => {
  const all: Entry[] = [engagement("EMEA", "1000000"), rating("EMEA", "5"), ...certificates("EMEA", 35)];
  return figure(origin, "Everything in one region: 40 / 35 / 25 of 1,000", asOf, all, {
    "metric.partner_score": "1000",
  });
};

const part = (says: string, facts: readonly Entry[], score: string) =>
  figure("published", says, asOf, facts, { "metric.partner_score": score });
/** What each of the three is worth at most, on its own and with more than it takes. */
const alone = (): Case[] => [
  part("Contracts of $2,000,000 alone", [engagement("EMEA", "2000000")], "400"),
  part("40 certificates alone", certificates("EMEA", 40), "350"),
  part("The best rating alone", [rating("EMEA", "5")], "250"),
];

const regions = (consulting: string) =>
  figure(
    "rule",
    "240 in EMEA and 550 in APAC: the highest region counts, never the sum",
    asOf,
    [engagement("EMEA", "600000"), ...certificates("APAC", 30), rating("APAC", "5"), rating("EMEA", "2")],
    { "metric.partner_score": "550", consulting },
  );
const fiscal = figure(
  "rule",
  "Contracts of 31 January belong to the year before",
  asOf,
  [engagement("EMEA", "1000000", "2021-01-31"), engagement("EMEA", "250000", "2021-02-01")],
  { "metric.partner_score": "100" },
);
const unknown = figure("rule", "No fact: the score is not known, the tier the lowest", asOf, [], {
  "metric.partner_score": null,
  consulting: "Base",
});

/** 300 in the first quarter, 500 from the second. */
const years = (lowest: string, of300: string, of500: string): Case => ({
  kind: "life",
  origin: "derived",
  says: `Reached in the second quarter, ${of500} is held one month after it ends, kept through the year that follows, and lost on 1 March`,
  from: "2021-02-01",
  track: "consulting",
  facts: [
    engagement("EMEA", "500000", "2021-03-01"),
    engagement("EMEA", "500000", "2021-06-15"),
    ...certificates("EMEA", 10, "2021-02-15"),
  ],
  gives: {
    "2021-05-31": lowest,
    "2021-06-01": of300,
    "2021-08-31": of300,
    "2021-09-01": of500,
    "2022-02-15": of500,
    "2022-03-01": of500,
    "2023-02-28": of500,
    "2023-03-01": lowest,
  },
});

export const salesforce: Example[] = [
  {
    document: "salesforce-consulting-py20",
    shows: "Bands with uneven steps",
    cases: [
      ...cases("Gold", [
        [249, "Registered"],
        [250, "Silver"],
        [449, "Silver"],
        [450, "Gold"],
        [699, "Gold"],
        [700, "Platinum"],
      ]),
      weights("published"),
      ...alone(),
      regions("Gold"),
      years("Registered", "Silver", "Gold"),
    ],
  },
  {
    document: "salesforce-consulting-py21",
    shows: "The same score with other bands",
    cases: [
      ...cases("Silver", [
        [249, "Registered"],
        [250, "Silver"],
        [499, "Silver"],
        [500, "Gold"],
        [749, "Gold"],
        [750, "Platinum"],
      ]),
      weights("rule"),
      ...alone(),
      regions("Gold"),
      years("Registered", "Silver", "Gold"),
    ],
  },
  {
    document: "salesforce-consulting-fy22",
    shows: "A score made for each region, of which the highest counts; a tier kept for a fiscal year",
    cases: [
      ...cases("Ridge", [
        [249, "Base"],
        [250, "Ridge"],
        [499, "Ridge"],
        [500, "Crest"],
        [749, "Crest"],
        [750, "Summit"],
      ]),
      weights("rule"),
      ...alone(),
      regions("Crest"),
      fiscal,
      unknown,
      years("Base", "Ridge", "Crest"),
    ],
  },
];
