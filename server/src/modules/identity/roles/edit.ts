import { isOwnOnly, type PartnerScope, type VendorPermission } from "@fairway/contract";
import { AppError, forbidden, type Id, newId, notFound, parseId, publicId } from "@fairway/kernel";
import { type Ctx, type Emit, type Platform, type Tx, violates } from "../../../platform/index.ts";
import { alwaysHeld, asItComes, inOrder, isFixed, pick, type Role, type RoleSide } from "./book.ts";
import { mayManageRoles, requireWithin } from "./policy.ts";
import { deleteRole, findHolders, findRoleById, lockRole, tellRolesChanged, writeRole } from "./repo.ts";

export type RoleInput = {
  side: RoleSide;
  name: string;
  copyOf?: string | undefined;
  permissions?: readonly string[] | undefined;
  partnerScope?: PartnerScope | undefined;
};
export type RoleChange = {
  revision: number;
  name?: string | undefined;
  permissions?: readonly string[] | undefined;
  partnerScope?: PartnerScope | undefined;
};
/** Which role: its side and its key. */
export type RoleName = { side: RoleSide; key: string };

type Change = { tx: Tx; emit: Emit };

function requireManager(ctx: Ctx): void {
  if (!mayManageRoles(ctx.actor)) throw forbidden("change roles");
}

/** Locks the role with this id and returns it as it is now. @throws AppError not_found */
async function locked(tx: Tx, ctx: Ctx, id: string): Promise<Role> {
  const { side, key } = await named(tx, ctx, id);
  const stored = await lockRole(tx, ctx.vendorId, side, key);
  const [role] = pick(side, [key], stored ? [stored] : []);
  if (!role) throw notFound("role");
  return role;
}

async function named(tx: Tx, ctx: Ctx, id: string): Promise<RoleName> {
  const [side, key] = id.split(".");
  if (key !== undefined && (side === "vendor" || side === "partner")) return { side, key };
  const stored = await findRoleById(tx, ctx.vendorId, parseId("role", id));
  if (!stored || stored.key !== id) throw notFound("role");
  return stored;
}

const atRevision = (role: Role, revision: number): void => {
  if (role.revision === revision) return;
  throw new AppError("conflict", "role.changed_meanwhile", "Somebody else has changed this role in the meantime.", {
    remedy: "Reload it, and make your change again.",
  });
};

function notFixed(role: Role): void {
  if (!isFixed(role)) return;
  throw new AppError("conflict", "role.fixed", "The owner may everything; that does not change.", {
    remedy: "Change another role, or give people another one.",
  });
}

const invalid = (path: string, message: string): AppError =>
  new AppError("validation", "role.invalid", "This role cannot be kept.", { problems: [{ path, message }] });

/** @throws AppError `role.invalid` */
function checked(role: Role): Role {
  const permissions = inOrder(role.side, role.permissions);
  const odd = role.permissions.filter((one) => !permissions.includes(one));
  if (odd.length > 0) throw invalid("permissions", `${odd.join(", ")} cannot be allowed on the ${role.side}’s side`);
  const missing = alwaysHeld(role).filter((one) => !permissions.includes(one));
  if (missing.length > 0) throw invalid("permissions", `must include ${missing.join(" and ")}`);
  if (role.side === "partner" && role.partnerScope !== "all")
    throw invalid("partnerScope", "must be all: a partner’s people act for their own company only");
  return { ...role, permissions };
}

/** What a change allows beyond what was allowed before, or for more partners. */
function wider(before: Role, after: Role): Role {
  const limited = ({ side, partnerScope }: Role, one: string) =>
    side === "vendor" && isOwnOnly(one as VendorPermission, partnerScope);
  const isWider = (one: string) => !before.permissions.includes(one) || (limited(before, one) && !limited(after, one));
  return { ...after, permissions: after.permissions.filter(isWider) };
}

const about = ({ side, key, name }: Role) => ({ name: name ?? key, side });
const minus = (a: Role, b: Role) => a.permissions.filter((one) => !b.permissions.includes(one));

async function write({ tx }: Change, ctx: Ctx, role: Role): Promise<Id<"role">> {
  const id = await writeRole(tx, ctx.vendorId, role, { name: ctx.actor.name, at: ctx.now });
  await tellRolesChanged(tx);
  return id;
}

const nameTaken = (error: unknown): never => {
  if (!violates(error, "role_name_key")) throw error;
  throw new AppError("conflict", "role.name_taken", "Another role has this name.", {
    remedy: "Choose another name.",
    problems: [{ path: "name", message: "is taken" }],
  });
};

