import type { Id } from "@fairway/kernel";
import { runSql, type Tx } from "../../platform/index.ts";
import type { ConnectionId, Place } from "./types.ts";

/** What is known of somebody before it is decided whether they come in. */
export type Known = {
  personId: Id<"person">;
  name: string;
  email: string;
  /** By which subject this connection knows the person; null for none. */
  subject: string | null;
  /** Roles in the connection's place; null for no place there. */
  roles: string[] | null;
  /** How many other places there are. */
  elsewhere: number;
  /** Whether provisioning has put the person out; null where it says nothing. */
  active: boolean | null;
};

type Row = {
  id: Id<"person">;
  name: string;
  email: string;
  subject: string | null;
  roles: string[] | null;
  elsewhere: number;
  active: boolean | null;
};

/** The person whom a connection knows by this subject, or else the one with this address; locked. */
export async function findKnown(
  tx: Tx,
  connection: Place & { id: ConnectionId },
  who: { subject: string; email: string },
): Promise<Known | null> {
  const rows = await runSql<Row>(tx, {
    text: `select p.id, p.name, p.email, l.subject, m.roles, u.active,
        (select count(*)::int from identity.membership o where o.person_id = p.id and o.id is distinct from m.id) as elsewhere
      from identity.person p
      left join identity.sso_link l on l.connection_id = $1 and l.person_id = p.id
      left join identity.membership m on m.person_id = p.id and m.vendor_id = $2 and m.partner_id is not distinct from $3
      left join identity.scim_user u on u.connection_id = $1 and u.person_id = p.id
     where l.subject = $4 or p.email = lower($5)
     order by (l.subject = $4) desc nulls last limit 1 for update of p`,
    values: [connection.id, connection.vendorId, connection.partnerId, who.subject, who.email],
  });
  const [row] = rows;
  return row ? { ...row, personId: row.id } : null;
}

/** Remembers by which subject a connection knows a person; the one before no longer counts. */
export async function saveLink(
  tx: Tx,
  connectionId: ConnectionId,
  subject: string,
  personId: Id<"person">,
  at: Temporal.Instant,
): Promise<void> {
  await runSql(tx, {
    text: `insert into identity.sso_link (connection_id, subject, person_id, linked_at) values ($1, $2, $3, $4)
      on conflict on constraint sso_link_person_key do update set subject = excluded.subject, linked_at = excluded.linked_at
        where sso_link.subject <> excluded.subject`,
    values: [connectionId, subject, personId, at.toString()],
  });
}

/** The groups that provisioning put a person into. */
export async function findGroups(tx: Tx, connectionId: ConnectionId, personId: Id<"person">): Promise<string[]> {
  const rows = await runSql<{ name: string }>(tx, {
    text: `select g.display_name as name from identity.scim_user u
      join identity.scim_group_member m on m.user_id = u.id join identity.scim_group g on g.id = m.group_id
     where u.connection_id = $1 and u.person_id = $2 order by 1`,
    values: [connectionId, personId],
  });
  return rows.map(({ name }) => name);
}
