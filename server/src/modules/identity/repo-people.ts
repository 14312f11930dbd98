import { type Id, newId } from "@fairway/kernel";
import { runSql, type Tx } from "../../platform/index.ts";
import type { Person } from "./types.ts";

export async function findPersonByEmail(tx: Tx, email: string): Promise<Person | null> {
  const rows = await runSql<Person>(tx, {
    text: "select id, name, email from identity.person where email = $1",
    values: [email.toLowerCase()],
  });
  return rows[0] ?? null;
}

export async function insertPerson(
  tx: Tx,
  person: { name: string; email: string; locale?: "en" | "de" | null },
  at: Temporal.Instant,
): Promise<Person> {
  const id = newId("person", at.epochMilliseconds);
  const email = person.email.toLowerCase();
  await runSql(tx, {
    text: "insert into identity.person (id, name, email, locale, created_at, updated_at) values ($1, $2, $3, $4, $5, $5)",
    values: [id, person.name, email, person.locale ?? null, at.toString()],
  });
  return { id, name: person.name, email };
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

/** Whether a set-password link may be handed out by this vendor: no password yet, and no place with anybody else. */
export async function isNewTo(tx: Tx, personId: Id<"person">, vendorId: Id<"vendor">): Promise<boolean> {
  const rows = await runSql<{ fresh: boolean }>(tx, {
    text: `select not exists (select 1 from identity.account where person_id = $1)
      and not exists (select 1 from identity.membership where person_id = $1 and vendor_id <> $2) as fresh`,
    values: [personId, vendorId],
  });
  return rows[0]?.fresh === true;
}

/**
 * A one-time secret with which a password is set within seven days; better-auth takes it back.
 * Its time is the database's, because better-auth knows no other clock than the machine's.
 */
export async function insertPasswordToken(tx: Tx, personId: Id<"person">, token: string): Promise<void> {
  await runSql(tx, {
    text: `insert into identity.verification (id, identifier, value, expires_at, created_at, updated_at)
      values ($1, $2, $3, now() + interval '7 days', now(), now())`,
    values: [newId("person"), `reset-password:${token}`, personId],
  });
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
