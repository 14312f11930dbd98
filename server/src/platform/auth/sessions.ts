import { createHash } from "node:crypto";
import type { IncomingHttpHeaders } from "node:http";
import type { Id } from "@fairway/kernel";
import type { Membership, SignedIn } from "../context.ts";
import type { Auth } from "./auth.ts";

/** Who calls, and where they belong. */
export type Caller = { person: SignedIn; memberships: readonly Membership[] };

export type Sessions = {
  resolve(headers: IncomingHttpHeaders): Promise<Caller | null>;
  /** After a change of a person's memberships or name. */
  forgetPerson(personId: Id<"person">): void;
  /** After a sign-out or a new password. */
  forgetAll(): void;
};

const keepMs = 5000;
const most = 20_000;

type Kept = { caller: Caller | null; until: number };

function credential(headers: IncomingHttpHeaders, cookieName: string): string | null {
  const bearer = headers.authorization;
  if (bearer?.startsWith("Bearer ")) return bearer;
  for (const part of headers.cookie?.split(";") ?? []) {
    const [name, ...value] = part.trim().split("=");
    if (name === cookieName) return value.join("=");
  }
  return null;
}

/**
 * Finds out who calls. An answer is kept for five seconds, so that a busy screen asks the database once;
 * a change made by this process is seen at once, one made by another within that time.
 */
export function createSessions(
  auth: Auth,
  membershipsOf: (personId: Id<"person">) => Promise<readonly Membership[]>,
  cookieName: string,
): Sessions {
  const kept = new Map<string, Kept>();
  const load = async (headers: IncomingHttpHeaders): Promise<Caller | null> => {
    const own = new Headers();
    if (headers.authorization !== undefined) own.set("authorization", headers.authorization);
    else if (headers.cookie !== undefined) own.set("cookie", headers.cookie);
    const person = await auth.session(own);
    return person && { person, memberships: await membershipsOf(person.personId) };
  };
  return {
    async resolve(headers) {
      const secret = credential(headers, cookieName);
      if (secret === null) return null;
      const key = createHash("sha256").update(secret).digest("base64url");
      const now = performance.now();
      const known = kept.get(key);
      if (known && known.until > now) return known.caller;
      const caller = await load(headers);
      if (kept.size >= most) kept.clear();
      kept.set(key, { caller, until: now + keepMs });
      return caller;
    },
    forgetPerson(personId) {
      for (const [key, { caller }] of kept) if (caller?.person.personId === personId) kept.delete(key);
    },
    forgetAll: () => kept.clear(),
  };
}
