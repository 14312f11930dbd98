import { may, type Actor } from "../../platform/index.ts";

/** A plan tells about all partners and about what is not decided, so only the vendor's people see it. */
export const mayReadPlans = (actor: Actor): boolean => may(actor, "plans.read");

/** Planning is work for the whole installation, and belongs to those who may change the program. */
export const mayPlan = (actor: Actor): boolean => may(actor, "plans.run");

export const plansCan = (actor: Actor): Record<"plan", boolean> => ({ plan: mayPlan(actor) });
