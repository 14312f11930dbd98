import { forbidden, newId, notFound, type Id } from "@fairway/kernel";
import { sideOf, type Ctx, type Emit, type Platform, type Tx } from "../../platform/index.ts";
import { conflict } from "./errors.ts";
import { aboutData } from "./events.ts";
import { askedOf, type OfPartner } from "./find.ts";
import { mayInvite, mayRead } from "./policy.ts";
import { insertSignatory, openSignatories, readSignatory, settleSignatory } from "./signatory-repo.ts";
import { localeIn } from "./text/shown.ts";
import type { Agreement, Signatory, Version } from "./types.ts";
import { readVersion } from "./version-repo.ts";
import { signatoryWorkflow } from "./workflow.ts";

/** So long an invitation to sign is open. */
export const signatoryDays = 14;

export const ofSignatory = (signatory: Pick<Signatory, "id" | "partnerId">) => ({
  subject: { kind: "agreementSignatory" as const, id: signatory.id },
  partnerId: signatory.partnerId,
});

export type Named = { name: string; title: string; email: string; locale?: "en" | "de" | undefined };

/** Ends an invitation; its link opens nothing any more. */
export async function endInvitation(
  { tx, emit, ctx }: { tx: Tx; emit: Emit; ctx: Ctx },
  signatory: Signatory,
  { agreement, version }: { agreement: Agreement; version: Pick<Version, "number"> },
  how: { action: "withdraw" | "expire" | "decline"; reason?: string },
): Promise<void> {
  const events = { withdraw: "withdrawn", expire: "expired", decline: "declined" } as const;
  const status = signatoryWorkflow.step({
    ctx,
    emit,
    action: how.action,
    from: signatory.status,
    event: events[how.action],
    of: ofSignatory(signatory),
    data: { ...aboutData(agreement, version), name: signatory.name },
    ...(how.reason === undefined ? {} : { reason: how.reason }),
  });
  await settleSignatory(tx, ctx.vendorId, signatory.id, status, ctx.now.toString());
}

/**
 * Names who may bind the partner; whoever was named before need not sign any more.
 * @throws AppError `not_found`, `forbidden`, `agreement.no_signatories`, `agreement.accepted_already`
 */
export async function inviteSignatory(platform: Platform, ctx: Ctx, of: OfPartner, input: Named): Promise<void> {
  if (!mayRead(ctx.actor, of.partnerId)) throw notFound("agreement");
  if (!mayInvite(ctx.actor, of.partnerId)) throw forbidden("name who signs for this partner");
  const call = { operation: "agreements.invite", input: { ...of, ...input } };
  await platform.command(ctx, call, async ({ tx, emit }) => {
    const asked = await askedOf(tx, ctx, of, true);
    const { agreement, version, standing } = asked;
    if (!agreement.namedSignatories)
      throw conflict("no_signatories", "This agreement is signed by the partner's own people.", "Ask one who may.");
    if (standing.status === "accepted" || standing.status === "released")
      throw conflict("accepted_already", "There is nothing to sign at present.", "Nothing has to be done.");
    for (const open of await openSignatories(tx, ctx.vendorId, of))
      await endInvitation({ tx, emit, ctx }, open, asked, { action: "withdraw" });
    const signatory: Signatory = {
      id: newId("agreementSignatory", ctx.now.epochMilliseconds),
      ...of,
      versionId: version.id,
      status: signatoryWorkflow.initial,
      name: input.name,
      title: input.title,
      email: input.email,
      locale: localeIn(version.texts, input.locale ?? ctx.locale),
      invitedBy: ctx.actor.name,
      invitedBySide: sideOf(ctx.actor),
      invitedAt: ctx.now.toString(),
      expiresAt: ctx.now.add({ hours: signatoryDays * 24 }).toString(),
    };
    await insertSignatory(tx, ctx.vendorId, signatory);
    const { name, title } = signatory;
    const data = { ...aboutData(agreement, version), name, title };
    emit({ type: "agreement.signatory_invited", ...ofSignatory(signatory), data });
  });
}

/** @throws AppError `not_found`, `forbidden`, `agreement_signatory.withdraw_not_possible` */
export async function withdrawSignatory(
  platform: Platform,
  ctx: Ctx,
  of: OfPartner & { id: Id<"agreementSignatory"> },
): Promise<void> {
  if (!mayRead(ctx.actor, of.partnerId)) throw notFound("agreement");
  if (!mayInvite(ctx.actor, of.partnerId)) throw forbidden("take this invitation back");
  await platform.command(ctx, { operation: "agreements.withdrawSignatory", input: of }, async ({ tx, emit }) => {
    const asked = await askedOf(tx, ctx, of);
    const signatory = await readSignatory(tx, ctx.vendorId, of.id, true);
    if (signatory?.partnerId !== of.partnerId || signatory.agreementId !== of.agreementId) throw notFound("invitation");
    await endInvitation({ tx, emit, ctx }, signatory, asked, { action: "withdraw" });
  });
}

/** Ends invitations whose time is over. */
export async function expireInvitations(platform: Platform, ctx: Ctx): Promise<void> {
  const call = { operation: "agreements.expireInvitations", input: {} };
  await platform.command(ctx, call, async ({ tx, emit }) => {
    const over = await openSignatories(tx, ctx.vendorId, { before: ctx.now.toString(), limit: 500 });
    for (const signatory of over) {
      const { agreement } = await askedOf(tx, ctx, signatory);
      const version = await readVersion(tx, ctx.vendorId, signatory.versionId);
      if (version) await endInvitation({ tx, emit, ctx }, signatory, { agreement, version }, { action: "expire" });
    }
  });
}
