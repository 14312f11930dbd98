import type { Id } from "@fairway/kernel";
import { type Ctx, runSql, type Tx } from "../../platform/index.ts";
import type { Announcement, AnnouncementStatus, Audience, Texts } from "./types.ts";

type Row = {
  id: Id<"announcement">;
  status: AnnouncementStatus;
  title: Texts;
  body: Texts;
  audience: Audience;
  important: boolean;
  revision: number;
  scheduled_at: string | null;
  published_at: string | null;
  published_by: string | null;
  withdrawn_at: string | null;
  returned_at: string | null;
  returned_tier: string | null;
  created_by: string;
  created_at: string;
  updated_at: string;
};

const columns = `id, status, title, body, audience, important, revision, scheduled_at, published_at, published_by,
  withdrawn_at, returned_at, returned_tier, created_by, created_at, updated_at`;

const fromRow = (row: Row): Announcement => ({
  id: row.id,
  status: row.status,
  title: row.title,
  body: row.body,
  audience: row.audience,
  important: row.important,
  revision: row.revision,
  scheduledAt: row.scheduled_at,
  publishedAt: row.published_at,
  publishedBy: row.published_by,
  withdrawnAt: row.withdrawn_at,
  returned: row.returned_at === null ? null : { at: row.returned_at, tier: row.returned_tier },
  createdBy: row.created_by,
  createdAt: row.created_at,
  updatedAt: row.updated_at,
});

export async function insertAnnouncement(
  tx: Tx,
  ctx: Ctx,
  a: Pick<Announcement, "id" | "status" | "title" | "body" | "audience" | "important">,
): Promise<void> {
  await runSql(tx, {
    text: `insert into app.announcement
        (vendor_id, id, status, title, body, audience, important, revision, created_by, created_at, updated_at)
      values ($1, $2, $3, $4, $5, $6, $7, 1, $8, $9, $9)`,
    values: [
      ctx.vendorId,
      a.id,
      a.status,
      JSON.stringify(a.title),
      JSON.stringify(a.body),
      JSON.stringify(a.audience),
      a.important,
      ctx.actor.name,
      ctx.now.toString(),
    ],
  });
}

export async function findAnnouncement(
  tx: Tx,
  ctx: Ctx,
  id: Id<"announcement">,
  lock = false,
): Promise<Announcement | null> {
  const rows = await runSql<Row>(tx, {
    text: `select ${columns} from app.announcement where vendor_id = $1 and id = $2 ${lock ? "for update" : ""}`,
    values: [ctx.vendorId, id],
  });
  return rows[0] ? fromRow(rows[0]) : null;
}

export async function listAnnouncements(
  tx: Tx,
  ctx: Ctx,
  page: { limit: number; before: string | null },
): Promise<Announcement[]> {
  const rows = await runSql<Row>(tx, {
    text: `select ${columns} from app.announcement where vendor_id = $1 and ($2::uuid is null or id < $2)
      order by id desc limit $3`,
    values: [ctx.vendorId, page.before, page.limit],
  });
  return rows.map(fromRow);
}

/** Announcements whose time has come. */
export async function dueAnnouncements(tx: Tx, ctx: Ctx): Promise<Announcement[]> {
  const rows = await runSql<Row>(tx, {
    text: `select ${columns} from app.announcement
      where vendor_id = $1 and status = 'scheduled' and scheduled_at <= $2 order by scheduled_at, id limit 100 for update`,
    values: [ctx.vendorId, ctx.now.toString()],
  });
  return rows.map(fromRow);
}

/** Writes all of it; every change is another revision. */
export async function updateAnnouncement(tx: Tx, ctx: Ctx, a: Announcement): Promise<void> {
  await runSql(tx, {
    text: `update app.announcement set status = $3, title = $4, body = $5, audience = $6, important = $7,
        scheduled_at = $8, published_at = $9, published_by = $10, withdrawn_at = $11, returned_at = $12, returned_tier = $13,
        updated_at = $14, revision = revision + 1
      where vendor_id = $1 and id = $2`,
    values: [
      ctx.vendorId,
      a.id,
      a.status,
      JSON.stringify(a.title),
      JSON.stringify(a.body),
      JSON.stringify(a.audience),
      a.important,
      a.scheduledAt,
      a.publishedAt,
      a.publishedBy,
      a.withdrawnAt,
      a.returned?.at ?? null,
      a.returned?.tier ?? null,
      ctx.now.toString(),
    ],
  });
}

export async function deleteAnnouncement(tx: Tx, ctx: Ctx, id: Id<"announcement">): Promise<void> {
  await runSql(tx, {
    text: "delete from app.announcement where vendor_id = $1 and id = $2",
    values: [ctx.vendorId, id],
  });
}
