import { type Id, newId } from "@fairway/kernel";
import { runSql, type Tx } from "../../platform/index.ts";
import type { Person } from "./types.ts";

/**
 * The person with this e-mail address, made where there is none, and locked: two who add the same person at the same
 * moment do so one after the other.
 */
export async function ensurePerson(
  tx: Tx,
  person: { name: string; email: string; locale?: "en" | "de" | null },
  at: Temporal.Instant,
): Promise<Person> {
  const email = person.email.toLowerCase();
  await runSql(tx, {
    text: `insert into identity.person (id, name, email, locale, created_at, updated_at) values ($1, $2, $3, $4, $5, $5)
      on conflict (email) do nothing`,
    values: [newId("person", at.epochMilliseconds), person.name, email, person.locale ?? null, at.toString()],
  });
  const [known] = await runSql<Person>(tx, {
    text: "select id, name, email from identity.person where email = $1 for update",
    values: [email],
  });
  if (!known) throw new Error("a person that was just made is gone");
  return known;
}

/** Gives a person a password where none is set; one that is set stays. */
export async function insertPassword(
  tx: Tx,
  personId: Id<"person">,
  hash: string,
  at: Temporal.Instant,
): Promise<void> {
  await runSql(tx, {
    text: `insert into identity.account (id, person_id, provider_id, account_id, password, created_at, updated_at)
      values ($1, $2, 'credential', $3, $4, $5, $5) on conflict (provider_id, account_id) do nothing`,
    values: [newId("person"), personId, personId, hash, at.toString()],
  });
}

/** Notes that this person has the mailbox of the address. */
export async function markVerified(tx: Tx, personId: Id<"person">): Promise<void> {
  await runSql(tx, { text: "update identity.person set email_verified = true where id = $1", values: [personId] });
}

export async function changePerson(
  tx: Tx,
  personId: Id<"person">,
  change: { name?: string | undefined; locale?: "en" | "de" | null | undefined },
  at: Temporal.Instant,
): Promise<void> {
  await runSql(tx, {
    text: `update identity.person set name = coalesce($2, name), locale = case when $3 then $4 else locale end, updated_at = $5
      where id = $1`,
    values: [personId, change.name ?? null, change.locale !== undefined, change.locale ?? null, at.toString()],
  });
}

export async function findNames(tx: Tx, ids: readonly Id<"person">[]): Promise<Map<Id<"person">, string>> {
  const rows = await runSql<{ id: Id<"person">; name: string }>(tx, {
    text: "select id, name from identity.person where id = any($1)",
    values: [ids],
  });
  return new Map(rows.map((row) => [row.id, row.name]));
}

export async function findPerson(tx: Tx, id: Id<"person">): Promise<(Person & { locale: "en" | "de" | null }) | null> {
  const rows = await runSql<Person & { locale: "en" | "de" | null }>(tx, {
    text: "select id, name, email, locale from identity.person where id = $1",
    values: [id],
  });
  return rows[0] ?? null;
}
