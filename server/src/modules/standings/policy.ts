import type { Id } from "@fairway/kernel";
import { may, mayFor, ownPartners, type Actor } from "../../platform/index.ts";

/** A partner's own people see its standing, its history and the lines of its metrics; of others they see nothing. */
export const mayReadStandingOf = (actor: Actor, partnerId: Id<"partner">): boolean =>
  mayFor(actor, partnerId, { vendor: "standings.read", partner: "standings.read" });

/** Counts, trends and movers tell about many partners, so only the vendor's people see them. */
export const mayReadAll = (actor: Actor): boolean => may(actor, "standings.read");

/** Whose standings counts and lists keep to; null is everybody. */
export const keptTo = (actor: Actor): Id<"partner">[] | null => ownPartners(actor, "standings.read");

/** Measuring everybody is work for the whole installation. */
export const mayEvaluate = (actor: Actor): boolean => may(actor, "standings.evaluate");

export const standingsCan = (actor: Actor): Record<"evaluate", boolean> => ({ evaluate: mayEvaluate(actor) });
