import { partnerRoles, vendorRoles } from "./identity.ts";
import type { OperationSpec } from "./operation.ts";
import {
  defaultPartnerRoles,
  defaultPartnerScopes,
  defaultVendorRoles,
  isOwnOnly,
  type VendorPermission,
} from "./permissions.ts";

/** A role as it comes, on its side. */
export type MatrixRole =
  | { side: "vendor"; key: (typeof vendorRoles)[number] }
  | { side: "partner"; key: (typeof partnerRoles)[number] };

export const matrixRoles: readonly MatrixRole[] = [
  ...vendorRoles.map((key) => ({ side: "vendor" as const, key })),
  ...partnerRoles.map((key) => ({ side: "partner" as const, key })),
];

/**
 * What a call is about: a partner whose manager the caller is, or which is the caller's own company (`own`); another
 * partner of the vendor; another vendor. An operation whose path names no partner has no `other`.
 */
export type Place = "own" | "other" | "otherVendor";

/** What the declarations say of a call: it is let through, refused, or finds nothing. */
export type Outcome = "allowed" | "forbidden" | "notFound";

/** Whether an operation's path names a partner. */
export const namesPartner = (op: Pick<OperationSpec, "path">): boolean => op.path.includes("{partnerId}");

function forVendor(op: OperationSpec, role: MatrixRole & { side: "vendor" }, place: Place): Outcome {
  const permission = op.permission?.vendor;
  if (op.permission === null) return "allowed";
  const held: readonly VendorPermission[] = defaultVendorRoles[role.key];
  if (permission === undefined || !held.includes(permission)) return "forbidden";
  const scope = defaultPartnerScopes[role.key] ?? "all";
  if (!isOwnOnly(permission, scope)) return "allowed";
  if (!namesPartner(op)) return op.keepsToOwn === true ? "allowed" : "forbidden";
  if (place === "own") return "allowed";
  return isOwnOnly("partners.read", scope) ? "notFound" : "forbidden";
}

function forPartner(op: OperationSpec, role: MatrixRole & { side: "partner" }, place: Place): Outcome {
  if (op.audience === "vendor") return "forbidden";
  if (place === "other") return "notFound";
  if (op.permission === null) return "allowed";
  const permission = op.permission.partner;
  return permission !== undefined && defaultPartnerRoles[role.key].includes(permission) ? "allowed" : "forbidden";
}

/** What the declarations let a role do, while it is as it comes. The module decides about the object afterwards. */
export function outcomeOf(op: OperationSpec, role: MatrixRole, place: Place): Outcome {
  if (place === "otherVendor") return "notFound";
  return role.side === "vendor" ? forVendor(op, role, place) : forPartner(op, role, place);
}
