import { z } from "zod";
import { canMap, idOf, instant, pageOf, pageQuery, partnerParams, plainDate, programParams, value } from "./common.ts";
import { operation } from "./operation.ts";

/** Where a number comes from: a metric, with the address of the lines that make it. */
export const metricValue = z
  .object({
    key: z.string(),
    label: z.string(),
    /** Made by a ratio or a score for itself: what a figure is made of leads to it, lists leave it out. */
    helper: z.boolean(),
    value,
    /** In words: "Total ARR of bookings whose motion is “sourced”, from 1 Apr 2025 to 31 Mar 2026". */
    says: z.string(),
    /** First and last day that counted; null for derived metrics. */
    window: z.object({ from: plainDate.nullable(), to: plainDate }).nullable(),
    /** Keys of the metrics it is derived from. */
    from: z.array(z.string()),
    /** How many facts counted; null for derived metrics. */
    factCount: z.number().int().nullable(),
    asOf: plainDate,
    /** Sources of the facts, with the newest arrival of each. */
    sources: z.array(z.object({ source: z.string(), newestAt: instant })),
  })
  .meta({ id: "MetricValue" });

/** The one shape of every explanation. `parts` holds the pieces of an and/or, in order. */
export type Explanation = {
  rule: string;
  says: string;
  met: boolean | null;
  actual: z.infer<typeof value> | null;
  needed: z.infer<typeof value> | null;
  /** What is missing to meet it, where that is a number. */
  gap: z.infer<typeof value> | null;
  operator: string | null;
  from: string[];
  combine: "all" | "any" | null;
  parts: Explanation[];
};
export const explanation: z.ZodType<Explanation> = z
  .lazy(() =>
    z.object({
      rule: z.string(),
      says: z.string(),
      met: z.boolean().nullable(),
      actual: value.nullable(),
      needed: value.nullable(),
      gap: value.nullable(),
      operator: z.string().nullable(),
      from: z.array(z.string()),
      combine: z.enum(["all", "any"]).nullable(),
      parts: z.array(explanation),
    }),
  )
  .meta({ id: "Explanation" });

/** A move that is decided and has not taken effect. */
export const pendingMove = z
  .object({
    id: idOf("move"),
    /** `proposed` waits for approval. */
    status: z.enum(["proposed", "scheduled"]),
    direction: z.enum(["up", "down"]),
    fromTier: z.string().nullable(),
    toTier: z.string().nullable(),
    decidedOn: plainDate,
    effectiveOn: plainDate,
    /** Of a demotion, what closes the gap: what the tier held is short of as of the standing's date. */
    missing: z.array(explanation),
  })
  .meta({ id: "PendingMove" });

export const trackStanding = z
  .object({
    track: z.string(),
    label: z.string(),
    /** Whether the partner is in the track, and why. */
    inTrack: explanation,
    /** What is held. */
    tier: z.string().nullable(),
    /** Number of tiers below; the lowest is 0. */
    rank: z.number().int(),
    since: plainDate.nullable(),
    /** Highest first. */
    tiers: z.array(
      z.object({ tier: z.string(), held: z.boolean(), met: z.boolean().nullable(), requirement: explanation }),
    ),
    /** The next tier up and what it still needs; null at the top. */
    next: z.object({ tier: z.string(), requirement: explanation, missing: z.array(explanation) }).nullable(),
    /** What the figures give; the same as is held in a track without a movement policy. Null: not in the track by them. */
    qualifies: z.object({ tier: z.string().nullable(), rank: z.number().int() }).nullable(),
    /** No demotion takes effect through this day; null where nothing protects the tier. */
    protectedUntil: plainDate.nullable(),
    pending: pendingMove.nullable(),
    /** From this later day on tiers are remembered in this track; until then they followed the figures. */
    memoryFrom: plainDate.nullable(),
    /** Why the tier is held, by its movement policy; null where the track has none, or its memory began later. */
    heldBecause: z
      .object({
        says: z.array(z.string()),
        cause: z.enum(["start", "evaluation", "exception", "appeal", "version", "membership"]),
        moveId: idOf("move"),
        exceptionId: idOf("exception").nullable(),
        appealId: idOf("appeal").nullable(),
        /** The version by whose policy it was decided. */
        versionId: idOf("programVersion"),
      })
      .nullable(),
  })
  .meta({ id: "TrackStanding" });

