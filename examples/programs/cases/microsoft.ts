import { figure, many, type Case, type Entry, type Example, type Life } from "./types.ts";

type Work = {
  smb: number;
  enterprise: number;
  prerequisite: number;
  intermediate: number;
  advanced: number;
  now: number;
  workloads: number;
  /** Seats of each customer. */
  seats: string;
  addedOn: string;
  validUntil: string;
};
type Area = "modern_work" | "business" | "security";

const asOf = "2024-08-15";
const full: Work = {
  smb: 10,
  enterprise: 0,
  prerequisite: 1,
  intermediate: 5,
  advanced: 3,
  now: 120,
  workloads: 5,
  seats: "300",
  addedOn: "2024-02-02",
  validUntil: "2030-01-01",
};

/** The same month in two years, so that there is growth on every day. */
function usage(area: Area, now: number): Entry[] {
  return many(8, "", 1).flatMap((month): Entry[] => [
    ["usage", `2023-0${month}-10`, { area, customer: "c", active: "100" }],
    ["usage", `2024-0${month}-10`, { area, customer: "c", active: String(now) }],
  ]);
}

function factsOf(area: Area, change: Partial<Work> = {}): Entry[] {
  const work = { ...full, ...change };
  const fact = (kind: string, data: Entry[2], on = work.addedOn): Entry => [kind, on, { area, ...data }];
  const certified = (count: number, level: string) =>
    many(count).map((person) => fact("certification", { person, level, name: level, validUntil: work.validUntil }));
  return [
    // Each customer twice, by two kinds of association.
    ...many(work.smb, "s").flatMap((customer) =>
      ["DPOR", "CSP"].map((association) => fact("customer_add", { customer, seats: work.seats, association })),
    ),
    ...many(work.enterprise, "e").map((customer) =>
      fact("customer_add", { customer, seats: "301", association: "CSP" }),
    ),
    fact("customer_add", { customer: "tiny", seats: "10", association: "CSP" }),
    ...certified(work.prerequisite, "prerequisite"),
    ...certified(work.intermediate, "intermediate"),
    // A person with two advanced certifications counts once.
    ...certified(work.advanced, "advanced").flatMap((each) => [each, each]),
    ...usage(area, work.now),
    ...many(work.workloads, "w").map((workload) => fact("deployment", { workload, customer: "c" })),
  ];
}

const partsOf = (score: string, names: readonly string[], points: readonly number[]) =>
  Object.fromEntries(names.map((name, i) => [`metric.${score}_${name}_points`, String(points[i])]));
const five = ["adds", "intermediate", "advanced", "usage", "deployments"];
const four = ["adds", "intermediate", "usage", "deployments"];

const designated = "Solutions Partner";
const work = (
  says: string,
  change: Partial<Work>,
  score: string,
  tier: string | null,
  more: Record<string, string> = {},
) =>
  figure("rule", says, asOf, factsOf("modern_work", change), {
    "metric.modern_work": score,
    modern_work: tier,
    ...more,
  });

const held = (until: string, says: string, gives: Life["gives"]): Life => ({
  kind: "life",
  origin: until === "2024-03-01" ? "published" : "derived",
  says,
  from: "2024-02-20",
  track: "modern_work",
  facts: factsOf("modern_work", { validUntil: until }),
  gives,
});

const weights: Case[] = [
  figure("published", "Modern Work, SMB: everything", asOf, factsOf("modern_work"), {
    ...partsOf("modern_work_smb", five, [20, 10, 15, 30, 25]),
    "metric.modern_work_smb": "100",
    modern_work: designated,
  }),
  figure("published", "Modern Work, Enterprise: everything", asOf, factsOf("modern_work", { smb: 0, enterprise: 5 }), {
    ...partsOf("modern_work_enterprise", five, [20, 10, 15, 30, 25]),
    "metric.modern_work_enterprise": "100",
    modern_work: designated,
  }),
  figure("derived", "20/10/15/30/0 is 75 and does not qualify", asOf, factsOf("modern_work", { workloads: 0 }), {
    ...partsOf("modern_work_smb", five, [20, 10, 15, 30, 0]),
    "metric.modern_work_smb": "75",
    modern_work: null,
  }),
  figure("published", "Business Applications, SMB: everything", asOf, factsOf("business"), {
    ...partsOf("business_smb", five, [15, 20, 15, 30, 20]),
    business: designated,
  }),
  figure(
    "published",
    "Business Applications, Enterprise: everything",
    asOf,
    factsOf("business", { smb: 0, enterprise: 5 }),
    {
      ...partsOf("business_enterprise", five, [15, 20, 15, 30, 20]),
      business: designated,
    },
  ),
  figure("published", "Security, SMB: everything, in four metrics", asOf, factsOf("security", { advanced: 0 }), {
    ...partsOf("security_smb", four, [20, 40, 20, 20]),
    "metric.security": "100",
    security: designated,
  }),
  figure("published", "Security, Enterprise: everything", asOf, factsOf("security", { smb: 0, enterprise: 5 }), {
    ...partsOf("security_enterprise", four, [20, 40, 20, 20]),
    security: designated,
  }),
];

const bounds: Case[] = [
  work("20 adds at most: 10 SMB customers are all 20 points, 9 are 18", { smb: 9 }, "98", designated),
  work("4 Enterprise customers are 16 points", { smb: 0, enterprise: 4 }, "96", designated, {
    "metric.modern_work_enterprise_adds_points": "16",
  }),
  work("exactly 70, every metric above zero", { workloads: 1, smb: 5 }, "70", designated),
  work("68", { workloads: 1, smb: 4 }, "68", null),
  work("the higher of both counts", { smb: 1, enterprise: 5 }, "100", designated, { "metric.modern_work_smb": "82" }),
  work("tenants of 11 seats count", { seats: "11" }, "100", designated),
  work("tenants of 10 seats do not", { seats: "10" }, "80", null),
  work("no prerequisite: intermediate certificates do not count", { prerequisite: 0 }, "90", null, {
    "metric.modern_work_smb_intermediate_points": "0",
  }),
  work("half of the growth is half of the points", { now: 110 }, "85", designated, {
    "metric.modern_work_smb_usage_points": "15",
  }),
  work("shrinking is nothing, not less", { now: 90 }, "70", null, { "metric.modern_work_smb_usage_points": "0" }),
  work("added on the first day of 12 months", { addedOn: "2023-08-16" }, "100", designated),
  work("added a day before: adds and deployments have passed", { addedOn: "2023-08-15" }, "55", null),
];

export const microsoft: Example[] = [
  {
    document: "microsoft-solutions-partner",
    shows:
      "Scores with weighted parts, every part above zero, the better of two variants, growth against a year before, a status held while it was earned on any day of a window",
    cases: [
      ...weights,
      ...bounds,
      held("2024-03-01", "Earned to 1 March 2024, which is in the window of 15 August (1 March to 15 August)", {
        "2024-03-01": designated,
        "2024-03-02": designated,
        "2024-08-15": designated,
        "2024-08-31": designated,
        "2024-09-01": null,
      }),
      held("2024-02-29", "Earned to 29 February 2024, which is not", {
        "2024-02-29": designated,
        "2024-07-31": designated,
        "2024-08-01": null,
        "2024-08-15": null,
      }),
    ],
  },
];
