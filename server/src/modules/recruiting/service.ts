import type { Id } from "@fairway/kernel";
import type { Ctx, JournalEvent, PublicCtx } from "../../platform/index.ts";
import { accept, type Acceptance } from "./accept.ts";
import { giveVerdict } from "./approval.ts";
import { confirm, framesOf, newRiddle, publicForm, send, type FormAddress, type Sent } from "./apply.ts";
import { closeForm, createForm, publishForm, readForm, readForms, saveForm, type FormChange } from "./forms.ts";
import { lapse } from "./lapse.ts";
import { searchDuplicates, settleDuplicate } from "./matches.ts";
import { merge, movePeople, previewMerge } from "./merge.ts";
import { listApplications, previewChain, readApplication, type ListFilter } from "./read.ts";
import { ask, decline, enter, review } from "./review.ts";
import { answer, publicStatus, withdraw } from "./status.ts";
import { tellAdministrators, tellApprovers, tellDeciders, tellManager } from "./tell.ts";
import type { Answers, Application, ApplicationId, FormId, MatchKind, MatchVerdict, RecruitingParts } from "./types.ts";
import { createVendorFinder } from "./vendor-by-slug.ts";

type PartnerId = Id<"partner">;

/** Recruiting: application forms, applications by them, and what becomes of who applies. */
export function createRecruiting(parts: RecruitingParts) {
  const find = createVendorFinder(parts.platform);
  return {
    forms: (ctx: Ctx) => readForms(parts, ctx),
    form: (ctx: Ctx, id: FormId) => readForm(parts, ctx, id),
    createForm: (ctx: Ctx, input: { name: string; slug: string; programId?: Id<"program"> | undefined }) =>
      createForm(parts, ctx, input),
    saveForm: (ctx: Ctx, id: FormId, change: FormChange) => saveForm(parts, ctx, id, change),
    publishForm: (ctx: Ctx, id: FormId, revision: number) => publishForm(parts, ctx, id, revision),
    closeForm: (ctx: Ctx, id: FormId) => closeForm(parts, ctx, id),
    previewChain: (ctx: Ctx, id: FormId, answers: Answers) => previewChain(parts, ctx, id, answers),
    applications: (ctx: Ctx, filter: ListFilter) => listApplications(parts, ctx, filter),
    application: (ctx: Ctx, id: ApplicationId) => readApplication(parts, ctx, id),
    enter: (ctx: Ctx, input: { formId: FormId; locale: Application["locale"]; answers: Answers }) =>
      enter(parts, ctx, input),
    review: (ctx: Ctx, id: ApplicationId) => review(parts, ctx, id),
    ask: (ctx: Ctx, id: ApplicationId, question: string) => ask(parts, ctx, id, question),
    approve: (ctx: Ctx, id: ApplicationId, input: { step: string; note?: string | undefined }) =>
      giveVerdict(parts, ctx, id, { ...input, verdict: "approved" }),
    object: (ctx: Ctx, id: ApplicationId, input: { step: string; note: string }) =>
      giveVerdict(parts, ctx, id, { ...input, verdict: "objected" }),
    settle: (ctx: Ctx, id: ApplicationId, input: { kind: MatchKind; otherId: string; verdict: MatchVerdict }) =>
      settleDuplicate(parts, ctx, id, input),
    accept: (ctx: Ctx, id: ApplicationId, input: Acceptance) => accept(parts, ctx, id, input),
    decline: (ctx: Ctx, id: ApplicationId, input: { reason: string; text?: string | undefined }) =>
      decline(parts, ctx, id, input),
    previewMerge: (ctx: Ctx, pair: { goesId: PartnerId; intoId: PartnerId }) => previewMerge(parts, ctx, pair),
    merge: (ctx: Ctx, pair: { goesId: PartnerId; intoId: PartnerId; revision: number }) => merge(parts, ctx, pair),
    movePeople: (ctx: Ctx, event: JournalEvent) => movePeople(parts, ctx, event),
    searchDuplicates: (ctx: Ctx, id: ApplicationId) => searchDuplicates(parts, ctx, id),
    tellApprovers: (ctx: Ctx, id: ApplicationId) => tellApprovers(parts, ctx, id),
    tellDeciders: (ctx: Ctx, id: ApplicationId) => tellDeciders(parts, ctx, id),
    tellManager: (ctx: Ctx, event: JournalEvent) => tellManager(parts, ctx, event),
    tellAdministrators: (ctx: Ctx, event: JournalEvent) => tellAdministrators(parts, ctx, event),
    lapse: (ctx: Ctx, signal: AbortSignal) => lapse(parts, ctx, signal),
    publicForm: (ctx: PublicCtx, address: FormAddress) => publicForm(parts, find, address, ctx),
    /** Sites that may show the page of a form in a frame. */
    frames: (address: FormAddress) => framesOf(parts, find, address),
    riddle: (ctx: PublicCtx, address: FormAddress) => newRiddle(parts, find, address, ctx),
    send: (ctx: PublicCtx, address: FormAddress, sent: Sent) => send(parts, find, address, sent, ctx),
    confirm: (ctx: PublicCtx, token: string) => confirm(parts, token, ctx),
    status: (ctx: PublicCtx, token: string) => publicStatus(parts, token, ctx),
    answer: (ctx: PublicCtx, token: string, text: string) => answer(parts, token, text, ctx),
    withdraw: (ctx: PublicCtx, token: string) => withdraw(parts, token, ctx),
  };
}

export type Recruiting = ReturnType<typeof createRecruiting>;
