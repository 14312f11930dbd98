import type { Id } from "@fairway/kernel";
import { type Locale, runSql, type Tx } from "../../../platform/index.ts";
import type { Place } from "../types.ts";
import type { Invitation, InvitationStatus, NewInvitation } from "./types.ts";

type InvitationRow = {
  id: Id<"invitation">;
  vendor_id: Id<"vendor">;
  partner_id: Id<"partner"> | null;
  email: string;
  name: string;
  roles: string[];
  locale: Locale;
  status: InvitationStatus;
  sendings: number;
  invited_name: string;
  created_at: string;
  sent_at: string;
  expires_at: string;
};

const columns = `i.id, i.vendor_id, i.partner_id, i.email, i.name, i.roles, i.locale, i.status, i.sendings,
  i.invited_name, i.created_at, i.sent_at, i.expires_at`;

const fromRow = (row: InvitationRow): Invitation => ({
  id: row.id,
  place: { vendorId: row.vendor_id, partnerId: row.partner_id },
  email: row.email,
  name: row.name,
  roles: row.roles,
  locale: row.locale,
  status: row.status,
  sendings: row.sendings,
  invitedName: row.invited_name,
  createdAt: row.created_at,
  sentAt: row.sent_at,
  expiresAt: row.expires_at,
});

const inPlace = "i.vendor_id = $1 and i.partner_id is not distinct from $2";

/** Open invitations to a place, newest first. */
export async function findOpen(tx: Tx, { vendorId, partnerId }: Place): Promise<Invitation[]> {
  const rows = await runSql<InvitationRow>(tx, {
    text: `select ${columns} from identity.invitation i where ${inPlace} and i.status = 'open' order by i.sent_at desc, i.id desc`,
    values: [vendorId, partnerId],
  });
  return rows.map(fromRow);
}

/** An invitation to this place, locked. */
export async function lockInvitation(
  tx: Tx,
  { vendorId, partnerId }: Place,
  id: Id<"invitation">,
): Promise<Invitation | null> {
  const rows = await runSql<InvitationRow>(tx, {
    text: `select ${columns} from identity.invitation i where ${inPlace} and i.id = $3 for update`,
    values: [vendorId, partnerId, id],
  });
  return rows[0] ? fromRow(rows[0]) : null;
}

/** The open invitation of an address to this place, locked. */
export async function lockOpenOf(tx: Tx, { vendorId, partnerId }: Place, email: string): Promise<Invitation | null> {
  const rows = await runSql<InvitationRow>(tx, {
    text: `select ${columns} from identity.invitation i where ${inPlace} and i.email = $3 and i.status = 'open' for update`,
    values: [vendorId, partnerId, email],
  });
  return rows[0] ? fromRow(rows[0]) : null;
}

/** The invitation whose link has this digest. */
export async function findByDigest(tx: Tx, digest: string, lock = false): Promise<Invitation | null> {
  const rows = await runSql<InvitationRow>(tx, {
    text: `select ${columns} from identity.invitation i where i.token_digest = $1 ${lock ? "for update" : ""}`,
    values: [digest],
  });
  return rows[0] ? fromRow(rows[0]) : null;
}

/** Whether the address is invited to another place too. */
export async function isInvitedElsewhere(tx: Tx, email: string, id: Id<"invitation">): Promise<boolean> {
  const rows = await runSql(tx, {
    text: "select 1 from identity.invitation where email = $1 and status = 'open' and id <> $2 limit 1",
    values: [email, id],
  });
  return rows.length > 0;
}

export type Sending = { digest: string; sentAt: Temporal.Instant; expiresAt: Temporal.Instant };

/** A new invitation; null where the address has an open one here. */
export async function insertInvitation(
  tx: Tx,
  id: Id<"invitation">,
  { place, name, email, roles, locale }: NewInvitation & { locale: Locale },
  by: { id: Id<"person"> | null; name: string },
  { digest, sentAt, expiresAt }: Sending,
): Promise<boolean> {
  const rows = await runSql(tx, {
    text: `insert into identity.invitation (id, vendor_id, side, partner_id, email, name, roles, locale, status, token_digest,
        sendings, invited_by, invited_name, created_at, sent_at, expires_at)
      values ($1, $2, $3, $4, $5, $6, $7, $8, 'open', $9, 1, $10, $11, $12, $12, $13)
      on conflict (vendor_id, side, partner_id, email) where status = 'open' do nothing returning id`,
    values: [
      id,
      place.vendorId,
      place.partnerId === null ? "vendor" : "partner",
      place.partnerId,
      email,
      name,
      roles,
      locale,
      digest,
      by.id,
      by.name,
      sentAt.toString(),
      expiresAt.toString(),
    ],
  });
  return rows.length > 0;
}

/** Another sending, with a link of its own; what it invites to may have changed. */
export async function renewInvitation(
  tx: Tx,
  { id, sendings, name, roles, locale }: Pick<Invitation, "id" | "sendings" | "name" | "roles" | "locale">,
  { digest, sentAt, expiresAt }: Sending,
): Promise<void> {
  await runSql(tx, {
    text: `update identity.invitation set sendings = $2, name = $3, roles = $4, locale = $5, token_digest = $6, sent_at = $7,
        expires_at = $8 where id = $1`,
    values: [id, sendings, name, roles, locale, digest, sentAt.toString(), expiresAt.toString()],
  });
}

export async function settleInvitation(
  tx: Tx,
  id: Id<"invitation">,
  status: InvitationStatus,
  at: Temporal.Instant,
  acceptedBy: Id<"person"> | null = null,
): Promise<void> {
  await runSql(tx, {
    text: "update identity.invitation set status = $2, settled_at = $3, accepted_by = $4 where id = $1",
    values: [id, status, at.toString(), acceptedBy],
  });
}

/** The person with this address, and whether they have a place or a way to sign in already. */
export async function findByEmail(
  tx: Tx,
  email: string,
): Promise<{ id: Id<"person">; name: string; known: boolean } | null> {
  const rows = await runSql<{ id: Id<"person">; name: string; known: boolean }>(tx, {
    text: `select p.id, p.name, exists (select 1 from identity.account a where a.person_id = p.id)
        or exists (select 1 from identity.passkey k where k.person_id = p.id)
        or exists (select 1 from identity.membership m where m.person_id = p.id) as known
      from identity.person p where p.email = $1`,
    values: [email],
  });
  return rows[0] ?? null;
}

/** Whether somebody with this address belongs to the place. */
export async function isInPlace(tx: Tx, { vendorId, partnerId }: Place, email: string): Promise<boolean> {
  const rows = await runSql(tx, {
    text: `select 1 from identity.membership m join identity.person p on p.id = m.person_id
      where m.vendor_id = $1 and m.partner_id is not distinct from $2 and p.email = $3`,
    values: [vendorId, partnerId, email],
  });
  return rows.length > 0;
}
