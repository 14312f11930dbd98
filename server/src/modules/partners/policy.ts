import type { VendorRole } from "@fairway/contract";
import type { Id } from "@fairway/kernel";
import { hasRole, runners, type Actor } from "../../platform/index.ts";

const editors: readonly VendorRole[] = [...runners, "cam"];

export const mayEdit = (actor: Actor): boolean => hasRole(actor, editors);

/** Lists, facets and exports tell about all partners, so only the vendor's people see them. */
export const mayReadAll = (actor: Actor): boolean => actor.kind === "system" || actor.side === "vendor";

/** A partner's own people see the partner; of others they see nothing. */
export const mayRead = (actor: Actor, partnerId: Id<"partner">): boolean =>
  mayReadAll(actor) || (actor.kind === "person" && actor.side === "partner" && actor.partnerId === partnerId);

/** What the caller may do with the list; replies carry it, screens obey it. */
export const listCan = (actor: Actor): Record<"create" | "export", boolean> => ({
  create: mayEdit(actor),
  export: mayReadAll(actor),
});

export const partnerCan = (actor: Actor): Record<"update", boolean> => ({ update: mayEdit(actor) });
