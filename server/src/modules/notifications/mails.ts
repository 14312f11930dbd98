import { AppError, forbidden, notFound, type Id } from "@fairway/kernel";
import type { Ctx } from "../../platform/index.ts";
import { findMail, mailsOf, updateMail } from "./mail-repo.ts";
import { findNotice } from "./notice-repo.ts";
import { mayHandleMail } from "./policy.ts";
import type { Mail, NotificationsParts } from "./types.ts";
import { mailWorkflow } from "./workflow.ts";
import { emitQueued } from "./write.ts";

const noServer = (): AppError =>
  new AppError("precondition", "mail.no_server", "No mail server is set on this installation.", {
    remedy: "Set SMTP_URL and MAIL_FROM, and start Fairway again; what waits is then sent.",
  });

const noticeGone = (): AppError =>
  new AppError("conflict", "notice.withdrawn", "The notice of this mail was withdrawn, so it is not sent any more.", {
    remedy: "Reload to see its present state.",
  });

/** The mails of a notice, by name. */
export const listMails = ({ platform }: NotificationsParts, ctx: Ctx, noticeId: Id<"notice">): Promise<Mail[]> =>
  platform.read(ctx, async (tx) => {
    if (!(await findNotice(tx, ctx, noticeId))) throw notFound("notice");
    return mailsOf(tx, ctx, noticeId);
  });

/**
 * Tries a mail again that certainly did not arrive.
 * @throws AppError forbidden, `mail.retry_not_possible`, `mail.no_server`
 */
export async function retryMail({ platform, mailer }: NotificationsParts, ctx: Ctx, id: Id<"mail">): Promise<Mail> {
  if (!mayHandleMail(ctx.actor)) throw forbidden("send mail again");
  await platform.command(ctx, { operation: "retryMail", input: { id } }, async ({ tx, emit }) => {
    const mail = await findMail(tx, ctx, id, true);
    if (!mail) throw notFound("mail");
    const status = mailWorkflow.to("retry", mail.status);
    if ((await findNotice(tx, ctx, mail.noticeId))?.withdrawnAt != null) throw noticeGone();
    if (mailer.server === null) throw noServer();
    await updateMail(tx, ctx, id, { status, attempts: 0, dueAt: ctx.now.toString() });
    emitQueued(emit, ctx.vendorId, 1);
  });
  return platform.read(ctx, async (tx) => {
    const mail = await findMail(tx, ctx, id);
    if (!mail) throw notFound("mail");
    return mail;
  });
}
