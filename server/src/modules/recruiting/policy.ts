import { may, type Actor } from "../../platform/index.ts";

export const mayReadRecruiting = (actor: Actor): boolean => may(actor, "recruiting.read");
export const mayEditForms = (actor: Actor): boolean => may(actor, "recruiting.edit");
export const mayReview = (actor: Actor): boolean => may(actor, "recruiting.review");
export const mayDecide = (actor: Actor): boolean => may(actor, "recruiting.decide");
export const mayMerge = (actor: Actor): boolean => may(actor, "partners.merge");
