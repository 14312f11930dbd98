import type { VendorRole } from "@fairway/contract";
import type { Id } from "@fairway/kernel";
import type { Actor } from "../../platform/index.ts";

const announcers: readonly VendorRole[] = ["owner", "administrator", "operations", "marketing"];
const operators: readonly VendorRole[] = ["owner", "administrator", "operations"];

const isOneOf = (actor: Actor, roles: readonly VendorRole[]): boolean =>
  actor.kind === "system" || (actor.side === "vendor" && actor.roles.some((role) => roles.includes(role)));

/** Writing to partners in the vendor's name. */
export const mayAnnounce = (actor: Actor): boolean => isOneOf(actor, announcers);

/** Looking after the outbox: trying a mail again. */
export const mayHandleMail = (actor: Actor): boolean => isOneOf(actor, operators);

/** A version's notice is looked at by those who write to partners or change programs. */
export const mayPreview = mayAnnounce;

/** A partner's own people see what it was told; of others they see nothing. */
export const mayReadNoticesOf = (actor: Actor, partnerId: Id<"partner">): boolean =>
  actor.kind === "system" || actor.side === "vendor" || actor.partnerId === partnerId;

/** Only somebody of the partner can say that the partner knows; its administrators speak for it. */
export const mayAcknowledge = (actor: Actor, partnerId: Id<"partner">): boolean =>
  actor.kind === "person" &&
  actor.side === "partner" &&
  actor.partnerId === partnerId &&
  actor.roles.includes("administrator");

export const announcementsCan = (actor: Actor): Record<"announce", boolean> => ({ announce: mayAnnounce(actor) });
