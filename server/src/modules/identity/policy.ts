import { AppError, forbidden } from "@fairway/kernel";
import type { Actor } from "../../platform/index.ts";
import { mayVendor } from "../vendors/index.ts";
import type { Place } from "./types.ts";

/** Who manages the people of a place: the vendor's administrators all of them, a partner's administrator its own. */
export function mayManage(actor: Actor, place: Place): boolean {
  if (place.partnerId === null) return mayVendor(actor, "managePeople");
  if (actor.kind === "person" && actor.side === "partner")
    return actor.partnerId === place.partnerId && actor.roles.includes("administrator");
  return mayVendor(actor, "managePartnerPeople");
}

/** @throws AppError forbidden */
export function requireManage(actor: Actor, place: Place): void {
  if (!mayManage(actor, place)) throw forbidden("manage these people");
}

const administers = (roles: readonly string[]) => roles.includes("owner") || roles.includes("administrator");

/**
 * Only an owner makes or unmakes an owner.
 * @throws AppError forbidden
 */
export function requireOwnerFor(actor: Actor, before: readonly string[], after: readonly string[]): void {
  if (before.includes("owner") === after.includes("owner") || actor.kind === "system") return;
  if (actor.side === "vendor" && actor.roles.some((role) => role === "owner")) return;
  throw forbidden("make or remove an owner");
}

/**
 * A place never loses its last administrator.
 * @throws AppError `people.last_administrator`
 */
export function keepAdministrator(
  all: ReadonlyMap<string, readonly string[]>,
  personId: string,
  after: readonly string[],
): void {
  if (!administers(all.get(personId) ?? []) || administers(after)) return;
  const others = [...all].some(([id, roles]) => id !== personId && administers(roles));
  if (others) return;
  throw new AppError("conflict", "people.last_administrator", "This is the last administrator.", {
    remedy: "Make somebody else an administrator first.",
  });
}
