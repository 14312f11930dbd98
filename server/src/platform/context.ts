import type { PartnerRole, VendorRole } from "@fairway/contract";
import type { Id } from "@fairway/kernel";

export type Locale = "en" | "de";

/** Who acts: a person on the vendor's side, a person on a partner's side, or Fairway itself. */
export type Actor =
  | { kind: "person"; personId: Id<"person">; name: string; side: "vendor"; roles: readonly VendorRole[] }
  | {
      kind: "person";
      personId: Id<"person">;
      name: string;
      side: "partner";
      partnerId: Id<"partner">;
      roles: readonly PartnerRole[];
    }
  | { kind: "system"; name: string };

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
export type PersonCtx = Omit<Ctx, "actor" | "vendorId"> & { person: SignedIn };
export type SignedIn = { personId: Id<"person">; name: string; email: string; locale: Locale | null };

/** A call that needs no sign-in. */
export type PublicCtx = Omit<Ctx, "actor" | "vendorId">;

/** One person's place in one vendor's program, as the route wrapper checks it. */
export type Membership =
  | { side: "vendor"; vendorId: Id<"vendor">; roles: readonly VendorRole[] }
  | { side: "partner"; vendorId: Id<"vendor">; partnerId: Id<"partner">; roles: readonly PartnerRole[] };

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

/** The vendor's roles that run its program. */
export const runners = ["owner", "administrator", "operations"] as const satisfies readonly VendorRole[];

/** Fairway itself, and the vendor's people with one of these roles. */
export const hasRole = (actor: Actor, roles: readonly VendorRole[]): boolean =>
  actor.kind === "system" || (actor.side === "vendor" && actor.roles.some((role) => roles.includes(role)));
