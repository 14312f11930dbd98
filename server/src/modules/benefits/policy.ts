import type { Id } from "@fairway/kernel";
import { hasRole, runners, type Actor } from "../../platform/index.ts";

/** Who decides about applications and corrects what was used. */
export const mayReview = (actor: Actor): boolean => hasRole(actor, runners);

/** Costs and everybody's benefits are the vendor's own business. */
export const mayReadAll = (actor: Actor): boolean => actor.kind === "system" || actor.side === "vendor";

/** A partner's own people see the partner's; of others they see nothing. */
export const mayRead = (actor: Actor, partnerId: Id<"partner">): boolean =>
  mayReadAll(actor) || (actor.kind === "person" && actor.side === "partner" && actor.partnerId === partnerId);

/** Applying and using is for the partner's administrators, and for the vendor's reviewers in their name. */
export const mayActFor = (actor: Actor, partnerId: Id<"partner">): boolean =>
  mayReview(actor) ||
  (actor.kind === "person" &&
    actor.side === "partner" &&
    actor.partnerId === partnerId &&
    actor.roles.includes("administrator"));
