import { z } from "zod";
import { canMap, idOf, instant, plainDate, problem, vendorParams } from "./common.ts";
import { operation } from "./operation.ts";
import { programDocumentFormat, programPage, programVersion, programVersionStatus } from "./programs.ts";

/** A draft may be empty and may have mistakes; only what is planned or published may not. */
const text = z.string().max(500_000);
const revision = z
  .number()
  .int()
  .min(1)
  .meta({ description: "The revision that was read; another one is a conflict." });
const reason = z.string().trim().max(2_000);
const noticeDays = z.number().int().min(0).max(730);

const versionRef = z.object({
  id: idOf("programVersion"),
  number: z.number().int().nullable(),
  status: programVersionStatus,
});

export const draftSummary = z
  .object({
    id: idOf("programVersion"),
    programId: idOf("program"),
    name: z.string().meta({ description: "What the program is called; of a new program what the draft calls it." }),
    key: z.string(),
    status: z.enum(["draft", "planned"]),
    revision: z.number().int(),
    format: programDocumentFormat,
    first: z.boolean().meta({ description: "Whether the program has no published version yet." }),
    problemCount: z.number().int().meta({ description: "0 where the document is sound." }),
    basedOn: versionRef.nullable(),
    publishedSince: versionRef.nullable().meta({
      description: "The newest version that was published after the one it is based on; it has to be carried over.",
    }),
    effectiveOn: plainDate.nullable(),
    noticeDays: z.number().int().nullable(),
    announceBy: plainDate.nullable().meta({ description: "The last day on which publishing keeps the notice." }),
    reason: z.string().nullable(),
    createdAt: instant,
    createdBy: z.string().nullable(),
    editedAt: instant,
    editedBy: z.string().nullable(),
  })
  .meta({ id: "DraftSummary" });

export const draft = draftSummary
  .extend({
    source: z.string(),
    problems: z.array(problem),
    page: programPage
      .nullable()
      .meta({ description: "The program as people will read it; null while it has a problem." }),
    can: canMap,
  })
  .meta({ id: "Draft" });

const draftParams = vendorParams.extend({ draftId: idOf("programVersion") });

export const operations = [
  operation({
    id: "listDrafts",
    method: "GET",
    path: "/v1/vendors/{vendorId}/drafts",
    tag: "Drafts",
    audience: "vendor",
    permission: { vendor: "programs.read" },
    summary: "Drafts and planned versions of all programs, or of one, the one edited last first",
    params: vendorParams,
    query: z.object({ programId: idOf("program").optional() }),
    reply: z.object({ items: z.array(draftSummary), can: canMap }),
  }),
  operation({
    id: "createDraft",
    method: "POST",
    path: "/v1/vendors/{vendorId}/drafts",
    tag: "Drafts",
    audience: "vendor",
    permission: { vendor: "programs.publish" },
    status: 201,
    summary: "Start a draft: of a new program, or of the next version of one",
    params: vendorParams,
    body: z.object({
      programId: idOf("program").optional().meta({ description: "Absent for a new program." }),
      source: text.optional().meta({
        description: "What it starts with. Absent: the document of `from`, else of the active version, else nothing.",
      }),
      format: programDocumentFormat.optional(),
      from: idOf("programVersion")
        .optional()
        .meta({ description: "The version or draft whose document it starts with; of any program of the vendor." }),
      reason: reason.optional(),
    }),
    reply: draft,
  }),
  operation({
    id: "getDraft",
    method: "GET",
    path: "/v1/vendors/{vendorId}/drafts/{draftId}",
    tag: "Drafts",
    audience: "vendor",
    permission: { vendor: "programs.read" },
    summary: "A draft with its document, its problems and how it reads",
    params: draftParams,
    reply: draft,
  }),
  operation({
    id: "saveDraft",
    method: "PUT",
    path: "/v1/vendors/{vendorId}/drafts/{draftId}",
    tag: "Drafts",
    audience: "vendor",
    permission: { vendor: "programs.publish" },
    summary: "Save a draft, with or without problems; refused when somebody saved it meanwhile",
    params: draftParams,
    body: z.object({
      source: text,
      format: programDocumentFormat.optional(),
      revision,
      reason: reason.nullable().optional(),
      basedOn: idOf("programVersion")
        .optional()
        .meta({ description: "The published version whose changes have been carried over into it." }),
    }),
    reply: draft,
  }),
  operation({
    id: "markDraftPlanned",
    method: "POST",
    path: "/v1/vendors/{vendorId}/drafts/{draftId}/planned",
    tag: "Drafts",
    audience: "vendor",
    permission: { vendor: "programs.publish" },
    status: 200,
    summary: "Mark a sound draft as planned for a date; refused with place and remedy while it has a problem",
    params: draftParams,
    body: z.object({ revision, effectiveOn: plainDate, noticeDays, reason: reason.nullable().optional() }),
    reply: draft,
  }),
  operation({
    id: "publishDraft",
    method: "POST",
    path: "/v1/vendors/{vendorId}/drafts/{draftId}/publish",
    tag: "Drafts",
    audience: "vendor",
    permission: { vendor: "programs.publish" },
    status: 201,
    summary: "Publish a draft; it takes effect on its date",
    params: draftParams,
    body: z.object({
      revision,
      effectiveOn: plainDate.optional().meta({ description: "Absent: the planned date, else today." }),
      noticeDays: noticeDays.optional(),
      reason: reason.nullable().optional(),
    }),
    reply: programVersion,
  }),
  operation({
    id: "discardDraft",
    method: "DELETE",
    path: "/v1/vendors/{vendorId}/drafts/{draftId}",
    tag: "Drafts",
    audience: "vendor",
    permission: { vendor: "programs.publish" },
    status: 204,
    summary: "Discard a draft",
    params: draftParams,
  }),
] as const;
