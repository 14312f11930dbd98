import { createHash } from "node:crypto";
import { partnerPermissions, vendorPermissions } from "@fairway/contract";
import type { Membership, Platform, SignedIn } from "../../../platform/index.ts";
import type { Asking } from "../accounts.ts";
import { isActivePartner, useKey, type UsedKey } from "./repo.ts";

export const digestOf = (secret: string): string => createHash("sha256").update(secret).digest("base64url");

type Parts = { platform: Platform; placesOf: (asking: Asking) => Promise<readonly Membership[]> };
type KeyCaller = { person: SignedIn; memberships: readonly Membership[]; proof: null };

const isPlaceOf = (key: UsedKey) => (place: Membership) =>
  place.vendorId === key.vendorId &&
  (place.side === "vendor" ? key.partnerId === null : place.partnerId === key.partnerId);

/** What of a place a key's scopes leave. */
function narrowed(place: Membership, { permissions }: UsedKey): Membership {
  if (place.side === "vendor") {
    const held = vendorPermissions.filter((one) => permissions.includes(one) && place.permissions.has(one));
    return { ...place, permissions: new Set(held) };
  }
  const held = partnerPermissions.filter((one) => permissions.includes(one) && place.permissions.has(one));
  return { ...place, permissions: new Set(held) };
}

/** The place of a key that belongs to a vendor or a partner itself: all that its scopes say, and no roles. */
function ownPlace({ vendorId, partnerId, permissions }: UsedKey): Membership {
  if (partnerId === null) {
    const held = vendorPermissions.filter((one) => permissions.includes(one));
    return { side: "vendor", vendorId, roles: [], permissions: new Set(held), own: null };
  }
  const held = partnerPermissions.filter((one) => permissions.includes(one));
  return { side: "partner", vendorId, partnerId, roles: [], permissions: new Set(held) };
}

async function placeOf({ platform, placesOf }: Parts, key: UsedKey): Promise<Membership | null> {
  if (key.kind === "personal") {
    const place = (await placesOf({ personId: key.personId, sessionId: null })).find(isPlaceOf(key));
    return place ? narrowed(place, key) : null;
  }
  const { vendorId, partnerId } = key;
  if (partnerId === null) return ownPlace(key);
  const isThere = await platform.readAcross([vendorId], (tx) => isActivePartner(tx, vendorId, partnerId));
  return isThere ? ownPlace(key) : null;
}

/**
 * Who calls with a key: its person, or the key itself in its maker's stead, in one place and with no more than its scopes.
 * Null for a key that is unknown, revoked, expired, or whose place is gone.
 */
export async function callerOfKey(parts: Parts, secret: string): Promise<KeyCaller | null> {
  const key = await parts.platform.local((tx) => useKey(tx, digestOf(secret), parts.platform.clock.now()));
  if (!key) return null;
  const place = await placeOf(parts, key);
  if (!place) return null;
  const name = key.kind === "service" ? key.name : `${key.personName} (${key.name})`;
  const { personId, email, locale } = key;
  return { person: { personId, name, email, locale, sessionId: key.id, place }, memberships: [place], proof: null };
}
