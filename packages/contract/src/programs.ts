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

export const operations = [
  operation({
    id: "listPrograms",
    method: "GET",
    path: "/v1/vendors/{vendorId}/programs",
    tag: "Programs",
    audience: "partner",
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
    status: 201,
    summary: "Publish the first version of a new program",
    params: vendorParams,
    body: z.object({ source, format: programDocumentFormat.default("yaml") }),
    reply: programSummary,
  }),
  operation({
    id: "checkProgram",
    method: "POST",
    path: "/v1/vendors/{vendorId}/programs/check",
    tag: "Programs",
    audience: "vendor",
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
    status: 201,
    summary: "Publish a new version; it takes effect at once and everybody is measured again",
    params: programParams,
    body: z.object({
      source,
      format: programDocumentFormat.default("yaml"),
      basedOn: z
        .number()
        .int()
        .optional()
        .meta({ description: "Number of the version that was edited; refused when another was published since." }),
    }),
    reply: programSummary,
  }),
  operation({
    id: "listProgramVersions",
    method: "GET",
    path: "/v1/vendors/{vendorId}/programs/{programId}/versions",
    tag: "Programs",
    audience: "vendor",
    summary: "Every version, newest first",
    params: programParams,
    reply: z.object({
      items: z.array(
        z.object({
          id: idOf("programVersion"),
          number: z.number().int(),
          status: z.string(),
          effectiveOn: plainDate.nullable(),
          publishedAt: instant.nullable(),
          publishedBy: z.string().nullable(),
        }),
      ),
    }),
  }),
  operation({
    id: "getProgramSchema",
    method: "GET",
    path: "/v1/program-schema.json",
    tag: "Programs",
    audience: "public",
    summary: "The JSON Schema of program documents",
    reply: z.record(z.string(), z.unknown()),
  }),
] as const;
