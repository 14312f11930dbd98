import { createHash } from "node:crypto";
import type { Id } from "@fairway/kernel";
import { runSql, type Tx } from "../../platform/index.ts";
import type { SignInParts } from "./types.ts";

/** How a browser's secret is kept. */
export const digestOf = (secret: string): string => createHash("sha256").update(secret).digest("base64url");

/** The browser that carries this secret, where it is known to have signed in as this person; seen now. */
export async function seenDevice(
  tx: Tx,
  personId: Id<"person">,
  secret: string | null,
  now: Temporal.Instant,
): Promise<string | null> {
  if (secret === null) return null;
  const [row] = await runSql<{ id: string }>(tx, {
    text: "update identity.device set seen_at = $3 where person_id = $1 and digest = $2 returning id",
    values: [personId, digestOf(secret), now.toString()],
  });
  return row?.id ?? null;
}

/**
 * The secret where it is that of a browser which is known for an address; else null. Whatever counts by browser asks
 * this first: who may choose a secret would begin a new count with each.
 */
export async function knownDevice(
  { platform }: Pick<SignInParts, "platform">,
  email: string,
  secret: string | null,
): Promise<string | null> {
  if (secret === null) return null;
  const rows = await platform.local((tx) =>
    runSql(tx, {
      text: `select 1 from identity.device d join identity.person p on p.id = d.person_id
        where p.email = $1 and d.digest = $2`,
      values: [email, digestOf(secret)],
    }),
  );
  return rows.length > 0 ? secret : null;
}
