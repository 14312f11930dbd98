import { type Id, notFound, publicId } from "@fairway/kernel";
import { type Ctx, type MailMessage, type MailOutcome, runSql, type Tx } from "../../platform/index.ts";
import { vendorSettings } from "../vendors/index.ts";
import { dueMails, findMail, lockDue, lockLost, updateMail } from "./mail-repo.ts";
import { findNotice } from "./notice-repo.ts";
import { type Envelope, renderMail } from "./render/mail.ts";
import { render } from "./render/render.ts";
import type { Mail, Notice, NoticeContent, NotificationsParts } from "./types.ts";
import { mailWorkflow } from "./workflow.ts";
import { unsubscribeToken } from "./unsubscribe.ts";
import { emitQueued } from "./write.ts";

/** So many are handed over side by side; so many at most are unknown after a crash. */
const mailsAtOnce = 5;
/** Longer than any delivery takes before it is given up. */
const lostAfterMinutes = 15;
/** How long a mail waits after each temporary refusal; after the last it is refused. */
const pausesMinutes = [5, 15, 60, 240, 720, 1440, 2880];

/** What a mail is made of, read while it is marked. */
type Ready = { mail: Mail; message: MailMessage };

async function partnerOf(tx: Tx, ctx: Ctx, id: Id<"partner">): Promise<Addressee["partner"]> {
  const [row] = await runSql<{ name: string }>(tx, {
    text: "select name from app.partner where vendor_id = $1 and id = $2",
    values: [ctx.vendorId, id],
  });
  if (!row) throw notFound("partner");
  return { id, name: row.name };
}

type Addressee = {
  /** Null where nobody in particular is meant, in a preview. */
  partner: { id: Id<"partner">; name: string } | null;
  personId: Id<"person">;
  name: string;
  locale: "en" | "de";
  noticeId: Id<"notice"> | null;
};

/** Everything that stands around a notice in a mail to this person. */
export async function envelopeFor(
  { linkBase, sign }: Pick<NotificationsParts, "linkBase" | "sign">,
  tx: Tx,
  ctx: Ctx,
  to: Addressee,
  about: { content: NoticeContent; important: boolean },
): Promise<Envelope> {
  const vendor = await vendorSettings(tx, ctx.vendorId);
  const token = unsubscribeToken(sign, ctx.vendorId, to.personId);
  const room =
    to.partner === null ? linkBase : `${linkBase}/portal/${vendor.slug}/${publicId("partner", to.partner.id)}`;
  return {
    locale: to.locale,
    vendor: { name: vendor.name, color: vendor.brandColor },
    person: to.name,
    partner: to.partner?.name ?? "…",
    url: to.noticeId === null ? room : `${room}/notices/${publicId("notice", to.noticeId)}`,
    important: about.important,
    unsubscribeUrl: about.content.kind === "announcement" ? `${linkBase}/unsubscribe?token=${token}` : null,
    oneClickUrl: about.content.kind === "announcement" ? `${linkBase}/v1/unsubscribe/${token}` : null,
  };
}

async function messageFor(parts: NotificationsParts, tx: Tx, ctx: Ctx, mail: Mail, notice: Notice) {
  const { content, important } = notice;
  const partner = await partnerOf(tx, ctx, mail.partnerId);
  const envelope = await envelopeFor(parts, tx, ctx, { ...mail, partner }, { content, important });
  const rendered = render(content, { locale: mail.locale, vendor: envelope.vendor.name });
  return {
    ...renderMail(rendered, envelope),
    fromName: envelope.vendor.name,
    to: { name: mail.name, address: mail.address },
    key: `mail ${mail.id}`,
    unsubscribeUrl: envelope.oneClickUrl,
  } satisfies MailMessage;
}

/**
 * Marks the next mails as being handed over; from then on they are never taken again. What was withdrawn meanwhile, and
 * whoever answers for the partner no longer, gets none. Null where nothing is due, or others have it in hand.
 */
async function take(parts: NotificationsParts, ctx: Ctx): Promise<Ready[] | null> {
  const due = await parts.platform.read(ctx, (tx) => dueMails(tx, ctx, mailsAtOnce));
  if (due.length === 0) return null;
  const partnerIds = [...new Set(due.map(({ partnerId }) => partnerId))];
  const people = await parts.people.correspondentsOf(ctx.vendorId, partnerIds);
  const isReader = (mail: Mail) =>
    people.some(({ partnerId, personId }) => partnerId === mail.partnerId && personId === mail.personId);
  const call = { operation: "notifications.takeMail", input: {} };
  return parts.platform.command(ctx, call, async ({ tx }) => {
    const ready: Ready[] = [];
    const locked = await lockDue(
      tx,
      ctx,
      due.map(({ id }) => id),
    );
    for (const mail of locked) {
      const notice = await findNotice(tx, ctx, mail.noticeId);
      if (!notice) throw notFound("notice");
      if (notice.withdrawnAt !== null || !isReader(mail)) {
        const cancelled = mailWorkflow.to("cancel", mail.status);
        await updateMail(tx, ctx, mail.id, { status: cancelled, settledAt: ctx.now.toString() });
        continue;
      }
      ready.push({ mail, message: await messageFor(parts, tx, ctx, mail, notice) });
      const status = mailWorkflow.to("hand_over", mail.status);
      await updateMail(tx, ctx, mail.id, { status, attempts: mail.attempts + 1, handedAt: ctx.now.toString() });
    }
    return locked.length === 0 ? null : ready;
  });
}

