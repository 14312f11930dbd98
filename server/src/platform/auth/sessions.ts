import { createHash } from "node:crypto";
import type { IncomingHttpHeaders } from "node:http";
import type { Membership, SignedIn } from "../context.ts";
import { isApiKey } from "./api-keys.ts";
import type { Auth } from "./auth.ts";
import type { Proof } from "./proof.ts";

/** Who calls, where they belong, and what stands behind their session; no proof for a key of the API. */
export type Caller = { person: SignedIn; memberships: readonly Membership[]; proof: Proof | null };

export type Sessions = {
  /** `anew` passes over what is kept. */
  resolve(headers: IncomingHttpHeaders, anew?: boolean): Promise<Caller | null>;
  /** After a change of a person's memberships or name. */
  forgetPerson(personId: string): void;
  /** After a sign-out or a new password. */
  forgetAll(): void;
  /** Whether answers may be kept: only while changes made elsewhere are heard of. */
  keep(heard: boolean): void;
};

/** Keys of the API, which programs call with instead of a session. */
export type Keys = {
  callerOf(secret: string): Promise<Caller | null>;
  /** Counts a call with a known key. @throws AppError `limit.api_key` */
  count(key: string): Promise<void>;
};

const noKeys: Keys = { callerOf: () => Promise.resolve(null), count: () => Promise.resolve() };

const keepMs = 5000;
const most = 20_000;

type Kept = { caller: Caller | null; until: number };

/** Whether a call is a program's: with a bearer token, and so without anything that a browser adds by itself. */
export const hasBearer = (headers: IncomingHttpHeaders): boolean =>
  headers.authorization?.startsWith("Bearer ") === true;

/** The header that says who calls, and the secret in it. Authorization of any other kind belongs to a proxy. */
function credential(headers: IncomingHttpHeaders, cookieName: string): { secret: string; own: Headers } | null {
  const { authorization = "", cookie } = headers;
  if (hasBearer(headers)) return { secret: authorization, own: new Headers({ authorization }) };
  for (const part of cookie?.split(";") ?? []) {
    const [name, ...value] = part.trim().split("=");
    if (name === cookieName) return { secret: value.join("="), own: new Headers({ cookie: part.trim() }) };
  }
  return null;
}

/**
 * Finds out who calls. An answer is kept for five seconds, so that a busy screen asks the database once; what ends a
 * session or changes a place, here or in another process, makes it forgotten at once. Nothing is kept before `keep`.
 */
export function createSessions(
  auth: Auth,
  membershipsOf: (person: SignedIn) => Promise<readonly Membership[]>,
  cookieName: string,
  proofOf: (person: SignedIn) => Promise<Proof>,
  keys: Keys = noKeys,
): Sessions {
  const kept = new Map<string, Kept>();
  /** Rises with everything that is forgotten: an answer that was on its way meanwhile is not kept. */
  let generation = 0;
  let heard = false;
  const load = async (own: Headers): Promise<Caller | null> => {
    const bearer = own.get("authorization")?.slice(7).trim() ?? "";
    if (isApiKey(bearer)) return keys.callerOf(bearer);
    const person = await auth.session(own);
    if (!person) return null;
    const [memberships, proof] = await Promise.all([membershipsOf(person), proofOf(person)]);
    return { person, memberships, proof };
  };
  const find = async (key: string, own: Headers, anew: boolean): Promise<Caller | null> => {
    const now = performance.now();
    const known = kept.get(key);
    if (!anew && known && known.until > now) return known.caller;
    const before = generation;
    const caller = await load(own);
    if (kept.size >= most) kept.clear();
    if (heard && before === generation) kept.set(key, { caller, until: now + keepMs });
    return caller;
  };
  return {
    async resolve(headers, anew = false) {
      const found = credential(headers, cookieName);
      if (!found) return null;
      const key = createHash("sha256").update(found.secret).digest("base64url");
      const caller = await find(key, found.own, anew);
      if (caller && isApiKey(found.secret.slice(7).trim())) await keys.count(key);
      return caller;
    },
    forgetPerson(personId) {
      generation += 1;
      for (const [key, { caller }] of kept) if (caller?.person.personId === personId) kept.delete(key);
    },
    forgetAll() {
      generation += 1;
      kept.clear();
    },
    keep(now) {
      heard = now;
      if (now) return;
      generation += 1;
      kept.clear();
    },
  };
}
