import type { Id } from "@fairway/kernel";
import { sql } from "@fairway/rules";
import { runSql, type Tx } from "../../platform/index.ts";
import { versionJson } from "./resource-repo.ts";
import type { FileParts, ResourceId, TextProblem, TextState, Version } from "./types.ts";
import { searchConfig } from "./words.ts";

type Vendor = Id<"vendor">;

/** Every version of a resource, newest first. */
export async function versionsOf(tx: Tx, vendorId: Vendor, resourceId: ResourceId): Promise<Version[]> {
  const rows = await runSql<{ version: Version }>(
    tx,
    sql`select ${versionJson} as version from app.library_version v
      where v.vendor_id = ${vendorId} and v.resource_id = ${resourceId} order by v.created_at desc, v.id desc`,
  );
  return rows.map(({ version }) => version);
}

export async function findVersion(
  tx: Tx,
  vendorId: Vendor,
  id: Id<"resourceVersion">,
): Promise<(Version & { resourceId: ResourceId }) | null> {
  const rows = await runSql<{ version: Version; resourceId: ResourceId }>(
    tx,
    sql`select ${versionJson} as version, v.resource_id as "resourceId" from app.library_version v
      where v.vendor_id = ${vendorId} and v.id = ${id}`,
  );
  return rows[0] ? { ...rows[0].version, resourceId: rows[0].resourceId } : null;
}

export type NewVersion = FileParts & {
  id: Id<"resourceVersion">;
  resourceId: ResourceId;
  language: string;
  note: string;
  by: string;
  at: string;
  textState: TextState;
};

/** Puts a version on top of its language; the resource is locked by the caller. Returns its number. */
export async function insertVersion(tx: Tx, vendorId: Vendor, version: NewVersion): Promise<number> {
  const { id, resourceId, language, name, type, sizeBytes, digest, storageKey, note, by, at, textState } = version;
  const [last] = await runSql<{ number: number }>(
    tx,
    sql`select coalesce(max(number), 0)::int as number from app.library_version
      where vendor_id = ${vendorId} and resource_id = ${resourceId} and language = ${language}`,
  );
  const number = (last?.number ?? 0) + 1;
  await runSql(
    tx,
    sql`update app.library_version set is_current = false
      where vendor_id = ${vendorId} and resource_id = ${resourceId} and language = ${language} and is_current`,
  );
  await runSql(
    tx,
    sql`insert into app.library_version (vendor_id, id, resource_id, language, number, is_current, name, type, size_bytes, digest,
        storage_key, note, created_by, created_at, text_state)
      values (${vendorId}, ${id}, ${resourceId}, ${language}, ${number}, true, ${name}, ${type}, ${sizeBytes}, ${digest},
        ${storageKey}, ${note}, ${by}, ${at}, ${textState})`,
  );
  return number;
}

export type ReadText = { state: TextState; pages: number | null; problem: TextProblem | null; content: string | null };

export async function keepText(tx: Tx, vendorId: Vendor, id: Id<"resourceVersion">, text: ReadText): Promise<void> {
  await runSql(
    tx,
    sql`update app.library_version set text_state = ${text.state}, text_pages = ${text.pages}, text_problem = ${text.problem},
        content = ${text.content} where vendor_id = ${vendorId} and id = ${id}`,
  );
}

export async function contentOf(
  tx: Tx,
  vendorId: Vendor,
  id: Id<"resourceVersion">,
  length: number,
): Promise<string | null> {
  const [row] = await runSql<{ content: string | null }>(
    tx,
    sql`select left(content, ${length}) as content from app.library_version where vendor_id = ${vendorId} and id = ${id}`,
  );
  return row?.content ?? null;
}

type Searched = { title: string; summary: string; tags: readonly string[]; content: string };

/** What is found of a resource in one language: its title before its summary and tags, and those before the text inside. */
export async function keepSearch(
  tx: Tx,
  vendorId: Vendor,
  { resourceId, language }: { resourceId: ResourceId; language: string },
  { title, summary, tags, content }: Searched,
): Promise<void> {
  const config = searchConfig(language);
  await runSql(
    tx,
    sql`insert into app.library_text (vendor_id, resource_id, language, config, search)
      values (${vendorId}, ${resourceId}, ${language}, ${config},
        setweight(to_tsvector(${config}::regconfig, ${title}), 'A') || setweight(to_tsvector(${config}::regconfig, ${`${summary} ${tags.join(" ")}`}), 'B')
          || setweight(to_tsvector(${config}::regconfig, ${content}), 'D'))
      on conflict (vendor_id, resource_id, language) do update set config = excluded.config, search = excluded.search`,
  );
}

/** Which of these keys a version or a received file of the vendor names. */
export async function knownKeys(tx: Tx, vendorId: Vendor, keys: readonly string[]): Promise<Set<string>> {
  const rows = await runSql<{ key: string }>(
    tx,
    sql`select storage_key as key from app.library_version where vendor_id = ${vendorId} and storage_key = any(${keys}::text[])
      union all select storage_key from app.library_file where vendor_id = ${vendorId} and storage_key = any(${keys}::text[])
      union all select storage_key from app.library_branded where vendor_id = ${vendorId} and storage_key = any(${keys}::text[])`,
  );
  return new Set(rows.map(({ key }) => key));
}
