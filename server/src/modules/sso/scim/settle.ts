import type { Ctx, Emit, Tx } from "../../../platform/index.ts";
import { admission } from "../../identity/index.ts";
import { isWhole, rolesBy } from "../decide.ts";
import { type Connection, domainOf, placeOf } from "../types.ts";
import { invalidValue } from "./error.ts";
import { lockStored, type Stored } from "./repo.ts";
import type { Content } from "./schemas.ts";

export type Change = { tx: Tx; emit: Emit; ctx: Ctx; connection: Connection };

const text = (value: unknown): string | null =>
  typeof value === "string" && value.trim() !== "" ? value.trim() : null;
const list = (value: unknown): Content[] => (Array.isArray(value) ? (value as Content[]) : []);

/**
 * The address of a user: the name under which they sign in where it is one, else the primary address.
 * @throws ScimError where it is not of a domain that is proven for the connection
 */
export function addressOf(content: Content, { domains }: Connection): string {
  const emails = list(content["emails"]);
  const primary =
    emails.find((one) => one["primary"] === true) ?? emails.find((one) => one["type"] === "work") ?? emails[0];
  const userName = text(content["userName"]);
  const email = userName?.includes("@") === true ? userName : text(primary?.["value"]);
  if (email === null || !/^[^\s@]+@[^\s@]+$/.test(email)) throw invalidValue("A user needs an e-mail address.");
  if (!domains.some(({ domain, proof }) => proof !== null && domain === domainOf(email)))
    throw invalidValue(`${email} is not of a domain that is proven for this connection.`);
  return email.toLowerCase();
}

export function nameOf(content: Content, email: string): string {
  const name = (content["name"] ?? {}) as Content;
  const parts = [text(name["givenName"]), text(name["familyName"])].filter((part) => part !== null);
  return text(content["displayName"]) ?? text(name["formatted"]) ?? (parts.join(" ") || email);
}

/**
 * Brings a user's place to what the directory says: ended with the session for who is inactive, else with the roles of
 * their groups. Who is there already and gets no role by a rule keeps those given by hand, unless roles follow the
 * directory and it took them out of a group that gave some (`lost`).
 */
export async function settleUser(
  { tx, emit, ctx, connection }: Change,
  user: Stored,
  email: string,
  lost = false,
): Promise<void> {
  if (user.personId === null) return;
  const place = placeOf(connection);
  if (!user.active) {
    // What the directory calls them now is its own word; the address that they have here is the person's.
    const whole = isWhole(connection, [await admission.emailOf(tx, user.personId)]);
    return admission.dismiss({ tx, emit }, place, user.personId, whole ? null : connection.id);
  }
  const roles = rolesBy(
    connection.admission,
    user.related.map(({ name }) => name),
  );
  if (roles.length === 0 && !lost) return;
  const person = { name: nameOf(user.content, email), email, roles };
  if (await admission.isThere(tx, place, user.personId)) {
    if (connection.admission.follow) await admission.setRoles({ tx, emit }, place, user.personId, roles);
    return;
  }
  if (roles.length === 0) return;
  await admission.join({ tx, emit }, ctx, place, { ...person, personId: user.personId });
}

/** Settles users whose groups have changed, each as it is now; `before` is the group that was, with its members. */
export async function settleMany(
  change: Change,
  ids: readonly string[],
  before: { group: string; members: readonly string[] } = { group: "", members: [] },
): Promise<void> {
  const gave = change.connection.admission.rules.some(({ value }) => value === before.group);
  for (const id of [...new Set(ids)].toSorted()) {
    const user = await lockStored(change.tx, "User", change.connection.id, id);
    if (user)
      await settleUser(
        change,
        user,
        addressOrEmpty(user.content, change.connection),
        gave && before.members.includes(id),
      );
  }
}

function addressOrEmpty(content: Content, connection: Connection): string {
  try {
    return addressOf(content, connection);
  } catch {
    return "";
  }
}
