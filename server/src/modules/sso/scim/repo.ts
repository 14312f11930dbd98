import type { Id } from "@fairway/kernel";
import { runSql, type Tx } from "../../../platform/index.ts";
import type { ConnectionId } from "../types.ts";
import type { Content, Kind } from "./schemas.ts";

/** A resource of a directory as it is kept. */
export type Stored = {
  id: string;
  kind: Kind;
  content: Content;
  /** Of a user. */
  personId: Id<"person"> | null;
  active: boolean;
  version: number;
  createdAt: string;
  updatedAt: string;
  /** The groups of a user, or the users of a group. */
  related: { id: string; name: string }[];
};

type Row = {
  id: string;
  resource: Content;
  person_id: Id<"person"> | null;
  active: boolean;
  version: number;
  created_at: string;
  updated_at: string;
  related: { id: string; name: string }[];
};

const selects: Readonly<Record<Kind, string>> = {
  User: `select r.id, r.resource, r.person_id, r.active, r.version, r.created_at, r.updated_at,
      coalesce((select jsonb_agg(jsonb_build_object('id', g.id, 'name', g.display_name) order by g.display_name)
        from identity.scim_group_member m join identity.scim_group g on g.id = m.group_id where m.user_id = r.id), '[]') as related
    from identity.scim_user r`,
  Group: `select r.id, r.resource, null::uuid as person_id, true as active, r.version, r.created_at, r.updated_at,
      coalesce((select jsonb_agg(jsonb_build_object('id', u.id, 'name', u.user_name) order by u.user_name)
        from identity.scim_group_member m join identity.scim_user u on u.id = m.user_id where m.group_id = r.id), '[]') as related
    from identity.scim_group r`,
};

const keyOf: Readonly<Record<Kind, string>> = { User: "user_name", Group: "display_name" };

const fromRow =
  (kind: Kind) =>
  (row: Row): Stored => ({
    id: row.id,
    kind,
    content: row.resource,
    personId: row.person_id,
    active: row.active,
    version: row.version,
    createdAt: row.created_at,
    updatedAt: row.updated_at,
    related: row.related,
  });

export type Page = { after: number; limit: number | null; name: string | null };

/** Resources of a connection in the order they were made; `name` asks for the one with this user or group name. */
export async function findStored(
  tx: Tx,
  kind: Kind,
  connectionId: ConnectionId,
  { after, limit, name }: Page,
): Promise<Stored[]> {
  const rows = await runSql<Row>(tx, {
    text: `${selects[kind]} where r.connection_id = $1 and ($4::text is null or lower(r.${keyOf[kind]}) = lower($4))
      order by r.created_at, r.id offset $2 limit $3`,
    values: [connectionId, after, limit, name],
  });
  return rows.map(fromRow(kind));
}

export async function countStored(tx: Tx, kind: Kind, connectionId: ConnectionId): Promise<number> {
  const rows = await runSql<{ count: number }>(tx, {
    text: `select count(*)::int as count from identity.scim_${kind.toLowerCase()} where connection_id = $1`,
    values: [connectionId],
  });
  return rows[0]?.count ?? 0;
}

/** One resource, locked. */
export async function lockStored(tx: Tx, kind: Kind, connectionId: ConnectionId, id: string): Promise<Stored | null> {
  const rows = await runSql<Row>(tx, {
    text: `${selects[kind]} where r.connection_id = $1 and r.id = $2 for update of r`,
    values: [connectionId, id],
  });
  return rows[0] ? fromRow(kind)(rows[0]) : null;
}

export type UserRow = {
  id: string;
  connectionId: ConnectionId;
  personId: Id<"person">;
  userName: string;
  externalId: string | null;
  active: boolean;
  content: Content;
};

export async function insertUser(tx: Tx, user: UserRow, at: Temporal.Instant): Promise<boolean> {
  const rows = await runSql(tx, {
    text: `insert into identity.scim_user
      (id, connection_id, person_id, user_name, external_id, active, resource, version, created_at, updated_at)
      values ($1, $2, $3, lower($4), $5, $6, $7, 1, $8, $8) on conflict do nothing returning id`,
    values: [
      user.id,
      user.connectionId,
      user.personId,
      user.userName,
      user.externalId,
      user.active,
      JSON.stringify(user.content),
      at.toString(),
    ],
  });
  return rows.length > 0;
}

export async function updateUser(tx: Tx, user: Omit<UserRow, "personId">, at: Temporal.Instant): Promise<void> {
  await runSql(tx, {
    text: `update identity.scim_user set user_name = lower($2), external_id = $3, active = $4, resource = $5,
      version = version + 1, updated_at = $6 where id = $1`,
    values: [user.id, user.userName, user.externalId, user.active, JSON.stringify(user.content), at.toString()],
  });
}

export type GroupRow = {
  id: string;
  connectionId: ConnectionId;
  name: string;
  externalId: string | null;
  content: Content;
};

export async function insertGroup(tx: Tx, group: GroupRow, at: Temporal.Instant): Promise<boolean> {
  const rows = await runSql(tx, {
    text: `insert into identity.scim_group
      (id, connection_id, display_name, external_id, resource, version, created_at, updated_at)
      values ($1, $2, $3, $4, $5, 1, $6, $6) on conflict do nothing returning id`,
    values: [group.id, group.connectionId, group.name, group.externalId, JSON.stringify(group.content), at.toString()],
  });
  return rows.length > 0;
}

export async function updateGroup(tx: Tx, group: GroupRow, at: Temporal.Instant): Promise<void> {
  await runSql(tx, {
    text: `update identity.scim_group set display_name = $2, external_id = $3, resource = $4, version = version + 1,
      updated_at = $5 where id = $1`,
    values: [group.id, group.name, group.externalId, JSON.stringify(group.content), at.toString()],
  });
}

/** Makes these users the members of a group; answers with those who are the connection's. */
export async function setMembers(
  tx: Tx,
  connectionId: ConnectionId,
  groupId: string,
  users: readonly string[],
): Promise<string[]> {
  const rows = await runSql<{ id: string }>(tx, {
    text: "select id from identity.scim_user where connection_id = $1 and id = any ($2::uuid[])",
    values: [connectionId, users],
  });
  const known = rows.map(({ id }) => id);
  await runSql(tx, {
    text: "delete from identity.scim_group_member where group_id = $1 and not user_id = any ($2::uuid[])",
    values: [groupId, known],
  });
  await runSql(tx, {
    text: `insert into identity.scim_group_member (group_id, user_id) select $1, unnest($2::uuid[])
      on conflict on constraint scim_group_member_pk do nothing`,
    values: [groupId, known],
  });
  return known;
}

/** Removes a resource, and from the groups or users that it stood with. */
export async function deleteStored(tx: Tx, { kind, id }: Stored): Promise<void> {
  const column = kind === "User" ? "user_id" : "group_id";
  await runSql(tx, { text: `delete from identity.scim_group_member where ${column} = $1`, values: [id] });
  await runSql(tx, { text: `delete from identity.scim_${kind.toLowerCase()} where id = $1`, values: [id] });
}