/** @throws AppError forbidden, `role.beyond_own`, `role.invalid`, `role.name_taken` */
export async function createRole(platform: Platform, ctx: Ctx, input: RoleInput): Promise<RoleName> {
  requireManager(ctx);
  const made = platform.command(ctx, { operation: "createRole", input }, async ({ tx, emit }) => {
    const from = input.copyOf === undefined ? null : await locked(tx, ctx, input.copyOf);
    if (from && from.side !== input.side) throw invalid("copyOf", `is a role of the ${from.side}’s side`);
    const id = newId("role", ctx.now.epochMilliseconds);
    const role = checked({
      id,
      side: input.side,
      key: publicId("role", id),
      name: input.name,
      permissions: input.permissions ?? from?.permissions ?? [],
      partnerScope: input.partnerScope ?? from?.partnerScope ?? "all",
      builtIn: false,
      revision: 0,
      updatedAt: null,
      updatedBy: null,
    });
    requireWithin(ctx.actor, role);
    await write({ tx, emit }, ctx, role);
    const data = { ...about(role), permissions: role.permissions, partnerScope: role.partnerScope };
    emit({ type: "role.created", subject: { kind: "role", id }, data });
    return { side: role.side, key: role.key };
  });
  return made.catch(nameTaken);
}

/** @throws AppError forbidden, not_found, `role.fixed`, `role.changed_meanwhile`, `role.beyond_own`, `role.invalid`, `role.name_taken` */
export async function updateRole(platform: Platform, ctx: Ctx, id: string, input: RoleChange): Promise<RoleName> {
  requireManager(ctx);
  const done = platform.command(ctx, { operation: "updateRole", input: { id, ...input } }, async ({ tx, emit }) => {
    const before = await locked(tx, ctx, id);
    notFixed(before);
    atRevision(before, input.revision);
    const after = checked({
      ...before,
      name: input.name ?? before.name,
      permissions: input.permissions ?? before.permissions,
      partnerScope: input.partnerScope ?? before.partnerScope,
    });
    requireWithin(ctx.actor, wider(before, after));
    const roleId = await write({ tx, emit }, ctx, after);
    const data = { ...about(after), was: about(before).name, partnerScope: after.partnerScope };
    const moved = { added: minus(after, before), removed: minus(before, after) };
    emit({ type: "role.changed", subject: { kind: "role", id: roleId }, data: { ...data, ...moved } });
    return { side: after.side, key: after.key };
  });
  return done.catch(nameTaken);
}

/** @throws AppError forbidden, not_found, `role.not_built_in`, `role.changed_meanwhile`, `role.beyond_own` */
export async function resetRole(platform: Platform, ctx: Ctx, id: string, revision: number): Promise<RoleName> {
  requireManager(ctx);
  return platform.command(ctx, { operation: "resetRole", input: { id, revision } }, async ({ tx, emit }) => {
    const before = await locked(tx, ctx, id);
    const after = asItComes(before.side, before.key);
    if (!after)
      throw new AppError("conflict", "role.not_built_in", "Your company made this role; it is not as it comes.", {
        remedy: "Change what it allows instead.",
      });
    notFixed(before);
    atRevision(before, revision);
    requireWithin(ctx.actor, wider(before, after));
    await deleteRole(tx, ctx.vendorId, before.side, before.key);
    await tellRolesChanged(tx);
    if (before.id !== null) {
      const data = { ...about(after), added: minus(after, before), removed: minus(before, after) };
      emit({ type: "role.reset", subject: { kind: "role", id: before.id }, data });
    }
    return { side: after.side, key: after.key };
  });
}

/** @throws AppError forbidden, not_found, `role.built_in`, `role.in_use` with who holds it */
export async function removeRole(platform: Platform, ctx: Ctx, id: string): Promise<void> {
  requireManager(ctx);
  await platform.command(ctx, { operation: "removeRole", input: { id } }, async ({ tx, emit }) => {
    const role = await locked(tx, ctx, id);
    if (role.builtIn || role.id === null)
      throw new AppError("conflict", "role.built_in", "Every vendor has this role; it cannot be removed.", {
        remedy: "Take it from the people who hold it, or change what it allows.",
      });
    const holders = await findHolders(tx, ctx.vendorId, role.side, role.key);
    if (holders.length > 0) throw inUse(holders);
    await deleteRole(tx, ctx.vendorId, role.side, role.key);
    await tellRolesChanged(tx);
    emit({ type: "role.removed", subject: { kind: "role", id: role.id }, data: about(role) });
  });
}

function inUse(holders: readonly string[]): AppError {
  const named = holders.slice(0, 5).join(", ");
  const more = holders.length > 5 ? " and others" : "";
  return new AppError(
    "conflict",
    "role.in_use",
    `${named}${more} still ${holders.length === 1 ? "has" : "have"} this role.`,
    {
      remedy: "Give them another role first, or take back the invitation.",
    },
  );
}
