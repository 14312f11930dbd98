import type { VendorRole } from "@fairway/contract";
import type { Id } from "@fairway/kernel";
import type { Actor } from "../../platform/index.ts";

const evaluators: readonly VendorRole[] = ["owner", "administrator", "operations"];

const isVendorSide = (actor: Actor): boolean => actor.kind === "system" || actor.side === "vendor";

/** A partner's own people see its standing, its history and the lines of its metrics; of others they see nothing. */
export const mayReadStandingOf = (actor: Actor, partnerId: Id<"partner">): boolean =>
  actor.kind === "system" || actor.side === "vendor" || actor.partnerId === partnerId;

/** Counts, trends and movers tell about all partners, so only the vendor's people see them. */
export const mayReadAll = isVendorSide;

/** Measuring everybody is work for the whole installation. */
export const mayEvaluate = (actor: Actor): boolean =>
  actor.kind === "system" || (actor.side === "vendor" && actor.roles.some((role) => evaluators.includes(role)));

export const standingsCan = (actor: Actor): Record<"evaluate", boolean> => ({ evaluate: mayEvaluate(actor) });
