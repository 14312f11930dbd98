import { AppError, forbidden, notFound } from "@fairway/kernel";
import type { Ctx, Tx } from "../../platform/index.ts";
import { findPartnerNotice, noteReading, setAcknowledged } from "./notice-repo.ts";
import { mayAcknowledge } from "./policy.ts";
import { type OfNotice, oneNotice, requireReader } from "./read.ts";
import type { Notice, NotificationsParts } from "./types.ts";

const takenBack = (): AppError =>
  new AppError("conflict", "notice.withdrawn", "This notice was withdrawn; there is nothing to acknowledge.", {
    remedy: "Reload to see its present state.",
  });

async function some(tx: Tx, ctx: Ctx, of: OfNotice, lock = false): Promise<Notice> {
  const found = await findPartnerNotice(tx, ctx, of, lock);
  if (!found) throw notFound("notice");
  return found;
}

/** Notes that somebody of the partner has opened a notice. The vendor's people look without leaving a trace. */
export async function readNotice({ platform }: NotificationsParts, ctx: Ctx, of: OfNotice): Promise<void> {
  requireReader(ctx, of.partnerId);
  const { actor } = ctx;
  await platform.command(ctx, { operation: "readNotice", input: of }, async ({ tx }) => {
    await some(tx, ctx, of);
    if (actor.kind === "person" && actor.side === "partner") await noteReading(tx, ctx, of.noticeId, actor.personId);
  });
}

/**
 * Somebody says for the partner that it knows. The first one counts.
 * @throws AppError `notice.withdrawn`, forbidden for whoever may not acknowledge for the partner
 */
export async function acknowledgeNotice(parts: NotificationsParts, ctx: Ctx, of: OfNotice) {
  await oneNotice(parts, ctx, of);
  const { actor } = ctx;
  if (!mayAcknowledge(actor, of.partnerId) || actor.kind !== "person")
    throw forbidden("acknowledge notices for the partner");
  await parts.platform.command(ctx, { operation: "acknowledgeNotice", input: of }, async ({ tx, emit }) => {
    const notice = await some(tx, ctx, of, true);
    if (notice.withdrawnAt !== null) throw takenBack();
    await noteReading(tx, ctx, of.noticeId, actor.personId);
    if (notice.acknowledgedAt !== null) return;
    await setAcknowledged(tx, ctx, of.noticeId, actor);
    const subject = { kind: "notice" as const, id: of.noticeId };
    const data = { kind: notice.kind, name: actor.name };
    emit({ type: "notice.acknowledged", subject, partnerId: of.partnerId, data });
  });
  return oneNotice(parts, ctx, of);
}
