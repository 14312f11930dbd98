import type { Audience, OperationSpec } from "@fairway/contract";
import { AppError, forbidden, type Id, notFound, parseId } from "@fairway/kernel";
import {
  isLimited,
  mayFor,
  type Membership,
  ownOnly,
  ownPartner,
  type PersonActor,
  type SignedIn,
} from "../context.ts";

/** Whom an operation concerns, from its path. */
export type Target = { vendorId: Id<"vendor">; partnerId: Id<"partner"> | null };

export function targetOf(params: Record<string, unknown>): Target | null {
  const { vendorId, partnerId } = params;
  if (typeof vendorId !== "string") return null;
  return {
    vendorId: parseId("vendor", vendorId),
    partnerId: typeof partnerId === "string" ? parseId("partner", partnerId) : null,
  };
}

/** For calls without a session, or whose person is gone. */
export const signInFirst = (): AppError =>
  new AppError("unauthenticated", "unauthenticated", "You are not signed in.", {
    remedy: "Sign in, or send a bearer token.",
  });

function actorOf({ personId, name }: SignedIn, { vendorId: _, ...place }: Membership): PersonActor {
  return { kind: "person", personId, name, ...place };
}

/**
 * Refuses whom the operation's permission refuses; the policy of a module decides about the object afterwards.
 * @throws AppError forbidden, `role.own_partners`, not_found for a partner that a role does not let them see
 */
export function requirePermission(
  actor: PersonActor,
  { permission: need, keepsToOwn }: Pick<OperationSpec, "permission" | "keepsToOwn">,
  { partnerId }: Target,
): void {
  if (need === null) return;
  const permission = actor.side === "vendor" ? need.vendor : need.partner;
  if (permission === undefined)
    throw forbidden(`do this; it is for ${actor.side === "vendor" ? "the partner’s own" : "the vendor’s"} people`);
  if (!(actor.permissions as ReadonlySet<string>).has(permission)) throw lacking(permission);
  if (need.vendor === undefined || !isLimited(actor, need.vendor)) return;
  if (partnerId === null) {
    if (keepsToOwn !== true) throw ownOnly("Your role is for your own partners; this is about all of them.");
  } else if (!mayFor(actor, partnerId, need)) {
    throw mayFor(actor, partnerId, { vendor: "partners.read" }) ? ownPartner() : notFound("partner");
  }
}

const lacking = (permission: string): AppError =>
  new AppError("forbidden", "forbidden", `Your role does not allow you to do this; it takes “${permission}”.`, {
    remedy: "Ask an administrator of your company for a role that does.",
  });

/**
 * As whom a person acts on the target. The vendor's side comes first, for those who stand on both.
 * @throws AppError not_found for whom the vendor or the partner is not theirs to see, forbidden for the other side
 */
export function actorFor(
  audience: Audience,
  person: SignedIn,
  memberships: readonly Membership[],
  target: Target,
): PersonActor {
  const here = memberships.filter((place) => place.vendorId === target.vendorId);
  if (here.length === 0) throw notFound("vendor");
  const own = here.find((place) => place.side === "vendor");
  if (own) return actorOf(person, own);
  if (audience === "vendor") throw forbidden("do this; it is for the vendor's people");
  const partner = here.find(
    (place) => place.side === "partner" && (target.partnerId === null || place.partnerId === target.partnerId),
  );
  if (!partner) throw notFound("partner");
  return actorOf(person, partner);
}

/**
 * A key acts in one place; of what is a person's own it reads only who it is.
 * @throws AppError `auth.person_only`
 */
export function refuseKey({ person }: { person: SignedIn }, { id }: Pick<OperationSpec, "id">): void {
  if (person.place === undefined || id === "getMe") return;
  throw new AppError("forbidden", "auth.person_only", "This takes a person who signs in; a key may not do it.", {
    remedy: "Sign in and do it yourself.",
  });
}
