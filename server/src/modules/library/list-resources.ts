import type { Id } from "@fairway/kernel";
import { type Sql, sql } from "@fairway/rules";
import { type Ctx, runSql, type Tx } from "../../platform/index.ts";
import { programs } from "../programs/index.ts";
import { columns } from "./resource-repo.ts";
import type { LibraryParts, Resource, ResourceKind, ResourceStatus } from "./types.ts";
import { looksForNothing, wordsOf } from "./words.ts";

export type Place = { rank: number; id: string };

export type Searched = {
  q?: string | undefined;
  tag?: string | undefined;
  language?: string | undefined;
  kind?: ResourceKind | undefined;
  collectionId?: Id<"resourceCollection"> | undefined;
  after?: Place | undefined;
  limit: number;
};

export type ResourceFilter = Searched & {
  status?: ResourceStatus | undefined;
  gateId?: Id<"gate"> | undefined;
  due?: "review" | "expiring" | "expired" | undefined;
};

/** How long before its last day a resource counts as expiring. */
export const expiringDays = 30;

/** What every list of resources narrows by; `r` is the resource. */
export function narrowedBy({ tag, language, kind, collectionId }: Searched): Sql {
  const wanted: Sql[] = [];
  if (tag !== undefined) wanted.push(sql`${tag} = any(r.tags)`);
  if (kind !== undefined) wanted.push(sql`r.kind = ${kind}`);
  if (language !== undefined)
    wanted.push(sql`exists (select from app.library_version v where v.vendor_id = r.vendor_id and v.resource_id = r.id
      and v.is_current and v.language = ${language})`);
  if (collectionId !== undefined)
    wanted.push(sql`exists (select from app.library_member m where m.vendor_id = r.vendor_id and m.resource_id = r.id
      and m.collection_id = ${collectionId})`);
  return sql.join(
    wanted.map((one) => sql` and ${one}`),
    "",
  );
}

/**
 * Joins what the words are found in, best first; every resource with rank 0 where nothing is looked for. The outer rank
 * leaves the text inside out, and is null where the words are not all found without it.
 */
export function foundBy(vendorId: Id<"vendor">, q: string | undefined): { join: Sql; rank: Sql; outerRank: Sql } {
  const words = wordsOf(q);
  if (words === null) return { join: sql.empty, rank: sql`0::real`, outerRank: sql`0::real` };
  return {
    join: sql`join app.search_library(${vendorId}, ${words}::text[]) found on found.resource_id = r.id`,
    rank: sql`found.rank`,
    outerRank: sql`found.outer_rank`,
  };
}

/** Goes on after a place of the list, which is by rank, where words are looked for, and then by age. */
export function goOn(q: string | undefined, rank: Sql, after: Place | undefined): Sql {
  if (after === undefined) return sql.empty;
  if (wordsOf(q) === null) return sql` and r.id < ${after.id}::uuid`;
  return sql` and (${rank}, r.id) < (${after.rank}::real, ${after.id}::uuid)`;
}

function dueBy(due: ResourceFilter["due"], today: string): Sql {
  if (due === "review") return sql` and r.status = 'published' and r.review_on <= ${today}`;
  if (due === "expired") return sql` and r.expires_on < ${today}`;
  if (due === "expiring")
    return sql` and r.status = 'published' and r.expires_on >= ${today} and r.expires_on <= ${today}::date + ${expiringDays}::int`;
  return sql.empty;
}

async function readPage(
  tx: Tx,
  ctx: Ctx,
  filter: ResourceFilter,
  today: string,
): Promise<(Resource & { rank: number })[]> {
  const { join, rank } = foundBy(ctx.vendorId, filter.q);
  const status = filter.status === undefined ? sql.empty : sql` and r.status = ${filter.status}`;
  const gate = filter.gateId === undefined ? sql.empty : sql` and r.gate_id = ${filter.gateId}`;
  return runSql(
    tx,
    sql`select ${columns}, ${rank} as rank from app.library_resource r ${join}
      where r.vendor_id = ${ctx.vendorId}${status}${gate}${narrowedBy(filter)}${dueBy(filter.due, today)}${goOn(filter.q, rank, filter.after)}
      order by rank desc, r.id desc limit ${filter.limit + 1}`,
  );
}

/** Resources of the library as the vendor's people see them. */
export async function listResources({ platform }: LibraryParts, ctx: Ctx, filter: ResourceFilter) {
  return platform.read(ctx, async (tx) => {
    const today = await programs.today(tx, ctx);
    const rows = looksForNothing(filter.q) ? [] : await readPage(tx, ctx, filter, today);
    return { rows, today };
  });
}

export type Collection = {
  id: Id<"resourceCollection">;
  name: string;
  description: string;
  position: number;
  resources: number;
};

/** Collections with how many of their resources these conditions leave; `r` is the resource. */
export const readCollections = (tx: Tx, vendorId: Id<"vendor">, visible: Sql): Promise<Collection[]> =>
  runSql<Collection>(
    tx,
    sql`select c.id, c.name, c.description, c.position, (select count(*)::int from app.library_member m
        join app.library_resource r on r.vendor_id = m.vendor_id and r.id = m.resource_id
        where m.vendor_id = c.vendor_id and m.collection_id = c.id and ${visible}) as resources
      from app.library_collection c where c.vendor_id = ${vendorId} order by c.position, c.name`,
  );

/** Tags and languages in use among the resources these conditions leave. */
export async function readFacets(tx: Tx, vendorId: Id<"vendor">, visible: Sql) {
  const tags = await runSql<{ tag: string }>(
    tx,
    sql`select distinct unnest(r.tags) as tag from app.library_resource r where r.vendor_id = ${vendorId} and ${visible}
      order by tag limit 200`,
  );
  const languages = await runSql<{ language: string }>(
    tx,
    sql`select distinct v.language from app.library_resource r
      join app.library_version v on v.vendor_id = r.vendor_id and v.resource_id = r.id and v.is_current
      where r.vendor_id = ${vendorId} and ${visible} order by v.language`,
  );
  return { tags: tags.map(({ tag }) => tag), languages: languages.map(({ language }) => language) };
}

/** What the vendor's library is sorted by, and what waits in it. */
export function libraryFacets({ platform }: LibraryParts, ctx: Ctx) {
  return platform.read(ctx, async (tx) => {
    const today = await programs.today(tx, ctx);
    const [counts] = await runSql<{ published: number; drafts: number; reviewDue: number; expiringSoon: number }>(
      tx,
      sql`select count(*) filter (where r.status = 'published')::int as published,
          count(*) filter (where r.status = 'draft')::int as drafts,
          count(*) filter (where r.status = 'published' and r.review_on <= ${today})::int as "reviewDue",
          count(*) filter (where r.status = 'published' and r.expires_on >= ${today}
            and r.expires_on <= ${today}::date + ${expiringDays}::int)::int as "expiringSoon"
        from app.library_resource r where r.vendor_id = ${ctx.vendorId}`,
    );
    const all = sql`r.status <> 'archived'`;
    return {
      ...(await readFacets(tx, ctx.vendorId, all)),
      collections: await readCollections(tx, ctx.vendorId, all),
      counts: counts ?? { published: 0, drafts: 0, reviewDue: 0, expiringSoon: 0 },
    };
  });
}
