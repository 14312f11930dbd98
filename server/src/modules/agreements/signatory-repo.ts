import type { Id } from "@fairway/kernel";
import { insertRows, runSql, type Tx } from "../../platform/index.ts";
import type { Signatory, SignatoryStatus } from "./types.ts";

type Row = {
  id: Id<"agreementSignatory">;
  agreement_id: Id<"agreement">;
  version_id: Id<"agreementVersion">;
  partner_id: Id<"partner">;
  status: SignatoryStatus;
  name: string;
  title: string;
  email: string;
  locale: Signatory["locale"];
  invited_by: string;
  invited_by_side: Signatory["invitedBySide"];
  invited_at: string;
  expires_at: string;
};

const columns = `id, agreement_id, version_id, partner_id, status, name, title, email, locale, invited_by,
  invited_by_side, invited_at, expires_at`;

const fromRow = (row: Row): Signatory => ({
  id: row.id,
  agreementId: row.agreement_id,
  versionId: row.version_id,
  partnerId: row.partner_id,
  status: row.status,
  name: row.name,
  title: row.title,
  email: row.email,
  locale: row.locale,
  invitedBy: row.invited_by,
  invitedBySide: row.invited_by_side,
  invitedAt: row.invited_at,
  expiresAt: row.expires_at,
});

/** The last one named for each agreement of a partner. */
export async function signatoriesOf(
  tx: Tx,
  vendorId: Id<"vendor">,
  partnerId: Id<"partner">,
): Promise<Map<string, Signatory>> {
  const rows = await runSql<Row>(tx, {
    text: `select distinct on (agreement_id) ${columns} from app.agreement_signatory
      where vendor_id = $1 and partner_id = $2 order by agreement_id, id desc`,
    values: [vendorId, partnerId],
  });
  return new Map(rows.map((row) => [row.agreement_id, fromRow(row)]));
}

export async function readSignatory(
  tx: Tx,
  vendorId: Id<"vendor">,
  id: Id<"agreementSignatory">,
  lock = false,
): Promise<Signatory | undefined> {
  const [row] = await runSql<Row>(tx, {
    text: `select ${columns} from app.agreement_signatory where vendor_id = $1 and id = $2${lock ? " for no key update" : ""}`,
    values: [vendorId, id],
  });
  return row && fromRow(row);
}

/** Open invitations: of a partner to an agreement, or all whose time is over by an instant. */
export async function openSignatories(
  tx: Tx,
  vendorId: Id<"vendor">,
  of: { agreementId: Id<"agreement">; partnerId: Id<"partner"> } | { before: string; limit: number },
): Promise<Signatory[]> {
  const isOver = "before" in of;
  const rows = await runSql<Row>(tx, {
    text: `select ${columns} from app.agreement_signatory where vendor_id = $1 and status = 'invited'
      and ${isOver ? "expires_at <= $2::timestamptz" : "agreement_id = $2 and partner_id = $3"}
      order by id limit ${isOver ? "$3" : "10"} for no key update`,
    values: isOver ? [vendorId, of.before, of.limit] : [vendorId, of.agreementId, of.partnerId],
  });
  return rows.map(fromRow);
}

export async function insertSignatory(tx: Tx, vendorId: Id<"vendor">, s: Signatory): Promise<void> {
  const names = columns.split(",").map((name) => name.trim());
  const row = [
    s.id,
    s.agreementId,
    s.versionId,
    s.partnerId,
    s.status,
    s.name,
    s.title,
    s.email,
    s.locale,
    s.invitedBy,
    s.invitedBySide,
    s.invitedAt,
    s.expiresAt,
  ];
  await runSql(tx, insertRows("app.agreement_signatory", ["vendor_id", ...names], [[vendorId, ...row]]));
}

export async function settleSignatory(
  tx: Tx,
  vendorId: Id<"vendor">,
  id: Id<"agreementSignatory">,
  status: SignatoryStatus,
  at: string,
): Promise<void> {
  await runSql(tx, {
    text: "update app.agreement_signatory set status = $3, settled_at = $4 where vendor_id = $1 and id = $2",
    values: [vendorId, id, status, at],
  });
}
