import { runSql, type Tx } from "../../platform/index.ts";
import type { ConnectionId, Proof } from "./types.ts";

/** Adds a domain that is not proven yet; one that is there stays as it is. */
export async function insertDomain(
  tx: Tx,
  id: ConnectionId,
  domain: string,
  token: string,
  at: Temporal.Instant,
): Promise<void> {
  await runSql(tx, {
    text: `insert into identity.sso_domain (connection_id, domain, token, added_at) values ($1, $2, $3, $4)
      on conflict on constraint sso_domain_pk do nothing`,
    values: [id, domain, token, at.toString()],
  });
}

export async function saveProof(
  tx: Tx,
  id: ConnectionId,
  domain: string,
  proof: Proof,
  at: Temporal.Instant,
): Promise<void> {
  await runSql(tx, {
    text: "update identity.sso_domain set proof = $3, proven_at = $4 where connection_id = $1 and domain = $2",
    values: [id, domain, proof, at.toString()],
  });
}

export async function deleteDomain(tx: Tx, id: ConnectionId, domain: string): Promise<void> {
  await runSql(tx, {
    text: "delete from identity.sso_domain where connection_id = $1 and domain = $2",
    values: [id, domain],
  });
}
