import { type Id, newId } from "@fairway/kernel";
import { type PersonCtx, type PublicCtx, runSql, type Tx } from "../../platform/index.ts";
import { noteChange } from "./events.ts";
import { clearFailures, failureKey } from "./limits.ts";
import { useLink } from "./links.ts";
import type { From, SignInParts } from "./types.ts";

async function writePassword(tx: Tx, personId: Id<"person">, hash: string, now: Temporal.Instant): Promise<void> {
  await runSql(tx, {
    text: `insert into identity.account (id, person_id, provider_id, account_id, password, created_at, updated_at)
      values ($1, $2, 'credential', $3, $4, $5, $5)
      on conflict (provider_id, account_id) do update set password = excluded.password, updated_at = excluded.updated_at`,
    values: [newId("person"), personId, personId, hash, now.toString()],
  });
}

/** Ends every session of a person, but for one where it is named. */
export async function endSessions(tx: Tx, personId: Id<"person">, except: string | null): Promise<void> {
  await runSql(tx, {
    text: "delete from identity.session where person_id = $1 and ($2::uuid is null or id <> $2::uuid)",
    values: [personId, except],
  });
}

/** Sets one's own password; the other sessions end. */
export async function changePassword(parts: SignInParts, { person, now }: PersonCtx, password: string, from: From) {
  const hash = await parts.auth().hashPassword(password);
  await parts.platform.local(async (tx) => {
    await writePassword(tx, person.personId, hash, now);
    await endSessions(tx, person.personId, person.sessionId);
    await noteChange(parts, tx, person.personId, "passwordChanged", from, now);
  });
  parts.forgetPerson(person.personId);
}

/**
 * Sets a password by a mailed link; every session ends, and whoever was locked out is not any more.
 * @throws AppError `auth.link_over`
 */
export async function setPasswordByLink(
  parts: SignInParts,
  { now }: PublicCtx,
  { token, password }: { token: string; password: string },
  from: From & { device: string | null },
): Promise<void> {
  const hash = await parts.auth().hashPassword(password);
  const personId = await parts.platform.local(async (tx) => {
    const id = await useLink(tx, "password", token, now);
    await writePassword(tx, id, hash, now);
    await endSessions(tx, id, null);
    await unlock(tx, id, from.device);
    await noteChange(parts, tx, id, "passwordChanged", from, now);
    return id;
  });
  parts.forgetPerson(personId);
}

/** Takes failures of a person back, from unknown browsers and from this one. */
export async function unlock(tx: Tx, personId: Id<"person">, device: string | null): Promise<void> {
  const [row] = await runSql<{ email: string }>(tx, {
    text: "select email from identity.person where id = $1",
    values: [personId],
  });
  if (!row) return;
  const what = `password ${row.email}`;
  await clearFailures(tx, [failureKey(what, null), ...(device === null ? [] : [failureKey(what, device)])]);
}
