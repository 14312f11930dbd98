import type { VendorRole } from "@fairway/contract";
import type { Id } from "@fairway/kernel";
import type { Actor } from "../../platform/index.ts";

const recorders: readonly VendorRole[] = ["owner", "administrator", "operations"];

/** Facts decide about tiers and money, so only those who run the program write them. */
export const mayRecord = (actor: Actor): boolean =>
  actor.kind === "system" || (actor.side === "vendor" && actor.roles.some((role) => recorders.includes(role)));

/** A partner's own people see its facts; of others they see nothing. */
export const mayReadFactsOf = (actor: Actor, partnerId: Id<"partner">): boolean =>
  actor.kind === "system" || actor.side === "vendor" || actor.partnerId === partnerId;