/** A past day seen twice: by what was known at its end, and by what is known today. */
export const hindsight = z
  .object({
    /** Which facts count, what became known since, and where today's value of an attribute had to be used. */
    says: z.array(z.string()),
    /** Facts about that time that arrived later, and facts that were taken back later. */
    late: z.number().int(),
    reversed: z.number().int(),
    /** The figures that differ. */
    metrics: z.array(z.object({ key: z.string(), label: z.string(), then: value, now: value })),
    /** Where the figures of then and those of today qualify for different tiers. */
    tracks: z.array(
      z.object({ track: z.string(), label: z.string(), then: z.string().nullable(), now: z.string().nullable() }),
    ),
  })
  .meta({ id: "Hindsight" });

export const standing = z
  .object({
    partnerId: idOf("partner"),
    programId: idOf("program"),
    programName: z.string(),
    version: z.number().int(),
    asOf: plainDate,
    measuredAt: instant,
    /** Only what was known by this instant counts; null: everything that is known now. */
    knownBy: instant.nullable(),
    /** Beside what was known then, what is known today; null where everything that is known now counts. */
    hindsight: hindsight.nullable(),
    tracks: z.array(trackStanding),
    badges: z.array(z.object({ key: z.string(), label: z.string(), held: z.boolean(), requirement: explanation })),
    metrics: z.array(metricValue),
  })
  .meta({ id: "Standing" });

export const factLine = z
  .object({
    factId: idOf("fact"),
    occurredOn: plainDate,
    source: z.string(),
    reference: z.string(),
    data: z.record(z.string(), z.unknown()),
    /** What this line adds to the figure; null where the figure is not a sum. */
    contribution: value.nullable(),
    /** The person, customer or group that the line counts for, where the figure counts such. */
    countsFor: z.string().nullable(),
    recordedAt: instant,
  })
  .meta({ id: "FactLine" });

/** A fact that became known, or was taken back, only after a day that it counts for. */
export const lateFact = z
  .object({
    factId: idOf("fact"),
    kind: z.string(),
    kindLabel: z.string(),
    occurredOn: plainDate,
    source: z.string(),
    reference: z.string(),
    data: z.record(z.string(), z.unknown()),
    recordedAt: instant,
    /** Null where it arrived late; otherwise when and why it was taken back. */
    reversed: z.object({ at: instant, reason: z.string(), replacedBy: idOf("fact").nullable() }).nullable(),
    /** The metrics that it changes, with what it adds; null where the figure is not a sum. Negative where it was taken back. */
    changes: z.array(z.object({ metric: z.string(), label: z.string(), contribution: value.nullable() })),
  })
  .meta({ id: "LateFact" });

export const tierCount = z
  .object({ tier: z.string().nullable(), rank: z.number().int(), count: z.number().int() })
  .meta({ id: "TierCount" });

export const evaluation = z
  .object({
    id: idOf("evaluation"),
    programId: idOf("program"),
    asOf: plainDate,
    purpose: z.enum(["live", "history"]),
    status: z.enum(["queued", "running", "done", "stopped", "failed"]),
    total: z.number().int(),
    done: z.number().int(),
    error: z.string().nullable(),
    createdAt: instant,
    finishedAt: instant.nullable(),
  })
  .meta({ id: "Evaluation" });

const asOf = z.object({
  asOf: plainDate.optional().meta({ description: "The vendor's business date now where absent." }),
});
const ofProgram = asOf.extend({
  program: idOf("program").optional().meta({ description: "The first program where absent." }),
});
const ofProgramKnown = ofProgram.extend({
  known: z
    .enum(["now", "then"])
    .default("now")
    .meta({ description: "Whether all facts known now count, or those known by the end of that day." }),
});

