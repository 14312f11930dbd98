import type { VendorRole } from "@fairway/contract";
import { AppError, forbidden, type Id } from "@fairway/kernel";
import { runners, type Actor } from "../../platform/index.ts";

const askers: readonly VendorRole[] = [...runners, "cam"];

const has = (actor: Actor, roles: readonly VendorRole[]): boolean =>
  actor.kind === "person" && actor.side === "vendor" && actor.roles.some((role) => roles.includes(role));

/** Whether one of these roles decides about moves, exceptions and appeals. */
export const isDecider = (roles: readonly string[]): boolean => runners.some((role) => roles.includes(role));

/** Who decides about moves, exceptions and appeals: a person, never Fairway itself. */
export const mayDecide = (actor: Actor): boolean => has(actor, runners);
/** Who asks for an exception; account managers do for their partners. */
export const mayAsk = (actor: Actor): boolean => has(actor, askers);
export const mayReadQueues = (actor: Actor): boolean => actor.kind === "system" || actor.side === "vendor";
export const mayReadOf = (actor: Actor, partnerId: Id<"partner">): boolean =>
  mayReadQueues(actor) || (actor.kind === "person" && actor.side === "partner" && actor.partnerId === partnerId);

/** A partner's administrators appeal; who decides notes down an appeal that came by mail or by phone. */
export const mayAppeal = (actor: Actor, partnerId: Id<"partner">): boolean => {
  if (actor.kind !== "person") return false;
  if (actor.side === "partner") return actor.partnerId === partnerId && actor.roles.includes("administrator");
  return mayDecide(actor);
};

/** Whose appeal it is takes it back: the partner's administrators, or who wrote it down for them. */
export const mayWithdraw = (actor: Actor, appeal: { partnerId: Id<"partner">; filedBy: Id<"person"> }): boolean =>
  mayAppeal(actor, appeal.partnerId) &&
  actor.kind === "person" &&
  (actor.side === "partner" || actor.personId === appeal.filedBy);

export type PersonActor = Extract<Actor, { kind: "person" }>;

/** @throws AppError forbidden */
export function requirePerson(actor: Actor, may: boolean, what: string): PersonActor {
  if (!may || actor.kind !== "person") throw forbidden(what);
  return actor;
}

/** Four eyes: nobody decides about what they asked for or decided themselves. */
export const otherEyes = (code: string, message: string): AppError =>
  new AppError("forbidden", code, message, { remedy: "Ask another person who may decide; the page names them." });
