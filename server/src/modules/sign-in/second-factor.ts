import { randomBytes } from "node:crypto";
import { AppError, type Id, newId } from "@fairway/kernel";
import { type PersonCtx, runSql, type Tx } from "../../platform/index.ts";
import { noteChange } from "./events.ts";
import { base32, newTotpSecret, stepOf, totpUri } from "./totp.ts";
import type { From, SignInParts } from "./types.ts";

const codesAtOnce = 10;

const wrongCode = (): AppError =>
  new AppError("validation", "auth.wrong_code", "This code is not right, or has been used.", {
    remedy: "Wait for the next code of your app and enter that.",
    problems: [{ path: "code", message: "is not right, or has been used" }],
  });

const notStarted = (): AppError =>
  new AppError("conflict", "auth.totp_not_started", "There is no authenticator app to confirm.", {
    remedy: "Begin to set one up.",
  });

const alreadyOn = (): AppError =>
  new AppError("conflict", "auth.totp_on", "An authenticator app is set up already.", {
    remedy: "Remove it first, then set up another.",
  });

const needsTotp = (): AppError =>
  new AppError("conflict", "auth.totp_off", "Recovery codes stand in for an authenticator app, and there is none.", {
    remedy: "Set up an authenticator app first.",
  });

type TotpRow = { sealed: string; last_step: number; confirmed_at: string | null };

async function lockTotp(tx: Tx, personId: Id<"person">): Promise<TotpRow | null> {
  const [row] = await runSql<TotpRow>(tx, {
    text: "select sealed, last_step, confirmed_at from identity.totp where person_id = $1 for update",
    values: [personId],
  });
  return row ?? null;
}

/** Begins with an authenticator app; one that was begun before and not confirmed ends. */
export async function startTotp({ platform, seal }: SignInParts, { person, now }: PersonCtx) {
  const secret = newTotpSecret();
  await platform.local(async (tx) => {
    if ((await lockTotp(tx, person.personId))?.confirmed_at != null) throw alreadyOn();
    await runSql(tx, {
      text: `insert into identity.totp (person_id, sealed, created_at) values ($1, $2, $3)
        on conflict (person_id) do update set sealed = excluded.sealed, created_at = excluded.created_at, last_step = 0`,
      values: [person.personId, seal.close(secret), now.toString()],
    });
  });
  return { secret, uri: totpUri(secret, person.email) };
}

/** Whether the code is right and newer than the last one that was used; it is used up then. */
async function useCode({ seal }: SignInParts, tx: Tx, personId: Id<"person">, code: string, now: Temporal.Instant) {
  const row = await lockTotp(tx, personId);
  if (!row) throw notStarted();
  const step = stepOf(seal.open(row.sealed), code, now);
  if (step === null || step <= row.last_step) throw wrongCode();
  await runSql(tx, {
    text: "update identity.totp set last_step = $2 where person_id = $1",
    values: [personId, step],
  });
  return row;
}

const digestInput = (personId: Id<"person">, code: string): string =>
  `recovery code ${personId} ${code.toUpperCase().replaceAll(/[^A-Z2-7]/g, "")}`;

/** Fifty random bits, in two groups that are easily typed. */
const newCode = (): string =>
  base32(randomBytes(7))
    .slice(0, 10)
    .replace(/^(.{5})/, "$1-");

async function writeCodes(
  parts: SignInParts,
  tx: Tx,
  personId: Id<"person">,
  now: Temporal.Instant,
): Promise<string[]> {
  const codes = Array.from({ length: codesAtOnce }, newCode);
  await runSql(tx, { text: "delete from identity.recovery_code where person_id = $1", values: [personId] });
  for (const code of codes)
    await runSql(tx, {
      text: "insert into identity.recovery_code (id, person_id, digest, created_at) values ($1, $2, $3, $4)",
      values: [
        newId("letter", now.epochMilliseconds),
        personId,
        parts.digest(digestInput(personId, code)),
        now.toString(),
      ],
    });
  return codes;
}

/** Marks a session as one behind which a second factor stands. */
export async function strengthen(tx: Tx, sessionId: string): Promise<void> {
  await runSql(tx, {
    text: "update identity.session set second_factor_at = now(), proved_at = now() where id = $1",
    values: [sessionId],
  });
}

/**
 * Confirms an authenticator app with a code of it; from then on every sign-in asks for one. Answers with recovery codes.
 * @throws AppError `auth.wrong_code`, `auth.totp_not_started`, `auth.totp_on`
 */
export async function confirmTotp(parts: SignInParts, { person, now }: PersonCtx, code: string, from: From) {
  const { personId, sessionId } = person;
  const codes = await parts.platform.local(async (tx) => {
    const row = await useCode(parts, tx, personId, code, now);
    if (row.confirmed_at !== null) throw alreadyOn();
    await runSql(tx, {
      text: "update identity.totp set confirmed_at = $2 where person_id = $1",
      values: [personId, now.toString()],
    });
    await strengthen(tx, sessionId);
    await noteChange(parts, tx, personId, "totpOn", from, now);
    return writeCodes(parts, tx, personId, now);
  });
  parts.forgetPerson(personId);
  return codes;
}

/** Signs in without the app from now on; recovery codes go with it. */
export async function removeTotp(parts: SignInParts, { person, now }: PersonCtx, from: From): Promise<void> {
  await parts.platform.local(async (tx) => {
    const row = await lockTotp(tx, person.personId);
    await runSql(tx, { text: "delete from identity.totp where person_id = $1", values: [person.personId] });
    await runSql(tx, { text: "delete from identity.recovery_code where person_id = $1", values: [person.personId] });
    if (row?.confirmed_at != null) await noteChange(parts, tx, person.personId, "totpOff", from, now);
  });
  parts.forgetPerson(person.personId);
}

/** @throws AppError `auth.totp_off` */
export async function makeRecoveryCodes(parts: SignInParts, { person, now }: PersonCtx, from: From): Promise<string[]> {
  return parts.platform.local(async (tx) => {
    if ((await lockTotp(tx, person.personId))?.confirmed_at == null) throw needsTotp();
    await noteChange(parts, tx, person.personId, "recoveryCodesMade", from, now);
    return writeCodes(parts, tx, person.personId, now);
  });
}

export type Given = { code?: string | undefined; recoveryCode?: string | undefined };

/**
 * Proves a second factor by a code of the app, or by a recovery code; either is used up.
 * @throws AppError `auth.wrong_code`
 */
export async function useSecondFactor(
  parts: SignInParts,
  tx: Tx,
  personId: Id<"person">,
  { code, recoveryCode }: Given,
  from: From,
  now: Temporal.Instant,
): Promise<void> {
  if (code !== undefined) {
    const row = await useCode(parts, tx, personId, code, now);
    if (row.confirmed_at === null) throw wrongCode();
    return;
  }
  const used = await runSql(tx, {
    text: `update identity.recovery_code set used_at = $3 where person_id = $1 and digest = $2 and used_at is null returning 1`,
    values: [personId, parts.digest(digestInput(personId, recoveryCode ?? "")), now.toString()],
  });
  if (used.length === 0) throw wrongCode();
  await noteChange(parts, tx, personId, "recoveryCodeUsed", from, now);
}
