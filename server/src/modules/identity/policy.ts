import { AppError, forbidden } from "@fairway/kernel";
import { may, mayFor, type Actor } from "../../platform/index.ts";
import type { Place } from "./types.ts";

/** Who manages the people of a place: the vendor's people all of them, a partner's people its own. */
export function mayManage(actor: Actor, place: Place): boolean {
  if (place.partnerId === null) return may(actor, "people.manage");
  return mayFor(actor, place.partnerId, { vendor: "partners.people", partner: "people.manage" });
}

/** @throws AppError forbidden */
export function requireManage(actor: Actor, place: Place): void {
  if (!mayManage(actor, place)) throw forbidden("manage these people");
}

/**
 * Only an owner makes or unmakes an owner.
 * @throws AppError forbidden
 */
export function requireOwnerFor(actor: Actor, before: readonly string[], after: readonly string[]): void {
  if (before.includes("owner") === after.includes("owner") || actor.kind === "system") return;
  if (actor.side === "vendor" && actor.roles.some((role) => role === "owner")) return;
  throw forbidden("make or remove an owner");
}

const administers = (roles: readonly string[]) => roles.includes("owner") || roles.includes("administrator");
const owns = (roles: readonly string[]) => roles.includes("owner");

/**
 * A place never loses its last administrator, nor a vendor its last owner: nobody could make one again.
 * @throws AppError `people.last_administrator`
 */
export function keepAdministrator(
  all: ReadonlyMap<string, readonly string[]>,
  personId: string,
  after: readonly string[],
): void {
  const before = all.get(personId) ?? [];
  const others = [...all].filter(([id]) => id !== personId).map(([, roles]) => roles);
  const last = (holds: (roles: readonly string[]) => boolean) => holds(before) && !holds(after) && !others.some(holds);
  if (!last(administers) && !last(owns)) return;
  const what = last(owns) ? "owner" : "administrator";
  throw new AppError("conflict", "people.last_administrator", `This is the last ${what}.`, {
    remedy: `Make somebody else an ${what} first.`,
  });
}
