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
/** Customers as many as all the points take, and more than that of what is counted one by one. */
const full: Work = {
  smb: 10,
  enterprise: 0,
  prerequisite: 1,
  intermediate: 6,
  advanced: 4,
  now: 1200,
  workloads: 6,
  seats: "300",
  addedOn: "2024-02-02",
  validUntil: "2030-01-01",
};

/** Each month in two years, with the same growth in each, and never the same number. */
function usage(area: Area, now: number): Entry[] {
  return many(8, "", 1).flatMap((month): Entry[] => [
    ["usage", `2023-0${month}-10`, { area, customer: "c", active: String(1000 * Number(month)) }],
    ["usage", `2024-0${month}-10`, { area, customer: "c", active: String(now * Number(month)) }],
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
    ...many(work.enterprise, "e").flatMap((customer) =>
      ["DPOR", "CSP"].map((association) => fact("customer_add", { customer, seats: "301", association })),
    ),
    fact("customer_add", { customer: "tiny", seats: "10", association: "CSP" }),
    ...certified(work.prerequisite, "prerequisite"),
    // A person with two certifications of a level counts once.
    ...[...certified(work.intermediate, "intermediate"), ...certified(work.advanced, "advanced")].flatMap((each) => [
      each,
      each,
    ]),
    ...usage(area, work.now),
    ...many(work.workloads, "w").flatMap((workload) =>
      ["c", "d"].map((customer) => fact("deployment", { workload, customer })),
    ),
  ];
}

type Points = Readonly<Record<string, number>>;
type Variant = { area: Area; name: string; of: "smb" | "enterprise"; worth: Points };
const areas: readonly Pick<Variant, "area" | "name" | "worth">[] = [
  {
    area: "modern_work",
    name: "Modern Work",
    worth: { adds: 20, intermediate: 10, advanced: 15, usage: 30, deployments: 25 },
  },
  {
    area: "business",
    name: "Business Applications",
    worth: { adds: 15, intermediate: 20, advanced: 15, usage: 30, deployments: 20 },
  },
  { area: "security", name: "Security", worth: { adds: 20, intermediate: 40, usage: 20, deployments: 20 } },
];
const variants = areas.flatMap((each): Variant[] => [
  { ...each, of: "smb" },
  { ...each, of: "enterprise" },
]);
const nameOf = ({ name, of }: Variant) => `${name}, ${of === "smb" ? "SMB" : "Enterprise"}`;
const partsOf = ({ area, of, worth }: Variant, points: Points = {}) =>
  Object.fromEntries(
    Object.entries({ ...worth, ...points }).map(([part, value]) => [
      `metric.${area}_${of}_${part}_points`,
      String(value),
    ]),
  );
/** Customers of one size alone: all that the points take, and more. */
const coveredBy = (of: Variant["of"], smb = 12, enterprise = 6): Partial<Work> =>
  of === "smb" ? { smb, enterprise: 0 } : { smb: 0, enterprise };

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

const held = (until: string, says: string, gives: Life["gives"], area: Area = "modern_work"): Life => ({
  kind: "life",
  origin: until === "2024-03-01" ? "published" : "derived",
  says,
  from: "2024-02-20",
  track: area,
  facts: factsOf(area, { validUntil: until }),
  gives,
});

const weights: Case[] = [
  ...variants.map((variant) =>
    figure("published", `${nameOf(variant)}: everything`, asOf, factsOf(variant.area, coveredBy(variant.of)), {
      ...partsOf(variant),
      [`metric.${variant.area}_${variant.of}`]: "100",
      [variant.area]: designated,
    }),
  ),
  figure("derived", "20/10/15/30/0 is 75 and does not qualify", asOf, factsOf("modern_work", { workloads: 0 }), {
    "metric.modern_work_smb_adds_points": "20",
    "metric.modern_work_smb_intermediate_points": "10",
    "metric.modern_work_smb_advanced_points": "15",
    "metric.modern_work_smb_usage_points": "30",
    "metric.modern_work_smb_deployments_points": "0",
    "metric.modern_work_smb": "75",
    modern_work: null,
  }),
];

/** Fewer than take all the points, so that whatever counts twice is seen. */
const fewer = { intermediate: 4, advanced: 2, workloads: 3 };
/** For each variant: what those give, and what makes 70 and a little less. */
const expected: readonly { once: Points; enough: Partial<Work>; less: Partial<Work>; short: string }[] = [
  {
    once: { adds: 18, intermediate: 8, advanced: 10, deployments: 15 },
    enough: { smb: 5, workloads: 1 },
    less: { smb: 7, advanced: 2, workloads: 1 },
    short: "69",
  },
  {
    once: { adds: 16, intermediate: 8, advanced: 10, deployments: 15 },
    enough: { enterprise: 5, advanced: 1, workloads: 1 },
    less: { enterprise: 4, intermediate: 4, advanced: 2, workloads: 1 },
    short: "69",
  },
  {
    once: { adds: 13.5, intermediate: 16, advanced: 10, deployments: 15 },
    enough: { smb: 4, intermediate: 1, advanced: 3, workloads: 3 },
    less: { smb: 1, intermediate: 2, advanced: 3, workloads: 3 },
    short: "69.5",
  },
  {
    once: { adds: 12, intermediate: 16, advanced: 10, deployments: 15 },
    enough: { enterprise: 2, intermediate: 1, advanced: 3, workloads: 3 },
    less: { enterprise: 2, intermediate: 2, advanced: 3, workloads: 2 },
    short: "69",
  },
  {
    once: { adds: 18, intermediate: 32, deployments: 15 },
    enough: { smb: 8, intermediate: 3, workloads: 2 },
    less: { smb: 10, intermediate: 3, workloads: 1 },
    short: "69",
  },
  {
    once: { adds: 16, intermediate: 32, deployments: 15 },
    enough: { enterprise: 4, intermediate: 3, workloads: 2 },
    less: { enterprise: 5, intermediate: 3, workloads: 1 },
    short: "69",
  },
];

const ofVariant = (variant: Variant, i: number): Case[] => {
  const { area, of, worth } = variant;
  const { once, enough, less, short } = expected[i] ?? { once: {}, enough: {}, less: {}, short: "" };
  const given = (says: string, change: Partial<Work>, points?: Points) =>
    figure(
      "rule",
      `${nameOf(variant)}: ${says}`,
      asOf,
      factsOf(area, { ...coveredBy(of), ...change }),
      partsOf(variant, points),
    );
  const gone = { adds: 0, deployments: 0 };
  const scored = (says: string, change: Partial<Work>, score: string, tier: string | null) =>
    figure("rule", `${nameOf(variant)}: ${says}`, asOf, factsOf(area, { ...coveredBy(of), ...change }), {
      [`metric.${area}_${of}`]: score,
      [area]: tier,
    });
  const rest = 100 - (worth["usage"] ?? 0);
  return [
    given(
      "people and customers count once, and customers by their size",
      { ...fewer, smb: 9, enterprise: 4, seats: of === "smb" ? "11" : "300" },
      once,
    ),
    given("intermediate certificates take the prerequisite", { prerequisite: 0 }, { intermediate: 0 }),
    given("half of the growth is half of the points", { now: 1100 }, { usage: (worth["usage"] ?? 0) / 2 }),
    scored("exactly 70", enough, "70", designated),
    scored(`${short}, every metric above zero`, less, short, null),
    scored("hardly any growth", { now: 1001 }, String(rest + (worth["usage"] ?? 0) / 200), designated),
    scored("no growth", { now: 1000 }, String(rest), null),
    given("added on the first day of 12 months", { addedOn: "2023-08-16" }),
    given("added a day before", { addedOn: "2023-08-15" }, gone),
  ];
};

const bounds: Case[] = [
  work("two advanced people with two certificates each are 10 of 15 points", { advanced: 2 }, "95", designated),
  work("10 SMB customers are all 20 points", { smb: 10 }, "100", designated),
  work("5 Enterprise customers are too", { smb: 0, enterprise: 5 }, "100", designated),
  work("9 SMB customers are 18 points", { smb: 9 }, "98", designated),
  work("4 Enterprise customers are 16 points", { smb: 0, enterprise: 4 }, "96", designated, {
    "metric.modern_work_enterprise_adds_points": "16",
  }),
  work("the higher of both counts", { smb: 1, enterprise: 5 }, "100", designated, { "metric.modern_work_smb": "82" }),
  work("tenants of 11 seats count", { seats: "11" }, "100", designated),
  work("tenants of 301 seats are Enterprise customers", { smb: 4, seats: "301" }, "96", designated, {
    "metric.modern_work_smb_adds_points": "0",
  }),
  work("tenants of 10 seats do not", { seats: "10" }, "80", null),
  work("a metric at zero, though 90 in all", { prerequisite: 0 }, "90", null),
  work("shrinking is nothing, not less", { now: 900 }, "70", null, { "metric.modern_work_smb_usage_points": "0" }),
];

export const microsoft: Example[] = [
  {
    document: "microsoft-solutions-partner",
    shows:
      "Scores with weighted parts, every part above zero, the better of two variants, growth against a year before, a status held while it was earned on any day of a window",
    cases: [
      ...weights,
      ...bounds,
      ...variants.flatMap(ofVariant),
      ...areas.map(({ area, name }) =>
        held(
          "2024-03-01",
          `${name}: earned to 1 March 2024, which is in the window of 15 August (1 March to 15 August)`,
          {
            "2024-03-01": designated,
            "2024-03-02": designated,
            "2024-08-15": designated,
            "2024-08-31": designated,
            "2024-09-01": null,
          },
          area,
        ),
      ),
      held("2024-02-29", "Earned to 29 February 2024, which is not", {
        "2024-02-29": designated,
        "2024-07-31": designated,
        "2024-08-01": null,
        "2024-08-15": null,
      }),
    ],
  },
];
