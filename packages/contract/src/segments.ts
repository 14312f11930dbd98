import { z } from "zod";
import {
  canMap,
  idOf,
  instant,
  pageOf,
  pageQuery,
  partnerParams,
  plainDate,
  problem,
  value,
  vendorParams,
} from "./common.ts";
import { operation } from "./operation.ts";

export const segmentOrigin = z.enum(["document", "console"]);
export const segmentStatus = z.enum(["active", "retired"]);

/** A group of partners by rule; who is in it follows what is measured. */
export const segment = z
  .object({
    id: idOf("segment"),
    programId: idOf("program"),
    key: z.string(),
    label: z.string(),
    note: z.string().nullable(),
    origin: segmentOrigin,
    status: segmentStatus,
    rule: z.string().meta({ description: "The condition as it is written." }),
    says: z.string().nullable().meta({ description: "The condition in words; null where the rule is broken." }),
    problems: z.array(problem).meta({
      description: "What is wrong with the rule under the version in force; its members then stay as they were.",
    }),
    members: z.number().int(),
    /** Members of all partners that are measured. */
    of: z.number().int(),
    /** How many there were on earlier days, oldest first. */
    trend: z.array(z.object({ on: plainDate, members: z.number().int() })),
    joined: z.number().int().meta({ description: "Joined in the last 30 days and still in it." }),
    left: z.number().int().meta({ description: "Left in the last 30 days." }),
    createdBy: z.string(),
    createdAt: instant,
    updatedBy: z.string().nullable(),
    updatedAt: instant.nullable(),
    revision: z.number().int(),
    can: canMap,
  })
  .meta({ id: "Segment" });

const label = z.string().trim().min(1).max(100);
const note = z.string().trim().max(1000);
const rule = z.string().trim().min(1).max(4000);
const segmentParams = vendorParams.extend({ segmentId: idOf("segment") });
const ofProgram = z.object({
  program: idOf("program").optional().meta({ description: "The first program where absent." }),
});
const who = z.object({
  id: idOf("partner"),
  name: z.string(),
  reference: z.string(),
  region: z.string().nullable(),
});
const tiers = z.array(z.object({ track: z.string(), trackLabel: z.string(), tier: z.string().nullable() }));

