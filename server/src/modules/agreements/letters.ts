import { type Id, publicId } from "@fairway/kernel";
import type { Ctx, JournalEvent, Platform } from "../../platform/index.ts";
import { z } from "zod";
import type { Identity } from "../identity/index.ts";
import { defineLetter, type Letters } from "../letters/index.ts";
import { vendorSettings } from "../vendors/index.ts";
import { readDocument } from "./document-repo.ts";
import { partnerOf } from "./find.ts";
import { readSignatory } from "./signatory-repo.ts";
import { signingToken } from "./signing.ts";
import { textIn } from "./text/names.ts";

export type LetterParts = {
  platform: Platform;
  letters: Letters;
  people: Identity["people"];
  sign: (purpose: string) => string;
};

const paragraph = (text: string) => ({ kind: "paragraph" as const, text: [{ text }] });
const link = (text: string, href: string) => ({ kind: "paragraph" as const, text: [{ text, href }] });

type Invitation = { agreement: string; partner: string; invitedBy: string; url: string };

const invitationLetter = defineLetter<Invitation>("agreementSignatory", {
  en: ({ agreement, partner, invitedBy, url }, { sender }) => ({
    subject: `Please read and sign: ${agreement}`,
    blocks: [
      paragraph(
        `${invitedBy} named you as the person who may bind ${partner} to “${agreement}”, an agreement with ${sender}.`,
      ),
      paragraph("You need no account. Read it, and sign or decline, within 14 days."),
      link("Read the agreement", url),
    ],
    why: `You get this because ${invitedBy} named you to sign for ${partner}. The link is for you alone.`,
  }),
  de: ({ agreement, partner, invitedBy, url }, { sender }) => ({
    subject: `Bitte lesen und unterzeichnen: ${agreement}`,
    blocks: [
      paragraph(
        `${invitedBy} hat Sie als die Person genannt, die ${partner} an „${agreement}“ binden darf, eine Vereinbarung mit ${sender}.`,
      ),
      paragraph(
        "Ein Konto brauchen Sie nicht. Lesen Sie sie, und unterzeichnen Sie oder lehnen Sie ab, innerhalb von 14 Tagen.",
      ),
      link("Vereinbarung lesen", url),
    ],
    why: `Sie erhalten diese Nachricht, weil ${invitedBy} Sie zum Unterzeichnen für ${partner} genannt hat. Der Link ist nur für Sie.`,
  }),
});

/** Sends somebody who was named to sign the link to do it; once for each invitation. */
export async function mailInvitation(parts: LetterParts, ctx: Ctx, event: JournalEvent): Promise<void> {
  const id = event.subject.id as Id<"agreementSignatory">;
  await parts.platform.command(ctx, { operation: "agreements.mailInvitation", input: { id } }, async ({ tx }) => {
    const signatory = await readSignatory(tx, ctx.vendorId, id);
    const agreement = signatory && (await readDocument(tx, ctx.vendorId, signatory.agreementId));
    if (!signatory || !agreement || signatory.status !== "invited") return;
    const partner = await partnerOf(tx, ctx.vendorId, signatory.partnerId);
    const token = signingToken(parts.sign, ctx.vendorId, id);
    await parts.letters.send(tx, invitationLetter, {
      to: { name: signatory.name, address: signatory.email },
      locale: signatory.locale,
      vendorId: ctx.vendorId,
      key: `agreement signatory ${id}`,
      data: {
        agreement: textIn(agreement.name, signatory.locale),
        partner: partner.name,
        invitedBy:
          signatory.invitedBySide === "vendor" ? (await vendorSettings(tx, ctx.vendorId)).name : signatory.invitedBy,
        url: `${parts.letters.linkBase}/sign/${token}`,
      },
      expiresAt: Temporal.Instant.from(signatory.expiresAt),
      now: ctx.now,
    });
  });
}

type Refusal = { agreement: string; partner: string; by: string; reason: string; url: string };

const declinedLetter = defineLetter<Refusal>("agreementDeclined", {
  en: ({ agreement, partner, by, reason, url }) => ({
    subject: `${partner} declined ${agreement}`,
    blocks: [
      paragraph(`${by} of ${partner} declined “${agreement}”:`),
      paragraph(reason),
      link("Open the partner", url),
    ],
    why: `You get this because you look after ${partner}.`,
  }),
  de: ({ agreement, partner, by, reason, url }) => ({
    subject: `${partner} hat ${agreement} abgelehnt`,
    blocks: [
      paragraph(`${by} von ${partner} hat „${agreement}“ abgelehnt:`),
      paragraph(reason),
      link("Partner öffnen", url),
    ],
    why: `Sie erhalten diese Nachricht, weil Sie ${partner} betreuen.`,
  }),
});

const declined = z.object({
  name: z.object({ en: z.string(), de: z.string().optional() }),
  by: z.string(),
  reason: z.string(),
  declineId: z.uuid(),
});

/** Tells the partner's manager why it declined. */
export async function mailDecline(parts: LetterParts, ctx: Ctx, event: JournalEvent): Promise<void> {
  const { partnerId } = event;
  if (partnerId === null) return;
  const said = declined.parse(event.data);
  const partner = await parts.platform.read(ctx, (tx) => partnerOf(tx, ctx.vendorId, partnerId));
  const manager = partner.managerId === null ? null : await parts.people.find(partner.managerId);
  if (!manager) return;
  await parts.platform.command(ctx, { operation: "agreements.mailDecline", input: {} }, async ({ tx }) => {
    const vendor = await vendorSettings(tx, ctx.vendorId);
    const locale = manager.locale ?? vendor.locale;
    await parts.letters.send(tx, declinedLetter, {
      to: { name: manager.name, address: manager.email },
      locale,
      vendorId: ctx.vendorId,
      key: `agreement declined ${said.declineId}`,
      data: {
        agreement: textIn(said.name, locale),
        partner: partner.name,
        by: said.by,
        reason: said.reason,
        url: `${parts.letters.linkBase}/console/${vendor.slug}/partners/${publicId("partner", partnerId)}`,
      },
      now: ctx.now,
    });
  });
}
