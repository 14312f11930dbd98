import { AppError, forbidden, notFound, type Id } from "@fairway/kernel";
import type { Ctx, Tx } from "../../platform/index.ts";
import { countAllMails, countMails, findMail, mailsOf, noMails, updateMail } from "./mail-repo.ts";
import {
  countUnacknowledged,
  countUnread,
  findNotice,
  findPartnerNotice,
  listNotices,
  listPartnerNotices,
  noteReading,
  type NoticeFilter,
  setAcknowledged,
} from "./notice-repo.ts";
import { mayAcknowledge, mayHandleMail, mayReadNoticesOf } from "./policy.ts";
import { openRuns } from "./run-repo.ts";
import type { Mail, Notice, NotificationsParts } from "./types.ts";
import { mailWorkflow } from "./workflow.ts";
import { emitQueued } from "./write.ts";
import { vendorSettings } from "../vendors/index.ts";

export type OfNotice = { partnerId: Id<"partner">; noticeId: Id<"notice"> };
type Page = { limit: number; before: string | null };

/** Important notices that wait to be acknowledged, at most so many at once. */
const mostWaiting = 20;

const takenBack = (): AppError =>
  new AppError("conflict", "notice.withdrawn", "This notice was withdrawn; there is nothing to acknowledge.", {
    remedy: "Reload to see its present state.",
  });

function requireReader(ctx: Ctx, partnerId: Id<"partner">): void {
  if (!mayReadNoticesOf(ctx.actor, partnerId)) throw notFound("partner");
}

async function some(tx: Tx, ctx: Ctx, of: OfNotice, lock = false): Promise<Notice> {
  const found = await findPartnerNotice(tx, ctx, of, lock);
  if (!found) throw notFound("notice");
  return found;
}

const readerOf = (ctx: Ctx): Id<"person"> | null => (ctx.actor.kind === "person" ? ctx.actor.personId : null);

/** Reading notices, acknowledging them, and looking after their mails. */
export function createReading(parts: NotificationsParts) {
  const { platform, mailer, people } = parts;
  const vendorName = (tx: Tx, ctx: Ctx) => vendorSettings(tx, ctx.vendorId).then(({ name }) => name);
  const withRead = (tx: Tx, ctx: Ctx, of: OfNotice) =>
    listPartnerNotices(tx, ctx, { partnerId: of.partnerId, readerId: readerOf(ctx), only: of.noticeId }, onePage);
  const one = (ctx: Ctx, of: OfNotice) =>
    platform.read(ctx, async (tx) => {
      requireReader(ctx, of.partnerId);
      const [notice] = await withRead(tx, ctx, of);
      if (!notice) throw notFound("notice");
      return { notice, vendor: await vendorName(tx, ctx) };
    });
  return {
    one,
    list: (ctx: Ctx, filter: NoticeFilter, page: Page) =>
      platform.read(ctx, async (tx) => {
        const notices = await listNotices(tx, ctx, filter, page);
        const mails = await countMails(
          tx,
          ctx,
          notices.map(({ id }) => id),
        );
        const vendor = await vendorName(tx, ctx);
        return { vendor, items: notices.map((notice) => ({ notice, mails: mails.get(notice.id) ?? noMails() })) };
      }),
    names: people.names,
    /** The language of those who have not chosen one. */
    vendorLocale: (ctx: Ctx) =>
      platform.read(ctx, (tx) => vendorSettings(tx, ctx.vendorId)).then(({ locale }) => locale),
    summary: (ctx: Ctx) =>
      platform.read(ctx, async (tx) => ({
        unacknowledged: await countUnacknowledged(tx, ctx),
        mails: await countAllMails(tx, ctx),
        server: mailer.server,
        runs: await openRuns(tx, ctx),
      })),
    ofPartner: (ctx: Ctx, partnerId: Id<"partner">, page: Page) =>
      platform.read(ctx, async (tx) => {
        requireReader(ctx, partnerId);
        const readerId = readerOf(ctx);
        const of = { partnerId, readerId };
        return {
          vendor: await vendorName(tx, ctx),
          items: await listPartnerNotices(tx, ctx, of, page),
          waiting: await listPartnerNotices(
            tx,
            ctx,
            { ...of, onlyWaiting: true },
            { limit: mostWaiting, before: null },
          ),
          unread: readerId === null ? 0 : await countUnread(tx, ctx, { partnerId, readerId }),
        };
      }),
    /** The vendor's people look without leaving a trace. */
    async read(ctx: Ctx, of: OfNotice): Promise<void> {
      requireReader(ctx, of.partnerId);
      const { actor } = ctx;
      const call = { operation: "readNotice", input: of };
      await platform.command(ctx, call, async ({ tx }) => {
        await some(tx, ctx, of);
        if (actor.kind === "person" && actor.side === "partner")
          await noteReading(tx, ctx, of.noticeId, actor.personId);
      });
    },
    /** @throws AppError `notice.withdrawn`, forbidden for whoever is no administrator of the partner */
    async acknowledge(ctx: Ctx, of: OfNotice) {
      await one(ctx, of);
      const { actor } = ctx;
      if (!mayAcknowledge(actor, of.partnerId) || actor.kind !== "person")
        throw forbidden("acknowledge notices for the partner");
      await platform.command(ctx, { operation: "acknowledgeNotice", input: of }, async ({ tx, emit }) => {
        const notice = await some(tx, ctx, of, true);
        if (notice.withdrawnAt !== null) throw takenBack();
        await noteReading(tx, ctx, of.noticeId, actor.personId);
        if (notice.acknowledgedAt !== null) return;
        await setAcknowledged(tx, ctx, of.noticeId, actor);
        const subject = { kind: "notice" as const, id: of.noticeId };
        const data = { kind: notice.kind, name: actor.name };
        emit({ type: "notice.acknowledged", subject, partnerId: of.partnerId, data });
      });
      return one(ctx, of);
    },
    mails: (ctx: Ctx, noticeId: Id<"notice">): Promise<Mail[]> =>
      platform.read(ctx, async (tx) => {
        if (!(await findNotice(tx, ctx, noticeId))) throw notFound("notice");
        return mailsOf(tx, ctx, noticeId);
      }),
    /** @throws AppError forbidden, `mail.retry_not_possible`, `mail.no_server` */
    async retry(ctx: Ctx, id: Id<"mail">): Promise<Mail> {
      if (!mayHandleMail(ctx.actor)) throw forbidden("send mail again");
      await platform.command(ctx, { operation: "retryMail", input: { id } }, async ({ tx, emit }) => {
        const mail = await findMail(tx, ctx, id, true);
        if (!mail) throw notFound("mail");
        const status = mailWorkflow.to("retry", mail.status);
        if (mailer.server === null) throw noServer();
        await updateMail(tx, ctx, id, { status, attempts: 0, dueAt: ctx.now.toString() });
        emitQueued(emit, ctx.vendorId, 1);
      });
      return platform.read(ctx, async (tx) => {
        const mail = await findMail(tx, ctx, id);
        if (!mail) throw notFound("mail");
        return mail;
      });
    },
  };
}

const onePage = { limit: 1, before: null };

const noServer = (): AppError =>
  new AppError("precondition", "mail.no_server", "No mail server is set on this installation.", {
    remedy: "Set SMTP_URL and MAIL_FROM, and start Fairway again; what waits is then sent.",
  });
