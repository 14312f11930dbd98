import { parseId } from "@fairway/kernel";
import type { Handlers } from "../../platform/index.ts";
import { programCan } from "./policy.ts";
import { draftReadToApi, draftToApi, versionToApi } from "./present.ts";
import type { DraftRead } from "./drafts/read-drafts.ts";
import type { Ctx } from "../../platform/index.ts";
import type { Programs } from "./service.ts";

type Own =
  | "listDrafts"
  | "createDraft"
  | "getDraft"
  | "saveDraft"
  | "markDraftPlanned"
  | "publishDraft"
  | "discardDraft";

const optional = (text: string | undefined) => (text === undefined ? undefined : parseId("programVersion", text));
const shown = (ctx: Ctx, read: DraftRead) => ({ ...draftReadToApi(read), can: programCan(ctx.actor) });

/** The operations on drafts. */
export const draftHandlers = (service: Programs): Pick<Handlers, Own> => ({
  listDrafts: async ({ ctx, query }) => {
    const programId = query.programId === undefined ? undefined : parseId("program", query.programId);
    return { items: (await service.drafts(ctx, programId)).map(draftToApi), can: programCan(ctx.actor) };
  },
  createDraft: async ({ ctx, body }) => {
    const programId = body.programId === undefined ? undefined : parseId("program", body.programId);
    return shown(ctx, await service.createDraft(ctx, { ...body, programId, from: optional(body.from) }));
  },
  getDraft: async ({ ctx, params }) => shown(ctx, await service.draft(ctx, parseId("programVersion", params.draftId))),
  saveDraft: async ({ ctx, params, body }) => {
    const edited = { ...body, basedOn: optional(body.basedOn) };
    return shown(ctx, await service.saveDraft(ctx, parseId("programVersion", params.draftId), edited));
  },
  markDraftPlanned: async ({ ctx, params, body }) =>
    shown(ctx, await service.planDraft(ctx, parseId("programVersion", params.draftId), body)),
  publishDraft: async ({ ctx, params, body }) => {
    const { version, versions } = await service.publishDraft(ctx, parseId("programVersion", params.draftId), body);
    return versionToApi(version, versions);
  },
  discardDraft: async ({ ctx, params }) => {
    await service.discardDraft(ctx, parseId("programVersion", params.draftId));
  },
});
