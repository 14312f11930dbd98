import { z } from "zod";
import {
  canMap,
  decimalText,
  idOf,
  instant,
  pageOf,
  pageQuery,
  plainDate,
  problem,
  value,
  vendorParams,
} from "./common.ts";
import { operation } from "./operation.ts";
import { explanation } from "./standings.ts";

export const planDirection = z.enum(["up", "down", "in", "out", "same"]);
export const planSubject = z.enum(["tier", "badge"]);
const planLineSubject = z.enum([...planSubject.options, "benefit"]);
const count = z.number().int();

/** A tier in a plan; `name` null is in the track without a tier, and `rank` null is not in the track. */
const place = z.object({ tier: z.string().nullable(), rank: z.number().int().nullable() });

const given = z.object({ partners: count, cost: value });

export const planDate = z
  .object({
    asOf: plainDate,
    basis: z.enum(["held", "snapshot", "measured", "nothing"]).meta({
      description:
        "What the draft is compared with: what is held today, a kept snapshot, the version that applied then measured anew, or nothing.",
    }),
    version: z.number().int().nullable(),
    partners: count,
    moved: count.meta({ description: "Partners that the draft moves in any track." }),
    up: count,
    down: count,
    entered: count,
    left: count,
    near: count.meta({ description: "Partners and tracks that miss one thing by little." }),
    firstLosses: count,
    due: count.meta({
      description:
        "Moves that today's rules bring as well and that a movement policy has not let come about yet; not counted above.",
    }),
    tracks: z.array(
      z.object({
        track: z.string(),
        label: z.string(),
        tiers: z.array(z.object({ tier: z.string(), before: z.boolean(), after: z.boolean() })).meta({
          description: "Every tier of either version, highest first.",
        }),
        flows: z.array(z.object({ from: place, to: place, direction: planDirection, count, due: count })),
      }),
    ),
    badges: z.array(
      z.object({ key: z.string(), label: z.string(), before: count, after: count, gained: count, lost: count }),
    ),
    groups: z.array(
      z.object({
        kind: z.enum(["region", "type", "segment"]),
        key: z.string(),
        label: z.string(),
        partners: count,
        moved: count,
        up: count,
        down: count,
      }),
    ),
    requirements: z.array(
      z.object({
        subject: planSubject,
        track: z.string(),
        label: z.string(),
        tier: z.string().nullable(),
        piece: count,
        says: z.string(),
        partners: count,
        alone: count.meta({ description: "Those of them that miss nothing else." }),
      }),
    ),
    costs: z.array(
      z.object({
        key: z.string(),
        label: z.string(),
        kind: z.enum(["benefit", "incentive"]),
        before: given,
        after: given,
        difference: value,
        estimated: z.boolean().meta({ description: "Whether it is counted as if everybody used it who may." }),
      }),
    ),
    cost: z.object({ before: value, after: value, difference: value }).meta({
      description: "Per year, of all benefits and incentives whose document states a cost.",
    }),
    unknown: z.array(z.object({ metric: z.string(), label: z.string(), before: count, after: count })),
  })
  .meta({ id: "PlanDate" });

export const plan = z
  .object({
    id: idOf("plan"),
    programId: idOf("program"),
    programName: z.string(),
    draftId: idOf("programVersion"),
    revision: z.number().int(),
    stale: z.boolean().meta({ description: "Whether the draft was saved after it was planned." }),
    kind: z.enum(["today", "replay"]),
    dates: z.array(plainDate),
    nearWithin: decimalText,
    status: z.enum(["queued", "running", "done", "stopped", "failed"]),
    total: count,
    done: count,
    error: z.string().nullable(),
    requestedBy: z.string().nullable(),
    createdAt: instant,
    finishedAt: instant.nullable(),
    results: z.array(planDate).meta({ description: "What each date came to, oldest first; as far as it got." }),
    can: canMap,
  })
  .meta({ id: "Plan" });

export const planLine = z
  .object({
    partner: z.object({
      id: idOf("partner"),
      name: z.string(),
      reference: z.string(),
      region: z.string().nullable(),
      types: z.array(z.string()),
    }),
    subject: planLineSubject,
    track: z.string().meta({ description: "The key of the track, badge or benefit." }),
    label: z.string(),
    direction: planDirection.meta({
      description:
        "A benefit begins (`in`), ends (`out`), is worth more or less, or something else (`same`); a badge is gained or lost.",
    }),
    from: place.meta({
      description: "Of a benefit, `tier` is its worth in words; `rank` is null where it is not earned.",
    }),
    to: place,
    reasons: z.array(explanation).meta({ description: "What is not met any more, or what is met now." }),
    next: z.object({ tier: z.string(), missing: z.array(explanation) }).nullable(),
    near: decimalText
      .nullable()
      .meta({ description: "The share of one requirement that is missing for the next tier." }),
    firstLoss: z.boolean().meta({ description: "It loses something and has never lost a tier or benefit before." }),
    already: z.boolean().meta({ description: "Today's rules give the same; what is held has not followed yet." }),
    effectiveOn: plainDate.nullable(),
    protectedUntil: plainDate.nullable(),
  })
  .meta({ id: "PlanLine" });

export const threshold = z
  .object({
    id: z.string().meta({ description: "Stays the same while the numbers change." }),
    subject: planSubject,
    track: z.string(),
    label: z.string(),
    tier: z.string().nullable(),
    figure: z.string().meta({ description: "What is compared with the number: a metric's name." }),
    operator: z.string(),
    value,
    today: decimalText.nullable().meta({ description: "The number of the version that applies today." }),
    says: z.string(),
    path: z.string().meta({ description: "Where its condition stands in the document." }),
  })
  .meta({ id: "Threshold" });

