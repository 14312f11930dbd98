import { type VendorPermission, vendorPermissionsOf } from "@fairway/contract";
import { AppError, type Id, notFound } from "@fairway/kernel";
import type { Ctx, Emit, Platform, Tx } from "../../platform/index.ts";
import { createNames } from "./names.ts";
import { keepAdministrator, requireManage, requireOwnerFor } from "./policy.ts";
import {
  changeRoles,
  deleteMember,
  findAdministrators,
  findMembers,
  findPartnersWithAdministrators,
  haveVendorSide,
  insertMember,
  lockRoles,
  placeExists,
} from "./repo-members.ts";
import { deletePasswordTokens, ensurePerson, findPerson, insertPasswordToken, isNew } from "./repo-people.ts";
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

/** Makes the secret of a set-password link; the same for the same membership, so that no kept result has to hold it. */
export type LinkToken = (membershipId: Id<"membership">) => string;

async function add(tx: Tx, emit: Emit, ctx: Ctx, place: Place, input: NewMember, linkToken: LinkToken) {
  const person = await ensurePerson(tx, input, ctx.now);
  const membershipId = await insertMember(tx, place, person.id, input.roles, ctx.now);
  if (membershipId === null)
    throw new AppError("conflict", "people.already_there", `${input.email} is already here.`, {
      remedy: "Change the roles of the existing person instead.",
      problems: [{ path: "email", message: "belongs to somebody who is already here" }],
    });
  emit(eventOf(place, person, "added", { roles: [...input.roles] }));
  const fresh = await isNew(tx, person.id);
  if (fresh) await insertPasswordToken(tx, person.id, linkToken(membershipId));
  return { personId: person.id, membershipId, fresh };
}

async function one(platform: Platform, ctx: Ctx, place: Place, personId: Id<"person">): Promise<Member> {
  const [member] = await platform.read(ctx, (tx) => findMembers(tx, place, personId));
  if (!member) throw notFound("person");
  return member;
}

/** Locks the place and returns the person in it. */
async function inPlace(tx: Tx, place: Place, personId: Id<"person">) {
  const all = await lockRoles(tx, place);
  const [person] = await findMembers(tx, place, personId);
  if (!person) throw notFound("person");
  return { all, person };
}

/** What others ask about people without being asked who they are. */
const createPeopleReads = (platform: Platform) => ({
  names: createNames(platform),
  /** The vendor's people who hold a permission. */
  holding: (ctx: Ctx, permission: VendorPermission): Promise<Member[]> =>
    platform.read(ctx, async (tx) => {
      const members = await findMembers(tx, { vendorId: ctx.vendorId, partnerId: null });
      return members.filter(({ roles }) => vendorPermissionsOf(roles).has(permission));
    }),
  /** Who is written to about these partners. */
  administratorsOf: (vendorId: Id<"vendor">, partnerIds: readonly string[]) =>
    platform.local((tx) => findAdministrators(tx, vendorId, partnerIds)),
  /** Every partner that has somebody to write to, with how many. */
  partnersWithAdministrators: (vendorId: Id<"vendor">) =>
    platform.local((tx) => findPartnersWithAdministrators(tx, vendorId)),
  /** Somebody's own name, address and language; null where there is no such person. */
  find: (id: Id<"person">) => platform.local((tx) => findPerson(tx, id)),
  /** Whether all of these stand on the vendor's side. */
  areVendorPeople: (vendorId: Id<"vendor">, ids: readonly Id<"person">[]): Promise<boolean> =>
    ids.length === 0 ? Promise.resolve(true) : platform.local((tx) => haveVendorSide(tx, vendorId, ids)),
});

/** The people of a vendor or of one of its partners. */
export function createPeople(platform: Platform, linkToken: LinkToken, forget: (id: Id<"person">) => void) {
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
      const { personId, membershipId, fresh } = await platform.command(ctx, call, async ({ tx, emit }) => {
        await checkPlace(tx, place);
        return add(tx, emit, ctx, place, input, linkToken);
      });
      forget(personId);
      return { member: await one(platform, ctx, place, personId), token: fresh ? linkToken(membershipId) : null };
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
      return one(platform, ctx, place, personId);
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
        await deletePasswordTokens(tx, personId);
        emit(eventOf(place, person, "removed", {}));
      });
      forget(personId);
    },
    ...createPeopleReads(platform),
  };
}
