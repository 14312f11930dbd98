import { type Id, newId } from "@fairway/kernel";
import { runSql, type Tx } from "../../platform/index.ts";
import type { Letter, LetterStatus } from "./types.ts";

type LetterRow = {
  id: Id<"letter">;
  kind: string;
  name: string;
  address: string;
  status: LetterStatus;
  sealed: string | null;
  attempts: number;
  created_at: string;
  expires_at: string;
};

const columns = "id, kind, name, address, status, sealed, attempts, created_at, expires_at";

const fromRow = ({ created_at, expires_at, ...row }: LetterRow): Letter => ({
  ...row,
  createdAt: created_at,
  expiresAt: expires_at,
});

type NewRow = {
  key: string;
  kind: string;
  vendorId: Id<"vendor"> | null;
  to: { name: string; address: string };
  locale: string;
  status: LetterStatus;
  sealed: string;
  now: Temporal.Instant;
  expiresAt: Temporal.Instant;
};

/** Keeps a letter; nothing where its key is there already. */
export async function insertLetter(tx: Tx, row: NewRow): Promise<void> {
  await runSql(tx, {
    text: `insert into identity.letter (id, key, kind, vendor_id, name, address, locale, status, sealed, created_at, due_at, expires_at)
      values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $10, $11) on conflict on constraint letter_key_key do nothing`,
    values: [
      newId("letter", row.now.epochMilliseconds),
      row.key,
      row.kind,
      row.vendorId,
      row.to.name,
      row.to.address,
      row.locale,
      row.status,
      row.sealed,
      row.now.toString(),
      row.expiresAt.toString(),
    ],
  });
}

/** Letters that are due, locked for whoever sends them; what another has in hand is left out. */
export async function lockDue(tx: Tx, now: Temporal.Instant, limit: number): Promise<Letter[]> {
  const rows = await runSql<LetterRow>(tx, {
    text: `select ${columns} from identity.letter where status = 'waiting' and due_at <= $1
      order by due_at, id limit $2 for update skip locked`,
    values: [now.toString(), limit],
  });
  return rows.map(fromRow);
}

/** Letters that were marked as being handed over before an instant, and never again: their process is gone. */
export async function lockLost(tx: Tx, before: Temporal.Instant): Promise<Letter[]> {
  const rows = await runSql<LetterRow>(tx, {
    text: `select ${columns} from identity.letter where status = 'handingOver' and handed_at < $1
      order by id limit 500 for update skip locked`,
    values: [before.toString()],
  });
  return rows.map(fromRow);
}

/** Letters that waited for a mail server, and those whose time is over. */
export async function lockIdle(tx: Tx, now: Temporal.Instant, hasServer: boolean): Promise<Letter[]> {
  const rows = await runSql<LetterRow>(tx, {
    text: `select ${columns} from identity.letter
      where (status = 'noServer' and ($2 or expires_at < $1)) or (status = 'waiting' and expires_at < $1)
      order by id limit 500 for update skip locked`,
    values: [now.toString(), hasServer],
  });
  return rows.map(fromRow);
}

/** Deletes letters that were settled before an instant; they say whom they went to. */
export async function deleteSettled(tx: Tx, before: Temporal.Instant): Promise<void> {
  await runSql(tx, {
    text: `delete from identity.letter where id in (select l.id from identity.letter l
      where l.created_at < $1 and l.settled_at < $1 order by l.created_at, l.id limit 500)`,
    values: [before.toString()],
  });
}

export async function lockLetter(tx: Tx, id: Id<"letter">): Promise<Letter | null> {
  const rows = await runSql<LetterRow>(tx, {
    text: `select ${columns} from identity.letter where id = $1 for update`,
    values: [id],
  });
  return rows[0] ? fromRow(rows[0]) : null;
}

export type LetterChange = {
  status: LetterStatus;
  attempts?: number;
  answer?: string;
  dueAt?: Temporal.Instant;
  handedAt?: Temporal.Instant;
  settledAt?: Temporal.Instant;
};

/** Writes what became of a letter; what it says is erased once it is settled. */
export async function updateLetter(tx: Tx, id: Id<"letter">, change: LetterChange): Promise<void> {
  await runSql(tx, {
    text: `update identity.letter set status = $2, attempts = coalesce($3, attempts), answer = coalesce($4, answer),
        due_at = coalesce($5, due_at), handed_at = coalesce($6, handed_at), settled_at = $7,
        sealed = case when $7::timestamptz is null then sealed end
      where id = $1`,
    values: [
      id,
      change.status,
      change.attempts ?? null,
      change.answer ?? null,
      change.dueAt?.toString() ?? null,
      change.handedAt?.toString() ?? null,
      change.settledAt?.toString() ?? null,
    ],
  });
}

/** The last letters that no server took and that still say something, newest first. */
export async function findKept(tx: Tx, now: Temporal.Instant, limit: number): Promise<Letter[]> {
  const rows = await runSql<LetterRow>(tx, {
    text: `select ${columns} from identity.letter where status = 'noServer' and expires_at >= $1
      order by created_at desc, id desc limit $2`,
    values: [now.toString(), limit],
  });
  return rows.map(fromRow);
}

/** Queues the sending within this transaction. */
export async function askForSending(tx: Tx): Promise<void> {
  await runSql(tx, { text: "select identity.ask_for('letters.send')", values: [] });
}
