import { type Id, newId } from "@fairway/kernel";
import { type Membership, runSql, type Tx } from "../../platform/index.ts";
import { requireGoingOn } from "./places.ts";
import { heldByPartner, heldByVendor, type HeldByVendor, pick, type StoredRole } from "./roles/book.ts";
import type { Member, Place } from "./types.ts";

const inPlace = "m.vendor_id = $1 and m.side = $2 and m.partner_id is not distinct from $3";
const placeValues = (place: Place) => [
  place.vendorId,
  place.partnerId === null ? "vendor" : "partner",
  place.partnerId,
];

type MemberRow = {
  id: Id<"person">;
  name: string;
  email: string;
  roles: string[];
  added_at: string;
  last_seen_at: string | null;
};

export async function findMembers(tx: Tx, place: Place, personId?: Id<"person">): Promise<Member[]> {
  const rows = await runSql<MemberRow>(tx, {
    text: `select p.id, p.name, p.email, m.roles, m.added_at, m.last_seen_at
      from identity.membership m join identity.person p on p.id = m.person_id
      where ${inPlace} ${personId === undefined ? "" : "and m.person_id = $4"} order by p.name, p.id`,
    values: [...placeValues(place), ...(personId === undefined ? [] : [personId])],
  });
  return rows.map(({ added_at, last_seen_at, ...row }) => ({ ...row, addedAt: added_at, lastSeenAt: last_seen_at }));
}

/** Locks the roles of everybody in a place, so that two removals cannot both leave one administrator behind. */
export async function lockRoles(tx: Tx, place: Place): Promise<Map<Id<"person">, readonly string[]>> {
  const rows = await runSql<{ person_id: Id<"person">; roles: string[] }>(tx, {
    text: `select m.person_id, m.roles from identity.membership m where ${inPlace} order by m.id for update`,
    values: placeValues(place),
  });
  return new Map(rows.map((row) => [row.person_id, row.roles]));
}

/**
 * The new membership; null where the person is there already.
 * @throws AppError `partner.ended`
 */
export async function insertMember(
  tx: Tx,
  place: Place,
  personId: Id<"person">,
  roles: readonly string[],
  at: Temporal.Instant,
): Promise<Id<"membership"> | null> {
  await requireGoingOn(tx, place);
  const rows = await runSql<{ id: Id<"membership"> }>(tx, {
    text: `insert into identity.membership (id, vendor_id, side, partner_id, person_id, roles, added_at)
      values ($4, $1, $2, $3, $5, $6, $7) on conflict on constraint membership_place_key do nothing returning id`,
    values: [...placeValues(place), newId("membership", at.epochMilliseconds), personId, roles, at.toString()],
  });
  return rows[0]?.id ?? null;
}

export async function changeRoles(
  tx: Tx,
  place: Place,
  personId: Id<"person">,
  roles: readonly string[],
): Promise<void> {
  await runSql(tx, {
    text: `update identity.membership m set roles = $5 where ${inPlace} and m.person_id = $4`,
    values: [...placeValues(place), personId, roles],
  });
}

export async function deleteMember(tx: Tx, place: Place, personId: Id<"person">): Promise<void> {
  await runSql(tx, {
    text: `delete from identity.membership m where ${inPlace} and m.person_id = $4`,
    values: [...placeValues(place), personId],
  });
}

type PlaceRow = {
  vendor_id: Id<"vendor">;
  side: "vendor" | "partner";
  partner_id: Id<"partner"> | null;
  roles: string[];
  stored: StoredRole[];
};

/** What of a place its person holds for their own partners only; the partners are found where they are asked for. */
const limits = ({ ownOnly }: HeldByVendor) =>
  ownOnly.size === 0 ? null : { only: ownOnly, partners: new Set<never>() };

/** Every place of a person, oldest first; in a session that a company opened for its own place alone, that one. */
export async function findPlaces(
  tx: Tx,
  personId: Id<"person">,
  sessionId: string | null = null,
): Promise<Membership[]> {
  const rows = await runSql<PlaceRow>(tx, {
    text: `select m.vendor_id, m.side, m.partner_id, m.roles,
        (select coalesce(jsonb_agg(jsonb_build_object('side', r.side, 'key', r.key, 'permissions', r.permissions,
              'partnerScope', r.partner_scope)), '[]')
          from identity.role r where r.vendor_id = m.vendor_id and r.side = m.side and r.key = any (m.roles)) as stored
      from identity.membership m where m.person_id = $1 and not exists (
        select 1 from identity.session s left join identity.sso_connection c on c.id = s.connection_id
         where s.person_id = $1 and s.id::text = $2 and s.limited
           and (c.vendor_id is distinct from m.vendor_id or c.partner_id is distinct from m.partner_id))
      order by m.added_at, m.id`,
    values: [personId, sessionId],
  });
  return rows.map((row): Membership => {
    const { vendor_id: vendorId, partner_id: partnerId, roles, stored } = row;
    if (row.side === "partner" && partnerId !== null)
      return {
        side: "partner",
        vendorId,
        partnerId,
        roles,
        permissions: heldByPartner(pick("partner", roles, stored)),
      };
    const held = heldByVendor(pick("vendor", roles, stored));
    return { side: "vendor", vendorId, roles, permissions: held.permissions, own: limits(held) };
  });
}

