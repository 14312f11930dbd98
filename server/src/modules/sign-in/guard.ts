import { randomBytes } from "node:crypto";
import { type Id, newId } from "@fairway/kernel";
import { type Attempt, type Opened, runSql, type SignInGuard, type Tx } from "../../platform/index.ts";
import { deviceWords } from "./device-words.ts";
import { digestOf, knownDevice, seenDevice } from "./devices.ts";
import { noteChange, noteEvent, readerOf } from "./events.ts";
import { lockedLetter, newDeviceLetter } from "./letters.ts";
import { beginTry, clearFailures, failureKey, locksNow, take } from "./limits.ts";
import { linkMinutes, makeLink } from "./links.ts";
import type { From, SignInParts } from "./types.ts";

async function personOf(tx: Tx, email: string): Promise<Id<"person"> | null> {
  const [row] = await runSql<{ id: Id<"person"> }>(tx, {
    text: "select id from identity.person where email = $1",
    values: [email],
  });
  return row?.id ?? null;
}

/** Tells somebody that no more tries are taken for a while, with a link that signs in at once. */
async function tellLocked(parts: SignInParts, tx: Tx, personId: Id<"person">, from: From, now: Temporal.Instant) {
  await noteEvent(tx, personId, "locked", from, now);
  const reader = await readerOf(tx, personId);
  if (!reader) return;
  const minutes = linkMinutes.signIn;
  await parts.letters.send(tx, lockedLetter, {
    to: { name: reader.name, address: reader.email },
    locale: reader.locale ?? "en",
    vendorId: null,
    key: `locked ${newId("letter")}`,
    data: { url: await makeLink(parts, tx, personId, { purpose: "signIn" }, now), minutes, from: deviceWords(from) },
    now,
    expiresAt: now.add({ minutes }),
  });
}

type OpenedRow = { id: string; person_id: Id<"person">; method: string };

/** A session that nobody has noted yet. */
async function freshSession(tx: Tx, token: string): Promise<OpenedRow | null> {
  const [row] = await runSql<OpenedRow>(tx, {
    text: "select id, person_id, method from identity.session where token = $1 and device_id is null for update",
    values: [token],
  });
  return row ?? null;
}

async function tellNewDevice(
  { letters }: SignInParts,
  tx: Tx,
  personId: Id<"person">,
  from: From,
  now: Temporal.Instant,
) {
  const reader = await readerOf(tx, personId);
  if (!reader) return;
  await letters.send(tx, newDeviceLetter, {
    to: { name: reader.name, address: reader.email },
    locale: reader.locale ?? "en",
    vendorId: null,
    key: `new device ${newId("letter")}`,
    data: { from: deviceWords(from), url: `${letters.linkBase}/account` },
    now,
  });
}

/** The browser of a new session, known from now on; mails where it is not the person's first. */
async function noteDevice(parts: SignInParts, tx: Tx, personId: Id<"person">, from: From, now: Temporal.Instant) {
  const [before] = await runSql<{ count: number }>(tx, {
    text: "select count(*)::int as count from identity.device where person_id = $1",
    values: [personId],
  });
  const [id, secret] = [newId("letter", now.epochMilliseconds), randomBytes(32).toString("base64url")];
  await runSql(tx, {
    text: "insert into identity.device (id, person_id, digest, created_at, seen_at) values ($1, $2, $3, $4, $4)",
    values: [id, personId, digestOf(secret), now.toString()],
  });
  if ((before?.count ?? 0) > 0) await tellNewDevice(parts, tx, personId, from, now);
  return { id, secret };
}

/** Ends the session that a person's browser had before it opened another one. */
const endReplaced = (tx: Tx, personId: Id<"person">, { token, replaced }: Opened) =>
  replaced === null || replaced === token
    ? null
    : runSql(tx, {
        text: "delete from identity.session where token = $1 and person_id = $2",
        values: [replaced, personId],
      });

async function opened(parts: SignInParts, fresh: Opened): Promise<string | null> {
  const { token, device, replaced: _, ...from } = fresh;
  const now = parts.platform.clock.now();
  return parts.platform.local(async (tx) => {
    const session = await freshSession(tx, token);
    if (!session) return null;
    await endReplaced(tx, session.person_id, fresh);
    const known = await seenDevice(tx, session.person_id, device, now);
    const made = known === null ? await noteDevice(parts, tx, session.person_id, from, now) : null;
    await runSql(tx, {
      text: "update identity.session set device_id = $2, seen_at = now() where id = $1",
      values: [session.id, known ?? made?.id],
    });
    await noteEvent(tx, session.person_id, "signedIn", from, now, session.method);
    return made?.secret ?? null;
  });
}

/** Watches over sign-in: limits, lock-out, new browsers. */
export function createGuard(parts: SignInParts): SignInGuard {
  const { platform } = parts;
  const keyOf = async ({ email, device }: Attempt): Promise<string> =>
    failureKey(`password ${email}`, await knownDevice(parts, email, device));
  /** How many failures in a row a try that is under way would make. */
  const underWay = new WeakMap<Attempt, { key: string; failures: number }>();
  return {
    take: (what, who, limit) => take(platform, what, who, limit),
    async begin(attempt) {
      const key = await keyOf(attempt);
      underWay.set(attempt, { key, failures: await beginTry(platform, key) });
    },
    async succeeded(attempt) {
      const key = underWay.get(attempt)?.key;
      if (key !== undefined) await platform.local((tx) => clearFailures(tx, [key]));
    },
    async failed(attempt) {
      const now = platform.clock.now();
      await platform.local(async (tx) => {
        const personId = await personOf(tx, attempt.email);
        if (personId === null) return;
        await noteEvent(tx, personId, "failed", attempt, now, "password");
        if (locksNow(underWay.get(attempt)?.failures ?? 0)) await tellLocked(parts, tx, personId, attempt, now);
      });
    },
    opened: (session) => opened(parts, session),
    async passkeyAdded(personId, from) {
      const now = platform.clock.now();
      await platform.local((tx) => noteChange(parts, tx, personId as Id<"person">, "passkeyAdded", from, now));
      parts.forgetPerson(personId);
    },
  };
}
