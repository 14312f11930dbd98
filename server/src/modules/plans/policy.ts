import type { VendorRole } from "@fairway/contract";
import type { Actor } from "../../platform/index.ts";

const planners: readonly VendorRole[] = ["owner", "administrator", "operations"];

/** A plan tells about all partners and about what is not decided, so only the vendor's people see it. */
export const mayReadPlans = (actor: Actor): boolean => actor.kind === "system" || actor.side === "vendor";

/** Planning is work for the whole installation, and belongs to those who may change the program. */
export const mayPlan = (actor: Actor): boolean =>
  actor.kind === "system" || (actor.side === "vendor" && actor.roles.some((role) => planners.includes(role)));

export const plansCan = (actor: Actor): Record<"plan", boolean> => ({ plan: mayPlan(actor) });
