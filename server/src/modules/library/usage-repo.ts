import type { Id } from "@fairway/kernel";
import { sql } from "@fairway/rules";
import { runSql, type Tx } from "../../platform/index.ts";
import type { ResourceId, UsageKind } from "./types.ts";

/** In keys, where nobody is signed in, and where no partner is concerned. */
export const nobody = "00000000-0000-0000-0000-000000000000";

export type Use = {
  resourceId: ResourceId;
  what: UsageKind;
  partnerId: Id<"partner"> | null;
  personId: Id<"person"> | null;
  on: string;
};

/** Adds one to the day. */
export async function countUse(
  tx: Tx,
  vendorId: Id<"vendor">,
  { resourceId, what, partnerId, personId, on }: Use,
): Promise<void> {
  await runSql(
    tx,
    sql`insert into app.library_usage (vendor_id, resource_id, used_on, what, partner_id, person_id, count)
      values (${vendorId}, ${resourceId}, ${on}, ${what}, ${partnerId ?? nobody}, ${personId ?? nobody}, 1)
      on conflict (vendor_id, resource_id, used_on, what, partner_id, person_id)
        do update set count = library_usage.count + excluded.count`,
  );
}

type Download = {
  partnerId: Id<"partner">;
  personId: Id<"person">;
  resourceId: ResourceId;
  language: string;
  number: number;
  at: string;
};

/** Remembers the newest version that a person has; tells whether this one is new to anybody at the partner. */
export async function rememberDownload(tx: Tx, vendorId: Id<"vendor">, download: Download): Promise<boolean> {
  const { partnerId, personId, resourceId, language, number, at } = download;
  const before = await runSql(
    tx,
    sql`select 1 from app.library_download where vendor_id = ${vendorId} and partner_id = ${partnerId}
      and resource_id = ${resourceId} and language = ${language} and number >= ${number} limit 1`,
  );
  await runSql(
    tx,
    sql`insert into app.library_download (vendor_id, partner_id, person_id, resource_id, language, number, at)
      values (${vendorId}, ${partnerId}, ${personId}, ${resourceId}, ${language}, ${number}, ${at})
      on conflict (vendor_id, partner_id, person_id, resource_id, language) do update set number = excluded.number, at = excluded.at`,
  );
  return before.length === 0;
}

export type DayOfUse = { on: string; views: number; downloads: number; shares: number; sharedDownloads: number };
export type UserOfResource = Omit<DayOfUse, "on"> & {
  partnerId: Id<"partner"> | null;
  partnerName: string | null;
  personId: Id<"person"> | null;
  lastOn: string;
};

const counts = sql`coalesce(sum(u.count) filter (where u.what = 'view'), 0)::int as views,
  coalesce(sum(u.count) filter (where u.what = 'download'), 0)::int as downloads,
  coalesce(sum(u.count) filter (where u.what = 'share'), 0)::int as shares,
  coalesce(sum(u.count) filter (where u.what = 'sharedDownload'), 0)::int as "sharedDownloads"`;

type Span = { resourceId: ResourceId; from: string; to: string };

export const usageByDay = (tx: Tx, vendorId: Id<"vendor">, { resourceId, from, to }: Span): Promise<DayOfUse[]> =>
  runSql<DayOfUse>(
    tx,
    sql`select u.used_on as on, ${counts} from app.library_usage u
      where u.vendor_id = ${vendorId} and u.resource_id = ${resourceId} and u.used_on between ${from} and ${to}
      group by u.used_on order by u.used_on`,
  );

/** Who has used it, most downloads first. */
export const usageByUser = (
  tx: Tx,
  vendorId: Id<"vendor">,
  { resourceId, from, to }: Span,
): Promise<UserOfResource[]> =>
  runSql<UserOfResource>(
    tx,
    sql`select nullif(u.partner_id, ${nobody}::uuid) as "partnerId", max(p.name) as "partnerName",
        nullif(u.person_id, ${nobody}::uuid) as "personId", max(u.used_on)::text as "lastOn", ${counts}
      from app.library_usage u left join app.partner p on p.vendor_id = u.vendor_id and p.id = u.partner_id
      where u.vendor_id = ${vendorId} and u.resource_id = ${resourceId} and u.used_on between ${from} and ${to}
      group by u.partner_id, u.person_id order by downloads desc, views desc, u.partner_id, u.person_id limit 5000`,
  );
