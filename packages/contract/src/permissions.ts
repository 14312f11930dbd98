import type { PartnerRole, VendorRole } from "./identity.ts";

/** What somebody on the vendor's side may be allowed to do: an area, and an action in it. */
export const vendorPermissions = [
  "vendor.update",
  "signin.manage",
  "people.read",
  "people.manage",
  "roles.manage",
  "keys.make",
  "keys.manage",
  "partners.read",
  "partners.export",
  "partners.create",
  "partners.update",
  "partners.people",
  "partners.view_as",
  "facts.read",
  "facts.record",
  "standings.read",
  "standings.evaluate",
  "oversight.read",
  "oversight.request",
  "oversight.decide",
  "recruiting.read",
  "recruiting.edit",
  "recruiting.review",
  "recruiting.decide",
  "partners.merge",
  "segments.read",
  "segments.edit",
  "gates.read",
  "gates.edit",
  "gates.open",
  "benefits.read",
  "benefits.decide",
  "agreements.read",
  "agreements.edit",
  "agreements.sign",
  "onboarding.read",
  "onboarding.design",
  "onboarding.run",
  "notices.read",
  "notices.announce",
  "notices.mail",
  "explore.read",
  "imports.run",
  "programs.read",
  "programs.publish",
  "plans.read",
  "plans.run",
  "record.read",
  "record.edit",
  "notes.read",
  "notes.write",
  "capabilities.edit",
  "links.read",
  "links.edit",
  "health.read",
  "health.act",
  "offboarding.manage",
  "records.export",
  "records.erase",
  "library.read",
  "library.edit",
  "library.publish",
  "library.share",
] as const;

/** What somebody on a partner's side may be allowed to do, always for that partner only. */
export const partnerPermissions = [
  "signin.manage",
  "people.read",
  "people.manage",
  "keys.make",
  "keys.manage",
  "partners.read",
  "facts.read",
  "standings.read",
  "oversight.read",
  "oversight.appeal",
  "benefits.read",
  "benefits.apply",
  "gates.ask",
  "agreements.read",
  "agreements.sign",
  "onboarding.read",
  "onboarding.work",
  "notices.read",
  "notices.acknowledge",
  "programs.read",
  "record.read",
  "record.edit",
  "notes.read",
  "links.read",
  "library.read",
  "library.share",
] as const;

/**
 * For which partners a role of the vendor's people holds: for all, for all but changing only one's own (those whose
 * manager the person is), or for one's own alone.
 */
export const partnerScopes = ["all", "ownChanges", "own"] as const;
export type PartnerScope = (typeof partnerScopes)[number];

export type VendorPermission = (typeof vendorPermissions)[number];
export type PartnerPermission = (typeof partnerPermissions)[number];

/**
 * What an operation asks of each side. A side that is left out may not call it at all, whatever its roles;
 * null asks for nothing beyond belonging to the audience.
 */
export type PermissionNeed = { vendor?: VendorPermission; partner?: PartnerPermission } | null;

type AreaIn<P> = P extends `${infer A}.${string}` ? A : never;
export type PermissionArea = AreaIn<VendorPermission | PartnerPermission>;

/** The area of a permission: what stands before the dot. */
export const areaOf = (permission: VendorPermission | PartnerPermission): PermissionArea =>
  permission.slice(0, permission.indexOf(".")) as PermissionArea;

/** Areas in which the vendor's people read nothing of single partners. */
const companyAreas: ReadonlySet<string> = new Set([
  "vendor",
  "signin",
  "people",
  "roles",
  "keys",
  "programs",
  "library",
  "recruiting",
  "capabilities",
]);

/** Changes of what belongs to one partner. */
const partnerChanges: ReadonlySet<VendorPermission> = new Set<VendorPermission>([
  "partners.create",
  "partners.update",
  "partners.people",
  "partners.view_as",
  "facts.record",
  "oversight.request",
  "oversight.decide",
  "gates.open",
  "benefits.decide",
  "record.edit",
  "notes.write",
  "links.edit",
  "health.act",
  "offboarding.manage",
  "records.export",
]);

const isReading = (permission: VendorPermission): boolean =>
  permission.endsWith(".read") || permission === "partners.export";

/** Whether a role with this scope holds a permission for one's own partners only. */
export const isOwnOnly = (permission: VendorPermission, scope: PartnerScope): boolean => {
  if (scope === "all") return false;
  if (partnerChanges.has(permission)) return true;
  return scope === "own" && isReading(permission) && !companyAreas.has(areaOf(permission));
};

/** What everybody on the vendor's side may: read, and make keys for themselves. */
const vendorReads = vendorPermissions.filter((one) => isReading(one) || one === "keys.make");
const partnerReads = partnerPermissions.filter((one) => one.endsWith(".read"));
/** What each of a partner's people does: tasks of its onboarding, and signing where an agreement lets the role. */
const partnerWorks: readonly PartnerPermission[] = [
  ...partnerReads,
  "gates.ask",
  "agreements.sign",
  "onboarding.work",
  "library.share",
];

/** What runs a program: everything but the vendor's own settings and people. */
const running = vendorPermissions.filter(
  (one) =>
    one !== "vendor.update" &&
    one !== "signin.manage" &&
    one !== "people.manage" &&
    one !== "roles.manage" &&
    one !== "keys.manage" &&
    one !== "records.erase",
);

/** What looking after partners takes beyond reading. */
const caring = ["record.edit", "notes.write", "links.edit", "health.act", "library.share"] as const;

/** What the vendor's roles hold until somebody changes them. */
export const defaultVendorRoles: Readonly<Record<VendorRole, readonly VendorPermission[]>> = {
  owner: vendorPermissions,
  administrator: vendorPermissions,
  cam: [
    ...vendorReads,
    "partners.create",
    "partners.update",
    "partners.people",
    "partners.view_as",
    "oversight.request",
    "gates.open",
    "recruiting.review",
    "onboarding.run",
    ...caring,
  ],
  operations: running,
  marketing: [
    ...vendorReads,
    "segments.edit",
    "gates.edit",
    "notices.announce",
    "library.edit",
    "library.publish",
    "library.share",
  ],
  finance: vendorReads,
  sales: vendorReads,
  viewer: vendorReads,
};

/** For which partners the vendor's roles hold as they come, where that is not all. */
export const defaultPartnerScopes: Readonly<Partial<Record<VendorRole, PartnerScope>>> = { cam: "ownChanges" };

/** What the partners' roles hold until the vendor changes them. */
export const defaultPartnerRoles: Readonly<Record<PartnerRole, readonly PartnerPermission[]>> = {
  administrator: partnerPermissions,
  seller: partnerWorks,
  marketer: partnerWorks,
  technician: partnerWorks,
  finance: partnerWorks,
};

const union = <P extends string>(sets: Readonly<Record<string, readonly P[]>>, roles: readonly string[]): Set<P> =>
  new Set(roles.flatMap((role) => (Object.hasOwn(sets, role) ? (sets[role] ?? []) : [])));

/** What these roles hold together while they are as they come. */
export const vendorPermissionsOf = (roles: readonly string[]): Set<VendorPermission> =>
  union(defaultVendorRoles, roles);
export const partnerPermissionsOf = (roles: readonly string[]): Set<PartnerPermission> =>
  union(defaultPartnerRoles, roles);
