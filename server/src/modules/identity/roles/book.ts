import {
  defaultPartnerRoles,
  defaultPartnerScopes,
  defaultVendorRoles,
  isOwnOnly,
  partnerPermissions,
  type PartnerPermission,
  partnerRoles,
  type PartnerScope,
  vendorPermissions,
  type VendorPermission,
  vendorRoles,
} from "@fairway/contract";
import type { Id } from "@fairway/kernel";

export type RoleSide = "vendor" | "partner";

/** A role as a table keeps it: one that a vendor made, or changed. */
export type StoredRole = {
  id: Id<"role">;
  side: RoleSide;
  key: string;
  name: string | null;
  permissions: readonly string[];
  partnerScope: PartnerScope;
  revision: number;
  updatedAt: string;
  updatedBy: string;
};

/** A role as it is in a vendor now; what is null of it is as it comes. */
export type Role = Omit<StoredRole, "id" | "updatedAt" | "updatedBy"> & {
  id: Id<"role"> | null;
  builtIn: boolean;
  updatedAt: string | null;
  updatedBy: string | null;
};

const keys = { vendor: vendorRoles as readonly string[], partner: partnerRoles as readonly string[] };

export const isBuiltIn = (side: RoleSide, key: string): boolean => keys[side].includes(key);

const own = <T>(sets: Readonly<Record<string, T>>, key: string): T | undefined =>
  Object.hasOwn(sets, key) ? sets[key] : undefined;

const known = { vendor: vendorPermissions as readonly string[], partner: partnerPermissions as readonly string[] };

/** Puts permissions into the order in which they are declared; what is no permission of the side falls out. */
export const inOrder = (side: RoleSide, permissions: readonly string[]): string[] =>
  known[side].filter((one) => permissions.includes(one));

/** A role that every vendor has, as it comes. */
export function asItComes(side: RoleSide, key: string): Role | null {
  const permissions = side === "vendor" ? own(defaultVendorRoles, key) : own(defaultPartnerRoles, key);
  if (!permissions) return null;
  const partnerScope = (side === "vendor" ? own(defaultPartnerScopes, key) : undefined) ?? "all";
  const kept = { id: null, revision: 0, updatedAt: null, updatedBy: null };
  return { side, key, name: null, permissions: inOrder(side, permissions), partnerScope, builtIn: true, ...kept };
}

const fromStored = (stored: StoredRole): Role => ({
  ...stored,
  permissions: inOrder(stored.side, stored.permissions),
  builtIn: isBuiltIn(stored.side, stored.key),
});

/** The owner may everything, always, so that nobody locks a vendor out. */
export const isFixed = (role: Pick<Role, "side" | "key">): boolean => role.side === "vendor" && role.key === "owner";

/** What a partner's administrator always holds: somebody of a partner must be able to look after its people. */
export const alwaysHeld = (role: Pick<Role, "side" | "key">): readonly string[] =>
  role.side === "partner" && role.key === "administrator" ? ["people.read", "people.manage"] : [];

/** The roles of a side: those that every vendor has, strongest first, then the vendor's own by name. */
export function rolesOf(side: RoleSide, stored: readonly StoredRole[]): Role[] {
  const here = stored.filter((role) => role.side === side);
  const builtIn = keys[side].flatMap((key) => {
    const changed = here.find((role) => role.key === key);
    const role = changed ? fromStored(changed) : asItComes(side, key);
    return role ? [role] : [];
  });
  const made = here.filter((role) => !isBuiltIn(side, role.key)).map(fromStored);
  return [...builtIn, ...made.toSorted((a, b) => (a.name ?? "").localeCompare(b.name ?? ""))];
}

/** The roles with these keys; a key of no role is nothing. */
export const pick = (side: RoleSide, keysOf: readonly string[], stored: readonly StoredRole[]): Role[] =>
  keysOf.flatMap((key) => {
    const found = stored.find((role) => role.side === side && role.key === key);
    const role = found ? fromStored(found) : asItComes(side, key);
    return role ? [role] : [];
  });

export type HeldByVendor = { permissions: Set<VendorPermission>; ownOnly: Set<VendorPermission> };

/** What roles of the vendor's side hold together, and what of it for one's own partners only. */
export function heldByVendor(roles: readonly Role[]): HeldByVendor {
  const permissions = new Set(vendorPermissions.filter((one) => roles.some((role) => role.permissions.includes(one))));
  const forAll = (one: VendorPermission) =>
    roles.some((role) => role.permissions.includes(one) && !isOwnOnly(one, role.partnerScope));
  return { permissions, ownOnly: new Set([...permissions].filter((one) => !forAll(one))) };
}

/** The keys of the partners' roles that hold a permission. */
export const keysHolding = (permission: PartnerPermission, stored: readonly StoredRole[]): string[] =>
  rolesOf("partner", stored)
    .filter(({ permissions }) => permissions.includes(permission))
    .map(({ key }) => key);

/** What roles of a partner's side hold together. */
export const heldByPartner = (roles: readonly Role[]): Set<PartnerPermission> =>
  new Set(partnerPermissions.filter((one) => roles.some((role) => role.permissions.includes(one))));
