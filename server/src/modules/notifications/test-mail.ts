import { AppError, forbidden, notFound, type Id } from "@fairway/kernel";
import type { Ctx, Locale, MailOutcome } from "../../platform/index.ts";
import { programs } from "../programs/index.ts";
import { findAnnouncement } from "./announcement-repo.ts";
import { partnersIn } from "./audience.ts";
import { changesAnything } from "./compare.ts";
import { mayAnnounce } from "./policy.ts";
import { activePartner, comparePartners, drawMail, soundVersion, versionContent } from "./preview.ts";
import type { NotificationsParts } from "./types.ts";

export type TestMail = {
  locale: Locale;
  versionId?: Id<"programVersion"> | undefined;
  partnerId?: Id<"partner"> | undefined;
  announcementId?: Id<"announcement"> | undefined;
};

const unclear = (): AppError =>
  new AppError("validation", "notice.test", "Say what the test mail is about.", {
    remedy: "Give an announcement, or a version with a partner.",
    problems: [{ path: "announcement", message: "must be given, or else version and partner" }],
  });

async function drawnFor(parts: NotificationsParts, ctx: Ctx, test: TestMail) {
  const { locale, versionId, partnerId, announcementId } = test;
  return parts.platform.read(ctx, async (tx) => {
    if (announcementId !== undefined) {
      const found = await findAnnouncement(tx, ctx, announcementId);
      if (!found) throw notFound("announcement");
      const { title, body, important, id } = found;
      const content = { kind: "announcement" as const, announcementId: id, title, body };
      const [partner = null] = await partnersIn(tx, ctx, found.audience, { after: null, limit: 1 });
      return drawMail(parts, tx, ctx, { partner, locale, content, important });
    }
    if (versionId === undefined || partnerId === undefined) throw unclear();
    const version = await soundVersion(tx, ctx, versionId);
    const partner = await activePartner(tx, ctx, partnerId);
    const [one] = await comparePartners(parts, tx, ctx, { version, before: null }, [partner]);
    const change = one?.change ?? { tracks: [], benefits: [] };
    const content = versionContent(version, await programs.today(tx, ctx), change);
    return drawMail(parts, tx, ctx, { partner, locale, content, important: changesAnything(change) });
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
