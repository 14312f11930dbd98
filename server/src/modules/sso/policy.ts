import { type Actor, may } from "../../platform/index.ts";
import { type Place, samePlace } from "./types.ts";

/** Whether a place is the actor's own company. */
export const isOwn = (actor: Actor, place: Place): boolean => {
  if (actor.kind === "system") return true;
  if (actor.side === "vendor") return place.partnerId === null;
  return samePlace(place, { vendorId: place.vendorId, partnerId: actor.partnerId });
};

/** Own connections by those who hold the permission; the vendor's administrators see and switch off those of partners. */
export const maySee = (actor: Actor, place: Place): boolean => may(actor, "signin.manage") || mayManage(actor, place);

export function mayManage(actor: Actor, place: Place): boolean {
  if (!isOwn(actor, place)) return false;
  if (actor.kind === "person" && actor.side === "partner") return actor.permissions.has("signin.manage");
  return may(actor, "signin.manage");
}

/** A partner's domain is confirmed by the vendor, who knows the company; its own never. */
export const mayConfirm = (actor: Actor, place: Place): boolean =>
  place.partnerId !== null && may(actor, "signin.manage");
