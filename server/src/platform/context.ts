import {
  type PartnerPermission,
  partnerPermissionsOf,
  type PartnerRole,
  type PermissionNeed,
  type VendorPermission,
  vendorPermissionsOf,
  type VendorRole,
} from "@fairway/contract";
import { AppError, type Id } from "@fairway/kernel";

export type Locale = "en" | "de";

/** Of what somebody holds, what holds for these partners only: those whose manager the person is. */
export type OwnPartners = { only: ReadonlySet<VendorPermission>; partners: ReadonlySet<Id<"partner">> };

/** A person who acts, on the vendor's side or on a partner's, with what the roles there allow. */
export type PersonActor =
  | {
      kind: "person";
      personId: Id<"person">;
      name: string;
      side: "vendor";
      roles: readonly string[];
      permissions: ReadonlySet<VendorPermission>;
      own: OwnPartners | null;
    }
  | {
      kind: "person";
      personId: Id<"person">;
      name: string;
      side: "partner";
      partnerId: Id<"partner">;
      roles: readonly string[];
      permissions: ReadonlySet<PartnerPermission>;
      /** It is somebody of the vendor who looks at the portal as such a person would, and may change nothing. */
      viewing?: Id<"viewing">;
    };

/** Who acts: a person, or Fairway itself, which may everything. */
export type Actor = PersonActor | { kind: "system"; name: string };

/** What every service call within one vendor knows. `now` is the one instant of the whole call. */
export type Ctx = {
  actor: Actor;
  vendorId: Id<"vendor">;
  requestId: string;
  now: Temporal.Instant;
  locale: Locale;
  idempotencyKey?: string;
};

/** A signed-in person, outside any vendor. */
export type PersonCtx = Omit<Ctx, "actor" | "vendorId"> & { person: SignedIn; viewing?: Viewing };
export type SignedIn = {
  personId: Id<"person">;
  sessionId: string;
  name: string;
  email: string;
  locale: Locale | null;
  /** Of a call with a key of the API: the one place in which it acts, with what it may there. */
  place?: Membership;
};

/** A call that needs no sign-in. */
export type PublicCtx = Omit<Ctx, "actor" | "vendorId">;

/** One person's place in one vendor's program, as the route wrapper checks it. */
export type Membership =
  | {
      side: "vendor";
      vendorId: Id<"vendor">;
      roles: readonly string[];
      permissions: ReadonlySet<VendorPermission>;
      own: OwnPartners | null;
    }
  | {
      side: "partner";
      vendorId: Id<"vendor">;
      partnerId: Id<"partner">;
      roles: readonly string[];
      permissions: ReadonlySet<PartnerPermission>;
    };

type PartnerPlace = Extract<Membership, { side: "partner" }>;

/** Somebody of the vendor looks at the portal as one of a partner's people would: at that one place, until then. */
export type Viewing = { id: Id<"viewing">; expiresAt: string; place: PartnerPlace };

/** Whether the call only looks, in the place of a partner's person. */
export const isViewing = (actor: Actor): boolean =>
  actor.kind === "person" && actor.side === "partner" && actor.viewing !== undefined;

/** On whose side somebody acts; Fairway itself is on neither. */
export type Side = "vendor" | "partner" | "system";

export const sideOf = (actor: Actor): Side => (actor.kind === "system" ? "system" : actor.side);

/**
 * The name of who did something on a side, as this reader may know it: what the vendor's people do for a partner the
 * vendor does, so that a partner's people read no name of them.
 */
export const nameFor = (reader: Actor, side: Side | null, name: string | null): string | null =>
  sideOf(reader) === "partner" && (side === "vendor" || side === null) ? null : name;

/** An actor as one word, for the database's setting and for keys. */
export const actorWord = (actor: Actor): string => (actor.kind === "person" ? actor.personId : `system:${actor.name}`);

/** A person on the vendor's side whose roles are as they come. */
export const vendorActor = (
  person: Pick<SignedIn, "personId" | "name">,
  roles: readonly VendorRole[],
): PersonActor & { side: "vendor" } => ({
  kind: "person",
  personId: person.personId,
  name: person.name,
  side: "vendor",
  roles,
  permissions: vendorPermissionsOf(roles),
  own: null,
});

/** A person on a partner's side whose roles are as they come. */
export const partnerActor = (
  person: Pick<SignedIn, "personId" | "name">,
  partnerId: Id<"partner">,
  roles: readonly PartnerRole[],
): PersonActor & { side: "partner" } => ({
  kind: "person",
  personId: person.personId,
  name: person.name,
  side: "partner",
  partnerId,
  roles,
  permissions: partnerPermissionsOf(roles),
});

/** Whether this is Fairway itself, or somebody on the vendor's side who holds the permission. */
export const may = (actor: Actor, permission: VendorPermission): boolean =>
  actor.kind === "system" || (actor.side === "vendor" && actor.permissions.has(permission));

/** Whether somebody on the vendor's side holds a permission for their own partners only. */
export const isLimited = (actor: Actor, permission: VendorPermission): boolean =>
  actor.kind === "person" && actor.side === "vendor" && actor.own?.only.has(permission) === true;

/**
 * Whether the actor may do this with what belongs to one partner: on the vendor's side with its permission, on the
 * partner's own side with that side's. A side that the need leaves out may not.
 */
export function mayFor(actor: Actor, partnerId: Id<"partner">, need: NonNullable<PermissionNeed>): boolean {
  if (actor.kind === "system") return true;
  if (actor.side === "partner")
    return need.partner !== undefined && actor.partnerId === partnerId && actor.permissions.has(need.partner);
  if (need.vendor === undefined || !may(actor, need.vendor)) return false;
  return !isLimited(actor, need.vendor) || actor.own?.partners.has(partnerId) === true;
}

/**
 * The partners that a list keeps to: one's own, for who holds its permission for those alone; null where it is about
 * all of them.
 */
export const ownPartners = (actor: Actor, permission: VendorPermission): Id<"partner">[] | null =>
  actor.kind === "person" && actor.side === "vendor" && actor.own?.only.has(permission) === true
    ? [...actor.own.partners]
    : null;

/** For what a role allows for one's own partners, and this is not one of them. */
export const ownOnly = (message: string): AppError =>
  new AppError("forbidden", "role.own_partners", message, {
    remedy: "Ask the partner’s manager, or an administrator of your company.",
  });
export const ownPartner = (): AppError =>
  ownOnly("Your role allows this for your own partners; this is not one of them.");

/** @throws AppError `role.own_partners` where the permission is held for other partners than this one */
export function requireOwn(actor: Actor, permission: VendorPermission, partnerId: Id<"partner">): void {
  if (isLimited(actor, permission) && !mayFor(actor, partnerId, { vendor: permission })) throw ownPartner();
}
