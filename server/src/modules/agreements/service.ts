import type { Id } from "@fairway/kernel";
import type { Ctx, Platform, PublicCtx } from "../../platform/index.ts";
import type { Identity } from "../identity/index.ts";
import type { Letters } from "../letters/index.ts";
import { programs } from "../programs/index.ts";
import { acceptAgreement, type AcceptInput, type Signature } from "./accept.ts";
import { lookAtClock, remindByHand } from "./clock.ts";
import { countersign, type OfAcceptance } from "./countersign.ts";
import { declineAgreement } from "./decline.ts";
import {
  createAgreement,
  retireAgreement,
  updateAgreement,
  type AgreementChange,
  type NewAgreement,
} from "./define.ts";
import { ensureFile, knownFiles, pdfOf } from "./evidence/file.ts";
import { exportStandings } from "./export.ts";
import type { OfPartner } from "./find.ts";
import { followAgreement, followAll } from "./follow.ts";
import { listStandings, listViews, versionView, viewOf, type PartnerFilter } from "./read.ts";
import { acceptanceOf, checkAcceptance, listOfPartner, oneOfPartner, textOf } from "./read-partner.ts";
import { expireInvitations, inviteSignatory, withdrawSignatory, type Named } from "./signatories.ts";
import { declineAs, readSigning, signAs, signedFile } from "./signing.ts";
import type { Caller } from "./types.ts";
import {
  discardDraft,
  draftVersion,
  publishVersion,
  updateDraft,
  type DraftChange,
  type OfVersion,
  type Publication,
} from "./versions.ts";

export type AgreementsParts = {
  platform: Platform;
  people: Identity["people"];
  letters: Letters;
  sign: (purpose: string) => string;
};

type Signed = { name: string; title: string; caller: Caller };
type Table = { agreementId: Id<"agreement">; format: "csv" | "xlsx" };

function documents(platform: Platform) {
  return {
    list: (ctx: Ctx) => listViews(platform, ctx),
    one: (ctx: Ctx, id: Id<"agreement">) => viewOf(platform, ctx, id),
    create: (ctx: Ctx, input: NewAgreement) => createAgreement(platform, ctx, input),
    update: (ctx: Ctx, id: Id<"agreement">, change: AgreementChange) => updateAgreement(platform, ctx, id, change),
    retire: (ctx: Ctx, id: Id<"agreement">) => retireAgreement(platform, ctx, id),
    draft: (ctx: Ctx, id: Id<"agreement">) => draftVersion(platform, ctx, id),
    version: (ctx: Ctx, of: OfVersion) => versionView(platform, ctx, of),
    edit: (ctx: Ctx, of: OfVersion, change: DraftChange) => updateDraft(platform, ctx, of, change),
    discard: (ctx: Ctx, of: OfVersion) => discardDraft(platform, ctx, of),
    publish: (ctx: Ctx, of: OfVersion, input: Publication) => publishVersion(platform, ctx, of, input),
    standings: (ctx: Ctx, filter: PartnerFilter) => listStandings(platform, ctx, filter),
    table: (ctx: Ctx, { agreementId, format }: Table) => exportStandings(platform, ctx, agreementId, format),
    remind: (ctx: Ctx, id: Id<"agreement">, only: readonly Id<"partner">[] | null) =>
      remindByHand(platform, ctx, id, only),
    follow: (ctx: Ctx, id: Id<"agreement">, signal?: AbortSignal) => followAgreement(platform, ctx, id, null, signal),
    followAll: (ctx: Ctx, only: readonly string[] | null, signal?: AbortSignal) =>
      followAll(platform, ctx, only, signal),
    async clock(ctx: Ctx, signal: AbortSignal): Promise<void> {
      await followAll(platform, ctx, null, signal);
      await lookAtClock(platform, ctx, signal);
      await expireInvitations(platform, ctx);
    },
  };
}

/** Agreements: their texts, who is asked, who accepted exactly what, and the evidence of it. */
export function createAgreements({ platform, people, letters, sign }: AgreementsParts) {
  const outside = { platform, sign };
  return {
    ...documents(platform),
    letterParts: { platform, letters, people, sign },
    today: (ctx: Ctx) => platform.read(ctx, (tx) => programs.today(tx, ctx)),
    ofPartner: (ctx: Ctx, partnerId: Id<"partner">) => listOfPartner(platform, ctx, partnerId),
    oneOfPartner: (ctx: Ctx, of: OfPartner, locale?: "en" | "de") => oneOfPartner(platform, ctx, of, locale),
    async accept(ctx: Ctx, of: OfPartner, input: AcceptInput, caller: Caller): Promise<void> {
      const person = ctx.actor.kind === "person" ? await people.find(ctx.actor.personId) : null;
      await acceptAgreement(platform, ctx, of, { input, caller, email: person?.email ?? "" });
    },
    decline: (ctx: Ctx, of: OfPartner & { versionId: Id<"agreementVersion"> }, reason: string) =>
      declineAgreement(platform, ctx, of, reason),
    invite: (ctx: Ctx, of: OfPartner, named: Named) => inviteSignatory(platform, ctx, of, named),
    withdraw: (ctx: Ctx, of: OfPartner & { id: Id<"agreementSignatory"> }) => withdrawSignatory(platform, ctx, of),
    countersign: (ctx: Ctx, of: OfAcceptance, by: Signed) => countersign(platform, ctx, of, by),
    pdf: async (ctx: Ctx, of: OfAcceptance) => pdfOf(platform, ctx, await acceptanceOf(platform, ctx, of)),
    text: (ctx: Ctx, of: OfAcceptance) => textOf(platform, ctx, of),
    check: (ctx: Ctx, of: OfAcceptance) => checkAcceptance(platform, ctx, of),
    async makeFile(ctx: Ctx, of: OfAcceptance): Promise<void> {
      await ensureFile(platform, ctx, await acceptanceOf(platform, ctx, of));
    },
    knownFiles: (ctx: Ctx, keys: readonly string[]) => knownFiles(platform, ctx, keys),
    signing: {
      read: (ctx: PublicCtx, token: string, locale?: "en" | "de") => readSigning(outside, ctx, token, locale),
      sign: (ctx: PublicCtx, token: string, signature: Signature, caller: Caller) =>
        signAs(outside, ctx, token, signature, caller),
      decline: (ctx: PublicCtx, token: string, reason: string) => declineAs(outside, ctx, token, reason),
      pdf: (ctx: PublicCtx, token: string) => signedFile(outside, ctx, token),
    },
  };
}

export type Agreements = ReturnType<typeof createAgreements>;
