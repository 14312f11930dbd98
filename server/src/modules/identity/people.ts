import { randomBytes } from "node:crypto";
import { AppError, type Id, notFound } from "@fairway/kernel";
import type { Ctx, Emit, Platform, Tx } from "../../platform/index.ts";
import { keepAdministrator, requireManage, requireOwnerFor } from "./policy.ts";
import {
  changeRoles,
  deleteMember,
  findMembers,
  haveVendorSide,
  insertMember,
  lockRoles,
  placeExists,
} from "./repo-members.ts";
import { findNames, findPersonByEmail, insertPasswordToken, insertPerson, isNewTo } from "./repo-people.ts";
import type { Member, Person, Place } from "./types.ts";

export type NewMember = { name: string; email: string; roles: readonly string[] };

const eventOf = (place: Place, person: Person, what: string, data: Record<string, string | readonly string[]>) => ({
  type: `person.${what}`,
  subject: { kind: "person" as const, id: person.id },
  ...(place.partnerId === null ? {} : { partnerId: place.partnerId }),
  data: { name: person.name, side: place.partnerId === null ? "vendor" : "partner", ...data },
});

/** @throws AppError not_found for a partner that is not this vendor's */
async function checkPlace(tx: Tx, place: Place): Promise<void> {
  if (!(await placeExists(tx, place))) throw notFound("partner");
}

async function add(tx: Tx, emit: Emit, ctx: Ctx, place: Place, input: NewMember) {
  const known = await findPersonByEmail(tx, input.email);
  const person = known ?? (await insertPerson(tx, input, ctx.now));
  if (!(await insertMember(tx, place, person.id, input.roles, ctx.now)))
    throw new AppError("conflict", "people.already_there", `${input.email} is already here.`, {
      remedy: "Change the roles of the existing person instead.",
      problems: [{ path: "email", message: "belongs to somebody who is already here" }],
    });
  emit(eventOf(place, person, "added", { roles: [...input.roles] }));
  if (!(await isNewTo(tx, person.id, ctx.vendorId))) return { personId: person.id, token: null };
  const token = randomBytes(24).toString("base64url");
  await insertPasswordToken(tx, person.id, token);
  return { personId: person.id, token };
}

/** Names of people by id; unknown ids are left out. A name is remembered for half a minute: lists ask for the same few. */
function createNames(platform: Platform) {
  const known = new Map<Id<"person">, { name: string; until: number }>();
  return async (ids: readonly Id<"person">[]): Promise<Map<Id<"person">, string>> => {
    const now = performance.now();
    const asked = ids.filter((id) => (known.get(id)?.until ?? 0) < now);
    if (asked.length > 0) {
      if (known.size > 20_000) known.clear();
      const found = await platform.local((tx) => findNames(tx, asked));
      for (const [id, name] of found) known.set(id, { name, until: now + 30_000 });
    }
    const names = new Map<Id<"person">, string>();
    for (const id of ids) {
      const name = known.get(id)?.name;
      if (name !== undefined) names.set(id, name);
    }
    return names;
  };
}

/** The people of a vendor or of one of its partners. */
export function createPeople(platform: Platform, forget: (id: Id<"person">) => void) {
  const names = createNames(platform);
  const one = async (ctx: Ctx, place: Place, personId: Id<"person">): Promise<Member> => {
    const [member] = await platform.read(ctx, (tx) => findMembers(tx, place, personId));
    if (!member) throw notFound("person");
    return member;
  };
  /** Locks the place and returns the person in it. */
  const inPlace = async (tx: Tx, place: Place, personId: Id<"person">) => {
    const all = await lockRoles(tx, place);
    const [person] = await findMembers(tx, place, personId);
    if (!person) throw notFound("person");
    return { all, person };
  };
  return {
    list: (ctx: Ctx, place: Place): Promise<Member[]> =>
      platform.read(ctx, async (tx) => {
        await checkPlace(tx, place);
        return findMembers(tx, place);
      }),
    /** Adds a person; `token` sets the first password and is null for somebody who is known already. */
    async add(ctx: Ctx, place: Place, input: NewMember): Promise<{ member: Member; token: string | null }> {
      requireManage(ctx.actor, place);
      requireOwnerFor(ctx.actor, [], input.roles);
      const call = { operation: "addPerson", input: { place, ...input } };
      const { personId, token } = await platform.command(ctx, call, async ({ tx, emit }) => {
        await checkPlace(tx, place);
        return add(tx, emit, ctx, place, input);
      });
      forget(personId);
      return { member: await one(ctx, place, personId), token };
    },
    async changeRoles(ctx: Ctx, place: Place, personId: Id<"person">, roles: readonly string[]): Promise<Member> {
      requireManage(ctx.actor, place);
      const call = { operation: "updatePerson", input: { place, personId, roles } };
      await platform.command(ctx, call, async ({ tx, emit }) => {
        const { all, person } = await inPlace(tx, place, personId);
        requireOwnerFor(ctx.actor, person.roles, roles);
        keepAdministrator(all, personId, roles);
        await changeRoles(tx, place, personId, roles);
        emit(eventOf(place, person, "roles_changed", { from: [...person.roles], to: [...roles] }));
      });
      forget(personId);
      return one(ctx, place, personId);
    },
    async remove(ctx: Ctx, place: Place, personId: Id<"person">): Promise<void> {
      requireManage(ctx.actor, place);
      const call = { operation: "removePerson", input: { place, personId } };
      await platform.command(ctx, call, async ({ tx, emit }) => {
        await checkPlace(tx, place);
        const { all, person } = await inPlace(tx, place, personId);
        requireOwnerFor(ctx.actor, person.roles, []);
        if (place.partnerId === null || (ctx.actor.kind === "person" && ctx.actor.side === "partner"))
          keepAdministrator(all, personId, []);
        await deleteMember(tx, place, personId);
        emit(eventOf(place, person, "removed", {}));
      });
      forget(personId);
    },
    names,
    /** Whether all of these stand on the vendor's side. */
    areVendorPeople: (vendorId: Id<"vendor">, ids: readonly Id<"person">[]): Promise<boolean> =>
      ids.length === 0 ? Promise.resolve(true) : platform.local((tx) => haveVendorSide(tx, vendorId, ids)),
  };
}
