import { type Id, newId } from "@fairway/kernel";
import { runSql, type Tx } from "../../../platform/index.ts";
import type { Role, RoleSide, StoredRole } from "./book.ts";

const columns = `r.id, r.side, r.key, r.name, r.permissions, r.partner_scope as "partnerScope", r.revision,
  r.updated_at as "updatedAt", r.updated_by as "updatedBy"`;

/** The roles that a vendor made or changed. */
export const findRoles = (tx: Tx, vendorId: Id<"vendor">): Promise<StoredRole[]> =>
  runSql<StoredRole>(tx, { text: `select ${columns} from identity.role r where r.vendor_id = $1`, values: [vendorId] });

/** Locks what is kept of a role; null while it is as it comes, or where there is none. */
export async function lockRole(
  tx: Tx,
  vendorId: Id<"vendor">,
  side: RoleSide,
  key: string,
): Promise<StoredRole | null> {
  await runSql(tx, {
    text: "select pg_advisory_xact_lock(hashtextextended($1, 0))",
    values: [`role ${vendorId} ${side} ${key}`],
  });
  const rows = await runSql<StoredRole>(tx, {
    text: `select ${columns} from identity.role r where r.vendor_id = $1 and r.side = $2 and r.key = $3 for update`,
    values: [vendorId, side, key],
  });
  return rows[0] ?? null;
}

export async function findRoleById(tx: Tx, vendorId: Id<"vendor">, id: Id<"role">): Promise<StoredRole | null> {
  const rows = await runSql<StoredRole>(tx, {
    text: `select ${columns} from identity.role r where r.vendor_id = $1 and r.id = $2`,
    values: [vendorId, id],
  });
  return rows[0] ?? null;
}

type Kept = Pick<Role, "side" | "key" | "name" | "permissions" | "partnerScope" | "revision">;

/** Writes a role under its next revision; its id stays. */
export async function writeRole(
  tx: Tx,
  vendorId: Id<"vendor">,
  role: Kept & { id: Id<"role"> | null },
  by: { name: string; at: Temporal.Instant },
): Promise<Id<"role">> {
  const id = role.id ?? newId("role", by.at.epochMilliseconds);
  await runSql(tx, {
    text: `insert into identity.role (vendor_id, id, side, key, name, permissions, partner_scope, revision, updated_at, updated_by)
      values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
      on conflict on constraint role_pk do update set name = excluded.name, permissions = excluded.permissions,
        partner_scope = excluded.partner_scope, revision = excluded.revision, updated_at = excluded.updated_at,
        updated_by = excluded.updated_by`,
    values: [
      vendorId,
      id,
      role.side,
      role.key,
      role.name,
      role.permissions,
      role.partnerScope,
      role.revision + 1,
      by.at.toString(),
      by.name,
    ],
  });
  return id;
}

export async function deleteRole(tx: Tx, vendorId: Id<"vendor">, side: RoleSide, key: string): Promise<void> {
  await runSql(tx, {
    text: "delete from identity.role where vendor_id = $1 and side = $2 and key = $3",
    values: [vendorId, side, key],
  });
}

/** How many people hold each role of a vendor, by side and key. */
export async function countHolders(tx: Tx, vendorId: Id<"vendor">): Promise<Map<string, number>> {
  const rows = await runSql<{ side: string; key: string; people: number }>(tx, {
    text: `select m.side, k.key, count(*)::int as people from identity.membership m, unnest(m.roles) as k (key)
      where m.vendor_id = $1 group by m.side, k.key`,
    values: [vendorId],
  });
  return new Map(rows.map((row) => [`${row.side}.${row.key}`, row.people]));
}

/** Who holds a role or is invited to it, by name; at most as many as are named in a sentence. */
export async function findHolders(tx: Tx, vendorId: Id<"vendor">, side: RoleSide, key: string): Promise<string[]> {
  const rows = await runSql<{ name: string }>(tx, {
    text: `select p.name from identity.membership m join identity.person p on p.id = m.person_id
        where m.vendor_id = $1 and m.side = $2 and $3 = any (m.roles)
      union select i.name from identity.invitation i
        where i.vendor_id = $1 and i.side = $2 and $3 = any (i.roles) and i.status = 'open'
      order by 1 limit 6`,
    values: [vendorId, side, key],
  });
  return rows.map((row) => row.name);
}

/** Tells every process to ask again who everybody is: what roles allow has changed. */
export async function tellRolesChanged(tx: Tx): Promise<void> {
  await runSql(tx, { text: "select pg_notify('fairway_sessions', 'everybody')", values: [] });
}
