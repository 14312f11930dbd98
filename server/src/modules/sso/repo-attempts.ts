import type { Id } from "@fairway/kernel";
import { runSql, type Tx } from "../../platform/index.ts";
import type { ConnectionId, Profile, Purpose } from "./types.ts";

/** A sign-in on its way. */
export type Attempt = {
  /** Digest of the state. */
  id: string;
  connectionId: ConnectionId;
  purpose: Purpose;
  /** Digest of the browser's cookie. */
  browser: string;
  requestId: string;
  nonce: string;
  verifier: string;
  returnTo: string;
  /** What a provider posted, while the browser has not come by. */
  answer: Answer | null;
  /** Who proves themselves again; null where somebody signs in. */
  provingId: Id<"person"> | null;
  startedAt: string;
};

export type Answer = { profile: Profile } | { problem: string };

type Row = {
  id: string;
  connection_id: ConnectionId;
  purpose: Purpose;
  browser: string;
  request_id: string;
  nonce: string;
  verifier: string;
  return_to: string;
  answer: Answer | null;
  proving_id: Id<"person"> | null;
  started_at: string;
};

const fromRow = (row: Row): Attempt => ({
  id: row.id,
  connectionId: row.connection_id,
  purpose: row.purpose,
  browser: row.browser,
  requestId: row.request_id,
  nonce: row.nonce,
  verifier: row.verifier,
  returnTo: row.return_to,
  answer: row.answer,
  provingId: row.proving_id,
  startedAt: row.started_at,
});

export async function insertAttempt(tx: Tx, attempt: Attempt, expiresAt: Temporal.Instant): Promise<void> {
  await runSql(tx, {
    text: "delete from identity.sso_attempt where expires_at < $1",
    values: [attempt.startedAt],
  });
  await runSql(tx, {
    text: `insert into identity.sso_attempt
      (id, connection_id, purpose, browser, request_id, nonce, verifier, return_to, proving_id, started_at, expires_at)
      values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
    values: [
      attempt.id,
      attempt.connectionId,
      attempt.purpose,
      attempt.browser,
      attempt.requestId,
      attempt.nonce,
      attempt.verifier,
      attempt.returnTo,
      attempt.provingId,
      attempt.startedAt,
      expiresAt.toString(),
    ],
  });
}

/** Takes an attempt away: whoever comes second finds nothing. */
export async function takeAttempt(tx: Tx, id: string, at: Temporal.Instant): Promise<Attempt | null> {
  const rows = await runSql<Row>(tx, {
    text: "delete from identity.sso_attempt where id = $1 and expires_at > $2 returning *",
    values: [id, at.toString()],
  });
  return rows[0] ? fromRow(rows[0]) : null;
}

/** An attempt that a provider has not answered yet. */
export async function findAsked(tx: Tx, id: string, at: Temporal.Instant): Promise<Attempt | null> {
  const rows = await runSql<Row>(tx, {
    text: "select * from identity.sso_attempt where id = $1 and answer is null and expires_at > $2",
    values: [id, at.toString()],
  });
  return rows[0] ? fromRow(rows[0]) : null;
}

/** Keeps what a provider answered, once. */
export async function answerAttempt(tx: Tx, id: string, answer: Answer): Promise<boolean> {
  const rows = await runSql(tx, {
    text: "update identity.sso_attempt set answer = $2 where id = $1 and answer is null returning id",
    values: [id, JSON.stringify(answer)],
  });
  return rows.length > 0;
}

/** Marks an assertion as used; false where it was used before. */
export async function useAssertion(
  tx: Tx,
  connectionId: ConnectionId,
  assertionId: string,
  { at, expiresAt }: { at: Temporal.Instant; expiresAt: Temporal.Instant },
): Promise<boolean> {
  await runSql(tx, { text: "delete from identity.sso_assertion where expires_at < $1", values: [at.toString()] });
  const rows = await runSql(tx, {
    text: `insert into identity.sso_assertion (connection_id, assertion_id, expires_at) values ($1, $2, $3)
      on conflict on constraint sso_assertion_pk do nothing returning assertion_id`,
    values: [connectionId, assertionId, expiresAt.toString()],
  });
  return rows.length > 0;
}
