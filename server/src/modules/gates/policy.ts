import type { Id } from "@fairway/kernel";
import { may, mayFor, ownPartners, type Actor } from "../../platform/index.ts";
import type { Kept } from "../conditions/index.ts";

export const mayRead = (actor: Actor): boolean => may(actor, "gates.read");
/** Whose requests and openings lists keep to; null is everybody. */
export const keptTo = (actor: Actor): Id<"partner">[] | null => ownPartners(actor, "gates.read");
export const mayEdit = (actor: Actor): boolean => may(actor, "gates.edit");

/** Whoever answers requests of this partner, and opens for it. */
export const mayOpen = (actor: Actor, partnerId: Id<"partner">): boolean =>
  mayFor(actor, partnerId, { vendor: "gates.open" });

/** The partner's own people ask. */
export const mayAsk = (actor: Actor, partnerId: Id<"partner">): boolean =>
  mayFor(actor, partnerId, { partner: "gates.ask" });

/** Reads what the partner asked for, and why things are locked for it. */
export const mayReadOf = (actor: Actor, partnerId: Id<"partner">): boolean =>
  mayFor(actor, partnerId, { vendor: "gates.read", partner: "gates.ask" });

/** What stands in the document is changed there; what guards something is not ended. */
export const gateCan = (actor: Actor, kept: Kept<"gate">, guarded: number): Record<"edit" | "retire", boolean> => {
  const isOurs = mayEdit(actor) && kept.origin === "console" && kept.status === "active";
  return { edit: isOurs, retire: isOurs && guarded === 0 };
};

export const listCan = (actor: Actor): Record<"create" | "open" | "place", boolean> => ({
  create: mayEdit(actor),
  open: may(actor, "gates.open"),
  place: mayEdit(actor),
});