/** What an outcome makes of a mail that was handed over. */
function changeAfter(mail: Mail, { kind, answer }: MailOutcome, now: Temporal.Instant) {
  const settledAt = now.toString();
  const from = mail.status;
  if (kind === "sent") return { status: mailWorkflow.to("settle", from), answer, settledAt };
  if (kind === "unknown") return { status: mailWorkflow.to("lose", from), answer, settledAt };
  const pause = kind === "later" ? pausesMinutes[mail.attempts - 1] : undefined;
  if (pause === undefined) return { status: mailWorkflow.to("refuse", from), answer, settledAt };
  return { status: mailWorkflow.to("postpone", from), answer, dueAt: now.add({ minutes: pause }).toString() };
}

async function settle(parts: NotificationsParts, ctx: Ctx, id: Id<"mail">, outcome: MailOutcome): Promise<void> {
  const call = { operation: "notifications.settleMail", input: { id, outcome } };
  await parts.platform.command(ctx, call, async ({ tx, emit }) => {
    const mail = await findMail(tx, ctx, id, true);
    if (!mail || mail.status !== "handingOver") return;
    const change = changeAfter(mail, outcome, ctx.now);
    await updateMail(tx, ctx, id, change);
    if (change.status !== "refused" && change.status !== "unknown") return;
    emit({
      type: `mail.${change.status}`,
      subject: { kind: "mail", id },
      partnerId: mail.partnerId,
      data: { noticeId: mail.noticeId, name: mail.name, answer: outcome.answer },
    });
  });
}

/** A mail whose process ended between the two marks may have been sent: it is unknown, and never sent again. */
async function giveUpLost(parts: NotificationsParts, ctx: Ctx): Promise<void> {
  const call = { operation: "notifications.giveUpLost", input: {} };
  const before = ctx.now.subtract({ minutes: lostAfterMinutes });
  await parts.platform.command(ctx, call, async ({ tx }) => {
    for (const mail of await lockLost(tx, ctx, before)) {
      const status = mailWorkflow.to("lose", mail.status);
      await updateMail(tx, ctx, mail.id, { status, settledAt: ctx.now.toString() });
    }
  });
}

/** Sends what waits and is due, until nothing is left or the process is asked to end. */
export async function sendMail(parts: NotificationsParts, ctx: Ctx, signal?: AbortSignal): Promise<void> {
  await giveUpLost(parts, ctx);
  if (parts.mailer.server === null) return;
  for (;;) {
    signal?.throwIfAborted();
    const ready = await take(parts, { ...ctx, now: parts.platform.clock.now() });
    if (ready === null) return;
    const handed = await Promise.allSettled(
      ready.map(async ({ mail, message }) => {
        const outcome = await parts.mailer.deliver(message);
        await settle(parts, { ...ctx, now: parts.platform.clock.now() }, mail.id, outcome);
      }),
    );
    const failed = handed.find((one) => one.status === "rejected");
    if (failed) throw failed.reason;
  }
}

/** Mails that waited for a mail server, once there is one; what is older than a fortnight waits for a person. */
export async function releaseWaiting(parts: NotificationsParts, ctx: Ctx): Promise<void> {
  if (parts.mailer.server === null) return;
  const call = { operation: "notifications.releaseMail", input: {} };
  await parts.platform.command(ctx, call, async ({ tx, emit }) => {
    const found = await runSql<{ id: Id<"mail"> }>(tx, {
      text: `select id from app.mail where vendor_id = $1 and status = 'noServer' and created_at > $2
        order by id limit 1000 for update skip locked`,
      values: [ctx.vendorId, ctx.now.subtract({ hours: 14 * 24 }).toString()],
    });
    for (const { id } of found) {
      const status = mailWorkflow.to("retry", "noServer");
      await updateMail(tx, ctx, id, { status, dueAt: ctx.now.toString() });
    }
    if (found.length > 0) emitQueued(emit, ctx.vendorId, found.length);
  });
}
