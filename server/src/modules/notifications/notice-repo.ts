import type { NoticeKind } from "@fairway/contract";
import { type Id, newId } from "@fairway/kernel";
import { type Ctx, insertRows, runSql, type Tx } from "../../platform/index.ts";
import { changeOverall } from "./compare.ts";
import { keptTo } from "./policy.ts";
import type { NewNotice, Notice, NoticeContent } from "./types.ts";

type NoticeRow = {
  id: Id<"notice">;
  partner_id: Id<"partner">;
  occasion: string;
  kind: NoticeKind;
  important: boolean;
  content: NoticeContent;
  created_at: string;
  withdrawn_at: string | null;
  acknowledged_at: string | null;
  acknowledged_name: string | null;
};

const columns = `n.id, n.partner_id, n.occasion, n.kind, n.important, n.content, n.created_at, n.withdrawn_at,
  n.acknowledged_at, n.acknowledged_name`;

const fromRow = (row: NoticeRow): Notice => ({
  id: row.id,
  partnerId: row.partner_id,
  occasion: row.occasion,
  kind: row.kind,
  important: row.important,
  content: row.content,
  createdAt: row.created_at,
  withdrawnAt: row.withdrawn_at,
  acknowledgedAt: row.acknowledged_at,
  acknowledgedName: row.acknowledged_name,
});

const changeIn = (content: NoticeContent) => (content.kind === "versionAnnounced" ? changeOverall(content) : null);

/** Writes notices that are not there yet; one of the same partner and occasion stays the only one. */
export async function insertNotices(tx: Tx, ctx: Ctx, notices: readonly NewNotice[]): Promise<Notice[]> {
  if (notices.length === 0) return [];
  const at = ctx.now.toString();
  const rows = notices.map((notice) => [
    ctx.vendorId,
    newId("notice", ctx.now.epochMilliseconds),
    notice.partnerId,
    notice.occasion,
    notice.content.kind,
    notice.important,
    changeIn(notice.content),
    JSON.stringify(notice.content),
    at,
  ]);
  const written = await runSql<NoticeRow>(
    tx,
    insertRows(
      "app.notice as n",
      ["vendor_id", "id", "partner_id", "occasion", "kind", "important", "change", "content", "created_at"],
      rows,
      `on conflict on constraint notice_occasion_key do nothing returning ${columns}`,
    ),
  );
  return written.map(fromRow);
}

export async function findNotice(tx: Tx, ctx: Ctx, id: Id<"notice">): Promise<Notice | null> {
  const rows = await runSql<NoticeRow>(tx, {
    text: `select ${columns} from app.notice n where n.vendor_id = $1 and n.id = $2`,
    values: [ctx.vendorId, id],
  });
  return rows[0] ? fromRow(rows[0]) : null;
}

/** One of a partner, locked where it is about to change. */
export async function findPartnerNotice(
  tx: Tx,
  ctx: Ctx,
  of: { partnerId: Id<"partner">; noticeId: Id<"notice"> },
  lock = false,
): Promise<Notice | null> {
  const rows = await runSql<NoticeRow>(tx, {
    text: `select ${columns} from app.notice n where n.vendor_id = $1 and n.partner_id = $2 and n.id = $3
      ${lock ? "for update" : ""}`,
    values: [ctx.vendorId, of.partnerId, of.noticeId],
  });
  return rows[0] ? fromRow(rows[0]) : null;
}

export type NoticeFilter = {
  kind?: NoticeKind | undefined;
  partnerId?: Id<"partner"> | undefined;
  managerId?: Id<"person"> | undefined;
  acknowledged?: "yes" | "no" | undefined;
  mail?: string | undefined;
  occasion?: string | undefined;
  moveIds?: readonly Id<"move">[] | undefined;
  runId?: Id<"noticeRun"> | undefined;
  change?: "gains" | "loses" | "unchanged" | undefined;
  single?: boolean;
};
export type ListedNotice = Notice & { partnerName: string; managerId: Id<"person"> | null };

const waits = "n.important and n.acknowledged_at is null and n.withdrawn_at is null";

const moveKinds = ["moveScheduled", "moveCancelled", "moveEffective", "moveDeclined"] as const;

const aboutMoves = (ids: readonly Id<"move">[]): string[] =>
  ids.flatMap((id) => moveKinds.map((kind) => `${kind} ${id}`));

