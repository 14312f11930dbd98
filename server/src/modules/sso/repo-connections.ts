import type { Id } from "@fairway/kernel";
import { runSql, type Tx } from "../../platform/index.ts";
import type { Connection, ConnectionId, Place } from "./types.ts";

type Row = Record<string, unknown>;

const columns = `c.id, c.vendor_id, c.partner_id, c.name, c.protocol, c.provider, c.status, c.settings, c.client_secret,
  c.admission, c.enforced, c.exempt_person_id, c.last_test, c.scim_token_made_at, c.scim_used_at, c.used_at, c.revision,
  coalesce((select jsonb_agg(jsonb_build_object('domain', d.domain, 'token', d.token, 'proof', d.proof,
      'provenAt', to_char(d.proven_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"')) order by d.added_at, d.domain)
    from identity.sso_domain d where d.connection_id = c.id), '[]') as domains`;

const fromRow = (row: Row): Connection =>
  ({
    id: row["id"],
    vendorId: row["vendor_id"],
    partnerId: row["partner_id"],
    name: row["name"],
    protocol: row["protocol"],
    provider: row["provider"],
    status: row["status"],
    settings: row["settings"],
    clientSecret: row["client_secret"],
    admission: row["admission"],
    enforced: row["enforced"],
    exemptPersonId: row["exempt_person_id"],
    lastTest: row["last_test"],
    scimTokenMadeAt: row["scim_token_made_at"],
    scimUsedAt: row["scim_used_at"],
    usedAt: row["used_at"],
    revision: row["revision"],
    domains: row["domains"],
  }) as Connection;

async function find(tx: Tx, where: string, values: readonly unknown[]): Promise<Connection[]> {
  const text = `select ${columns} from identity.sso_connection c ${where}`;
  return (await runSql<Row>(tx, { text, values })).map(fromRow);
}

/** One connection; `lock` holds it until the transaction ends. */
export async function findConnection(tx: Tx, id: ConnectionId, lock = false): Promise<Connection | null> {
  const [found] = await find(tx, `where c.id = $1 ${lock ? "for update" : ""}`, [id]);
  return found ?? null;
}

/** Every connection of a vendor and its partners, the vendor's own first. */
export const findConnections = (tx: Tx, vendorId: Id<"vendor">): Promise<Connection[]> =>
  find(tx, "where c.vendor_id = $1 order by c.partner_id nulls first, c.created_at, c.id", [vendorId]);

export async function findByScimToken(tx: Tx, digest: string): Promise<Connection | null> {
  const [found] = await find(tx, "where c.scim_token = $1", [digest]);
  return found ?? null;
}

/** Connections that are on and may speak for a domain. */
export const findByDomain = (tx: Tx, domain: string): Promise<Connection[]> =>
  find(
    tx,
    `join identity.sso_domain own on own.connection_id = c.id
      where own.domain = $1 and own.proof is not null and c.status = 'on' order by c.created_at, c.id`,
    [domain],
  );

export async function insertConnection(
  tx: Tx,
  { id, vendorId, partnerId, name, protocol, provider, admission, status }: Connection,
  at: Temporal.Instant,
): Promise<void> {
  await runSql(tx, {
    text: `insert into identity.sso_connection
      (id, vendor_id, partner_id, name, protocol, provider, status, settings, admission, enforced, revision, created_at, updated_at)
      values ($1, $2, $3, $4, $5, $6, $7, '{"kind": "none"}', $8, false, 1, $9, $9)`,
    values: [id, vendorId, partnerId, name, protocol, provider, status, JSON.stringify(admission), at.toString()],
  });
}

/** Writes what people change of a connection, and counts its revision up. */
export async function saveConnection(tx: Tx, c: Connection, at: Temporal.Instant): Promise<void> {
  await runSql(tx, {
    text: `update identity.sso_connection set name = $2, status = $3, settings = $4, client_secret = $5, admission = $6,
      enforced = $7, exempt_person_id = $8, revision = revision + 1, updated_at = $9 where id = $1`,
    values: [
      c.id,
      c.name,
      c.status,
      JSON.stringify(c.settings),
      c.clientSecret,
      JSON.stringify(c.admission),
      c.enforced,
      c.exemptPersonId,
      at.toString(),
    ],
  });
}

export async function saveTest(tx: Tx, id: ConnectionId, test: Connection["lastTest"]): Promise<void> {
  await runSql(tx, {
    text: "update identity.sso_connection set last_test = $2 where id = $1",
    values: [id, JSON.stringify(test)],
  });
}

export async function noteUse(tx: Tx, id: ConnectionId, what: "used_at" | "scim_used_at", at: Temporal.Instant) {
  await runSql(tx, {
    text: `update identity.sso_connection set ${what} = $2 where id = $1`,
    values: [id, at.toString()],
  });
}

