import { AppError, type Id, notFound } from "@fairway/kernel";
import { type Actor, type Ctx, type Platform, runSql, type Tx } from "../../../platform/index.ts";
import type { Place } from "../types.ts";
import { pick, type Role, rolesOf, type RoleSide } from "./book.ts";
import {
  createRole,
  removeRole,
  resetRole,
  type RoleChange,
  type RoleInput,
  type RoleName,
  updateRole,
} from "./edit.ts";
import { mayGive, requireWithin } from "./policy.ts";
import { countHolders, findRoles } from "./repo.ts";

export type CountedRole = Role & { people: number };

async function counted(platform: Platform, ctx: Ctx): Promise<CountedRole[]> {
  const [stored, people] = await platform.read(ctx, async (tx) => [
    await findRoles(tx, ctx.vendorId),
    await countHolders(tx, ctx.vendorId),
  ]);
  return [...rolesOf("vendor", stored), ...rolesOf("partner", stored)].map((role) => ({
    ...role,
    people: people.get(`${role.side}.${role.key}`) ?? 0,
  }));
}

/** The side of a place, whose roles are given there. */
export const sideOf = ({ vendorId, partnerId }: Place): { vendorId: Id<"vendor">; side: RoleSide } => ({
  vendorId,
  side: partnerId === null ? "vendor" : "partner",
});

/**
 * Checks roles that somebody is to get: that they are there, and that the giver may do what they allow.
 * @throws AppError `people.unknown_role`, `role.beyond_own`
 */
export async function checkGiven(
  tx: Tx,
  actor: Actor,
  place: { vendorId: Id<"vendor">; side: RoleSide },
  roles: { before: readonly string[]; after: readonly string[] },
): Promise<void> {
  const more = roles.after.filter((key) => !roles.before.includes(key));
  if (more.length === 0) return;
  // Nobody removes a role while it is being given.
  await runSql(tx, { text: "select 1 from identity.role where vendor_id = $1 for share", values: [place.vendorId] });
  const stored = await findRoles(tx, place.vendorId);
  for (const key of more) {
    const [role] = pick(place.side, [key], stored);
    if (!role)
      throw new AppError("validation", "people.unknown_role", `There is no role “${key}” on this side.`, {
        problems: [{ path: "roles", message: `“${key}” is no role here` }],
        remedy: "Choose one of the roles that the list of people offers.",
      });
    requireWithin(actor, role);
  }
}

/** What a vendor's roles allow, and changes of it. */
export function createRoles(platform: Platform, forgetEverybody: () => void) {
  const read = async (ctx: Ctx, { side, key }: RoleName): Promise<CountedRole> => {
    const role = (await counted(platform, ctx)).find((one) => one.side === side && one.key === key);
    if (!role) throw notFound("role");
    return role;
  };
  const afterwards = async (ctx: Ctx, changed: Promise<RoleName>): Promise<CountedRole> => {
    const name = await changed;
    forgetEverybody();
    return read(ctx, name);
  };
  return {
    list: (ctx: Ctx) => counted(platform, ctx),
    /** The roles of a side, each with whether this caller may give it. */
    async choices(ctx: Ctx, side: RoleSide) {
      const stored = await platform.read(ctx, (tx) => findRoles(tx, ctx.vendorId));
      return rolesOf(side, stored).map((role) => ({
        key: role.key,
        name: role.name,
        mayGive: mayGive(ctx.actor, role),
      }));
    },
    create: (ctx: Ctx, input: RoleInput) => afterwards(ctx, createRole(platform, ctx, input)),
    update: (ctx: Ctx, id: string, input: RoleChange) => afterwards(ctx, updateRole(platform, ctx, id, input)),
    reset: (ctx: Ctx, id: string, revision: number) => afterwards(ctx, resetRole(platform, ctx, id, revision)),
    async remove(ctx: Ctx, id: string): Promise<void> {
      await removeRole(platform, ctx, id);
      forgetEverybody();
    },
  };
}

export type Roles = ReturnType<typeof createRoles>;