/** Notices of the vendor, newest first; ids are time-ordered. */
export async function listNotices(
  tx: Tx,
  ctx: Ctx,
  filter: NoticeFilter,
  page: { limit: number; before: string | null },
): Promise<ListedNotice[]> {
  const values: unknown[] = [ctx.vendorId];
  const at = (value: unknown) => `$${values.push(value)}`;
  const own = keptTo(ctx.actor);
  const conditions = [
    ...(own === null ? [] : [`n.partner_id = any (${at(own)}::uuid[])`]),
    ...(filter.kind === undefined ? [] : [`n.kind = ${at(filter.kind)}`]),
    ...(filter.partnerId === undefined ? [] : [`n.partner_id = ${at(filter.partnerId)}`]),
    ...(filter.managerId === undefined ? [] : [`p.manager_id = ${at(filter.managerId)}`]),
    ...(filter.occasion === undefined ? [] : [`n.occasion = ${at(filter.occasion)}`]),
    ...(filter.moveIds === undefined ? [] : [`n.occasion = any (${at(aboutMoves(filter.moveIds))}::text[])`]),
    ...(filter.runId === undefined
      ? []
      : [
          `n.occasion = (select u.occasion from app.notice_run u where u.vendor_id = $1 and u.id = ${at(filter.runId)})`,
        ]),
    ...(filter.change === undefined ? [] : [`n.change = ${at(filter.change)}`]),
    ...(filter.single === true ? ["n.kind not in ('versionAnnounced', 'versionWithdrawn', 'announcement')"] : []),
    ...(filter.acknowledged === "no" ? [waits] : []),
    ...(filter.acknowledged === "yes" ? ["n.acknowledged_at is not null"] : []),
    ...(filter.mail === undefined
      ? []
      : [
          `exists (select from app.mail m where m.vendor_id = $1 and m.notice_id = n.id and m.status = ${at(filter.mail)})`,
        ]),
    ...(page.before === null ? [] : [`n.id < ${at(page.before)}`]),
  ];
  const rows = await runSql<NoticeRow & { partner_name: string; manager_id: Id<"person"> | null }>(tx, {
    text: `select ${columns}, p.name as partner_name, p.manager_id
      from app.notice n join app.partner p on p.vendor_id = $1 and p.id = n.partner_id
      where ${["n.vendor_id = $1", ...conditions].join(" and ")} order by n.id desc limit ${at(page.limit)}`,
    values,
  });
  return rows.map((row) => ({ ...fromRow(row), partnerName: row.partner_name, managerId: row.manager_id }));
}

/** A partner's notices with whether this person has opened each, newest first. */
export async function listPartnerNotices(
  tx: Tx,
  ctx: Ctx,
  of: { partnerId: Id<"partner">; readerId: string | null; onlyWaiting?: boolean; only?: Id<"notice"> },
  page: { limit: number; before: string | null },
): Promise<(Notice & { read: boolean })[]> {
  const rows = await runSql<NoticeRow & { read: boolean }>(tx, {
    text: `select ${columns}, r.person_id is not null as read
      from app.notice n
      left join app.notice_reading r on r.vendor_id = $1 and r.notice_id = n.id and r.person_id = $3
      where n.vendor_id = $1 and n.partner_id = $2 and ($4::uuid is null or n.id < $4)
        and ($6::uuid is null or n.id = $6) ${of.onlyWaiting === true ? `and ${waits}` : ""}
      order by n.id desc limit $5`,
    values: [ctx.vendorId, of.partnerId, of.readerId, page.before, page.limit, of.only ?? null],
  });
  return rows.map((row) => ({ ...fromRow(row), read: row.read }));
}

/** How many of a partner's notices this person has not opened. */
export async function countUnread(
  tx: Tx,
  ctx: Ctx,
  of: { partnerId: Id<"partner">; readerId: string },
): Promise<number> {
  const [row] = await runSql<{ count: number }>(tx, {
    text: `select count(*)::int as count from app.notice n
      where n.vendor_id = $1 and n.partner_id = $2 and n.withdrawn_at is null and not exists (
        select from app.notice_reading r where r.vendor_id = $1 and r.notice_id = n.id and r.person_id = $3)`,
    values: [ctx.vendorId, of.partnerId, of.readerId],
  });
  return row?.count ?? 0;
}

