import type { Id } from "@fairway/kernel";
import { type Sql, sql } from "@fairway/rules";
import { runSql, type Tx } from "../../platform/index.ts";
import type { Resource, ResourceId, ResourceWords, Version } from "./types.ts";

type Row = Omit<Resource, "files"> & { files: Version[]; rank: number };

const instantText = (column: string): Sql =>
  sql.raw(`to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`);

/** A version as JSON, without the text in it. */
export const versionJson = sql`jsonb_build_object('id', v.id, 'language', v.language, 'number', v.number, 'isCurrent', v.is_current,
  'name', v.name, 'type', v.type, 'sizeBytes', v.size_bytes, 'digest', v.digest, 'storageKey', v.storage_key, 'note', v.note,
  'createdBy', v.created_by, 'createdAt', ${instantText("v.created_at")}, 'textState', v.text_state,
  'textPages', v.text_pages, 'textProblem', v.text_problem)`;

/** Current versions of the resource `r`, by language. */
export const filesOf = sql`(select coalesce(jsonb_agg(${versionJson} order by v.language), '[]') from app.library_version v
  where v.vendor_id = r.vendor_id and v.resource_id = r.id and v.is_current)`;

export const collectionsOf = sql`(select coalesce(jsonb_agg(jsonb_build_object('id', c.id, 'name', c.name) order by c.position, c.name), '[]')
  from app.library_member m join app.library_collection c on c.vendor_id = m.vendor_id and c.id = m.collection_id
  where m.vendor_id = r.vendor_id and m.resource_id = r.id)`;

const usageOf = sql`(select jsonb_build_object(
    'views', coalesce(sum(u.count) filter (where u.what = 'view'), 0),
    'downloads', coalesce(sum(u.count) filter (where u.what in ('download', 'sharedDownload')), 0),
    'shares', coalesce(sum(u.count) filter (where u.what = 'share'), 0))
  from app.library_usage u where u.vendor_id = r.vendor_id and u.resource_id = r.id)`;

export const columns = sql`r.id, r.title, r.summary, r.language, r.translations, r.kind, r.status, r.tags, r.owner_id as "ownerId",
  r.gate_id as "gateId", r.co_brand as "coBrand", r.review_on as "reviewOn", r.expires_on as "expiresOn", r.revision,
  r.created_at as "createdAt", r.updated_at as "updatedAt", r.published_at as "publishedAt",
  ${filesOf} as files, ${collectionsOf} as collections, ${usageOf} as usage`;

export async function findResource(tx: Tx, vendorId: Id<"vendor">, id: ResourceId): Promise<Resource | null> {
  const rows = await runSql<Row>(
    tx,
    sql`select ${columns} from app.library_resource r where r.vendor_id = ${vendorId} and r.id = ${id}`,
  );
  return rows[0] ?? null;
}

export type LockedResource = Pick<Resource, "id" | "title" | "status" | "language" | "revision" | "gateId"> & {
  expiresOn: string | null;
};

/** Holds a resource, so that those who change it take turns. */
export async function lockResource(tx: Tx, vendorId: Id<"vendor">, id: ResourceId): Promise<LockedResource | null> {
  const rows = await runSql<LockedResource>(
    tx,
    sql`select id, title, status, language, revision, gate_id as "gateId", expires_on as "expiresOn"
      from app.library_resource where vendor_id = ${vendorId} and id = ${id} for no key update`,
  );
  return rows[0] ?? null;
}

type Writing = { id: ResourceId; by: string; at: string };

export async function insertResource(
  tx: Tx,
  vendorId: Id<"vendor">,
  words: ResourceWords & { language: string },
  { id, by, at }: Writing,
): Promise<void> {
  await runSql(
    tx,
    sql`insert into app.library_resource (vendor_id, id, title, summary, language, translations, kind, status, tags, owner_id,
        gate_id, co_brand, review_on, expires_on, revision, created_by, created_at, updated_at)
      values (${vendorId}, ${id}, ${words.title}, ${words.summary}, ${words.language}, ${JSON.stringify(words.translations)},
        ${words.kind}, 'draft', ${words.tags}, ${words.ownerId}, ${words.gateId},
        ${words.coBrand && JSON.stringify(words.coBrand)}, ${words.reviewOn}, ${words.expiresOn}, 1, ${by}, ${at}, ${at})`,
  );
}

export async function updateResource(
  tx: Tx,
  vendorId: Id<"vendor">,
  words: ResourceWords,
  { id, at }: Omit<Writing, "by">,
): Promise<void> {
  await runSql(
    tx,
    sql`update app.library_resource set title = ${words.title}, summary = ${words.summary},
        translations = ${JSON.stringify(words.translations)}, kind = ${words.kind}, tags = ${words.tags},
        owner_id = ${words.ownerId}, gate_id = ${words.gateId}, co_brand = ${words.coBrand && JSON.stringify(words.coBrand)},
        review_on = ${words.reviewOn}, expires_on = ${words.expiresOn}, revision = revision + 1, updated_at = ${at}
      where vendor_id = ${vendorId} and id = ${id}`,
  );
}

export async function setStatus(
  tx: Tx,
  vendorId: Id<"vendor">,
  { id, at }: Omit<Writing, "by">,
  status: string,
): Promise<void> {
  const published = status === "published" ? sql`, published_at = ${at}` : sql.empty;
  await runSql(
    tx,
    sql`update app.library_resource set status = ${status}, revision = revision + 1, updated_at = ${at}${published}
      where vendor_id = ${vendorId} and id = ${id}`,
  );
}

export async function addTag(
  tx: Tx,
  vendorId: Id<"vendor">,
  { id, at }: Omit<Writing, "by">,
  tags: readonly string[],
): Promise<void> {
  await runSql(
    tx,
    sql`update app.library_resource set tags = ${tags}, revision = revision + 1, updated_at = ${at}
      where vendor_id = ${vendorId} and id = ${id}`,
  );
}

/** In which collections a resource is; those of another vendor are left out by their key. */
export async function placeIn(
  tx: Tx,
  vendorId: Id<"vendor">,
  id: ResourceId,
  collectionIds: readonly Id<"resourceCollection">[],
): Promise<void> {
  await runSql(tx, sql`delete from app.library_member where vendor_id = ${vendorId} and resource_id = ${id}`);
  for (const collectionId of new Set(collectionIds))
    await runSql(
      tx,
      sql`insert into app.library_member (vendor_id, collection_id, resource_id) values (${vendorId}, ${collectionId}, ${id})`,
    );
}
