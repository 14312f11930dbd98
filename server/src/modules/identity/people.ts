import type { VendorPermission } from "@fairway/contract";
import { AppError, type Id, notFound } from "@fairway/kernel";
import type { Ctx, Emit, Platform, Tx } from "../../platform/index.ts";
import { createNames } from "./names.ts";
import { findPresence } from "./presence.ts";
import { keepAdministrator, requireManage, requireOwnerFor } from "./policy.ts";
import {
  changeRoles,
  deleteMember,
  findCorrespondents,
  findMembers,
  findPartnersWith,
  haveVendorSide,
  insertMember,
  lockRoles,
  placeExists,
} from "./repo-members.ts";
import { ensurePerson, findPerson } from "./repo-people.ts";
import { heldByVendor, type HeldByVendor, keysHolding, pick } from "./roles/book.ts";
import { findRoles } from "./roles/repo.ts";
import { checkGiven, sideOf } from "./roles/service.ts";
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
  const person = await ensurePerson(tx, input, ctx.now);
  if ((await insertMember(tx, place, person.id, input.roles, ctx.now)) === null)
    throw new AppError("conflict", "people.already_there", `${input.email} is already here.`, {
      remedy: "Change the roles of the existing person instead.",
      problems: [{ path: "email", message: "belongs to somebody who is already here" }],
    });
  emit(eventOf(place, person, "added", { roles: [...input.roles] }));
  return person.id;
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
  /** The vendor's people who hold a permission for all partners. */
  holding: (ctx: Ctx, permission: VendorPermission): Promise<Member[]> =>
    platform.read(ctx, async (tx) => {
      const members = await findMembers(tx, { vendorId: ctx.vendorId, partnerId: null });
      const stored = await findRoles(tx, ctx.vendorId);
      const holds = ({ permissions, ownOnly }: HeldByVendor) => permissions.has(permission) && !ownOnly.has(permission);
      return members.filter(({ roles }) => holds(heldByVendor(pick("vendor", roles, stored))));
    }),
  /** Who is written to about these partners: whoever may acknowledge what they are told. */
  correspondentsOf: (vendorId: Id<"vendor">, partnerIds: readonly string[]) =>
    platform.local(async (tx) =>
      findCorrespondents(tx, vendorId, partnerIds, keysHolding("notices.acknowledge", await findRoles(tx, vendorId))),
    ),
  /** Who can sign in for each partner, and when somebody last came. */
  presence: (vendorId: Id<"vendor">) => platform.local((tx) => findPresence(tx, vendorId)),
  /** Who lets people in at a partner. */
  administratorsOf: (vendorId: Id<"vendor">, partnerId: Id<"partner">) =>
    platform.local(async (tx) =>
      findCorrespondents(tx, vendorId, [partnerId], keysHolding("people.manage", await findRoles(tx, vendorId))),
    ),
  /** Everybody in a place, within the caller's work. */
  within: (tx: Tx, place: Place): Promise<Member[]> => findMembers(tx, place),
  /** Every partner that has somebody to write to, with how many. */
  partnersWithCorrespondents: (vendorId: Id<"vendor">) =>
    platform.local(async (tx) =>
      findPartnersWith(tx, vendorId, keysHolding("notices.acknowledge", await findRoles(tx, vendorId))),
    ),
  /** Somebody's own name, address and language; null where there is no such person. */
  find: (id: Id<"person">, within?: Tx) =>
    within ? findPerson(within, id) : platform.local((tx) => findPerson(tx, id)),
  /** Whether all of these stand on the vendor's side. */
  areVendorPeople: (vendorId: Id<"vendor">, ids: readonly Id<"person">[]): Promise<boolean> =>
    ids.length === 0 ? Promise.resolve(true) : platform.local((tx) => haveVendorSide(tx, vendorId, ids)),
});

/** The people of a vendor or of one of its partners. */
export function createPeople(platform: Platform, forget: (id: Id<"person">) => void) {
  return {
    list: (ctx: Ctx, place: Place): Promise<Member[]> =>
      platform.read(ctx, async (tx) => {
        await checkPlace(tx, place);
        return findMembers(tx, place);
      }),
    /** Adds a person at once, without asking them; whoever is new has no way in until they ask for a link by mail. */
    async add(ctx: Ctx, place: Place, input: NewMember): Promise<Member> {
      requireManage(ctx.actor, place);
      requireOwnerFor(ctx.actor, [], input.roles);
      const call = { operation: "addPerson", input: { place, ...input } };
      const personId = await platform.command(ctx, call, async ({ tx, emit }) => {
        await checkPlace(tx, place);
        await checkGiven(tx, ctx.actor, sideOf(place), { before: [], after: input.roles });
        return add(tx, emit, ctx, place, input);
      });
      forget(personId);
      return one(platform, ctx, place, personId);
    },
    async changeRoles(ctx: Ctx, place: Place, personId: Id<"person">, roles: readonly string[]): Promise<Member> {
      requireManage(ctx.actor, place);
      const call = { operation: "updatePerson", input: { place, personId, roles } };
      await platform.command(ctx, call, async ({ tx, emit }) => {
        await checkPlace(tx, place);
        const { all, person } = await inPlace(tx, place, personId);
        requireOwnerFor(ctx.actor, person.roles, roles);
        await checkGiven(tx, ctx.actor, sideOf(place), { before: person.roles, after: roles });
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
        emit(eventOf(place, person, "removed", {}));
      });
      forget(personId);
    },
    /** After a commit that changed whose own partners these people look after. */
    managersChanged(ids: readonly (Id<"person"> | null | undefined)[]): void {
      for (const id of ids) if (id) forget(id);
    },
    ...createPeopleReads(platform),
  };
}
