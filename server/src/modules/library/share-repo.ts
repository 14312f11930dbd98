import type { Id } from "@fairway/kernel";
import { type Sql, sql } from "@fairway/rules";
import { runSql, type Tx } from "../../platform/index.ts";
import type { ResourceId, shareStatuses } from "./types.ts";

export type Share = {
  id: Id<"resourceShare">;
  resourceId: ResourceId;
  language: string;
  partnerId: Id<"partner"> | null;
  partnerName: string | null;
  personId: Id<"person"> | null;
  status: (typeof shareStatuses)[number];
  note: string;
  coBranded: boolean;
  maxUses: number | null;
  uses: number;
  expiresAt: string;
  createdBy: string;
  createdAt: string;
};

const select = sql`select s.id, s.resource_id as "resourceId", s.language, s.partner_id as "partnerId", p.name as "partnerName",
    s.person_id as "personId", s.status, s.note, s.co_branded as "coBranded", s.max_uses as "maxUses", s.uses,
    s.expires_at as "expiresAt", s.created_by as "createdBy", s.created_at as "createdAt"
  from app.library_share s left join app.partner p on p.vendor_id = s.vendor_id and p.id = s.partner_id`;

const where = (tx: Tx, vendorId: Id<"vendor">, more: Sql): Promise<Share[]> =>
  runSql<Share>(tx, sql`${select} where s.vendor_id = ${vendorId} and ${more} order by s.id desc limit 500`);

/** Links to a resource, whoever made them, newest first. */
export const sharesOf = (tx: Tx, vendorId: Id<"vendor">, id: ResourceId): Promise<Share[]> =>
  where(tx, vendorId, sql`s.resource_id = ${id}`);

/** Links of one partner to a resource. */
export const partnerShares = (
  tx: Tx,
  vendorId: Id<"vendor">,
  id: ResourceId,
  partnerId: Id<"partner">,
): Promise<Share[]> => where(tx, vendorId, sql`s.resource_id = ${id} and s.partner_id = ${partnerId}`);

export const findShare = async (tx: Tx, vendorId: Id<"vendor">, id: Id<"resourceShare">): Promise<Share | null> =>
  (await where(tx, vendorId, sql`s.id = ${id}`))[0] ?? null;

export const findByToken = async (tx: Tx, vendorId: Id<"vendor">, tokenHash: string): Promise<Share | null> =>
  (await where(tx, vendorId, sql`s.token_hash = ${tokenHash}`))[0] ?? null;

export type NewShare = Omit<Share, "partnerName" | "status" | "uses"> & { tokenHash: string };

export async function insertShare(tx: Tx, vendorId: Id<"vendor">, share: NewShare): Promise<void> {
  await runSql(
    tx,
    sql`insert into app.library_share (vendor_id, id, resource_id, language, partner_id, person_id, token_hash, status, note,
        co_branded, max_uses, expires_at, created_by, created_at)
      values (${vendorId}, ${share.id}, ${share.resourceId}, ${share.language}, ${share.partnerId}, ${share.personId},
        ${share.tokenHash}, 'active', ${share.note}, ${share.coBranded}, ${share.maxUses}, ${share.expiresAt},
        ${share.createdBy}, ${share.createdAt})`,
  );
}

export async function setShareStatus(
  tx: Tx,
  vendorId: Id<"vendor">,
  id: Id<"resourceShare">,
  status: Share["status"],
  at: string,
) {
  await runSql(
    tx,
    sql`update app.library_share set status = ${status}, revoked_at = ${at} where vendor_id = ${vendorId} and id = ${id}`,
  );
}

/** Takes one use of a link that still has some; false where there is none left. */
export async function takeUse(tx: Tx, vendorId: Id<"vendor">, id: Id<"resourceShare">): Promise<boolean> {
  const rows = await runSql(
    tx,
    sql`update app.library_share set uses = uses + 1
      where vendor_id = ${vendorId} and id = ${id} and (max_uses is null or uses < max_uses) returning id`,
  );
  return rows.length > 0;
}
