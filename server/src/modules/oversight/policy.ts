import type { VendorPermission } from "@fairway/contract";
import { AppError, forbidden, type Id } from "@fairway/kernel";
import { may, mayFor, ownPartners, type Actor, type PersonActor } from "../../platform/index.ts";

/** A person who holds it: for this partner, or at all where none is named. */
const mayOf = (actor: Actor, permission: VendorPermission, partnerId: Id<"partner"> | undefined): boolean =>
  actor.kind === "person" &&
  (partnerId === undefined ? may(actor, permission) : mayFor(actor, partnerId, { vendor: permission }));

/** Who decides about moves, exceptions and appeals: a person, never Fairway itself. */
export const mayDecide = (actor: Actor, partnerId?: Id<"partner">): boolean =>
  mayOf(actor, "oversight.decide", partnerId);
/** Who asks for an exception; account managers do for their partners. */
export const mayAsk = (actor: Actor, partnerId?: Id<"partner">): boolean =>
  mayOf(actor, "oversight.request", partnerId);
export const mayReadQueues = (actor: Actor): boolean => may(actor, "oversight.read");
/** Whose moves, exceptions and appeals lists keep to; null is everybody. */
export const keptTo = (actor: Actor): Id<"partner">[] | null => ownPartners(actor, "oversight.read");
export const mayReadOf = (actor: Actor, partnerId: Id<"partner">): boolean =>
  mayFor(actor, partnerId, { vendor: "oversight.read", partner: "oversight.read" });

/** A partner appeals by those who may; who decides notes down an appeal that came by mail or by phone. */
export const mayAppeal = (actor: Actor, partnerId: Id<"partner">): boolean =>
  actor.kind === "person" && mayFor(actor, partnerId, { vendor: "oversight.decide", partner: "oversight.appeal" });

/** Whose appeal it is takes it back: those of the partner who may appeal, or who wrote it down for them. */
export const mayWithdraw = (actor: Actor, appeal: { partnerId: Id<"partner">; filedBy: Id<"person"> }): boolean =>
  mayAppeal(actor, appeal.partnerId) &&
  actor.kind === "person" &&
  (actor.side === "partner" || actor.personId === appeal.filedBy);

/** @throws AppError forbidden */
export function requirePerson(actor: Actor, may: boolean, what: string): PersonActor {
  if (!may || actor.kind !== "person") throw forbidden(what);
  return actor;
}

/** Four eyes: nobody decides about what they asked for or decided themselves. */
export const otherEyes = (code: string, message: string): AppError =>
  new AppError("forbidden", code, message, { remedy: "Ask another person who may decide; the page names them." });
