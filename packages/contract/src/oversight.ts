import { z } from "zod";
import { canMap, idOf, instant, pageOf, pageQuery, partnerParams, plainDate, vendorParams } from "./common.ts";
import { moveDirection, moveStatus } from "./moves.ts";
import { operation } from "./operation.ts";
import { explanation } from "./standings.ts";

export const approvalDecisions = ["approved", "declined"] as const;
export const exceptionStatuses = [
  "requested",
  "active",
  "declined",
  "withdrawn",
  "replaced",
  "revoked",
  "expired",
] as const;
export const exceptionOrigins = ["request", "appeal"] as const;
export const appealStatuses = ["open", "upheld", "dismissed", "withdrawn", "settled"] as const;

const reason = z.string().trim().min(1, "say why").max(1000);
const partnerBrief = z.object({ id: idOf("partner"), name: z.string() });
const personBrief = z.object({ id: idOf("person"), name: z.string() });

/** A move as people who decide about it see it. */
export const moveBrief = z
  .object({
    id: idOf("move"),
    programId: idOf("program"),
    track: z.string(),
    trackLabel: z.string(),
    direction: moveDirection,
    status: moveStatus,
    fromTier: z.string().nullable(),
    toTier: z.string().nullable(),
    decidedOn: plainDate,
    effectiveOn: plainDate,
    /** What kept the tier above from being met, when it was decided. */
    missing: z.array(explanation),
  })
  .meta({ id: "MoveBrief" });

export const moveToApprove = z
  .object({
    move: moveBrief,
    partner: partnerBrief,
    /** How many people must approve, each another one. */
    needed: z.number().int(),
    approvals: z.array(
      z.object({
        person: personBrief,
        decision: z.enum(approvalDecisions),
        at: instant,
        reason: z.string().nullable(),
      }),
    ),
    /** Who could still approve. */
    approvers: z.array(personBrief),
    can: canMap,
  })
  .meta({ id: "MoveToApprove" });

export const tierException = z
  .object({
    id: idOf("exception"),
    partner: partnerBrief,
    programId: idOf("program"),
    track: z.string(),
    trackLabel: z.string(),
    /** The tier that is held at least. */
    tier: z.string(),
    /** From its approval on; null until then. */
    fromOn: plainDate.nullable(),
    /** The last day. */
    untilOn: plainDate,
    reason: z.string(),
    status: z.enum(exceptionStatuses),
    origin: z.enum(exceptionOrigins),
    appealId: idOf("appeal").nullable(),
    /** Null, as `decidedBy`, `decisionReason` and `endedBy`, for the partner's people: decisions are the vendor's. */
    requestedBy: z.string().nullable(),
    requestedAt: instant,
    decidedBy: z.string().nullable(),
    decidedAt: instant.nullable(),
    decisionReason: z.string().nullable(),
    endedBy: z.string().nullable(),
    endedAt: instant.nullable(),
    endReason: z.string().nullable(),
    /** Who could approve it while it is requested. */
    approvers: z.array(personBrief),
    can: canMap,
  })
  .meta({ id: "TierException" });

export const appeal = z
  .object({
    id: idOf("appeal"),
    partner: partnerBrief,
    move: moveBrief,
    text: z.string(),
    status: z.enum(appealStatuses),
    /** Null, as `decidedBy`, for the partner's people where it was one of the vendor's. */
    filedBy: z.string().nullable(),
    /** The vendor's people note down an appeal that reached them another way. */
    filedBySide: z.enum(["vendor", "partner"]),
    filedAt: instant,
    /** The last day on which it is decided in time. */
    decideByOn: plainDate,
    /** Business days from today to that day; negative when it has passed. Null once it is decided. */
    daysLeft: z.number().int().nullable(),
    decidedBy: z.string().nullable(),
    decidedAt: instant.nullable(),
    reason: z.string().nullable(),
    /** Through which day the tier is kept, where it was upheld until a date. */
    untilOn: plainDate.nullable(),
    can: canMap,
    /** Why the caller, whose role would allow it, may not decide this one. */
    notYours: z.enum(["approved_move", "filed_it"]).nullable(),
  })
  .meta({ id: "Appeal" });

