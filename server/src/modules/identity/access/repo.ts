import type { Id } from "@fairway/kernel";
import { runSql, type Tx } from "../../../platform/index.ts";
import type { KeyKind } from "../keys/types.ts";
import type { RoleSide } from "../roles/book.ts";

/** Somebody in one place, with the roles there. */
export type Placed = {
  personId: Id<"person">;
  name: string;
  email: string;
  side: RoleSide;
  partnerId: Id<"partner"> | null;
  roles: string[];
};

/** Whom a question is about: a side, one partner of it, one person; what is absent is left open. */
export type About = { side?: RoleSide; partnerId?: Id<"partner"> | undefined; personId?: Id<"person"> };

const most = 2000;

/** The people of a vendor and its partners that a question is about. */
export const findPlaced = (tx: Tx, vendorId: Id<"vendor">, { side, partnerId, personId }: About): Promise<Placed[]> =>
  runSql<Placed>(tx, {
    text: `select p.id as "personId", p.name, p.email, m.side, m.partner_id as "partnerId", m.roles
      from identity.membership m join identity.person p on p.id = m.person_id
      where m.vendor_id = $1 and ($2::text is null or m.side = $2) and ($3::uuid is null or m.partner_id = $3)
        and ($4::uuid is null or m.person_id = $4)
      order by m.side desc, p.name, p.id limit ${most}`,
    values: [vendorId, side ?? null, partnerId ?? null, personId ?? null],
  });

export type KeyThere = {
  id: Id<"apiKey">;
  name: string;
  kind: KeyKind;
  prefix: string;
  owner: string;
  personId: Id<"person">;
  side: RoleSide;
  partnerId: Id<"partner"> | null;
  permissions: string[];
};

/** The keys that work now. */
export const findWorkingKeys = (
  tx: Tx,
  vendorId: Id<"vendor">,
  { side, partnerId, personId }: About,
  now: Temporal.Instant,
): Promise<KeyThere[]> =>
  runSql<KeyThere>(tx, {
    text: `select k.id, k.name, k.kind, k.prefix, p.name as owner, k.person_id as "personId", k.side,
        k.partner_id as "partnerId", k.permissions
      from identity.api_key k join identity.person p on p.id = k.person_id
      where k.vendor_id = $1 and ($2::text is null or k.side = $2) and ($3::uuid is null or k.partner_id = $3)
        and ($4::uuid is null or k.person_id = $4) and k.revoked_at is null and k.expires_at > $5
      order by k.name, k.id limit ${most}`,
    values: [vendorId, side ?? null, partnerId ?? null, personId ?? null, now.toString()],
  });

/** Names of partners, and whose manager is who; within the vendor's transaction. */
export const findPartners = (
  tx: Tx,
  vendorId: Id<"vendor">,
  ids: readonly (Id<"partner"> | null)[],
): Promise<{ id: Id<"partner">; name: string; managerId: Id<"person"> | null }[]> =>
  runSql(tx, {
    text: `select id, name, manager_id as "managerId" from app.partner where vendor_id = $1 and id = any ($2::uuid[])`,
    values: [vendorId, ids.filter((id) => id !== null)],
  });

export async function countManaged(tx: Tx, vendorId: Id<"vendor">, personId: Id<"person">): Promise<number> {
  const [row] = await runSql<{ count: number }>(tx, {
    text: "select count(*)::int as count from app.partner where vendor_id = $1 and manager_id = $2",
    values: [vendorId, personId],
  });
  return row?.count ?? 0;
}
