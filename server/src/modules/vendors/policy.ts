import { forbidden } from "@fairway/kernel";
import type { Actor } from "../../platform/index.ts";

export type VendorAction = "updateVendor" | "managePeople" | "managePartnerPeople";

const allowed: Record<VendorAction, readonly string[]> = {
  updateVendor: ["owner", "administrator"],
  managePeople: ["owner", "administrator"],
  managePartnerPeople: ["owner", "administrator", "operations", "cam"],
};

/** What an actor may do with the vendor itself; Fairway may do everything. */
export function mayVendor(actor: Actor, action: VendorAction): boolean {
  if (actor.kind === "system") return true;
  return actor.side === "vendor" && actor.roles.some((role) => allowed[action].includes(role));
}

/** The same answer for screens. */
export const vendorCan = (actor: Actor): Record<VendorAction, boolean> => ({
  updateVendor: mayVendor(actor, "updateVendor"),
  managePeople: mayVendor(actor, "managePeople"),
  managePartnerPeople: mayVendor(actor, "managePartnerPeople"),
});

/** @throws AppError forbidden */
export function requireVendor(actor: Actor, action: VendorAction, words: string): void {
  if (!mayVendor(actor, action)) throw forbidden(words);
}
