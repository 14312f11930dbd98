import type { Id } from "@fairway/kernel";
import { hasRole, runners, type Actor } from "../../platform/index.ts";

const isVendorSide = (actor: Actor): boolean => actor.kind === "system" || actor.side === "vendor";

/** A partner's own people see its standing, its history and the lines of its metrics; of others they see nothing. */
export const mayReadStandingOf = (actor: Actor, partnerId: Id<"partner">): boolean =>
  actor.kind === "system" || actor.side === "vendor" || actor.partnerId === partnerId;

/** Counts, trends and movers tell about all partners, so only the vendor's people see them. */
export const mayReadAll = isVendorSide;

/** Measuring everybody is work for the whole installation. */
export const mayEvaluate = (actor: Actor): boolean => hasRole(actor, runners);

export const standingsCan = (actor: Actor): Record<"evaluate", boolean> => ({ evaluate: mayEvaluate(actor) });
