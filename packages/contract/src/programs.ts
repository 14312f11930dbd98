import { z } from "zod";
import { canMap, idOf, instant, plainDate, problem, programParams, vendorParams } from "./common.ts";
import { operation } from "./operation.ts";

export const programSummary = z
  .object({
    id: idOf("program"),
    key: z.string(),
    name: z.string(),
    liveAsOf: plainDate.nullable(),
    activeVersion: z
      .object({
        id: idOf("programVersion"),
        number: z.number().int(),
        publishedAt: instant,
        /** Null for a partner's people, as everywhere the names of the vendor's. */
        publishedBy: z.string().nullable(),
      })
      .nullable(),
    tracks: z.array(
      z.object({
        key: z.string(),
        label: z.string(),
        tiers: z.array(z.string()).meta({ description: "Highest first." }),
      }),
    ),
    metrics: z.array(z.object({ key: z.string(), label: z.string(), unit: z.string(), headline: z.boolean() })),
  })
  .meta({ id: "ProgramSummary" });

/** The program as a page for people: sections of whole sentences, tables and term lists, in the reader's language. */
export const programPage = z
  .object({
    title: z.string(),
    intro: z.array(z.string()),
    sections: z.array(
      z.object({
        id: z.string(),
        title: z.string(),
        kind: z.enum(["facts", "metrics", "scores", "tracks", "badges", "benefits", "other"]),
        entries: z.array(
          z.object({
            key: z.string(),
            label: z.string(),
            /** Whole sentences. */
            says: z.array(z.string()),
            /** Rows of a table, such as the tiers of a track with their requirements. */
            table: z.object({ head: z.array(z.string()), rows: z.array(z.array(z.string())) }).optional(),
            /** Keys of metrics that it uses. */
            uses: z.array(z.string()),
          }),
        ),
      }),
    ),
  })
  .meta({ id: "ProgramPage" });

const source = z.string().min(1).max(500_000);
export const programDocumentFormat = z.enum(["yaml", "json"]);

export const programVersionStatus = z.enum(["draft", "planned", "published", "active", "superseded", "withdrawn"]);

/** One version of a program: who made it, why, from when it applies and what became of it. */
export const programVersion = z
  .object({
    id: idOf("programVersion"),
    programId: idOf("program"),
    number: z.number().int().nullable().meta({ description: "Given when it is published." }),
    status: programVersionStatus,
    format: programDocumentFormat,
    effectiveOn: plainDate.nullable(),
    endedOn: plainDate.nullable().meta({ description: "The day from which another version applied." }),
    noticeDays: z.number().int().nullable(),
    reason: z.string().nullable(),
    basedOn: z.object({ id: idOf("programVersion"), number: z.number().int().nullable() }).nullable(),
    outdated: z.boolean().meta({
      description: "Whether a version was published after the one it is based on that takes effect before it.",
    }),
    problemCount: z.number().int(),
    createdAt: instant,
    createdBy: z.string().nullable(),
    editedAt: instant,
    editedBy: z.string().nullable(),
    publishedAt: instant.nullable(),
    publishedBy: z.string().nullable(),
    activatedAt: instant.nullable(),
    withdrawnAt: instant.nullable(),
    withdrawnBy: z.string().nullable(),
    withdrawnReason: z.string().nullable(),
  })
  .meta({ id: "ProgramVersion" });

export const programChange = z
  .object({
    path: z.string().meta({ description: "Where it stands in the document: `tracks.sell.tiers.Gold`." }),
    kind: z.enum(["added", "removed", "changed"]),
    what: z.string().meta({ description: "What it is about, in the reader's language." }),
    from: z.string().nullable(),
    to: z.string().nullable(),
    says: z.string().meta({ description: "The change as a sentence." }),
  })
  .meta({ id: "ProgramChange" });

const comparedSide = z.object({
  id: idOf("programVersion").nullable().meta({ description: "Null for a document that was sent." }),
  number: z.number().int().nullable(),
  status: programVersionStatus.nullable(),
  effectiveOn: plainDate.nullable(),
});

/** What differs between two documents of a program, as people say it. */
export const programComparison = z
  .object({
    from: comparedSide,
    to: comparedSide,
    count: z.number().int(),
    groups: z.array(
      z.object({
        part: z.enum(["head", "facts", "metrics", "tracks", "moves", "badges", "benefits", "segments", "gates"]),
        title: z.string(),
        changes: z.array(programChange),
      }),
    ),
  })
  .meta({ id: "ProgramComparison" });

const effectiveOn = plainDate
  .optional()
  .meta({ description: "The business date from which it applies; today where absent." });
const reason = z.string().trim().max(2_000).optional().meta({ description: "Why, as partners may read it." });
const versionParams = programParams.extend({ versionId: idOf("programVersion") });

