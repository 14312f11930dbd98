import type { Id } from "@fairway/kernel";
import { insertRows, runSql, type Ctx, type Tx } from "../../platform/index.ts";
import type { Acceptance, Caller, Countersignature, Decline, KeptAcceptance } from "./types.ts";

type Row = {
  id: Id<"agreementAcceptance">;
  agreement_id: Id<"agreement">;
  version_id: Id<"agreementVersion">;
  partner_id: Id<"partner">;
  round: number;
  locale: Acceptance["locale"];
  text_digest: string;
  statement: string;
  partner_name: string;
  signer_name: string;
  signer_title: string;
  signer_email: string;
  signer_person_id: Id<"person"> | null;
  signatory_id: Id<"agreementSignatory"> | null;
  address: string;
  user_agent: string | null;
  request: string;
  accepted_at: string;
  expires_on: string | null;
  record_digest: string;
};

const names = [
  "id",
  "agreement_id",
  "version_id",
  "partner_id",
  "round",
  "locale",
  "text_digest",
  "statement",
  "partner_name",
  "signer_name",
  "signer_title",
  "signer_email",
  "signer_person_id",
  "signatory_id",
  "address",
  "user_agent",
  "request",
  "accepted_at",
  "expires_on",
  "record_digest",
] as const;
const columns = names.join(", ");

const fromRow = (row: Row): KeptAcceptance => ({
  id: row.id,
  agreementId: row.agreement_id,
  versionId: row.version_id,
  partnerId: row.partner_id,
  round: row.round,
  locale: row.locale,
  textDigest: row.text_digest,
  statement: row.statement,
  partnerName: row.partner_name,
  signerName: row.signer_name,
  signerTitle: row.signer_title,
  signerEmail: row.signer_email,
  signerPersonId: row.signer_person_id,
  signatoryId: row.signatory_id,
  address: row.address,
  userAgent: row.user_agent,
  request: row.request,
  acceptedAt: Temporal.Instant.from(row.accepted_at).toString(),
  expiresOn: row.expires_on,
  recordDigest: row.record_digest,
});

/** Whether it was written: somebody else may have accepted the same text a moment before. */
export async function insertAcceptance(tx: Tx, vendorId: Id<"vendor">, a: KeptAcceptance): Promise<boolean> {
  const row = [
    vendorId,
    a.id,
    a.agreementId,
    a.versionId,
    a.partnerId,
    a.round,
    a.locale,
    a.textDigest,
    a.statement,
    a.partnerName,
    a.signerName,
    a.signerTitle,
    a.signerEmail,
    a.signerPersonId,
    a.signatoryId,
    a.address,
    a.userAgent,
    a.request,
    a.acceptedAt,
    a.expiresOn,
    a.recordDigest,
  ];
  const rest = "on conflict on constraint agreement_acceptance_round_key do nothing returning id";
  const made = await runSql(tx, insertRows("app.agreement_acceptance", ["vendor_id", ...names], [row], rest));
  return made.length > 0;
}

/** What a partner accepted, newest first; of one agreement where it is named. */
export async function acceptancesOf(
  tx: Tx,
  vendorId: Id<"vendor">,
  partnerId: Id<"partner">,
  agreementId?: Id<"agreement">,
): Promise<KeptAcceptance[]> {
  const rows = await runSql<Row>(tx, {
    text: `select ${columns} from app.agreement_acceptance where vendor_id = $1 and partner_id = $2
      and ($3::uuid is null or agreement_id = $3) order by id desc`,
    values: [vendorId, partnerId, agreementId ?? null],
  });
  return rows.map(fromRow);
}

export async function readAcceptance(
  tx: Tx,
  vendorId: Id<"vendor">,
  named: { id: Id<"agreementAcceptance">; partnerId: Id<"partner"> },
): Promise<KeptAcceptance | undefined> {
  const [row] = await runSql<Row>(tx, {
    text: `select ${columns} from app.agreement_acceptance where vendor_id = $1 and id = $2 and partner_id = $3`,
    values: [vendorId, named.id, named.partnerId],
  });
  return row && fromRow(row);
}

type CounterRow = {
  acceptance_id: string;
  name: string;
  title: string;
  statement: string;
  address: string;
  user_agent: string | null;
  signed_at: string;
};

/** The vendor's signatures under these acceptances. */
export async function countersignatures(
  tx: Tx,
  vendorId: Id<"vendor">,
  ids: readonly string[],
): Promise<Map<string, Countersignature>> {
  const rows = await runSql<CounterRow>(tx, {
    text: `select acceptance_id, name, title, statement, address, user_agent, signed_at from app.agreement_countersignature
      where vendor_id = $1 and acceptance_id = any ($2::uuid[])`,
    values: [vendorId, ids],
  });
  return new Map(
    rows.map(({ acceptance_id, user_agent, signed_at, ...row }) => [
      acceptance_id,
      { ...row, userAgent: user_agent, signedAt: Temporal.Instant.from(signed_at).toString() },
    ]),
  );
}

/** Whether it was written: somebody else of the vendor may have signed a moment before. */
export async function insertCountersignature(
  tx: Tx,
  ctx: Ctx,
  acceptanceId: Id<"agreementAcceptance">,
  by: { personId: Id<"person">; name: string; title: string; statement: string } & Caller,
): Promise<boolean> {
  const columnNames = [
    "vendor_id",
    "acceptance_id",
    "name",
    "title",
    "person_id",
    "statement",
    "address",
    "user_agent",
    "signed_at",
  ];
  const row = [ctx.vendorId, acceptanceId, by.name, by.title, by.personId, by.statement, by.address, by.userAgent];
  const made = await runSql(
    tx,
    insertRows(
      "app.agreement_countersignature",
      columnNames,
      [[...row, ctx.now.toString()]],
      "on conflict on constraint agreement_countersignature_pk do nothing returning acceptance_id",
    ),
  );
  return made.length > 0;
}

/** Why a partner declined these agreements the last time, by agreement. */
export async function declinesOf(
  tx: Tx,
  vendorId: Id<"vendor">,
  of: { partnerIds: readonly string[]; agreementIds: readonly string[] },
): Promise<Map<string, Decline>> {
  const rows = await runSql<{
    agreement_id: string;
    partner_id: string;
    reason: string;
    name: string;
    side: Decline["side"];
    declined_at: string;
  }>(tx, {
    text: `select distinct on (agreement_id, partner_id) agreement_id, partner_id, reason, name, side, declined_at
      from app.agreement_decline where vendor_id = $1 and partner_id = any ($2::uuid[]) and agreement_id = any ($3::uuid[])
      order by agreement_id, partner_id, id desc`,
    values: [vendorId, of.partnerIds, of.agreementIds],
  });
  return new Map(
    rows.map((row) => [
      `${row.agreement_id}/${row.partner_id}`,
      { reason: row.reason, name: row.name, side: row.side, declinedAt: row.declined_at },
    ]),
  );
}

export async function insertDecline(
  tx: Tx,
  ctx: Ctx,
  of: {
    id: string;
    agreementId: string;
    versionId: string;
    partnerId: string;
    name: string;
    side: string;
    reason: string;
  },
): Promise<void> {
  const columnNames = ["vendor_id", "id", "agreement_id", "version_id", "partner_id", "name", "side", "reason"];
  const row = [ctx.vendorId, of.id, of.agreementId, of.versionId, of.partnerId, of.name, of.side, of.reason];
  await runSql(
    tx,
    insertRows("app.agreement_decline", [...columnNames, "declined_at"], [[...row, ctx.now.toString()]]),
  );
}
