import { forbidden, newId, notFound, type Id } from "@fairway/kernel";
import { sideOf, type Ctx, type Emit, type Platform, type Tx } from "../../platform/index.ts";
import { insertDecline } from "./acceptance-repo.ts";
import { aboutData, ofPartner } from "./events.ts";
import { askedNow, type Asked, type OfPartner } from "./find.ts";
import { mayAnswer, mayRead } from "./policy.ts";
import { saveStanding } from "./standing-repo.ts";
import { standingWorkflow } from "./workflow.ts";

/** Records that a partner declines, and why. What it accepted before holds until its time is over. */
export async function declineAsked(
  { tx, emit, ctx }: { tx: Tx; emit: Emit; ctx: Ctx },
  { agreement, version, standing, partner }: Asked,
  by: { name: string; reason: string },
): Promise<void> {
  const id = newId("agreementDecline", ctx.now.epochMilliseconds);
  const status = standingWorkflow.step({
    ctx,
    emit,
    action: "decline",
    from: standing.status,
    event: "declined",
    of: ofPartner(agreement, partner.id),
    reason: by.reason,
    data: { ...aboutData(agreement, version), declineId: id, by: by.name },
  });
  const side = ctx.actor.kind === "person" ? sideOf(ctx.actor) : "partner";
  const of = { id, agreementId: agreement.id, versionId: version.id, partnerId: partner.id };
  await insertDecline(tx, ctx, { ...of, ...by, side });
  await saveStanding(tx, ctx.vendorId, { ...standing, status }, ctx.now.toString());
}

/** @throws AppError `not_found`, `forbidden`, `agreement.other_version`, `agreement.decline_not_possible` */
export async function declineAgreement(
  platform: Platform,
  ctx: Ctx,
  of: OfPartner & { versionId: Id<"agreementVersion"> },
  reason: string,
): Promise<void> {
  if (!mayRead(ctx.actor, of.partnerId)) throw notFound("agreement");
  if (!mayAnswer(ctx.actor, of.partnerId)) throw forbidden("decline agreements");
  const call = { operation: "agreements.decline", input: { ...of, reason } };
  await platform.command(ctx, call, async ({ tx, emit }) => {
    const asked = await askedNow(tx, ctx, of);
    await declineAsked({ tx, emit, ctx }, asked, { name: ctx.actor.name, reason });
  });
}