const thresholdValues = z.array(z.object({ id: z.string().max(200), value: decimalText })).max(200);

const draftParams = vendorParams.extend({ draftId: idOf("programVersion") });
const planParams = vendorParams.extend({ planId: idOf("plan") });

const tierFilter = z.string().max(60).optional().meta({
  description: "A tier's name; `-` is in the track without a tier, `outside` is not in the track.",
});
const lineFilter = z.object({
  asOf: plainDate.optional().meta({ description: "One of the plan's dates; the last where absent." }),
  direction: z
    .enum([...planDirection.options, "affected", "moved", "near", "due"])
    .optional()
    .meta({
      description:
        "`affected`: all but what is due anyway; `moved`: every move that the draft brings; `near`: near misses; `due`: what today's rules bring as well.",
    }),
  subject: planLineSubject.optional(),
  track: z.string().max(80).optional().meta({ description: "The key of a track, badge or benefit." }),
  fromTier: tierFilter,
  toTier: tierFilter,
  region: z.string().max(120).optional(),
  type: z.string().max(120).optional(),
  firstLoss: z.enum(["true", "false"]).optional(),
  missing: z.coerce.number().int().min(0).max(200).optional().meta({
    description: "The place in the requirement that is not met, as `requirements` of a date count it.",
  }),
  partner: idOf("partner").optional(),
  q: z.string().max(120).optional(),
});

export const operations = [
  operation({
    id: "startPlan",
    method: "POST",
    path: "/v1/vendors/{vendorId}/drafts/{draftId}/plans",
    tag: "Plans",
    audience: "vendor",
    permission: { vendor: "plans.run" },
    status: 202,
    summary: "Plan a draft: who would move, why and at what cost, today or at dates in the past",
    params: draftParams,
    body: z.object({
      dates: z.array(plainDate).max(120).optional(),
      series: z.object({ from: plainDate, to: plainDate, every: z.enum(["month", "quarter", "year"]) }).optional(),
      nearWithin: decimalText.optional().meta({
        description: "The share of one requirement that a near miss misses at most; 0.1 where absent.",
      }),
    }),
    reply: plan,
  }),
  operation({
    id: "listPlans",
    method: "GET",
    path: "/v1/vendors/{vendorId}/drafts/{draftId}/plans",
    tag: "Plans",
    audience: "vendor",
    permission: { vendor: "plans.read" },
    summary: "Plans of a draft, newest first",
    params: draftParams,
    query: pageQuery,
    reply: pageOf(plan).extend({ can: canMap }),
  }),
  operation({
    id: "getPlan",
    method: "GET",
    path: "/v1/vendors/{vendorId}/plans/{planId}",
    tag: "Plans",
    audience: "vendor",
    permission: { vendor: "plans.read" },
    summary: "A plan with its progress and what each date came to",
    params: planParams,
    reply: plan,
  }),
  operation({
    id: "listPlanLines",
    method: "GET",
    path: "/v1/vendors/{vendorId}/plans/{planId}/lines",
    tag: "Plans",
    audience: "vendor",
    permission: { vendor: "plans.read" },
    summary: "Everyone who would move or only just misses, each with the reasons",
    params: planParams,
    query: lineFilter.extend(pageQuery.shape),
    reply: pageOf(planLine).extend({ asOf: plainDate }),
  }),
  operation({
    id: "exportPlan",
    method: "GET",
    path: "/v1/vendors/{vendorId}/plans/{planId}/export",
    tag: "Plans",
    audience: "vendor",
    permission: { vendor: "plans.read" },
    summary: "Everyone affected as a file",
    params: planParams,
    query: lineFilter.extend({ format: z.enum(["csv", "xlsx"]).default("csv") }),
    download: ["text/csv", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"],
  }),
  operation({
    id: "stopPlan",
    method: "POST",
    path: "/v1/vendors/{vendorId}/plans/{planId}/stop",
    tag: "Plans",
    audience: "vendor",
    permission: { vendor: "plans.run" },
    status: 200,
    summary: "Stop a plan; what it found so far stays, and it can be resumed",
    params: planParams,
    reply: plan,
  }),
  operation({
    id: "resumePlan",
    method: "POST",
    path: "/v1/vendors/{vendorId}/plans/{planId}/resume",
    tag: "Plans",
    audience: "vendor",
    permission: { vendor: "plans.run" },
    status: 202,
    summary: "Go on with a stopped plan where it stopped",
    params: planParams,
    reply: plan,
  }),
  operation({
    id: "listThresholds",
    method: "GET",
    path: "/v1/vendors/{vendorId}/drafts/{draftId}/thresholds",
    tag: "Plans",
    audience: "vendor",
    permission: { vendor: "plans.read" },
    summary: "Every number that a tier or badge of a draft asks for",
    params: draftParams,
    reply: z.object({ revision: z.number().int(), items: z.array(threshold), can: canMap }),
  }),
  operation({
    id: "tryThresholds",
    method: "POST",
    path: "/v1/vendors/{vendorId}/drafts/{draftId}/what-if",
    tag: "Plans",
    audience: "vendor",
    permission: { vendor: "plans.read" },
    idempotent: false,
    status: 200,
    summary: "What a draft would come to today with other numbers; nothing is stored",
    params: draftParams,
    body: z.object({ values: thresholdValues }),
    reply: z.object({
      revision: z.number().int(),
      problems: z.array(problem).meta({ description: "Of the document with these numbers; there is no result then." }),
      result: planDate.nullable(),
      of: count.meta({
        description: "Partners of the channel; more than `result.partners` where a sample was looked at.",
      }),
      source: z
        .string()
        .nullable()
        .meta({ description: "The document with these numbers, otherwise letter by letter the draft's." }),
    }),
  }),
] as const;