/** A move against which the partner can appeal, and until when. */
export const appealable = z
  .object({ move: moveBrief, appealByOn: plainDate, daysLeft: z.number().int() })
  .meta({ id: "Appealable" });

const moveIds = z.array(idOf("move")).min(1, "choose at least one move").max(200);
const outcomes = z.object({
  items: z.array(
    z.object({
      moveId: idOf("move"),
      /** What became of it; it stays proposed while it waits for another person. */
      status: moveStatus.nullable(),
      /** Why nothing was done. */
      problem: z.object({ code: z.string(), detail: z.string(), remedy: z.string().nullable() }).nullable(),
    }),
  ),
});

const exceptionParams = vendorParams.extend({ exceptionId: idOf("exception") });
const appealParams = vendorParams.extend({ appealId: idOf("appeal") });

export const operations = [
  operation({
    id: "getOversight",
    method: "GET",
    path: "/v1/vendors/{vendorId}/oversight",
    tag: "Oversight",
    audience: "vendor",
    permission: { vendor: "oversight.read" },
    keepsToOwn: true,
    summary: "How much waits for a decision of people",
    params: vendorParams,
    reply: z.object({
      toApprove: z.number().int(),
      exceptions: z.number().int(),
      appeals: z.number().int(),
      overdueAppeals: z.number().int(),
      can: canMap,
    }),
  }),
  operation({
    id: "listMovesToApprove",
    method: "GET",
    path: "/v1/vendors/{vendorId}/moves/to-approve",
    tag: "Oversight",
    audience: "vendor",
    permission: { vendor: "oversight.read" },
    keepsToOwn: true,
    summary: "Proposed moves that wait for people to approve them, the oldest first",
    params: vendorParams,
    query: pageQuery,
    reply: pageOf(moveToApprove).extend({ can: canMap }),
  }),
  operation({
    id: "approveMoves",
    method: "POST",
    path: "/v1/vendors/{vendorId}/moves/approve",
    tag: "Oversight",
    audience: "vendor",
    permission: { vendor: "oversight.decide" },
    keepsToOwn: true,
    summary: "Approve moves; each is carried out once enough people have approved it",
    params: vendorParams,
    body: z.object({ moveIds, reason: z.string().trim().max(1000).optional() }),
    reply: outcomes,
  }),
  operation({
    id: "declineMoves",
    method: "POST",
    path: "/v1/vendors/{vendorId}/moves/decline",
    tag: "Oversight",
    audience: "vendor",
    permission: { vendor: "oversight.decide" },
    keepsToOwn: true,
    summary: "Decline moves, with a reason that the partner reads",
    params: vendorParams,
    body: z.object({ moveIds, reason }),
    reply: outcomes,
  }),
  operation({
    id: "listExceptions",
    method: "GET",
    path: "/v1/vendors/{vendorId}/exceptions",
    tag: "Oversight",
    audience: "vendor",
    permission: { vendor: "oversight.read" },
    keepsToOwn: true,
    summary: "Exceptions, newest first",
    params: vendorParams,
    query: pageQuery.extend({ status: z.enum(exceptionStatuses).optional() }),
    reply: pageOf(tierException).extend({ can: canMap }),
  }),
  operation({
    id: "listPartnerExceptions",
    method: "GET",
    path: "/v1/vendors/{vendorId}/partners/{partnerId}/exceptions",
    tag: "Oversight",
    audience: "partner",
    permission: { vendor: "oversight.read", partner: "oversight.read" },
    summary: "The exceptions of a partner; its own people see those that were approved",
    params: partnerParams,
    query: pageQuery,
    reply: pageOf(tierException).extend({ can: canMap }),
  }),
  operation({
    id: "requestException",
    method: "POST",
    path: "/v1/vendors/{vendorId}/partners/{partnerId}/exceptions",
    tag: "Oversight",
    audience: "vendor",
    permission: { vendor: "oversight.request" },
    status: 201,
    summary: "Ask that a partner holds a tier at least, until a day; another person approves",
    params: partnerParams,
    body: z.object({
      programId: idOf("program").optional(),
      track: z.string().min(1).max(80),
      tier: z.string().min(1).max(120),
      untilOn: plainDate,
      reason,
    }),
    reply: tierException,
  }),
  operation({
    id: "decideException",
    method: "POST",
    path: "/v1/vendors/{vendorId}/exceptions/{exceptionId}/decide",
    tag: "Oversight",
    audience: "vendor",
    permission: { vendor: "oversight.decide" },
    keepsToOwn: true,
    summary: "Approve or decline an exception that somebody else asked for",
    params: exceptionParams,
    body: z.object({ decision: z.enum(["approve", "decline"]), reason: z.string().trim().max(1000).optional() }),
    reply: tierException,
  }),
  operation({
    id: "endException",
    method: "POST",
    path: "/v1/vendors/{vendorId}/exceptions/{exceptionId}/end",
    tag: "Oversight",
    audience: "vendor",
    permission: { vendor: "oversight.request" },
    keepsToOwn: true,
    summary: "Withdraw a request, or revoke an exception before its last day",
    params: exceptionParams,
    body: z.object({ reason }),
    reply: tierException,
  }),
  operation({
    id: "listAppeals",
    method: "GET",
    path: "/v1/vendors/{vendorId}/appeals",
    tag: "Oversight",
    audience: "vendor",
    permission: { vendor: "oversight.read" },
    keepsToOwn: true,
    summary: "Appeals, newest first",
    params: vendorParams,
    query: pageQuery.extend({ status: z.enum(appealStatuses).optional() }),
    reply: pageOf(appeal).extend({ can: canMap }),
  }),
  operation({
    id: "listPartnerAppeals",
    method: "GET",
    path: "/v1/vendors/{vendorId}/partners/{partnerId}/appeals",
    tag: "Oversight",
    audience: "partner",
    permission: { vendor: "oversight.read", partner: "oversight.read" },
    summary: "The appeals of a partner, and the moves against which it can appeal",
    params: partnerParams,
    query: pageQuery,
    reply: pageOf(appeal).extend({ appealable: z.array(appealable), can: canMap }),
  }),
  operation({
    id: "fileAppeal",
    method: "POST",
    path: "/v1/vendors/{vendorId}/partners/{partnerId}/appeals",
    tag: "Oversight",
    audience: "partner",
    permission: { vendor: "oversight.decide", partner: "oversight.appeal" },
    status: 201,
    summary: "Appeal against a demotion, or against a promotion that was declined",
    params: partnerParams,
    body: z.object({ moveId: idOf("move"), text: z.string().trim().min(1, "say what is wrong").max(4000) }),
    reply: appeal,
  }),
  operation({
    id: "withdrawAppeal",
    method: "POST",
    path: "/v1/vendors/{vendorId}/partners/{partnerId}/appeals/{appealId}/withdraw",
    tag: "Oversight",
    audience: "partner",
    permission: { vendor: "oversight.decide", partner: "oversight.appeal" },
    summary: "Take an appeal back before it is decided",
    params: partnerParams.extend({ appealId: idOf("appeal") }),
    reply: appeal,
  }),
  operation({
    id: "decideAppeal",
    method: "POST",
    path: "/v1/vendors/{vendorId}/appeals/{appealId}/decide",
    tag: "Oversight",
    audience: "vendor",
    permission: { vendor: "oversight.decide" },
    keepsToOwn: true,
    summary: "Uphold or dismiss an appeal; not by who approved or declined the move",
    params: appealParams,
    body: z.object({
      outcome: z.enum(["upheld", "dismissed"]),
      reason,
      untilOn: plainDate.optional().meta({
        description: "Upheld: the tier is held at least through this day. Without it the move is undone, no more.",
      }),
    }),
    reply: appeal,
  }),
] as const;
