import type { Audience } from "@fairway/contract";
import { AppError, forbidden, type Id, notFound, parseId } from "@fairway/kernel";
import type { Actor, Membership, SignedIn } from "../context.ts";

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

function actorOf({ personId, name }: SignedIn, place: Membership): Actor {
  if (place.side === "vendor") return { kind: "person", personId, name, side: "vendor", roles: place.roles };
  return { kind: "person", personId, name, side: "partner", partnerId: place.partnerId, roles: place.roles };
}

/**
 * As whom a person acts on the target. The vendor's side comes first, for those who stand on both.
 * @throws AppError not_found for whom the vendor or the partner is not theirs to see, forbidden for the other side
 */
export function actorFor(
  audience: Audience,
  person: SignedIn,
  memberships: readonly Membership[],
  target: Target,
): Actor {
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
