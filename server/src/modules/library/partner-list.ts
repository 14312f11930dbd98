import type { Id } from "@fairway/kernel";
import { type Sql, sql } from "@fairway/rules";
import type { SeenSql } from "../gates/index.ts";
import { foundBy, goOn, narrowedBy, type Searched } from "./list-resources.ts";
import { collectionsOf, filesOf } from "./resource-repo.ts";
import type { ResourceId } from "./types.ts";
import { wordsOf } from "./words.ts";

export type PartnerFilter = Searched & { open?: "open" | "locked" | undefined };

/** What partners see at all: published, and not past its last day. `r` is the resource. */
export const visibleOn = (today: string): Sql =>
  sql`r.status = 'published' and (r.expires_on is null or r.expires_on >= ${today})`;

/** Where the statements of the library have resources as things behind gates. */
export const resourceColumns = {
  kind: sql.raw("'resource'"),
  gateId: sql.raw("r.gate_id"),
  id: sql.raw("r.id"),
  idType: "uuid",
} as const;

export type PartnerList = {
  vendorId: Id<"vendor">;
  partnerId: Id<"partner">;
  personId: string | null;
  today: string;
  seen: SeenSql;
  filter: PartnerFilter & { id?: ResourceId };
};

/**
 * The statement that decides what is listed, what is open, and what comes first. Of a locked resource only what anybody
 * sees of it is searched, since that something inside matched would be told as well.
 */
export function partnerList({ vendorId, partnerId, personId, today, seen, filter }: PartnerList): Sql {
  const found = foundBy(vendorId, filter.q);
  const isSearched = wordsOf(filter.q) !== null;
  const { open, openUntil } = seen;
  const rank = isSearched ? sql`(case when ${open} then ${found.rank} else ${found.outerRank} end)` : found.rank;
  const mayBeFound = isSearched ? sql` and ${rank} is not null` : sql.empty;
  const wanted =
    filter.open === undefined ? sql.empty : filter.open === "open" ? sql` and ${open}` : sql` and not ${open}`;
  const one = filter.id === undefined ? sql.empty : sql` and r.id = ${filter.id}`;
  return sql`select r.id, r.title, r.summary, r.language, r.translations, r.kind, r.tags, r.gate_id as "gateId", r.co_brand as "coBrand",
      r.expires_on as "expiresOn", r.published_at as "publishedAt", ${filesOf} as files, ${collectionsOf} as collections,
      ${open} as open, ${openUntil} as "openUntil", ${rank} as rank,
      (select coalesce(jsonb_object_agg(d.language, d.number), '{}') from app.library_download d
        where d.vendor_id = r.vendor_id and d.resource_id = r.id and d.partner_id = ${partnerId}
          and d.person_id = ${personId}::uuid) as downloaded
    from app.library_resource r ${found.join}
    where r.vendor_id = ${vendorId} and ${visibleOn(today)}${one}${wanted}${mayBeFound}${narrowedBy(filter)}${goOn(filter.q, rank, filter.after)}
    order by rank desc, r.id desc limit ${filter.limit + 1}`;
}
