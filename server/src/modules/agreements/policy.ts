import type { Id } from "@fairway/kernel";
import { may, mayFor, ownPartners, type Actor } from "../../platform/index.ts";

export const mayEdit = (actor: Actor): boolean => may(actor, "agreements.edit");
export const mayReadAll = (actor: Actor): boolean => may(actor, "agreements.read");
/** Whose standings lists keep to; null is everybody. */
export const keptTo = (actor: Actor): Id<"partner">[] | null => ownPartners(actor, "agreements.read");
export const mayCountersign = (actor: Actor): boolean => may(actor, "agreements.sign");

export const mayRead = (actor: Actor, partnerId: Id<"partner">): boolean =>
  mayFor(actor, partnerId, { vendor: "agreements.read", partner: "agreements.read" });

/** Answering for a partner is for its own people; who of them may bind it, the agreement says. */
export const mayAnswer = (actor: Actor, partnerId: Id<"partner">): boolean =>
  actor.kind === "person" && actor.side === "partner" && mayFor(actor, partnerId, { partner: "agreements.sign" });

/** Whether this person may bind the partner by signing. */
export const mayBind = (actor: Actor, partnerId: Id<"partner">, signerRoles: readonly string[]): boolean =>
  mayAnswer(actor, partnerId) &&
  actor.kind === "person" &&
  (actor.roles as readonly string[]).some((role) => signerRoles.includes(role));

/** Naming somebody who may sign. */
export const mayInvite = (actor: Actor, partnerId: Id<"partner">): boolean =>
  mayFor(actor, partnerId, { vendor: "agreements.edit", partner: "agreements.sign" });
