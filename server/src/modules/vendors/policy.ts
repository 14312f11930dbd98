import type { VendorPermission } from "@fairway/contract";
import { forbidden } from "@fairway/kernel";
import { may, type Actor } from "../../platform/index.ts";

export type VendorAction = "updateVendor" | "managePeople" | "managePartnerPeople";

const needs: Record<VendorAction, VendorPermission> = {
  updateVendor: "vendor.update",
  managePeople: "people.manage",
  managePartnerPeople: "partners.people",
};

/** What an actor may do with the vendor itself; Fairway may do everything. */
export const mayVendor = (actor: Actor, action: VendorAction): boolean => may(actor, needs[action]);

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
