import type { Known } from "./repo-people.ts";
import { type Admission, type Connection, domainOf, type Outcome, type Profile } from "./types.ts";

const mail = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;

/** Whether an address is one of a domain that is proven for the connection, and how. */
export const proofFor = ({ domains }: Pick<Connection, "domains">, email: string) =>
  domains.find(({ domain }) => domain === domainOf(email))?.proof ?? null;

/**
 * Whether the company's word stands for the whole person: every address by which they are known is of a domain that it
 * proved by DNS. What a provider says now makes nothing stronger than the address that the person has here.
 */
export const isWhole = (connection: Pick<Connection, "domains">, emails: readonly string[]): boolean =>
  emails.every((email) => proofFor(connection, email) === "dns");

/** The roles that the rules give: those for everybody, and those of each value that the provider sent. */
export function rolesBy(admission: Admission, values: readonly string[]): string[] {
  const ruled = admission.rules.filter(({ value }) => values.includes(value)).flatMap(({ roles }) => roles);
  return [...new Set([...admission.roles, ...ruled])].filter((role) => role !== "owner");
}

/** What the provider sent under the attribute that tells roles. */
export const valuesOf = ({ attribute }: Admission, profile: Profile): string[] =>
  attribute === null ? [] : (profile.attributes[attribute] ?? []);

function refusal(connection: Connection, profile: Profile, known: Known | null): string | null {
  const { email } = profile;
  if (email === null || !mail.test(email)) return "no_email";
  if (profile.emailDoubtful) return "email_unverified";
  if (proofFor(connection, email) === null) return "domain";
  if (!known) return connection.admission.create ? null : "not_added";
  // A person that is known by another address keeps it: the address must be the company's as well.
  if (proofFor(connection, known.email) === null) return "domain";
  if (known.active === false) return "deactivated";
  if (known.elsewhere > 0 && !isWhole(connection, [email, known.email])) return "proof_too_weak";
  if (known.subject !== null && known.subject !== profile.subject && known.roles !== null) return "other_subject";
  return known.roles === null && !connection.admission.create ? "not_added" : null;
}

/** What a sign-in through a connection does: pure, so that a test of the connection says the same as the sign-in. */
export function decide(
  connection: Connection,
  profile: Profile,
  known: Known | null,
  groups: readonly string[] = [],
): Outcome {
  const before = known?.roles ?? [];
  const given = rolesBy(connection.admission, [...valuesOf(connection.admission, profile), ...groups]);
  const kept = before.filter((role) => role === "owner");
  const roles = known?.roles && !connection.admission.follow ? before : [...new Set([...given, ...kept])];
  const reason = refusal(connection, profile, known) ?? (roles.length === 0 ? "no_roles" : null);
  if (reason !== null) return { kind: "refuse", reason, roles: [], rolesBefore: before };
  return { kind: known?.roles ? "enter" : "join", reason: null, roles, rolesBefore: before };
}
