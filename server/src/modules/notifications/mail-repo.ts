import { type Id, newId } from "@fairway/kernel";
import { type Ctx, insertRows, type Locale, runSql, type Tx } from "../../platform/index.ts";
import { keptTo } from "./policy.ts";
import { type Mail, mailStatuses, type MailStatus } from "./types.ts";

type MailRow = {
  id: Id<"mail">;
  notice_id: Id<"notice">;
  partner_id: Id<"partner">;
  person_id: Id<"person">;
  name: string;
  address: string;
  locale: Locale;
  status: MailStatus;
  attempts: number;
  answer: string | null;
  created_at: string;
  due_at: string;
  settled_at: string | null;
};

const columns = `m.id, m.notice_id, m.partner_id, m.person_id, m.name, m.address, m.locale, m.status, m.attempts,
  m.answer, m.created_at, m.due_at, m.settled_at`;

const fromRow = (row: MailRow): Mail => ({
  id: row.id,
  noticeId: row.notice_id,
  partnerId: row.partner_id,
  personId: row.person_id,
  name: row.name,
  address: row.address,
  locale: row.locale,
  status: row.status,
  attempts: row.attempts,
  answer: row.answer,
  createdAt: row.created_at,
  dueAt: row.due_at,
  settledAt: row.settled_at,
});

export type NewMail = Pick<Mail, "noticeId" | "partnerId" | "personId" | "name" | "address" | "locale">;

/** Puts mails into the outbox; one per notice and person. Returns how many are new. */
export async function insertMails(tx: Tx, ctx: Ctx, mails: readonly NewMail[], status: MailStatus): Promise<number> {
  let written = 0;
  const at = ctx.now.toString();
  for (let start = 0; start < mails.length; start += 500) {
    const rows = mails
      .slice(start, start + 500)
      .map((mail) => [
        ctx.vendorId,
        newId("mail", ctx.now.epochMilliseconds),
        mail.noticeId,
        mail.partnerId,
        mail.personId,
        mail.name,
        mail.address,
        mail.locale,
        status,
        at,
        at,
      ]);
    const into = ["vendor_id", "id", "notice_id", "partner_id", "person_id", "name", "address", "locale", "status"];
    const rest = "on conflict on constraint mail_person_key do nothing returning id";
    written += (await runSql(tx, insertRows("app.mail", [...into, "created_at", "due_at"], rows, rest))).length;
  }
  return written;
}

/** The next mails that are due. */
export async function dueMails(tx: Tx, ctx: Ctx, limit: number): Promise<Mail[]> {
  const rows = await runSql<MailRow>(tx, {
    text: `select ${columns} from app.mail m
      where m.vendor_id = $1 and m.status = 'waiting' and m.due_at <= $2 order by m.due_at, m.id limit $3`,
    values: [ctx.vendorId, ctx.now.toString(), limit],
  });
  return rows.map(fromRow);
}

/** Those of these mails that still wait, locked for whoever sends them; what another has in hand is left out. */
export async function lockDue(tx: Tx, ctx: Ctx, ids: readonly string[]): Promise<Mail[]> {
  const rows = await runSql<MailRow>(tx, {
    text: `select ${columns} from app.mail m
      where m.vendor_id = $1 and m.id = any ($2::uuid[]) and m.status = 'waiting' and m.due_at <= $3
      order by m.due_at, m.id for update skip locked`,
    values: [ctx.vendorId, ids, ctx.now.toString()],
  });
  return rows.map(fromRow);
}

/** Mails that were marked as being handed over before an instant, and never again: their process is gone. */
export async function lockLost(tx: Tx, ctx: Ctx, before: Temporal.Instant): Promise<Mail[]> {
  const rows = await runSql<MailRow>(tx, {
    text: `select ${columns} from app.mail m
      where m.vendor_id = $1 and m.status = 'handingOver' and m.handed_at < $2 order by m.id limit 500 for update skip locked`,
    values: [ctx.vendorId, before.toString()],
  });
  return rows.map(fromRow);
}

/** Who had or may have had a mail on an occasion, as `partner/person`. */
export async function writtenTo(
  tx: Tx,
  ctx: Ctx,
  occasion: string,
  partnerIds: readonly string[],
): Promise<Set<string>> {
  const rows = await runSql<{ partner_id: string; person_id: string }>(tx, {
    text: `select m.partner_id, m.person_id from app.mail m
      join app.notice n on n.vendor_id = $1 and n.id = m.notice_id
      where m.vendor_id = $1 and n.occasion = $2 and n.partner_id = any ($3::uuid[])
        and m.status in ('sent', 'handingOver', 'unknown')`,
    values: [ctx.vendorId, occasion, partnerIds],
  });
  return new Set(rows.map((row) => `${row.partner_id}/${row.person_id}`));
}

