/**
 * What is true in this world by construction, so that analyses can be checked against it.
 * The README beside this folder states the same in words.
 */
export const truths = {
  /** A promotion raised the cloud sales of a random half of the resellers and MSPs by 20 % from its first month on. */
  promotion: { product: "Cloud", effect: 1.2, startsInMonth: 30 },
  /** A region loses 5 % of its new business every month from a month on. */
  decline: { region: "Southern Europe", monthly: 0.95, startsInMonth: 20 },
  /** Partners just below Gold at the fiscal year's end pull a deal into June to reach it, and sell less in July. */
  cliff: { goldArr: 180_000, reach: 0.82, probability: 0.75, july: 0.5 },
  /** Partners with enough certified people lose fewer customers at renewal. */
  skill: { people: 4, keeps: 0.08 },
  /** Bookings that arrived long after they happened. */
  late: { count: 24, days: [40, 90] },
  /** Bookings first entered with a decimal point too far right, then corrected under the same reference. */
  typos: { count: 18, factor: 10, days: [10, 20] },
  /** Bookings that the customer cancelled within the first weeks, and that were reversed. */
  cancelled: { count: 7, days: [5, 25] },
} as const;

/** Truths that can be left out, to compare a world with and without them. */
export type Switch = "promotion" | "decline" | "cliff" | "skill";
