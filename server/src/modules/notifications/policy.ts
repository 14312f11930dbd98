import type { Id } from "@fairway/kernel";
import { may, mayFor, ownPartners, type Actor } from "../../platform/index.ts";

/** Writing to partners in the vendor's name. */
export const mayAnnounce = (actor: Actor): boolean => may(actor, "notices.announce");

/** Looking after the outbox: trying a mail again. */
export const mayHandleMail = (actor: Actor): boolean => may(actor, "notices.mail");

/** Whose notices lists and counts keep to; null is everybody. */
export const keptTo = (actor: Actor): Id<"partner">[] | null => ownPartners(actor, "notices.read");

/** A partner's own people see what it was told; of others they see nothing. */
export const mayReadNoticesOf = (actor: Actor, partnerId: Id<"partner">): boolean =>
  mayFor(actor, partnerId, { vendor: "notices.read", partner: "notices.read" });

/** Only somebody of the partner can say that the partner knows; those who may, speak for it. */
export const mayAcknowledge = (actor: Actor, partnerId: Id<"partner">): boolean =>
  actor.kind === "person" && mayFor(actor, partnerId, { partner: "notices.acknowledge" });