export const operations = [
  operation({
    id: "listPrograms",
    method: "GET",
    path: "/v1/vendors/{vendorId}/programs",
    tag: "Programs",
    audience: "partner",
    permission: { vendor: "programs.read", partner: "programs.read" },
    summary: "The vendor's programs",
    params: vendorParams,
    reply: z.object({ items: z.array(programSummary), can: canMap }),
  }),
  operation({
    id: "createProgram",
    method: "POST",
    path: "/v1/vendors/{vendorId}/programs",
    tag: "Programs",
    audience: "vendor",
    permission: { vendor: "programs.publish" },
    status: 201,
    summary: "Publish the first version of a new program",
    params: vendorParams,
    body: z.object({ source, format: programDocumentFormat.default("yaml"), effectiveOn, reason }),
    reply: programSummary,
  }),
  operation({
    id: "checkProgram",
    method: "POST",
    path: "/v1/vendors/{vendorId}/programs/check",
    tag: "Programs",
    audience: "vendor",
    permission: { vendor: "programs.publish" },
    idempotent: false,
    summary: "Check a program document without storing it",
    params: vendorParams,
    body: z.object({ source, format: programDocumentFormat.default("yaml") }),
    reply: z.object({ ok: z.boolean(), problems: z.array(problem), page: programPage.nullable() }),
  }),
  operation({
    id: "getProgram",
    method: "GET",
    path: "/v1/vendors/{vendorId}/programs/{programId}",
    tag: "Programs",
    audience: "partner",
    permission: { vendor: "programs.read", partner: "programs.read" },
    summary: "A program as a page for people, with its document",
    params: programParams,
    reply: programSummary.extend({
      page: programPage,
      source: z
        .string()
        .nullable()
        .meta({ description: "The document as it was published; null on the partner's side." }),
      format: programDocumentFormat,
      can: canMap,
    }),
  }),
  operation({
    id: "publishProgram",
    method: "POST",
    path: "/v1/vendors/{vendorId}/programs/{programId}/versions",
    tag: "Programs",
    audience: "vendor",
    permission: { vendor: "programs.publish" },
    status: 201,
    summary: "Publish a new version; it takes effect on its date, or at once and everybody is measured again",
    params: programParams,
    body: z.object({
      source,
      format: programDocumentFormat.default("yaml"),
      basedOn: z
        .number()
        .int()
        .optional()
        .meta({ description: "Number of the version that was edited; refused when another was published since." }),
      effectiveOn,
      noticeDays: z.number().int().min(0).max(730).optional(),
      reason,
    }),
    reply: programSummary,
  }),
  operation({
    id: "listProgramVersions",
    method: "GET",
    path: "/v1/vendors/{vendorId}/programs/{programId}/versions",
    tag: "Programs",
    audience: "vendor",
    permission: { vendor: "programs.read" },
    summary: "Every version, with drafts and withdrawn ones, newest first",
    params: programParams,
    reply: z.object({ items: z.array(programVersion), can: canMap }),
  }),
  operation({
    id: "getProgramVersion",
    method: "GET",
    path: "/v1/vendors/{vendorId}/programs/{programId}/versions/{versionId}",
    tag: "Programs",
    audience: "vendor",
    permission: { vendor: "programs.read" },
    summary: "A version with its document as it was written",
    params: versionParams,
    reply: programVersion.extend({ source: z.string(), page: programPage.nullable(), can: canMap }),
  }),
  operation({
    id: "withdrawProgramVersion",
    method: "POST",
    path: "/v1/vendors/{vendorId}/programs/{programId}/versions/{versionId}/withdraw",
    tag: "Programs",
    audience: "vendor",
    permission: { vendor: "programs.publish" },
    status: 200,
    summary: "Withdraw a published version before it takes effect",
    params: versionParams,
    body: z.object({ reason: z.string().trim().min(1).max(2_000) }),
    reply: programVersion,
  }),
  operation({
    id: "compareProgramVersions",
    method: "GET",
    path: "/v1/vendors/{vendorId}/programs/{programId}/comparison",
    tag: "Programs",
    audience: "vendor",
    permission: { vendor: "programs.read" },
    summary: "What differs between two versions or drafts of a program, in words",
    params: programParams,
    query: z.object({ from: idOf("programVersion"), to: idOf("programVersion") }),
    reply: programComparison,
  }),
  operation({
    id: "compareProgramDocument",
    method: "POST",
    path: "/v1/vendors/{vendorId}/programs/{programId}/comparison",
    tag: "Programs",
    audience: "vendor",
    permission: { vendor: "programs.read" },
    idempotent: false,
    status: 200,
    summary:
      "What a document changes against what was announced last, else what is in force, or against another version",
    params: programParams,
    body: z.object({
      source,
      format: programDocumentFormat.default("yaml"),
      against: idOf("programVersion").optional(),
    }),
    reply: programComparison,
  }),
  operation({
    id: "getProgramSchema",
    method: "GET",
    path: "/v1/program-schema.json",
    tag: "Programs",
    audience: "public",
    permission: null,
    summary: "The JSON Schema of program documents",
    reply: z.record(z.string(), z.unknown()),
  }),
] as const;