/** Notes that a person was here, at most once an hour. */
export async function noteSeen(tx: Tx, personId: Id<"person">, at: Temporal.Instant): Promise<void> {
  await runSql(tx, {
    text: `update identity.membership set last_seen_at = $2
      where person_id = $1 and (last_seen_at is null or last_seen_at < $3)`,
    values: [personId, at.toString(), at.subtract({ hours: 1 }).toString()],
  });
}

/** The names of the partners a person acts for; as the read role, vendor by vendor. */
export async function findPartnerNames(tx: Tx, places: readonly Place[]): Promise<Map<Id<"partner">, string>> {
  const rows = await runSql<{ id: Id<"partner">; name: string }>(tx, {
    text: "select id, name from app.partner where vendor_id = any($1) and id = any($2)",
    values: [places.map((place) => place.vendorId), places.map((place) => place.partnerId)],
  });
  return new Map(rows.map((row) => [row.id, row.name]));
}

/** The partners whose manager a person is, by vendor; as the read role. */
export async function findManaged(
  tx: Tx,
  vendorIds: readonly Id<"vendor">[],
  personId: Id<"person">,
): Promise<Map<Id<"vendor">, Id<"partner">[]>> {
  const rows = await runSql<{ vendor_id: Id<"vendor">; id: Id<"partner"> }>(tx, {
    text: "select vendor_id, id from app.partner where vendor_id = any ($1) and manager_id = $2",
    values: [vendorIds, personId],
  });
  const found = new Map<Id<"vendor">, Id<"partner">[]>();
  for (const row of rows) found.set(row.vendor_id, [...(found.get(row.vendor_id) ?? []), row.id]);
  return found;
}

/** Whether the partner that a place names is this vendor's. */
export async function placeExists(tx: Tx, { vendorId, partnerId }: Place): Promise<boolean> {
  if (partnerId === null) return true;
  const rows = await runSql(tx, {
    text: "select 1 from app.partner where vendor_id = $1 and id = $2",
    values: [vendorId, partnerId],
  });
  return rows.length > 0;
}

export async function haveVendorSide(tx: Tx, vendorId: Id<"vendor">, ids: readonly Id<"person">[]): Promise<boolean> {
  const rows = await runSql<{ count: number }>(tx, {
    text: `select count(distinct person_id) as count from identity.membership
      where vendor_id = $1 and side = 'vendor' and person_id = any($2)`,
    values: [vendorId, ids],
  });
  return rows[0]?.count === new Set(ids).size;
}

/** Somebody who acts for a partner, with what is needed to write to them. */
export type Correspondent = {
  partnerId: Id<"partner">;
  personId: Id<"person">;
  name: string;
  email: string;
  locale: "en" | "de" | null;
};

type CorrespondentRow = {
  partner_id: Id<"partner">;
  person_id: Id<"person">;
  name: string;
  email: string;
  locale: "en" | "de" | null;
};

/** The people of these partners with one of these roles, by name. */
export async function findCorrespondents(
  tx: Tx,
  vendorId: Id<"vendor">,
  partnerIds: readonly string[],
  roles: readonly string[],
): Promise<Correspondent[]> {
  const rows = await runSql<CorrespondentRow>(tx, {
    text: `select m.partner_id, p.id as person_id, p.name, p.email, p.locale
      from identity.membership m join identity.person p on p.id = m.person_id
      where m.vendor_id = $1 and m.side = 'partner' and m.partner_id = any ($2::uuid[]) and m.roles && $3::text[]
      order by p.name, p.id`,
    values: [vendorId, partnerIds, roles],
  });
  return rows.map(({ partner_id, person_id, ...row }) => ({ ...row, partnerId: partner_id, personId: person_id }));
}

/** The partners of a vendor that have people with one of these roles, and how many. */
export async function findPartnersWith(
  tx: Tx,
  vendorId: Id<"vendor">,
  roles: readonly string[],
): Promise<{ partnerId: string; persons: number }[]> {
  return runSql(tx, {
    text: `select m.partner_id as "partnerId", count(*)::int as persons from identity.membership m
      where m.vendor_id = $1 and m.side = 'partner' and m.roles && $2::text[] group by m.partner_id`,
    values: [vendorId, roles],
  });
}
