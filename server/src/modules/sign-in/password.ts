import { type Id, newId } from "@fairway/kernel";
import { type PersonCtx, type PublicCtx, refuseWeakPassword, runSql, type Tx } from "../../platform/index.ts";
import { noteChange, readerOf } from "./events.ts";
import { clearFailures, failureKey } from "./limits.ts";
import { useLink } from "./links.ts";
import { requireCurrent } from "./prove.ts";
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

export type NewPassword = { current?: string | undefined; password: string };

/**
 * Sets one's own password; the other sessions end. Whoever has one says it.
 * @throws AppError `password.weak`, `auth.wrong_password`, `auth.locked`
 */
export async function changePassword(
  parts: SignInParts,
  ctx: PersonCtx,
  { current, password }: NewPassword,
  from: From & { device: string | null },
) {
  const { person, now } = ctx;
  refuseWeakPassword(password, [person.name, person.email]);
  await requireCurrent(parts, ctx, current, from);
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
 * @throws AppError `auth.link_over`, `password.weak`; the link is good still
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
    const owner = await readerOf(tx, id);
    refuseWeakPassword(password, owner ? [owner.name, owner.email] : []);
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
