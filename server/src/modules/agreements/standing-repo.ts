import type { Id } from "@fairway/kernel";
import { insertRows, runSql, type Tx } from "../../platform/index.ts";
import type { Standing } from "./types.ts";

type Row = {
  agreement_id: Id<"agreement">;
  partner_id: Id<"partner">;
  status: Standing["status"];
  holds: boolean;
  version_id: Id<"agreementVersion">;
  acceptance_id: Id<"agreementAcceptance"> | null;
  asked_on: string;
  due_on: string | null;
  expires_on: string | null;
  reminders: number;
  reminded_on: string | null;
};

const columns = `s.agreement_id, s.partner_id, s.status, s.holds, s.version_id, s.acceptance_id, s.asked_on, s.due_on,
  s.expires_on, s.reminders, s.reminded_on`;

const fromRow = (row: Row): Standing => ({
  agreementId: row.agreement_id,
  partnerId: row.partner_id,
  status: row.status,
  holds: row.holds,
  versionId: row.version_id,
  acceptanceId: row.acceptance_id,
  askedOn: row.asked_on,
  dueOn: row.due_on,
  expiresOn: row.expires_on,
  reminders: row.reminders,
  remindedOn: row.reminded_on,
});

type Of = { agreementId: Id<"agreement">; partnerId: Id<"partner"> };

/** How these partners stand to an agreement; locked, in one order, where they are about to change. */
export async function standingsOf(
  tx: Tx,
  vendorId: Id<"vendor">,
  agreementId: Id<"agreement">,
  partnerIds: readonly string[],
): Promise<Standing[]> {
  const rows = await runSql<Row>(tx, {
    text: `select ${columns} from app.agreement_standing s where s.vendor_id = $1 and s.agreement_id = $2
      and s.partner_id = any ($3::uuid[]) order by s.partner_id for no key update`,
    values: [vendorId, agreementId, partnerIds],
  });
  return rows.map(fromRow);
}

export async function readStanding(
  tx: Tx,
  vendorId: Id<"vendor">,
  of: Of,
  lock = false,
): Promise<Standing | undefined> {
  const [row] = await runSql<Row>(tx, {
    text: `select ${columns} from app.agreement_standing s where s.vendor_id = $1 and s.agreement_id = $2
      and s.partner_id = $3${lock ? " for no key update" : ""}`,
    values: [vendorId, of.agreementId, of.partnerId],
  });
  return row && fromRow(row);
}

/** How one partner stands to every agreement that it was ever asked for. */
export async function standingsOfPartner(
  tx: Tx,
  vendorId: Id<"vendor">,
  partnerId: Id<"partner">,
): Promise<Standing[]> {
  const rows = await runSql<Row>(tx, {
    text: `select ${columns} from app.agreement_standing s where s.vendor_id = $1 and s.partner_id = $2
      order by s.agreement_id`,
    values: [vendorId, partnerId],
  });
  return rows.map(fromRow);
}

/** Writes how a partner stands; its row may be there already. */
export async function saveStanding(tx: Tx, vendorId: Id<"vendor">, standing: Standing, at: string): Promise<void> {
  const names = [
    "vendor_id",
    "agreement_id",
    "partner_id",
    "status",
    "holds",
    "version_id",
    "acceptance_id",
    "asked_on",
    "due_on",
    "expires_on",
    "reminders",
    "reminded_on",
    "changed_at",
  ];
  const row = [
    vendorId,
    standing.agreementId,
    standing.partnerId,
    standing.status,
    standing.holds,
    standing.versionId,
    standing.acceptanceId,
    standing.askedOn,
    standing.dueOn,
    standing.expiresOn,
    standing.reminders,
    standing.remindedOn,
    at,
  ];
  const sets = names.slice(3).map((name) => `${name} = excluded.${name}`);
  const rest = `on conflict on constraint agreement_standing_pk do update set ${sets.join(", ")}`;
  await runSql(tx, insertRows("app.agreement_standing", names, [row], rest));
}

/** What the clock has to look at by today: deadlines, reminders and ends, by partner. */
export async function dueStandings(
  tx: Tx,
  vendorId: Id<"vendor">,
  agreementId: Id<"agreement">,
  turn: { today: string; soon: string; renewal: string; after: string | null; limit: number },
): Promise<Standing[]> {
  const rows = await runSql<Row>(tx, {
    text: `select ${columns} from app.agreement_standing s
      where s.vendor_id = $1 and s.agreement_id = $2 and ($6::uuid is null or s.partner_id > $6)
        and ((s.status in ('asked', 'declined') and s.due_on is not null
              and (s.due_on < $3::date and (s.holds or s.status = 'asked')
                   or s.status = 'asked' and s.due_on <= $4::date))
          or (s.status = 'asked' and s.holds and s.expires_on < $3::date)
          or (s.status = 'accepted' and s.expires_on <= $5::date and (s.expires_on < $3::date or s.reminders = 0)))
      order by s.partner_id limit $7 for no key update`,
    values: [vendorId, agreementId, turn.today, turn.soon, turn.renewal, turn.after, turn.limit],
  });
  return rows.map(fromRow);
}

/** Who has not accepted, of these partners or of all, and was not reminded on this day. */
export async function standingsToRemind(
  tx: Tx,
  vendorId: Id<"vendor">,
  agreementId: Id<"agreement">,
  turn: { today: string; only: readonly string[] | null; limit: number },
): Promise<Standing[]> {
  const rows = await runSql<Row>(tx, {
    text: `select ${columns} from app.agreement_standing s
      where s.vendor_id = $1 and s.agreement_id = $2 and s.status in ('asked', 'overdue', 'expired')
        and (s.reminded_on is null or s.reminded_on < $3::date) and ($4::uuid[] is null or s.partner_id = any ($4))
      order by s.partner_id limit $5 for no key update`,
    values: [vendorId, agreementId, turn.today, turn.only, turn.limit],
  });
  return rows.map(fromRow);
}