export const operations = [
  operation({
    id: "listSegments",
    method: "GET",
    path: "/v1/vendors/{vendorId}/segments",
    tag: "Segments",
    audience: "vendor",
    permission: { vendor: "segments.read" },
    keepsToOwn: true,
    summary: "The segments of a program, those of its document first, with how many partners are in each now",
    params: vendorParams,
    query: ofProgram,
    reply: z.object({ items: z.array(segment), programId: idOf("program").nullable(), can: canMap }),
  }),
  operation({
    id: "createSegment",
    method: "POST",
    path: "/v1/vendors/{vendorId}/segments",
    tag: "Segments",
    audience: "vendor",
    permission: { vendor: "segments.edit" },
    status: 201,
    summary: "Make a segment by rule",
    params: vendorParams,
    body: z.object({
      programId: idOf("program").optional(),
      label,
      note: note.nullable().optional(),
      rule,
      key: z
        .string()
        .regex(/^[a-z][A-Za-z0-9_]{0,59}$/, "must start with a small letter and have only letters, digits and _")
        .optional()
        .meta({ description: "Its short name; made from the label where absent." }),
    }),
    reply: segment,
  }),
  operation({
    id: "getSegment",
    method: "GET",
    path: "/v1/vendors/{vendorId}/segments/{segmentId}",
    tag: "Segments",
    audience: "vendor",
    permission: { vendor: "segments.read" },
    keepsToOwn: true,
    summary: "One segment",
    params: segmentParams,
    reply: segment,
  }),
  operation({
    id: "updateSegment",
    method: "PATCH",
    path: "/v1/vendors/{vendorId}/segments/{segmentId}",
    tag: "Segments",
    audience: "vendor",
    permission: { vendor: "segments.edit" },
    summary: "Change a segment that was made in the console; send the revision that you read",
    params: segmentParams,
    body: z.object({
      revision: z.number().int(),
      label: label.optional(),
      note: note.nullable().optional(),
      rule: rule.optional(),
    }),
    reply: segment,
  }),
  operation({
    id: "retireSegment",
    method: "POST",
    path: "/v1/vendors/{vendorId}/segments/{segmentId}/retire",
    tag: "Segments",
    audience: "vendor",
    permission: { vendor: "segments.edit" },
    summary: "End a segment that was made in the console; its history stays",
    params: segmentParams,
    reply: segment,
  }),
  operation({
    id: "listSegmentMembers",
    method: "GET",
    path: "/v1/vendors/{vendorId}/segments/{segmentId}/members",
    tag: "Segments",
    audience: "vendor",
    permission: { vendor: "segments.read" },
    keepsToOwn: true,
    summary: "Who is in a segment now, by name",
    params: segmentParams,
    query: pageQuery,
    reply: pageOf(z.object({ partner: who, joinedOn: plainDate, standings: tiers })),
  }),
  operation({
    id: "exportSegmentMembers",
    method: "GET",
    path: "/v1/vendors/{vendorId}/segments/{segmentId}/members/export",
    tag: "Segments",
    audience: "vendor",
    permission: { vendor: "segments.read" },
    keepsToOwn: true,
    summary: "Everybody in a segment, as CSV or XLSX",
    params: segmentParams,
    query: z.object({ format: z.enum(["csv", "xlsx"]).default("csv") }),
    download: ["text/csv", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"],
  }),
  operation({
    id: "listSegmentHistory",
    method: "GET",
    path: "/v1/vendors/{vendorId}/segments/{segmentId}/history",
    tag: "Segments",
    audience: "vendor",
    permission: { vendor: "segments.read" },
    keepsToOwn: true,
    summary: "Who joined and who left, newest first",
    params: segmentParams,
    query: pageQuery,
    reply: pageOf(z.object({ partner: who, what: z.enum(["joined", "left"]), on: plainDate })),
  }),
  operation({
    id: "getSegmentOverlap",
    method: "GET",
    path: "/v1/vendors/{vendorId}/segment-overlap",
    tag: "Segments",
    audience: "vendor",
    permission: { vendor: "segments.read" },
    keepsToOwn: true,
    summary: "How many partners each two segments of a program share",
    params: vendorParams,
    query: ofProgram,
    reply: z.object({
      segments: z.array(z.object({ id: idOf("segment"), label: z.string(), members: z.number().int() })),
      /** Each pair once; pairs that share nobody are left out. */
      pairs: z.array(z.object({ a: idOf("segment"), b: idOf("segment"), both: z.number().int() })),
    }),
  }),
  operation({
    id: "listPartnerSegments",
    method: "GET",
    path: "/v1/vendors/{vendorId}/partners/{partnerId}/segments",
    tag: "Segments",
    audience: "vendor",
    permission: { vendor: "segments.read" },
    summary: "The segments that a partner is in, and those it was in",
    params: partnerParams,
    query: ofProgram,
    reply: z.object({
      items: z.array(
        z.object({
          segmentId: idOf("segment"),
          label: z.string(),
          joinedOn: plainDate,
          leftOn: plainDate.nullable(),
        }),
      ),
    }),
  }),
  operation({
    id: "listIdealPartners",
    method: "GET",
    path: "/v1/vendors/{vendorId}/ideal-partners",
    tag: "Segments",
    audience: "vendor",
    permission: { vendor: "segments.read" },
    keepsToOwn: true,
    summary: "Partners nearest to the ideal one, by the program's score for it, that do not hold a highest tier yet",
    params: vendorParams,
    query: ofProgram.extend({ limit: z.coerce.number().int().min(1).max(100).default(10) }),
    reply: z.object({
      /** Null where the program names no score for it. */
      score: z.object({ key: z.string(), label: z.string(), says: z.string() }).nullable(),
      asOf: plainDate.nullable(),
      items: z.array(z.object({ partner: who, score: value, standings: tiers })),
    }),
  }),
] as const;
