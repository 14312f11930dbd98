import type { Id } from "@fairway/kernel";
import { may, mayFor, ownPartners, type Actor } from "../../platform/index.ts";

/** Who decides about applications and corrects what was used. */
export const mayReview = (actor: Actor): boolean => may(actor, "benefits.decide");
export const mayReviewOf = (actor: Actor, partnerId: Id<"partner">): boolean =>
  mayFor(actor, partnerId, { vendor: "benefits.decide" });

/** Costs and everybody's benefits are the vendor's own business. */
export const mayReadAll = (actor: Actor): boolean => may(actor, "benefits.read");

/** Whose benefits lists keep to; null is everybody. */
export const keptTo = (actor: Actor): Id<"partner">[] | null => ownPartners(actor, "benefits.read");

/** A partner's own people see the partner's; of others they see nothing. */
export const mayRead = (actor: Actor, partnerId: Id<"partner">): boolean =>
  mayFor(actor, partnerId, { vendor: "benefits.read", partner: "benefits.read" });

/** Applying and using is for the partner's administrators, and for the vendor's reviewers in their name. */
export const mayActFor = (actor: Actor, partnerId: Id<"partner">): boolean =>
  mayFor(actor, partnerId, { vendor: "benefits.decide", partner: "benefits.apply" });
