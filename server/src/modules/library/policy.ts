import { forbidden, type Id } from "@fairway/kernel";
import { type Actor, may, mayFor } from "../../platform/index.ts";

type Action = "edit" | "publish" | "share";

/** What an actor may do with the vendor's library. */
export const mayLibrary = (actor: Actor, action: Action): boolean => may(actor, `library.${action}`);

export const libraryCan = (actor: Actor): Record<Action, boolean> => ({
  edit: mayLibrary(actor, "edit"),
  publish: mayLibrary(actor, "publish"),
  share: mayLibrary(actor, "share"),
});

/** Making links is for those of a partner's people who may, and for the vendor's in their name. */
export const maySharePartners = (actor: Actor, partnerId: Id<"partner">): boolean =>
  mayFor(actor, partnerId, { vendor: "library.share", partner: "library.share" });

/** @throws AppError forbidden */
export function requireLibrary(actor: Actor, action: Action): void {
  if (!mayLibrary(actor, action)) throw forbidden(`${action} resources of the library`);
}
