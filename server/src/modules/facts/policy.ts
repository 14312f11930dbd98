import type { Id } from "@fairway/kernel";
import { hasRole, runners, type Actor } from "../../platform/index.ts";

/** Facts decide about tiers and money, so only those who run the program write them. */
export const mayRecord = (actor: Actor): boolean => hasRole(actor, runners);

/** A partner's own people see its facts; of others they see nothing. */
export const mayReadFactsOf = (actor: Actor, partnerId: Id<"partner">): boolean =>
  actor.kind === "system" || actor.side === "vendor" || actor.partnerId === partnerId;
