import { AppError, type Id } from "@fairway/kernel";
import { type Ctx, type Emit, runSql, type Tx } from "../../platform/index.ts";
import { keepAdministrator } from "./policy.ts";
import { changeRoles, deleteMember, findMembers, insertMember, lockRoles } from "./repo-members.ts";
import { ensurePerson } from "./repo-people.ts";
import type { Person, Place } from "./types.ts";

type Change = { tx: Tx; emit: Emit };

const eventOf = (place: Place, person: Person, what: string, data: Record<string, string | readonly string[]>) => ({
  type: `person.${what}`,
  subject: { kind: "person" as const, id: person.id },
  ...(place.partnerId === null ? {} : { partnerId: place.partnerId }),
  data: { name: person.name, side: place.partnerId === null ? "vendor" : "partner", ...data },
});

const same = (one: readonly string[], other: readonly string[]) =>
  one.length === other.length && one.every((role) => other.includes(role));

/** Owners are made by owners: what a provider says neither gives that role nor takes it. */
const withOwner = (before: readonly string[], roles: readonly string[]): string[] => [
  ...roles.filter((role) => role !== "owner"),
  ...(before.includes("owner") ? ["owner"] : []),
];

type Joining = { personId: Id<"person">; name: string; email: string; roles: readonly string[] };

/** The person with this address, made where there is none. */
const know = async (tx: Tx, ctx: Ctx, input: { name: string; email: string }): Promise<Id<"person">> =>
  (await ensurePerson(tx, input, ctx.now)).id;

/** Gives a person who is known a place, as a company's own directory says. */
async function join({ tx, emit }: Change, ctx: Ctx, place: Place, { personId, roles: wanted, ...who }: Joining) {
  const roles = withOwner([], wanted);
  if ((await insertMember(tx, place, personId, roles, ctx.now)) !== null)
    emit(eventOf(place, { id: personId, ...who }, "added", { roles }));
}

const isThere = async (tx: Tx, place: Place, personId: Id<"person">): Promise<boolean> =>
  (await findMembers(tx, place, personId)).length > 0;

/** The address by which a person is known here. */
async function emailOf(tx: Tx, personId: Id<"person">): Promise<string> {
  const rows = await runSql<{ email: string }>(tx, {
    text: "select email from identity.person where id = $1",
    values: [personId],
  });
  return rows[0]?.email ?? "";
}

/** Whether a person has a place beside this one. */
async function isElsewhere(tx: Tx, place: Place, personId: Id<"person">): Promise<boolean> {
  const rows = await runSql(tx, {
    text: `select 1 from identity.membership
      where person_id = $1 and not (vendor_id = $2 and partner_id is not distinct from $3) limit 1`,
    values: [personId, place.vendorId, place.partnerId],
  });
  return rows.length > 0;
}

/**
 * Sets the roles of somebody who is there; without any the place ends. The owner's role stays with who has it, and the
 * place keeps an administrator: the roles then stay as they are.
 */
async function setRoles(
  { tx, emit }: Change,
  place: Place,
  personId: Id<"person">,
  wanted: readonly string[],
): Promise<void> {
  const all = await lockRoles(tx, place);
  const [person] = await findMembers(tx, place, personId);
  if (!person) return;
  const roles = withOwner(person.roles, wanted);
  if (same(roles, person.roles)) return;
  try {
    keepAdministrator(all, personId, roles);
  } catch (error) {
    if (error instanceof AppError) return;
    throw error;
  }
  if (roles.length === 0) {
    await deleteMember(tx, place, personId);
    return emit(eventOf(place, person, "removed", {}));
  }
  await changeRoles(tx, place, personId, roles);
  emit(eventOf(place, person, "roles_changed", { from: [...person.roles], to: roles }));
}

/**
 * Ends somebody's place there, and their sessions: every one, or those that a connection opened.
 * @throws AppError `people.last_administrator` on the vendor's side
 */
async function dismiss(
  { tx, emit }: Change,
  place: Place,
  personId: Id<"person">,
  openedBy: string | null,
): Promise<void> {
  const all = await lockRoles(tx, place);
  const [person] = await findMembers(tx, place, personId);
  if (person) {
    if (place.partnerId === null) keepAdministrator(all, personId, []);
    await deleteMember(tx, place, personId);
    emit(eventOf(place, person, "removed", {}));
  }
  await runSql(tx, {
    text: "delete from identity.session where person_id = $1 and ($2::uuid is null or connection_id = $2)",
    values: [personId, openedBy],
  });
}

/** Places as a company's own directory gives and ends them, within the caller's transaction. */
export const admission = { know, join, emailOf, isThere, isElsewhere, setRoles, dismiss };
