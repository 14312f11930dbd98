import type { Id } from "@fairway/kernel";
import { may, mayFor, type Actor } from "../../platform/index.ts";

/** Facts decide about tiers and money, so only those who run the program write them. */
export const mayRecord = (actor: Actor): boolean => may(actor, "facts.record");

export const mayRecordFor = (actor: Actor, partnerId: Id<"partner">): boolean =>
  mayFor(actor, partnerId, { vendor: "facts.record" });

/** A partner's own people see its facts; of others they see nothing. */
export const mayReadFactsOf = (actor: Actor, partnerId: Id<"partner">): boolean =>
  mayFor(actor, partnerId, { vendor: "facts.read", partner: "facts.read" });