export const operations = [
  operation({
    id: "getStanding",
    method: "GET",
    path: "/v1/vendors/{vendorId}/partners/{partnerId}/standing",
    tag: "Standings",
    audience: "partner",
    permission: { vendor: "standings.read", partner: "standings.read" },
    summary: "A partner's standing at any date, explained down to its metrics",
    params: partnerParams,
    query: ofProgramKnown,
    reply: standing,
  }),
  operation({
    id: "getStandingHistory",
    page: "numbers",
    method: "GET",
    path: "/v1/vendors/{vendorId}/partners/{partnerId}/standing/history",
    tag: "Standings",
    audience: "partner",
    permission: { vendor: "standings.read", partner: "standings.read" },
    summary: "The tiers and headline metrics of every date that was evaluated",
    params: partnerParams,
    query: ofProgram.omit({ asOf: true }),
    reply: z.object({
      items: z.array(
        z.object({
          asOf: plainDate,
          standings: z.array(z.object({ track: z.string(), tier: z.string().nullable(), rank: z.number().int() })),
          metrics: z.record(z.string(), value),
        }),
      ),
    }),
  }),
  operation({
    id: "listMetricFacts",
    page: "numbers",
    method: "GET",
    path: "/v1/vendors/{vendorId}/partners/{partnerId}/metrics/{metric}/facts",
    tag: "Standings",
    audience: "partner",
    permission: { vendor: "standings.read", partner: "standings.read" },
    summary: "The lines that make a metric, whose contributions sum to it",
    params: partnerParams.extend({ metric: z.string().max(80) }),
    query: ofProgramKnown.extend(pageQuery.shape),
    reply: pageOf(factLine).extend({ metric: metricValue }),
  }),
  operation({
    id: "listLateFacts",
    page: "numbers",
    method: "GET",
    path: "/v1/vendors/{vendorId}/partners/{partnerId}/standing/late-facts",
    tag: "Standings",
    audience: "partner",
    permission: { vendor: "standings.read", partner: "standings.read" },
    summary: "What became known about a past day only later, newest news first",
    params: partnerParams,
    query: ofProgram.extend(pageQuery.shape),
    reply: pageOf(lateFact).extend({
      asOf: plainDate,
      knownBy: instant,
      late: z.number().int(),
      reversed: z.number().int(),
    }),
  }),
  operation({
    id: "getStandingSummary",
    method: "GET",
    path: "/v1/vendors/{vendorId}/programs/{programId}/standings/summary",
    tag: "Standings",
    audience: "vendor",
    permission: { vendor: "standings.read" },
    keepsToOwn: true,
    summary: "How many partners hold each tier, at the live date or an evaluated one",
    params: programParams,
    query: asOf,
    reply: z.object({
      asOf: plainDate.nullable(),
      partners: z.number().int(),
      tracks: z.array(z.object({ track: z.string(), label: z.string(), tiers: z.array(tierCount) })),
      metrics: z.record(z.string(), value),
    }),
  }),
  operation({
    id: "getStandingTrend",
    method: "GET",
    path: "/v1/vendors/{vendorId}/programs/{programId}/standings/trend",
    tag: "Standings",
    audience: "vendor",
    permission: { vendor: "standings.read" },
    keepsToOwn: true,
    summary: "The tier distribution of every evaluated date",
    params: programParams,
    query: z.object({ track: z.string().max(80).optional() }),
    reply: z.object({
      track: z.string(),
      label: z.string(),
      points: z.array(z.object({ asOf: plainDate, tiers: z.array(tierCount) })),
    }),
  }),
  operation({
    id: "listMovers",
    method: "GET",
    path: "/v1/vendors/{vendorId}/programs/{programId}/standings/movers",
    tag: "Standings",
    audience: "vendor",
    permission: { vendor: "standings.read" },
    keepsToOwn: true,
    summary: "Partners whose tier differs between two evaluated dates",
    params: programParams,
    query: pageQuery.extend({
      from: plainDate.optional(),
      to: plainDate.optional(),
      direction: z.enum(["up", "down"]).optional(),
    }),
    reply: pageOf(
      z.object({
        partner: z.object({ id: idOf("partner"), name: z.string(), region: z.string().nullable() }),
        track: z.string(),
        fromTier: z.string().nullable(),
        toTier: z.string().nullable(),
        direction: z.enum(["up", "down", "in", "out"]),
      }),
    ).extend({ from: plainDate.nullable(), to: plainDate.nullable(), up: z.number().int(), down: z.number().int() }),
  }),
  operation({
    id: "startEvaluation",
    method: "POST",
    path: "/v1/vendors/{vendorId}/programs/{programId}/evaluations",
    tag: "Standings",
    audience: "vendor",
    permission: { vendor: "standings.evaluate" },
    status: 202,
    summary: "Measure everybody, as of one date or of every period end between two",
    params: programParams,
    body: z.object({
      asOf: plainDate.optional(),
      series: z.object({ from: plainDate, to: plainDate, every: z.enum(["month", "quarter", "year"]) }).optional(),
    }),
    reply: z.object({ items: z.array(evaluation) }),
  }),
  operation({
    id: "listEvaluations",
    method: "GET",
    path: "/v1/vendors/{vendorId}/programs/{programId}/evaluations",
    tag: "Standings",
    audience: "vendor",
    permission: { vendor: "standings.read" },
    keepsToOwn: true,
    summary: "Evaluations, newest first",
    params: programParams,
    query: pageQuery,
    reply: pageOf(evaluation).extend({ can: canMap }),
  }),
  operation({
    id: "stopEvaluation",
    method: "POST",
    path: "/v1/vendors/{vendorId}/programs/{programId}/evaluations/{evaluationId}/stop",
    tag: "Standings",
    audience: "vendor",
    permission: { vendor: "standings.evaluate" },
    summary: "Stop an evaluation; what it measured so far stays, and it can be started again",
    params: programParams.extend({ evaluationId: idOf("evaluation") }),
    reply: evaluation,
  }),
] as const;
