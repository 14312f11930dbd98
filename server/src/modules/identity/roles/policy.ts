import { isOwnOnly, type VendorPermission } from "@fairway/contract";
import { AppError } from "@fairway/kernel";
import { may, type Actor } from "../../../platform/index.ts";
import { isBuiltIn, isFixed, type Role } from "./book.ts";

export const mayManageRoles = (actor: Actor): boolean => may(actor, "roles.manage");

type Given = Pick<Role, "side" | "key" | "permissions" | "partnerScope">;

/** What a role would allow that the actor may not do: nobody gives what they do not hold. */
export function beyond(actor: Actor, role: Given): string[] {
  if (actor.kind === "system") return [];
  if (role.side === "partner") {
    if (actor.side === "vendor") return [];
    const held: ReadonlySet<string> = actor.permissions;
    return role.permissions.filter((one) => !held.has(one));
  }
  if (actor.side === "partner") return [...role.permissions];
  const held: ReadonlySet<string> = actor.permissions;
  const ownOnly: ReadonlySet<string> = actor.own?.only ?? new Set();
  return role.permissions.filter(
    (one) => !held.has(one) || (ownOnly.has(one) && !isOwnOnly(one as VendorPermission, role.partnerScope)),
  );
}

/** Only an owner makes an owner; of other roles, people give those that allow no more than they may do. */
export const mayGive = (actor: Actor, role: Role): boolean =>
  beyond(actor, role).length === 0 &&
  (!isFixed(role) || actor.kind === "system" || (actor.side === "vendor" && actor.roles.includes("owner")));

/** @throws AppError `role.beyond_own` */
export function requireWithin(actor: Actor, role: Given): void {
  const more = beyond(actor, role);
  if (more.length === 0) return;
  throw new AppError(
    "forbidden",
    "role.beyond_own",
    `This would allow what you may not do yourself: ${more.join(", ")}.`,
    {
      remedy: "Leave it out, or ask somebody who holds it, such as an owner.",
    },
  );
}

export const roleCan = (actor: Actor, role: Role): Record<"edit" | "copy" | "reset" | "remove", boolean> => {
  const manages = mayManageRoles(actor);
  const builtIn = isBuiltIn(role.side, role.key);
  return {
    edit: manages && !isFixed(role),
    copy: manages && beyond(actor, role).length === 0,
    reset: manages && builtIn && role.revision > 0,
    remove: manages && !builtIn,
  };
};
