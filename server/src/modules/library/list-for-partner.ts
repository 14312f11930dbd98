import { type Id, notFound } from "@fairway/kernel";
import { type Sql, sql } from "@fairway/rules";
import { type Ctx, runSql, type Tx } from "../../platform/index.ts";
import { gates, type Lock } from "../gates/index.ts";
import { partnerExists } from "../partners/index.ts";
import { programs } from "../programs/index.ts";
import { foundBy, goOn, narrowedBy, readCollections, readFacets, type Searched } from "./list-resources.ts";
import { collectionsOf, filesOf } from "./resource-repo.ts";
import type { LibraryParts, Resource, ResourceId } from "./types.ts";
import { labelOf } from "./things.ts";
import { looksForNothing } from "./words.ts";

export type PartnerFilter = Searched & { open?: "open" | "locked" | undefined };

/** A resource as one partner sees it, with what this person has downloaded of it. */
export type PartnerResource = Pick<
  Resource,
  | "id"
  | "title"
  | "summary"
  | "language"
  | "translations"
  | "kind"
  | "tags"
  | "gateId"
  | "coBrand"
  | "expiresOn"
  | "publishedAt"
  | "files"
  | "collections"
> & {
  open: boolean;
  openUntil: string | null;
  /** Number of the version last downloaded, by language. */
  downloaded: Readonly<Record<string, number>>;
  lock: Lock | null;
  rank: number;
};

/** What partners see at all: published, and not past its last day. `r` is the resource. */
export const visibleOn = (today: string): Sql =>
  sql`r.status = 'published' and (r.expires_on is null or r.expires_on >= ${today})`;

/** @throws AppError not_found for a partner that is not this vendor's */
export async function requirePartner(tx: Tx, ctx: Ctx, partnerId: Id<"partner">): Promise<void> {
  if (!(await partnerExists(tx, ctx.vendorId, partnerId))) throw notFound("partner");
}

const personOf = (ctx: Ctx): string | null => (ctx.actor.kind === "person" ? ctx.actor.personId : null);

/** One statement decides what is listed, what is open, and what comes first; why the rest is locked is told of this page only. */
async function read(
  tx: Tx,
  ctx: Ctx,
  partnerId: Id<"partner">,
  filter: PartnerFilter & { id?: ResourceId },
): Promise<PartnerResource[]> {
  const today = await programs.today(tx, ctx);
  const { join, rank } = foundBy(ctx.vendorId, filter.q);
  const thing = { kind: "resource" as const, gateId: sql.raw("r.gate_id"), id: sql.raw("r.id::text") };
  const { open, openUntil } = gates.seen({ ctx, partnerId, today, thing });
  const wanted =
    filter.open === undefined ? sql.empty : filter.open === "open" ? sql` and ${open}` : sql` and not ${open}`;
  const one = filter.id === undefined ? sql.empty : sql` and r.id = ${filter.id}`;
  const rows = await runSql<Omit<PartnerResource, "lock">>(
    tx,
    sql`select r.id, r.title, r.summary, r.language, r.translations, r.kind, r.tags, r.gate_id as "gateId", r.co_brand as "coBrand",
        r.expires_on as "expiresOn", r.published_at as "publishedAt", ${filesOf} as files, ${collectionsOf} as collections,
        ${open} as open, ${openUntil} as "openUntil", ${rank} as rank,
        (select coalesce(jsonb_object_agg(d.language, d.number), '{}') from app.library_download d
          where d.vendor_id = r.vendor_id and d.resource_id = r.id and d.partner_id = ${partnerId}
            and d.person_id = ${personOf(ctx)}::uuid) as downloaded
      from app.library_resource r ${join}
      where r.vendor_id = ${ctx.vendorId} and ${visibleOn(today)}${one}${wanted}${narrowedBy(filter)}${goOn(rank, filter.after)}
      order by rank desc, r.id desc limit ${filter.limit + 1}`,
  );
  const locked = rows.filter((row) => !row.open);
  const things = locked.map((row) => ({
    kind: "resource" as const,
    id: row.id,
    gateId: row.gateId,
    label: labelOf(row),
  }));
  const locks = things.length === 0 ? null : await gates.locks(tx, ctx, partnerId, things);
  return rows.map((row) => ({ ...row, lock: locks?.get(`resource/${row.id}`) ?? null }));
}

/** Published resources as a partner sees them; the locked ones too, by name. */
export const listForPartner = ({ platform }: LibraryParts, ctx: Ctx, partnerId: Id<"partner">, filter: PartnerFilter) =>
  platform.read(ctx, async (tx) => {
    await requirePartner(tx, ctx, partnerId);
    return looksForNothing(filter.q) ? [] : read(tx, ctx, partnerId, filter);
  });

/** @throws AppError not_found for what this partner does not see at all */
export async function seenByPartner(
  tx: Tx,
  ctx: Ctx,
  partnerId: Id<"partner">,
  id: ResourceId,
): Promise<PartnerResource> {
  await requirePartner(tx, ctx, partnerId);
  const [found] = await read(tx, ctx, partnerId, { id, limit: 1 });
  if (!found) throw notFound("resource");
  return found;
}

/** What a partner's library is sorted by. */
export const partnerFacets = ({ platform }: LibraryParts, ctx: Ctx, partnerId: Id<"partner">) =>
  platform.read(ctx, async (tx) => {
    await requirePartner(tx, ctx, partnerId);
    const visible = visibleOn(await programs.today(tx, ctx));
    const collections = await readCollections(tx, ctx.vendorId, visible);
    return {
      ...(await readFacets(tx, ctx.vendorId, visible)),
      collections: collections.filter((c) => c.resources > 0),
    };
  });
