import { z } from "zod";
import { canMap, idOf, instant, pageOf, pageQuery, partnerParams, plainDate, problem, vendorParams } from "./common.ts";
import { partnerRole } from "./identity.ts";
import { operation } from "./operation.ts";
import { explanation } from "./standings.ts";

export const gateOrigin = z.enum(["document", "console"]);
export const gateStatus = z.enum(["active", "retired"]);
export const gateOpeningStatus = z.enum(["open", "ended", "closed"]);
export const gateRequestStatus = z.enum(["asked", "granted", "declined", "withdrawn"]);
/** What can be locked. */
export const thingKind = z.enum(["resource", "benefit", "page"]);
/** The pages of the portal that may stand behind a gate. */
export const gatedPages = ["numbers", "resources", "benefits"] as const;
export const gatedPage = z.enum(gatedPages);

const who = z.object({ id: idOf("partner"), name: z.string(), reference: z.string(), region: z.string().nullable() });
/** A thing by its kind and its id: a public id, the key of a benefit, or the name of a page. */
const thingRef = z.object({ kind: thingKind, id: z.string().min(1).max(120) });
const thing = thingRef.extend({ label: z.string() });
const gateBrief = z.object({ id: idOf("gate"), label: z.string() });

/** What a partner asked for a thing, as the thing itself shows it. */
const requestBrief = z.object({
  id: idOf("gateRequest"),
  status: gateRequestStatus,
  reason: z.string(),
  askedAt: instant,
  /** The last instant at which an answer is in time. */
  dueAt: instant,
  late: z.boolean(),
  decision: z.string().nullable().meta({ description: "The reason that was given with the answer." }),
  decidedAt: instant.nullable(),
  untilOn: plainDate.nullable().meta({ description: "Of what was granted, the last day." }),
  can: canMap,
});

/** What a partner asked for, and what came of it. */
export const gateRequest = requestBrief
  .extend({
    partner: who,
    thing,
    gate: gateBrief.nullable().meta({ description: "The gate that locks it; null where the thing's own rule does." }),
    /** Null, as `decidedBy`, for a partner's people where it was one of the vendor's. */
    askedBy: z.string().nullable(),
    /** Whose turn it is: the partner's manager, or whoever decides about requests. Null for a partner's people. */
    turn: z.object({ name: z.string().nullable(), isYours: z.boolean() }).nullable(),
    decidedBy: z.string().nullable(),
  })
  .meta({ id: "GateRequest" });

/** What is open to a partner for a time. */
export const gateOpening = z
  .object({
    id: idOf("gateOpening"),
    partner: who,
    gate: gateBrief
      .nullable()
      .meta({ description: "The gate that is open with all that it guards; null for one thing." }),
    thing: thing.nullable(),
    status: gateOpeningStatus,
    fromOn: plainDate,
    untilOn: plainDate.meta({ description: "The last day." }),
    reason: z.string(),
    openedBy: z.string(),
    openedAt: instant,
    endedBy: z.string().nullable(),
    endedAt: instant.nullable(),
    can: canMap,
  })
  .meta({ id: "GateOpening" });

/** Why something is locked for a partner's person, and what opens it. */
export const lock = z
  .object({
    thing,
    gate: gateBrief.nullable(),
    /** The requirement in words. */
    says: z.string(),
    note: z.string().nullable(),
    requirement: explanation,
    /** What is still missing: the distance. */
    missing: z.array(explanation),
    /** What would open it, each with what is missing for it. */
    opens: z.array(z.object({ says: z.string(), met: z.boolean().nullable(), missing: z.array(explanation) })),
    /** Whether the partner meets it, and only the role of this person does not. Null where roles play no part. */
    roles: z.object({ says: z.string(), met: z.boolean() }).nullable(),
    answerWithin: z.string().meta({ description: "In which time a request is answered, in words." }),
    /** The newest request of the partner for it. */
    request: requestBrief.nullable(),
    can: canMap,
  })
  .meta({ id: "Lock" });

/** A threshold before things. */
export const gate = z
  .object({
    id: idOf("gate"),
    programId: idOf("program"),
    key: z.string(),
    label: z.string(),
    note: z.string().nullable(),
    origin: gateOrigin,
    status: gateStatus,
    rule: z.string(),
    says: z
      .string()
      .nullable()
      .meta({ description: "The rule and the roles in words; null where the rule is broken." }),
    roles: z.array(partnerRole).meta({ description: "For whom of a partner's people; empty is all of them." }),
    answerWithin: z.string(),
    problems: z.array(problem),
    /** Partners for which its rule holds now, and those to which it is open for a time. */
    passing: z.number().int(),
    opened: z.number().int(),
    of: z.number().int(),
    /** Things behind it, a few by name. */
    guards: z.object({ count: z.number().int(), things: z.array(thing) }),
    createdBy: z.string(),
    createdAt: instant,
    updatedBy: z.string().nullable(),
    updatedAt: instant.nullable(),
    revision: z.number().int(),
    can: canMap,
  })
  .meta({ id: "Gate" });

