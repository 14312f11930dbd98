import { AppError, type Id } from "@fairway/kernel";
import { type PersonCtx, runSql, type Tx } from "../../platform/index.ts";
import { knownDevice } from "./devices.ts";
import { beginTry, clearFailures, failureKey, freeAnywhere } from "./limits.ts";
import { type Given, strengthen, useSecondFactor } from "./second-factor.ts";
import type { From, SignInParts } from "./types.ts";

export type Evidence = Given & { password?: string | undefined };

const wrongPassword = (): AppError =>
  new AppError("validation", "auth.wrong_password", "This is not your password.", {
    remedy: "Check it and try again; or prove yourself in another way.",
    problems: [{ path: "password", message: "is not your password" }],
  });

async function passwordHash(tx: Tx, personId: Id<"person">): Promise<string | null> {
  const [row] = await runSql<{ password: string | null }>(tx, {
    text: "select password from identity.account where person_id = $1 and provider_id = 'credential'",
    values: [personId],
  });
  return row?.password ?? null;
}

async function checkPassword({ platform, auth }: SignInParts, personId: Id<"person">, password: string): Promise<void> {
  const hash = await platform.local((tx) => passwordHash(tx, personId));
  if (hash === null || !(await auth().verifyPassword(password, hash))) throw wrongPassword();
}

/**
 * Counts a try, together with those of all unknown browsers or of this known one, and with those of all browsers of
 * the person. Answers with the keys of both counts.
 * @throws AppError `auth.locked`
 */
async function countTry(
  parts: SignInParts,
  { email }: PersonCtx["person"],
  { password }: Evidence,
  device: string | null,
): Promise<string[]> {
  const what = password === undefined ? `code ${email}` : `password ${email}`;
  const here = failureKey(what, await knownDevice(parts, email, device));
  const anywhere = failureKey(`proof ${what}`, null);
  await beginTry(parts.platform, here);
  await beginTry(parts.platform, anywhere, freeAnywhere);
  return [here, anywhere];
}

/** @throws AppError `auth.locked`, `auth.wrong_password`, `auth.wrong_code` */
async function check(
  parts: SignInParts,
  { person, now }: PersonCtx,
  evidence: Evidence,
  from: From & { device: string | null },
): Promise<void> {
  const keys = await countTry(parts, person, evidence, from.device);
  if (evidence.password !== undefined) await checkPassword(parts, person.personId, evidence.password);
  await parts.platform.local(async (tx) => {
    if (evidence.password === undefined) {
      await useSecondFactor(parts, tx, person.personId, evidence, from, now);
      await strengthen(tx, person.sessionId);
    }
    await runSql(tx, {
      text: "update identity.session set proved_at = now() where id = $1",
      values: [person.sessionId],
    });
    await clearFailures(tx, keys);
  });
}

/**
 * Proves again who somebody is. Every try counts until it is right. A browser's session gets another secret; answers
 * with the cookies that carry it.
 * @throws AppError `auth.locked`, `auth.wrong_password`, `auth.wrong_code`
 */
export async function prove(
  parts: SignInParts,
  ctx: PersonCtx,
  evidence: Evidence,
  { byCookie, ...from }: From & { device: string | null; byCookie: boolean },
): Promise<readonly string[]> {
  await check(parts, ctx, evidence, from);
  const cookies = byCookie ? await parts.auth().rotateSession(ctx.person.sessionId) : [];
  parts.forgetPerson(ctx.person.personId);
  return cookies;
}

const missingCurrent = (): AppError =>
  new AppError("validation", "auth.wrong_password", "Your password until now is missing.", {
    remedy: "Enter it; or ask for a link by e-mail to set another one.",
    problems: [{ path: "current", message: "is missing" }],
  });

const wrongCurrent = (): AppError =>
  new AppError("validation", "auth.wrong_password", "This is not your password until now.", {
    remedy: "Check it and try again; or ask for a link by e-mail to set another one.",
    problems: [{ path: "current", message: "is not your password" }],
  });

/**
 * Refuses whoever has a password and does not know it; a try counts like every other.
 * @throws AppError `auth.locked`, `auth.wrong_password`
 */
export async function requireCurrent(
  parts: SignInParts,
  ctx: PersonCtx,
  current: string | undefined,
  from: From & { device: string | null },
): Promise<void> {
  const hash = await parts.platform.local((tx) => passwordHash(tx, ctx.person.personId));
  if (hash === null) return;
  if (current === undefined) throw missingCurrent();
  await check(parts, ctx, { password: current }, from).catch((error: unknown) => {
    throw error instanceof AppError && error.kind === "validation" ? wrongCurrent() : error;
  });
}

const notAFactor = (): AppError =>
  new AppError("validation", "auth.not_second_factor", "A password is not a second factor.", {
    remedy: "Enter a code of your app, or a recovery code.",
    problems: [{ path: "code", message: "is missing" }],
  });

/**
 * Finishes a sign-in by the second factor.
 * @throws AppError `auth.locked`, `auth.wrong_code`
 */
export async function finishSignIn(
  parts: SignInParts,
  ctx: PersonCtx,
  evidence: Evidence,
  from: From & { device: string | null },
): Promise<readonly string[]> {
  if (evidence.password !== undefined) throw notAFactor();
  return prove(parts, ctx, evidence, { ...from, byCookie: true });
}
