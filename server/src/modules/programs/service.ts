import type { Id } from "@fairway/kernel";
import type { Ctx, Platform } from "../../platform/index.ts";
import { compareDocument, compareVersions } from "./compare.ts";
import { createDraft, type NewDraft } from "./drafts/create-draft.ts";
import { discardDraft, saveDraft, type Edited } from "./drafts/edit-draft.ts";
import { planDraft, publishDraft, type PlannedTerms, type PublishTerms } from "./drafts/publish-draft.ts";
import { listDrafts, readDraft } from "./drafts/read-drafts.ts";
import { createProgram, publishProgram, type DocumentInput, type Terms } from "./publish.ts";
import {
  checkDocument,
  getProgram,
  listPrograms,
  programSummary,
  programVersions,
  readProgramVersion,
} from "./read.ts";
import { withdrawVersion } from "./withdraw.ts";

type ProgramId = Id<"program">;
type VersionId = Id<"programVersion">;

/** Programs: writing, planning and publishing their documents, and reading them. */
export function createPrograms({ platform }: { platform: Platform }) {
  const read = (ctx: Ctx, programId: ProgramId, versionId: VersionId) =>
    readProgramVersion(platform, ctx, programId, versionId);
  return {
    list: (ctx: Ctx) => listPrograms(platform, ctx),
    get: (ctx: Ctx, programId: ProgramId) => getProgram(platform, ctx, programId),
    versions: (ctx: Ctx, programId: ProgramId) => programVersions(platform, ctx, programId),
    version: read,
    compare: (ctx: Ctx, programId: ProgramId, ids: { from: VersionId; to: VersionId }) =>
      compareVersions(platform, ctx, programId, ids),
    compareDocument: (ctx: Ctx, programId: ProgramId, document: DocumentInput & { against?: VersionId | undefined }) =>
      compareDocument(platform, ctx, programId, document),
    check: checkDocument,
    create: async (ctx: Ctx, document: DocumentInput & Terms) =>
      programSummary(platform, ctx, (await createProgram(platform, ctx, document)).programId),
    publish: async (
      ctx: Ctx,
      programId: ProgramId,
      document: DocumentInput & Terms & { basedOn?: number | undefined },
    ) => programSummary(platform, ctx, (await publishProgram(platform, ctx, programId, document)).programId),
    withdraw: async (ctx: Ctx, programId: ProgramId, versionId: VersionId, reason: string) => {
      await withdrawVersion(platform, ctx, programId, versionId, reason);
      return read(ctx, programId, versionId);
    },
    ...draftService(platform),
  };
}

/** What is written and not published yet. */
function draftService(platform: Platform) {
  const draft = (ctx: Ctx, id: VersionId) => readDraft(platform, ctx, id);
  return {
    drafts: (ctx: Ctx, programId?: ProgramId) => listDrafts(platform, ctx, programId),
    draft,
    createDraft: async (ctx: Ctx, input: NewDraft) => draft(ctx, await createDraft(platform, ctx, input)),
    saveDraft: async (ctx: Ctx, id: VersionId, input: Edited) => {
      await saveDraft(platform, ctx, id, input);
      return draft(ctx, id);
    },
    planDraft: async (ctx: Ctx, id: VersionId, input: PlannedTerms) => {
      await planDraft(platform, ctx, id, input);
      return draft(ctx, id);
    },
    publishDraft: async (ctx: Ctx, id: VersionId, input: PublishTerms) => {
      const { programId } = await publishDraft(platform, ctx, id, input);
      return readProgramVersion(platform, ctx, programId, id);
    },
    discardDraft: (ctx: Ctx, id: VersionId) => discardDraft(platform, ctx, id),
  };
}

export type Programs = ReturnType<typeof createPrograms>;
