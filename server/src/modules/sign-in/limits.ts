import { createHash } from "node:crypto";
import { AppError } from "@fairway/kernel";
import { type Limit, type Platform, runSql, type Tx } from "../../platform/index.ts";

const digestOf = (text: string): string => createHash("sha256").update(text).digest("base64url");

const tooOften = (seconds: number): AppError =>
  new AppError("limit", "limit.requests", "Too many attempts.", {
    remedy: seconds <= 60 ? "Try again in a minute." : `Try again in ${Math.ceil(seconds / 60)} minutes.`,
  });

/**
 * Counts a try within the present window; the database counts for all processes.
 * @throws AppError `limit.requests`
 */
export async function take(platform: Platform, what: string, who: string, { tries, seconds }: Limit): Promise<void> {
  const now = platform.clock.now().epochMilliseconds;
  const window = Temporal.Instant.fromEpochMilliseconds(now - (now % (seconds * 1000)));
  const [row] = await platform.local((tx) =>
    runSql<{ tries: number }>(tx, {
      text: `insert into identity.attempt as a (digest, window_at, tries) values ($1, $2, 1)
        on conflict (digest, window_at) do update set tries = a.tries + 1 returning tries`,
      values: [digestOf(`${what} ${who}`), window.toString()],
    }),
  );
  if ((row?.tries ?? 0) > tries) throw tooOften(seconds);
}

/** Forgets windows that are over, failures that nobody has repeated, and sessions that have ended. */
export async function forgetOld(tx: Tx, now: Temporal.Instant): Promise<void> {
  const dayAgo = now.subtract({ hours: 24 }).toString();
  await runSql(tx, { text: "delete from identity.attempt where window_at < $1", values: [dayAgo] });
  await runSql(tx, { text: "delete from identity.sign_in_failure where failed_at < $1", values: [dayAgo] });
  await runSql(tx, {
    text: "delete from identity.session where expires_at < now() or created_at < now() - interval '30 days'",
    values: [],
  });
}

/** So many failures in a row are free; each one after that locks for twice as long, an hour at most. */
const freeFailures = 5;
/** So many of one person in all browsers together, known ones as well: each sign-in makes one more of those. */
export const freeAnywhere = 20;
const longestMinutes = 60;

const locked = (minutes: number): AppError =>
  new AppError("limit", "auth.locked", "Too many wrong tries in a row.", {
    remedy: `Wait ${minutes === 1 ? "a minute" : `${minutes} minutes`}, or ask for a link by e-mail to sign in at once.`,
  });

type Failures = { failures: number; failed_at: string; locked_until_at: string | null };

/** Who fails: an address in one browser that is known, or in all that are not. */
export const failureKey = (what: string, device: string | null): string =>
  digestOf(`${what} ${device === null ? "unknown" : digestOf(device)}`);

async function lockFailures(tx: Tx, key: string, now: Temporal.Instant): Promise<Failures | undefined> {
  await runSql(tx, {
    text: "insert into identity.sign_in_failure (digest, failures, failed_at) values ($1, 0, $2) on conflict (digest) do nothing",
    values: [key, now.toString()],
  });
  const [row] = await runSql<Failures>(tx, {
    text: "select failures, failed_at, locked_until_at from identity.sign_in_failure where digest = $1 for update",
    values: [key],
  });
  return row;
}

/** How long this many failures in a row lock. */
const lockMinutes = (failures: number, free: number): number =>
  failures < free ? 0 : Math.min(longestMinutes, 2 ** Math.min(10, failures - free));

/**
 * Counts a try as a failure before it is looked at, so that many at once count as many; answers with how many there are.
 * @throws AppError `auth.locked`
 */
export async function beginTry(platform: Platform, key: string, free = freeFailures): Promise<number> {
  const now = platform.clock.now();
  const counted = await platform.local(async (tx) => {
    const row = await lockFailures(tx, key, now);
    const until = row?.locked_until_at == null ? null : Temporal.Instant.from(row.locked_until_at);
    if (until !== null && Temporal.Instant.compare(now, until) < 0)
      return { minutesLeft: until.since(now).total("minutes") };
    const isOld = row !== undefined && Temporal.Instant.from(row.failed_at).until(now).total("hours") >= 24;
    const failures = (isOld ? 0 : (row?.failures ?? 0)) + 1;
    const minutes = lockMinutes(failures, free);
    await runSql(tx, {
      text: "update identity.sign_in_failure set failures = $2, failed_at = $3, locked_until_at = $4 where digest = $1",
      values: [key, failures, now.toString(), minutes === 0 ? null : now.add({ minutes }).toString()],
    });
    return { failures };
  });
  if (counted.failures === undefined) throw locked(Math.ceil(counted.minutesLeft));
  return counted.failures;
}

/** Whether this many failures have just locked somebody out. */
export const locksNow = (failures: number): boolean => failures === freeFailures;

/** Takes failures back: it was the right person after all. */
export async function clearFailures(tx: Tx, keys: readonly string[]): Promise<void> {
  await runSql(tx, { text: "delete from identity.sign_in_failure where digest = any ($1)", values: [keys] });
}