const label = z.string().trim().min(1).max(100);
const note = z.string().trim().max(1000);
const rule = z.string().trim().min(1).max(4000);
const roles = z.array(partnerRole).max(5);
const reason = z.string().trim().min(1).max(2000);
const answerWithin = z.string().trim().min(1).max(40);
const ofProgram = z.object({
  program: idOf("program").optional().meta({ description: "The first program where absent." }),
});
const gateParams = vendorParams.extend({ gateId: idOf("gate") });
const requestParams = vendorParams.extend({ gateRequestId: idOf("gateRequest") });
const partnerRequestParams = partnerParams.extend({ gateRequestId: idOf("gateRequest") });

export const operations = [
  operation({
    id: "listGates",
    method: "GET",
    path: "/v1/vendors/{vendorId}/gates",
    tag: "Gates",
    audience: "vendor",
    permission: { vendor: "gates.read" },
    keepsToOwn: true,
    summary: "The gates of a program with how many partners pass them now, and what they guard",
    params: vendorParams,
    query: ofProgram,
    reply: z.object({
      items: z.array(gate),
      programId: idOf("program").nullable(),
      /** The pages of the portal, with the gate before each. */
      pages: z.array(z.object({ page: gatedPage, label: z.string(), gateId: idOf("gate").nullable() })),
      waiting: z.number().int(),
      late: z.number().int(),
      can: canMap,
    }),
  }),
  operation({
    id: "createGate",
    method: "POST",
    path: "/v1/vendors/{vendorId}/gates",
    tag: "Gates",
    audience: "vendor",
    permission: { vendor: "gates.edit" },
    status: 201,
    summary: "Make a gate by rule",
    params: vendorParams,
    body: z.object({
      programId: idOf("program").optional(),
      label,
      note: note.nullable().optional(),
      rule,
      roles: roles.default([]),
      answerWithin: answerWithin
        .optional()
        .meta({ description: "Such as 2 business days; 3 business days where absent." }),
    }),
    reply: gate,
  }),
  operation({
    id: "getGate",
    method: "GET",
    path: "/v1/vendors/{vendorId}/gates/{gateId}",
    tag: "Gates",
    audience: "vendor",
    permission: { vendor: "gates.read" },
    keepsToOwn: true,
    summary: "One gate",
    params: gateParams,
    reply: gate,
  }),
  operation({
    id: "updateGate",
    method: "PATCH",
    path: "/v1/vendors/{vendorId}/gates/{gateId}",
    tag: "Gates",
    audience: "vendor",
    permission: { vendor: "gates.edit" },
    summary: "Change a gate that was made in the console; send the revision that you read",
    params: gateParams,
    body: z.object({
      revision: z.number().int(),
      label: label.optional(),
      note: note.nullable().optional(),
      rule: rule.optional(),
      roles: roles.optional(),
      answerWithin: answerWithin.optional(),
    }),
    reply: gate,
  }),
  operation({
    id: "retireGate",
    method: "POST",
    path: "/v1/vendors/{vendorId}/gates/{gateId}/retire",
    tag: "Gates",
    audience: "vendor",
    permission: { vendor: "gates.edit" },
    summary: "End a gate that was made in the console and guards nothing any more",
    params: gateParams,
    reply: gate,
  }),
  operation({
    id: "listGateNearMisses",
    method: "GET",
    path: "/v1/vendors/{vendorId}/gates/{gateId}/near-misses",
    tag: "Gates",
    audience: "vendor",
    permission: { vendor: "gates.read" },
    keepsToOwn: true,
    summary: "Partners that do not pass a gate and are nearest to it, with what they are short of",
    params: gateParams,
    query: z.object({ limit: z.coerce.number().int().min(1).max(50).default(10) }),
    reply: z.object({ items: z.array(z.object({ partner: who, missing: z.array(explanation) })) }),
  }),
  operation({
    id: "setPageGate",
    method: "PUT",
    path: "/v1/vendors/{vendorId}/portal-pages/{page}/gate",
    tag: "Gates",
    audience: "vendor",
    permission: { vendor: "gates.edit" },
    status: 204,
    summary: "Put a page of the portal behind a gate, or open it to everybody",
    params: vendorParams.extend({ page: gatedPage }),
    body: z.object({ gateId: idOf("gate").nullable() }),
  }),
  operation({
    id: "listPortalPages",
    method: "GET",
    path: "/v1/vendors/{vendorId}/partners/{partnerId}/portal-pages",
    tag: "Gates",
    audience: "partner",
    permission: null,
    summary: "The pages of the portal behind gates, as this person finds them",
    params: partnerParams,
    reply: z.object({
      items: z.array(
        z.object({ page: gatedPage, open: z.boolean(), openUntil: plainDate.nullable(), lock: lock.nullable() }),
      ),
    }),
  }),
  operation({
    id: "getLock",
    method: "GET",
    path: "/v1/vendors/{vendorId}/partners/{partnerId}/locks/{kind}/{thing}",
    tag: "Gates",
    audience: "partner",
    permission: { vendor: "gates.read", partner: "gates.ask" },
    summary: "Why a thing is locked for a partner, what opens it, and what was asked; null where it is open",
    params: partnerParams.extend({ kind: thingKind, thing: z.string().min(1).max(120) }),
    reply: z.object({ lock: lock.nullable(), openUntil: plainDate.nullable() }),
  }),
  operation({
    id: "askForOpening",
    method: "POST",
    path: "/v1/vendors/{vendorId}/partners/{partnerId}/gate-requests",
    tag: "Gates",
    audience: "partner",
    permission: { partner: "gates.ask" },
    status: 201,
    summary: "Ask for something that is locked, with the reason",
    params: partnerParams,
    body: z.object({ thing: thingRef, reason }),
    reply: gateRequest,
  }),
  operation({
    id: "listPartnerGateRequests",
    method: "GET",
    path: "/v1/vendors/{vendorId}/partners/{partnerId}/gate-requests",
    tag: "Gates",
    audience: "partner",
    permission: { vendor: "gates.read", partner: "gates.ask" },
    summary: "What a partner has asked for, newest first",
    params: partnerParams,
    query: pageQuery,
    reply: pageOf(gateRequest),
  }),
  operation({
    id: "withdrawGateRequest",
    method: "POST",
    path: "/v1/vendors/{vendorId}/partners/{partnerId}/gate-requests/{gateRequestId}/withdraw",
    tag: "Gates",
    audience: "partner",
    permission: { partner: "gates.ask" },
    summary: "Take a request back",
    params: partnerRequestParams,
    reply: gateRequest,
  }),
  operation({
    id: "listGateRequests",
    method: "GET",
    path: "/v1/vendors/{vendorId}/gate-requests",
    tag: "Gates",
    audience: "vendor",
    permission: { vendor: "gates.read" },
    keepsToOwn: true,
    summary: "Requests of partners; those that wait first, the most urgent at the top",
    params: vendorParams,
    query: pageQuery.extend({
      status: z.enum(["waiting", "decided", "all"]).default("waiting"),
      mine: z.stringbool().optional().meta({ description: "Only those of partners whose manager you are." }),
    }),
    reply: pageOf(gateRequest).extend({ waiting: z.number().int(), late: z.number().int() }),
  }),
  operation({
    id: "decideGateRequest",
    method: "POST",
    path: "/v1/vendors/{vendorId}/gate-requests/{gateRequestId}/decision",
    tag: "Gates",
    audience: "vendor",
    permission: { vendor: "gates.open" },
    keepsToOwn: true,
    summary: "Grant a request until a day, for the thing or for its gate, or decline it; always with a reason",
    params: requestParams,
    body: z.discriminatedUnion("decision", [
      z.strictObject({
        decision: z.literal("grant"),
        reason,
        untilOn: plainDate,
        scope: z.enum(["thing", "gate"]).default("thing"),
      }),
      z.strictObject({ decision: z.literal("decline"), reason }),
    ]),
    reply: gateRequest,
  }),
  operation({
    id: "listGateOpenings",
    method: "GET",
    path: "/v1/vendors/{vendorId}/gate-openings",
    tag: "Gates",
    audience: "vendor",
    permission: { vendor: "gates.read" },
    keepsToOwn: true,
    summary: "What is open to partners for a time, newest first",
    params: vendorParams,
    query: pageQuery.extend({
      partner: idOf("partner").optional(),
      status: gateOpeningStatus.optional(),
    }),
    reply: pageOf(gateOpening),
  }),
  operation({
    id: "createGateOpening",
    method: "POST",
    path: "/v1/vendors/{vendorId}/gate-openings",
    tag: "Gates",
    audience: "vendor",
    permission: { vendor: "gates.open" },
    keepsToOwn: true,
    status: 201,
    summary: "Open a gate or a single thing to a partner until a day",
    params: vendorParams,
    body: z.object({
      partnerId: idOf("partner"),
      gateId: idOf("gate").optional(),
      thing: thingRef.optional(),
      untilOn: plainDate,
      reason,
    }),
    reply: gateOpening,
  }),
  operation({
    id: "closeGateOpening",
    method: "POST",
    path: "/v1/vendors/{vendorId}/gate-openings/{gateOpeningId}/close",
    tag: "Gates",
    audience: "vendor",
    permission: { vendor: "gates.open" },
    keepsToOwn: true,
    summary: "End an opening before its last day",
    params: vendorParams.extend({ gateOpeningId: idOf("gateOpening") }),
    body: z.object({ reason }),
    reply: gateOpening,
  }),
] as const;
