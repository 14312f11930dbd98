import { z } from "zod";
import { idOf, instant, pageOf, pageQuery, partnerParams, plainDate, programParams, value } from "./common.ts";
import { operation } from "./operation.ts";
import { explanation } from "./standings.ts";

export const moveStatus = z.enum(["proposed", "scheduled", "effective", "cancelled", "declined"]);
/** `in` and `out` are of the track itself; `same` is a tier that a version gave another name. */
export const moveDirection = z.enum(["in", "up", "down", "same", "out"]);
export const moveCause = z.enum(["start", "evaluation", "exception", "appeal", "version", "membership"]);

const partnerRef = z.object({ id: idOf("partner"), name: z.string(), region: z.string().nullable() });

export const move = z
  .object({
    id: idOf("move"),
    programId: idOf("program"),
    partner: partnerRef,
    track: z.string(),
    trackLabel: z.string(),
    status: moveStatus,
    direction: moveDirection,
    cause: moveCause,
    /** Null is without a tier, or not in the track. */
    fromTier: z.string().nullable(),
    toTier: z.string().nullable(),
    decidedOn: plainDate,
    effectiveOn: plainDate,
    /** Through which day the new tier is kept, or of a demotion the old one. */
    protectedUntil: plainDate.nullable(),
    /** Why it was cancelled or declined, in words. */
    outcome: z.string().nullable(),
    decidedBy: z.string().nullable(),
    createdAt: instant,
    settledAt: instant.nullable(),
    /** In brief, of a demotion what was missed and by how much, of a promotion what was met. */
    why: z.array(z.object({ says: z.string(), gap: value.nullable() })),
  })
  .meta({ id: "Move" });

/** A move with what it follows from. */
export const moveDetail = move
  .extend({
    versionId: idOf("programVersion"),
    /** The number of the version by whose policy it was decided; null where it has none yet. */
    version: z.number().int().nullable(),
    /** What happened, as sentences that can be quoted. */
    says: z.array(z.string()),
    /** Of a demotion what was missed, of a promotion what was met. */
    reasons: z.array(explanation),
    exceptionId: idOf("exception").nullable(),
    appealId: idOf("appeal").nullable(),
  })
  .meta({ id: "MoveDetail" });

const filter = pageQuery.extend({
  status: z
    .array(moveStatus)
    .or(moveStatus.transform((one) => [one]))
    .optional(),
  direction: moveDirection.optional(),
  cause: moveCause.optional(),
  track: z.string().max(80).optional(),
  partner: idOf("partner").optional(),
  manager: idOf("person").optional().meta({ description: "Of partners that this person looks after." }),
  from: plainDate.optional().meta({ description: "Moves that take effect on this day or later." }),
  to: plainDate.optional().meta({ description: "Moves that take effect on this day or earlier." }),
  order: z.enum(["soonest", "newest"]).default("newest").meta({ description: "By the day on which they take effect." }),
});

const moveParams = programParams.extend({ moveId: idOf("move") });
const counts = z.object({ proposed: z.number().int(), scheduled: z.number().int() });

export const operations = [
  operation({
    id: "listMoves",
    method: "GET",
    path: "/v1/vendors/{vendorId}/programs/{programId}/moves",
    tag: "Moves",
    audience: "vendor",
    permission: { vendor: "standings.read" },
    keepsToOwn: true,
    summary: "Moves of tiers; those with which a memory began only where the cause says so",
    params: programParams,
    query: filter,
    reply: pageOf(move).extend({ counts }),
  }),
  operation({
    id: "getMove",
    method: "GET",
    path: "/v1/vendors/{vendorId}/programs/{programId}/moves/{moveId}",
    tag: "Moves",
    audience: "vendor",
    permission: { vendor: "standings.read" },
    keepsToOwn: true,
    summary: "A move with its reasons",
    params: moveParams,
    reply: moveDetail,
  }),
  operation({
    id: "listPartnerMoves",
    method: "GET",
    path: "/v1/vendors/{vendorId}/partners/{partnerId}/moves",
    tag: "Moves",
    audience: "partner",
    permission: { vendor: "standings.read", partner: "standings.read" },
    summary: "A partner's own moves with their reasons, newest first",
    params: partnerParams,
    query: pageQuery.extend({ program: idOf("program").optional(), track: z.string().max(80).optional() }),
    reply: pageOf(moveDetail),
  }),
] as const;
