import type { Id } from "@fairway/kernel";
import { may, mayFor, type Actor } from "../../platform/index.ts";

export const mayCreate = (actor: Actor): boolean => may(actor, "partners.create");
export const mayEdit = (actor: Actor): boolean => may(actor, "partners.update");
export const mayExport = (actor: Actor): boolean => may(actor, "partners.export");

/** Lists, facets and exports tell about all partners, so only the vendor's people see them. */
export const mayReadAll = (actor: Actor): boolean => may(actor, "partners.read");

/** How a partner is doing is the vendor's view of it. */
export const mayReadHealth = (actor: Actor): boolean => may(actor, "health.read");

/** A partner's own people see the partner; of others they see nothing. */
export const mayRead = (actor: Actor, partnerId: Id<"partner">): boolean =>
  mayFor(actor, partnerId, { vendor: "partners.read", partner: "partners.read" });

/** What the caller may do with the list; replies carry it, screens obey it. */
export const listCan = (actor: Actor): Record<"create" | "export", boolean> => ({
  create: mayCreate(actor),
  export: mayExport(actor),
});

export const partnerCan = (actor: Actor): Record<"update", boolean> => ({ update: mayEdit(actor) });
