import type { Id } from "@fairway/kernel";
import { runSql, type Tx } from "../../../platform/index.ts";
import type { Place } from "../types.ts";
import { type ApiKey, sideOfPlace } from "./types.ts";

const columns = `k.id, k.vendor_id as "vendorId", k.partner_id as "partnerId", k.kind, k.person_id as "personId",
  p.name as "personName", k.name, k.prefix, k.permissions, k.created_at as "createdAt", k.expires_at as "expiresAt",
  k.last_used_at as "lastUsedAt", k.revoked_at as "revokedAt", k.revoked_by as "revokedBy"`;
const from = "from identity.api_key k join identity.person p on p.id = k.person_id";
const inPlace = "k.vendor_id = $1 and k.side = $2 and k.partner_id is not distinct from $3";
const placeValues = (place: Place) => [place.vendorId, sideOfPlace(place), place.partnerId];

/** The keys of a place, or one person's own of them, the newest first. */
export const findKeys = (tx: Tx, place: Place, own: Id<"person"> | null): Promise<ApiKey[]> =>
  runSql<ApiKey>(tx, {
    text: `select ${columns} ${from}
      where ${inPlace} and ($4::uuid is null or (k.person_id = $4 and k.kind = 'personal'))
      order by k.created_at desc, k.id desc limit 500`,
    values: [...placeValues(place), own],
  });

export async function lockKey(tx: Tx, place: Place, id: Id<"apiKey">): Promise<ApiKey | null> {
  const rows = await runSql<ApiKey>(tx, {
    text: `select ${columns} ${from} where ${inPlace} and k.id = $4 for update of k`,
    values: [...placeValues(place), id],
  });
  return rows[0] ?? null;
}

type NewKey = Omit<ApiKey, "personName" | "lastUsedAt" | "revokedAt" | "revokedBy"> & { digest: string };

export async function insertKey(tx: Tx, key: NewKey): Promise<void> {
  await runSql(tx, {
    text: `insert into identity.api_key (id, vendor_id, side, partner_id, kind, person_id, name, prefix, digest, permissions,
        created_at, expires_at) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)`,
    values: [
      key.id,
      key.vendorId,
      sideOfPlace(key),
      key.partnerId,
      key.kind,
      key.personId,
      key.name,
      key.prefix,
      key.digest,
      key.permissions,
      key.createdAt,
      key.expiresAt,
    ],
  });
}

/** Ends a key, and tells every process that keeps who calls with it. */
export async function revokeKey(
  tx: Tx,
  { id, personId }: Pick<ApiKey, "id" | "personId">,
  by: { name: string; at: Temporal.Instant },
): Promise<void> {
  await runSql(tx, {
    text: "update identity.api_key set revoked_at = $2, revoked_by = $3 where id = $1",
    values: [id, by.at.toString(), by.name],
  });
  await runSql(tx, { text: "select pg_notify('fairway_sessions', $1)", values: [personId] });
}

export type UsedKey = Pick<ApiKey, "id" | "vendorId" | "partnerId" | "kind" | "personId" | "name" | "permissions"> & {
  personName: string;
  email: string;
  locale: "en" | "de" | null;
};

/** The key with this digest, unless it is revoked or has expired; being asked for counts as use, once a minute. */
export async function useKey(tx: Tx, digest: string, at: Temporal.Instant): Promise<UsedKey | null> {
  const rows = await runSql<UsedKey>(tx, {
    text: `select k.id, k.vendor_id as "vendorId", k.partner_id as "partnerId", k.kind, k.person_id as "personId",
        k.name, k.permissions, p.name as "personName", p.email, p.locale
      ${from} where k.digest = $1 and k.revoked_at is null and k.expires_at > $2`,
    values: [digest, at.toString()],
  });
  const found = rows[0];
  if (!found) return null;
  await runSql(tx, {
    text: `update identity.api_key set last_used_at = $2 where id = $1 and (last_used_at is null or last_used_at < $3)`,
    values: [found.id, at.toString(), at.subtract({ minutes: 1 }).toString()],
  });
  return found;
}

/** Whether a partner is still in the program; as the read role. */
export async function isActivePartner(tx: Tx, vendorId: Id<"vendor">, partnerId: Id<"partner">): Promise<boolean> {
  const rows = await runSql(tx, {
    text: "select 1 from app.partner where vendor_id = $1 and id = $2 and status = 'active'",
    values: [vendorId, partnerId],
  });
  return rows.length > 0;
}
