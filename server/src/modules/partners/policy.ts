import type { Id } from "@fairway/kernel";
import { isLimited, may, mayFor, ownOnly, type Actor } from "../../platform/index.ts";

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

/** By whose partner it is now, which may be another's than when the call began. */
export function partnerCan(actor: Actor, { managerId }: { managerId: Id<"person"> | null }): Record<"update", boolean> {
  const isOwn = actor.kind === "person" && managerId === actor.personId;
  return { update: mayEdit(actor) && (isOwn || !isLimited(actor, "partners.update")) };
}

/** Whose partners a list keeps to: the reader's own where that is all they may see. */
export const keptTo = (actor: Actor, permission: "partners.read" | "partners.export"): Id<"person"> | undefined =>
  actor.kind === "person" && isLimited(actor, permission) ? actor.personId : undefined;

/**
 * Whose partner a new one is: of somebody who adds partners of their own only, theirs.
 * @throws AppError `role.own_partners`
 */
export function managerOfNew(actor: Actor, asked: Id<"person"> | null | undefined): Id<"person"> | null | undefined {
  if (actor.kind !== "person" || !isLimited(actor, "partners.create")) return asked;
  if (asked && asked !== actor.personId) throw ownOnly("Your role lets you add partners whose manager you are.");
  return actor.personId;
}
