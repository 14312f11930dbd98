import { AppError, forbidden, notFound, type Id } from "@fairway/kernel";
import type { Ctx, Locale, MailOutcome, Tx } from "../../platform/index.ts";
import { findAnnouncement } from "./announcement-repo.ts";
import { partnersIn } from "./audience.ts";
import { mayAnnounce } from "./policy.ts";
import { activePartner, comparedWith, comparePartners, drawMail, drawVersion, soundVersion } from "./preview.ts";
import type { NotificationsParts } from "./types.ts";

export type TestMail = {
  locale: Locale;
  versionId?: Id<"programVersion"> | undefined;
  partnerId?: Id<"partner"> | undefined;
  announcementId?: Id<"announcement"> | undefined;
  /** Of a version: the day that is chosen, where it does not have one yet. */
  effectiveOn?: string | undefined;
  /** Of a version: what is given as the reason, none where empty; the version's own where absent. */
  reason?: string | undefined;
};

const unclear = (): AppError =>
  new AppError("validation", "notice.test", "Say what the test mail is about.", {
    remedy: "Give an announcement, or a version with a partner.",
    problems: [{ path: "announcement", message: "must be given, or else version and partner" }],
  });

const toNobody = (): AppError =>
  new AppError(
    "precondition",
    "notice.nobody",
    "The first version of a program that applies at once is told to nobody.",
    {
      remedy: "Choose a day to come, so that partners are told before.",
    },
  );

async function drawnAnnouncement(parts: NotificationsParts, tx: Tx, ctx: Ctx, locale: Locale, of: Id<"announcement">) {
  const found = await findAnnouncement(tx, ctx, of);
  if (!found) throw notFound("announcement");
  const { title, body, important, id } = found;
  const content = { kind: "announcement" as const, announcementId: id, title, body };
  const [partner = null] = await partnersIn(tx, ctx, found.audience, { after: null, limit: 1 });
  return drawMail(parts, tx, ctx, { partner, locale, content, important });
}

async function drawnFor(parts: NotificationsParts, ctx: Ctx, test: TestMail) {
  const { locale, versionId, partnerId, announcementId, effectiveOn, reason } = test;
  return parts.platform.read(ctx, async (tx) => {
    if (announcementId !== undefined) return drawnAnnouncement(parts, tx, ctx, locale, announcementId);
    if (versionId === undefined || partnerId === undefined) throw unclear();
    const version = await soundVersion(tx, ctx, versionId);
    const partner = await activePartner(tx, ctx, partnerId);
    const compares = await comparedWith(tx, ctx, version, effectiveOn);
    if (compares === null) throw toNobody();
    const [one] = await comparePartners(parts, tx, ctx, compares, [partner]);
    if (!one) throw notFound("partner");
    return drawVersion(parts, tx, ctx, { version, locale, effectiveOn, reason }, one);
  });
}

/** Sends a notice to the person who asks, and says what the mail server said. Nobody else gets anything. */
export async function sendTestMail(parts: NotificationsParts, ctx: Ctx, test: TestMail): Promise<MailOutcome> {
  if (!mayAnnounce(ctx.actor) || ctx.actor.kind !== "person") throw forbidden("write to partners");
  const me = await parts.people.find(ctx.actor.personId);
  if (!me) throw notFound("person");
  const { subject, html, text, envelope } = await drawnFor(parts, ctx, test);
  return parts.mailer.deliver({
    subject,
    html,
    text,
    fromName: envelope.vendor.name,
    to: { name: me.name, address: me.email },
    key: `test ${ctx.requestId}`,
    unsubscribeUrl: null,
  });
}