export async function saveScimToken(tx: Tx, id: ConnectionId, digest: string | null, at: Temporal.Instant) {
  await runSql(tx, {
    text: `update identity.sso_connection set scim_token = $2, scim_token_made_at = case when $2::text is null then null else $3::timestamptz end,
      updated_at = $3 where id = $1`,
    values: [id, digest, at.toString()],
  });
}

/** Removes a connection with everything that hangs on it; people and their places stay. */
export async function deleteConnection(tx: Tx, id: ConnectionId): Promise<void> {
  const own = [
    "delete from identity.scim_group_member m using identity.scim_group g where g.id = m.group_id and g.connection_id = $1",
    "delete from identity.scim_group where connection_id = $1",
    "delete from identity.scim_user where connection_id = $1",
    "delete from identity.sso_assertion where connection_id = $1",
    "delete from identity.sso_attempt where connection_id = $1",
    "delete from identity.sso_link where connection_id = $1",
    "delete from identity.sso_domain where connection_id = $1",
    "delete from identity.sso_connection where id = $1",
  ];
  for (const text of own) await runSql(tx, { text, values: [id] });
}

/** What another provider said counts no more: its subjects may name others, and its test is out of date. */
export async function forgetProvider(tx: Tx, id: ConnectionId): Promise<void> {
  await runSql(tx, { text: "delete from identity.sso_link where connection_id = $1", values: [id] });
  await runSql(tx, {
    text: "update identity.sso_connection set last_test = null, used_at = null where id = $1",
    values: [id],
  });
}

/** Ends the sessions that a connection opened. */
export async function endSessionsOf(tx: Tx, id: ConnectionId): Promise<void> {
  await runSql(tx, { text: "delete from identity.session where connection_id = $1", values: [id] });
}

/**
 * Ends the sessions that no company's provider opened, of people who have to come through a connection that is the only
 * way in: all but those of `except`, who makes it so and would lock themselves out.
 */
export async function endSessionsBeside(tx: Tx, id: ConnectionId, except: Id<"person"> | null): Promise<void> {
  await runSql(tx, {
    text: `delete from identity.session s
      using identity.sso_connection c, identity.membership m, identity.person p, identity.sso_domain d
     where c.id = $1 and c.status = 'on' and c.enforced
       and m.vendor_id = c.vendor_id and m.partner_id is not distinct from c.partner_id and p.id = m.person_id
       and d.connection_id = c.id and d.proof is not null and d.domain = lower(split_part(p.email, '@', 2))
       and p.id is distinct from c.exempt_person_id and p.id is distinct from $2::uuid
       and s.person_id = p.id and s.connection_id is null`,
    values: [id, except],
  });
}

export async function countScimUsers(tx: Tx, ids: readonly ConnectionId[]): Promise<Map<string, number>> {
  const rows = await runSql<{ id: string; users: number }>(tx, {
    text: `select connection_id as id, count(*)::int as users from identity.scim_user
      where connection_id = any ($1::uuid[]) and active group by connection_id`,
    values: [ids],
  });
  return new Map(rows.map(({ id, users }) => [id, users]));
}

/** The connections of other places, and whether one of them asks a person for itself alone. */
export async function findDemand(tx: Tx, personId: string): Promise<{ id: ConnectionId; name: string } | null> {
  const rows = await runSql<{ id: ConnectionId; name: string }>(tx, {
    text: `select c.id, c.name from identity.person p
      join identity.membership m on m.person_id = p.id
      join identity.sso_connection c on c.vendor_id = m.vendor_id and c.partner_id is not distinct from m.partner_id
      join identity.sso_domain d on d.connection_id = c.id and d.proof is not null
       and d.domain = lower(split_part(p.email, '@', 2))
     where p.id = $1 and c.status = 'on' and c.enforced and c.exempt_person_id is distinct from p.id
     order by c.created_at limit 1`,
    values: [personId],
  });
  return rows[0] ?? null;
}

/** Partners' names of a vendor, for its list of connections. */
export async function findPartnerNames(
  tx: Tx,
  vendorId: Id<"vendor">,
  places: readonly Place[],
): Promise<Map<string, string>> {
  const ids = places.flatMap(({ partnerId }) => (partnerId === null ? [] : [partnerId]));
  if (ids.length === 0) return new Map();
  const rows = await runSql<{ id: string; name: string }>(tx, {
    text: "select id, name from app.partner where vendor_id = $1 and id = any ($2::uuid[])",
    values: [vendorId, ids],
  });
  return new Map(rows.map(({ id, name }) => [id, name]));
}