export async function countUnacknowledged(tx: Tx, ctx: Ctx, managerId: Id<"person"> | null): Promise<number> {
  const [row] = await runSql<{ count: number }>(tx, {
    text: `select count(*)::int as count from app.notice n where n.vendor_id = $1 and ${waits}
      and ($2::uuid is null or n.partner_id in (select id from app.partner where vendor_id = $1 and manager_id = $2))
      and ($3::uuid[] is null or n.partner_id = any ($3))`,
    values: [ctx.vendorId, managerId, keptTo(ctx.actor)],
  });
  return row?.count ?? 0;
}

export async function noteReading(tx: Tx, ctx: Ctx, id: Id<"notice">, personId: Id<"person">): Promise<void> {
  await runSql(tx, {
    text: `insert into app.notice_reading (vendor_id, notice_id, person_id, read_at) values ($1, $2, $3, $4)
      on conflict on constraint notice_reading_pk do nothing`,
    values: [ctx.vendorId, id, personId, ctx.now.toString()],
  });
}

export async function setAcknowledged(
  tx: Tx,
  ctx: Ctx,
  id: Id<"notice">,
  by: { personId: Id<"person">; name: string },
): Promise<void> {
  await runSql(tx, {
    text: `update app.notice set acknowledged_at = $3, acknowledged_by = $4, acknowledged_name = $5
      where vendor_id = $1 and id = $2 and acknowledged_at is null`,
    values: [ctx.vendorId, id, ctx.now.toString(), by.personId, by.name],
  });
}

/** Takes notices back; returns those that were not taken back before. */
export async function takeBack(
  tx: Tx,
  ctx: Ctx,
  of: { occasion: string; partnerIds: readonly string[] },
): Promise<Notice[]> {
  const rows = await runSql<NoticeRow>(tx, {
    text: `update app.notice n set withdrawn_at = $4
      where n.vendor_id = $1 and n.occasion = $2 and n.partner_id = any ($3::uuid[]) and n.withdrawn_at is null
      returning ${columns}`,
    values: [ctx.vendorId, of.occasion, of.partnerIds, ctx.now.toString()],
  });
  return rows.map(fromRow);
}

/** The partners who were told on an occasion, by id, from a place on. */
export async function toldPartners(
  tx: Tx,
  ctx: Ctx,
  occasion: string,
  page: { after: string | null; limit: number },
): Promise<Id<"partner">[]> {
  const rows = await runSql<{ partner_id: Id<"partner"> }>(tx, {
    text: `select n.partner_id from app.notice n
      where n.vendor_id = $1 and n.occasion = $2 and ($3::uuid is null or n.partner_id > $3)
      order by n.partner_id limit $4`,
    values: [ctx.vendorId, occasion, page.after, page.limit],
  });
  return rows.map((row) => row.partner_id);
}

export type Reach = {
  told: number;
  read: number;
  important: number;
  acknowledged: number;
  withdrawn: number;
  gains: number;
  loses: number;
  unchanged: number;
};
export const nobody: Reach = {
  told: 0,
  read: 0,
  important: 0,
  acknowledged: 0,
  withdrawn: 0,
  gains: 0,
  loses: 0,
  unchanged: 0,
};

/** By occasion: how many were told, opened it, were asked to acknowledge it and did, and from how many it was taken back. */
export async function reachOf(tx: Tx, ctx: Ctx, occasions: readonly string[]): Promise<Map<string, Reach>> {
  const rows = await runSql<Reach & { occasion: string }>(tx, {
    text: `select n.occasion, count(*)::int as told,
        count(*) filter (where exists (
          select from app.notice_reading r where r.vendor_id = $1 and r.notice_id = n.id))::int as read,
        count(*) filter (where n.important)::int as important,
        count(*) filter (where n.acknowledged_at is not null)::int as acknowledged,
        count(n.withdrawn_at)::int as withdrawn,
        count(*) filter (where n.change = 'gains')::int as gains,
        count(*) filter (where n.change = 'loses')::int as loses,
        count(*) filter (where n.change = 'unchanged')::int as unchanged
      from app.notice n where n.vendor_id = $1 and n.occasion = any ($2)
        and ($3::uuid[] is null or n.partner_id = any ($3)) group by n.occasion`,
    values: [ctx.vendorId, occasions, keptTo(ctx.actor)],
  });
  return new Map(rows.map(({ occasion, ...reach }) => [occasion, reach]));
}
