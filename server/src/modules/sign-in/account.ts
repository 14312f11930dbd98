import { type Id, notFound, publicId } from "@fairway/kernel";
import { type PersonCtx, runSql, type Tx } from "../../platform/index.ts";
import { deviceOf } from "./device-words.ts";
import { noteChange, noteEvent } from "./events.ts";
import { endSessions } from "./password.ts";
import type { From, SessionMethod, SignInEventKind, SignInParts } from "./types.ts";

type SessionRow = {
  id: Id<"session">;
  ip_address: string | null;
  user_agent: string | null;
  method: SessionMethod;
  created_at: string;
  seen_at: string | null;
  second_factor_at: string | null;
};

const sessionsOf = (tx: Tx, personId: Id<"person">) =>
  runSql<SessionRow>(tx, {
    text: `select id, ip_address, user_agent, method, created_at, seen_at, second_factor_at from identity.session
      where person_id = $1 and expires_at > now() order by coalesce(seen_at, created_at) desc, id limit 50`,
    values: [personId],
  });

type EventRow = {
  id: Id<"signInEvent">;
  kind: SignInEventKind;
  method: string | null;
  ip_address: string | null;
  user_agent: string | null;
  at: string;
};

const eventsOf = (tx: Tx, personId: Id<"person">) =>
  runSql<EventRow>(tx, {
    text: `select id, kind, method, ip_address, user_agent, at from identity.sign_in_event
      where person_id = $1 order by at desc, id desc limit 20`,
    values: [personId],
  });

type PasskeyRow = { id: Id<"passkey">; name: string | null; created_at: string; used_at: string | null };

const passkeysOf = (tx: Tx, personId: Id<"person">) =>
  runSql<PasskeyRow>(tx, {
    text: "select id, name, created_at, used_at from identity.passkey where person_id = $1 order by created_at, id",
    values: [personId],
  });

type CompanyRow = { id: Id<"signInConnection">; name: string };

/** The company's sign-in that opened a session, where it still lets people in: there its person can prove themselves again. */
const companyOf = (tx: Tx, sessionId: string) =>
  runSql<CompanyRow>(tx, {
    text: `select c.id, c.name from identity.session s join identity.sso_connection c on c.id = s.connection_id
      where s.id = $1 and c.status = 'on'`,
    values: [sessionId],
  });

type WaysRow = { password: boolean; confirmed_at: string | null; codes: number };

const waysOf = (tx: Tx, personId: Id<"person">) =>
  runSql<WaysRow>(tx, {
    text: `select exists (select 1 from identity.account a where a.person_id = $1 and a.password is not null) as password,
        (select t.confirmed_at from identity.totp t where t.person_id = $1) as confirmed_at,
        (select count(*)::int from identity.recovery_code c where c.person_id = $1 and c.used_at is null) as codes`,
    values: [personId],
  });

/** One's own ways to sign in, sessions, and what happened to them lately. */
export async function readAccount({ platform }: SignInParts, { person }: PersonCtx, demandedBy: readonly string[]) {
  const { personId, sessionId } = person;
  return platform.local(async (tx) => {
    const [ways] = await waysOf(tx, personId);
    const [company] = await companyOf(tx, sessionId);
    const sessions = await sessionsOf(tx, personId);
    return {
      hasPassword: ways?.password === true,
      company: company ? { id: publicId("signInConnection", company.id), name: company.name } : null,
      totp: ways?.confirmed_at == null ? null : { confirmedAt: ways.confirmed_at, recoveryCodesLeft: ways.codes },
      passkeys: (await passkeysOf(tx, personId)).map((row) => ({
        id: publicId("passkey", row.id),
        name: row.name,
        createdAt: row.created_at,
        usedAt: row.used_at,
      })),
      sessions: sessions.map((row) => ({
        id: publicId("session", row.id),
        device: deviceOf(row.user_agent),
        address: row.ip_address || null,
        method: row.method,
        createdAt: row.created_at,
        seenAt: row.seen_at ?? row.created_at,
        current: row.id === sessionId,
      })),
      events: (await eventsOf(tx, personId)).map((row) => ({
        id: publicId("signInEvent", row.id),
        kind: row.kind,
        method: row.method,
        device: deviceOf(row.user_agent),
        address: row.ip_address || null,
        at: row.at,
      })),
      demandedBy: [...demandedBy],
      strong: sessions.some((row) => row.id === sessionId && row.second_factor_at !== null),
    };
  });
}

/** @throws AppError not_found for a session that is not one's own */
export async function endSession(parts: SignInParts, { person, now }: PersonCtx, id: Id<"session">, from: From) {
  await parts.platform.local(async (tx) => {
    const ended = await runSql(tx, {
      text: "delete from identity.session where id = $1 and person_id = $2 returning 1",
      values: [id, person.personId],
    });
    if (ended.length === 0) throw notFound("session");
    await noteEvent(tx, person.personId, "sessionEnded", from, now);
  });
  parts.forgetPerson(person.personId);
}

export async function endOtherSessions(parts: SignInParts, { person, now }: PersonCtx, from: From): Promise<void> {
  await parts.platform.local(async (tx) => {
    await endSessions(tx, person.personId, person.sessionId);
    await noteEvent(tx, person.personId, "sessionEnded", from, now);
  });
  parts.forgetPerson(person.personId);
}

/** @throws AppError not_found for a passkey that is not one's own */
export async function renamePasskey({ platform }: SignInParts, { person }: PersonCtx, id: Id<"passkey">, name: string) {
  const renamed = await platform.local((tx) =>
    runSql(tx, {
      text: "update identity.passkey set name = $3 where id = $1 and person_id = $2 returning 1",
      values: [id, person.personId, name],
    }),
  );
  if (renamed.length === 0) throw notFound("passkey");
}

/** @throws AppError not_found for a passkey that is not one's own */
export async function removePasskey(parts: SignInParts, { person, now }: PersonCtx, id: Id<"passkey">, from: From) {
  await parts.platform.local(async (tx) => {
    const removed = await runSql(tx, {
      text: "delete from identity.passkey where id = $1 and person_id = $2 returning 1",
      values: [id, person.personId],
    });
    if (removed.length === 0) throw notFound("passkey");
    await noteChange(parts, tx, person.personId, "passkeyRemoved", from, now);
  });
  parts.forgetPerson(person.personId);
}