export type MailChange = {
  status: MailStatus;
  attempts?: number;
  answer?: string | null;
  dueAt?: string;
  handedAt?: string;
  settledAt?: string | null;
};

export async function updateMail(tx: Tx, ctx: Ctx, id: Id<"mail">, change: MailChange): Promise<void> {
  await runSql(tx, {
    text: `update app.mail set status = $3, attempts = coalesce($4, attempts), answer = coalesce($5, answer),
        due_at = coalesce($6, due_at), handed_at = coalesce($7, handed_at), settled_at = $8
      where vendor_id = $1 and id = $2`,
    values: [
      ctx.vendorId,
      id,
      change.status,
      change.attempts ?? null,
      change.answer ?? null,
      change.dueAt ?? null,
      change.handedAt ?? null,
      change.settledAt ?? null,
    ],
  });
}

/** Mails of these notices that are in one of these states, locked. */
export async function lockMailsOf(
  tx: Tx,
  ctx: Ctx,
  noticeIds: readonly string[],
  statuses: readonly MailStatus[],
): Promise<Mail[]> {
  const rows = await runSql<MailRow>(tx, {
    text: `select ${columns} from app.mail m
      where m.vendor_id = $1 and m.notice_id = any ($2::uuid[]) and m.status = any ($3) order by m.id for update`,
    values: [ctx.vendorId, noticeIds, statuses],
  });
  return rows.map(fromRow);
}

export async function findMail(tx: Tx, ctx: Ctx, id: Id<"mail">, lock = false): Promise<Mail | null> {
  const rows = await runSql<MailRow>(tx, {
    text: `select ${columns} from app.mail m where m.vendor_id = $1 and m.id = $2 ${lock ? "for update" : ""}`,
    values: [ctx.vendorId, id],
  });
  return rows[0] ? fromRow(rows[0]) : null;
}

export async function mailsOf(tx: Tx, ctx: Ctx, noticeId: Id<"notice">): Promise<Mail[]> {
  const rows = await runSql<MailRow>(tx, {
    text: `select ${columns} from app.mail m where m.vendor_id = $1 and m.notice_id = $2
        and ($3::uuid[] is null or m.partner_id = any ($3)) order by m.name, m.id`,
    values: [ctx.vendorId, noticeId, keptTo(ctx.actor)],
  });
  return rows.map(fromRow);
}

export type MailCounts = Record<MailStatus, number>;
export const noMails = (): MailCounts => Object.fromEntries(mailStatuses.map((s) => [s, 0])) as MailCounts;

/** How many mails of each notice are in which state. */
export async function countMails(tx: Tx, ctx: Ctx, noticeIds: readonly string[]): Promise<Map<string, MailCounts>> {
  const rows = await runSql<{ notice_id: string; status: MailStatus; count: number }>(tx, {
    text: `select notice_id, status, count(*)::int as count from app.mail
      where vendor_id = $1 and notice_id = any ($2::uuid[]) group by notice_id, status`,
    values: [ctx.vendorId, noticeIds],
  });
  const counts = new Map<string, MailCounts>();
  for (const row of rows) {
    const of = counts.get(row.notice_id) ?? noMails();
    of[row.status] = row.count;
    counts.set(row.notice_id, of);
  }
  return counts;
}

/** How many mails of the vendor are in which state. */
export async function countAllMails(tx: Tx, ctx: Ctx): Promise<MailCounts> {
  const rows = await runSql<{ status: MailStatus; count: number }>(tx, {
    text: `select status, count(*)::int as count from app.mail
      where vendor_id = $1 and ($2::uuid[] is null or partner_id = any ($2)) group by status`,
    values: [ctx.vendorId, keptTo(ctx.actor)],
  });
  return { ...noMails(), ...Object.fromEntries(rows.map((row) => [row.status, row.count])) };
}

/** Those of these people who want no announcements by mail. */
export async function refusing(tx: Tx, ctx: Ctx, personIds: readonly string[]): Promise<Set<string>> {
  const rows = await runSql<{ person_id: string }>(tx, {
    text: "select person_id from app.mail_refusal where vendor_id = $1 and person_id = any ($2::uuid[])",
    values: [ctx.vendorId, personIds],
  });
  return new Set(rows.map((row) => row.person_id));
}

export async function insertRefusal(tx: Tx, ctx: Ctx, personId: string): Promise<void> {
  await runSql(tx, {
    text: `insert into app.mail_refusal (vendor_id, person_id, refused_at) values ($1, $2, $3)
      on conflict on constraint mail_refusal_pk do nothing`,
    values: [ctx.vendorId, personId, ctx.now.toString()],
  });
}
