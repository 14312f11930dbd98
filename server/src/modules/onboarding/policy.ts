import type { Id } from "@fairway/kernel";
import { may, mayFor, ownPartners, type Actor } from "../../platform/index.ts";
import type { TaskPlan } from "./types.ts";

export const mayDesign = (actor: Actor): boolean => may(actor, "onboarding.design");
export const mayReadAll = (actor: Actor): boolean => may(actor, "onboarding.read");

/** Whose onboardings lists keep to; null is everybody. */
export const keptTo = (actor: Actor): Id<"partner">[] | null => ownPartners(actor, "onboarding.read");

export const mayRead = (actor: Actor, partnerId: Id<"partner">): boolean =>
  mayFor(actor, partnerId, { vendor: "onboarding.read", partner: "onboarding.read" });

/** Starting, leaving out and ending is for the vendor's people. */
export const mayRun = (actor: Actor, partnerId: Id<"partner">): boolean =>
  mayFor(actor, partnerId, { vendor: "onboarding.run" });

/** What the partner's people do they tick off themselves; the vendor's may tick off everything. */
export const mayComplete = (actor: Actor, partnerId: Id<"partner">, plan: Pick<TaskPlan, "owner" | "done">): boolean =>
  mayRun(actor, partnerId) ||
  (plan.owner.side === "partner" &&
    plan.done.by === "hand" &&
    mayFor(actor, partnerId, { partner: "onboarding.work" }));
