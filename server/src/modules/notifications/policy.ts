import type { VendorRole } from "@fairway/contract";
import type { Id } from "@fairway/kernel";
import { hasRole, runners, type Actor } from "../../platform/index.ts";

const announcers: readonly VendorRole[] = [...runners, "marketing"];
/** Writing to partners in the vendor's name. */
export const mayAnnounce = (actor: Actor): boolean => hasRole(actor, announcers);

/** Looking after the outbox: trying a mail again. */
export const mayHandleMail = (actor: Actor): boolean => hasRole(actor, runners);

/** A partner's own people see what it was told; of others they see nothing. */
export const mayReadNoticesOf = (actor: Actor, partnerId: Id<"partner">): boolean =>
  actor.kind === "system" || actor.side === "vendor" || actor.partnerId === partnerId;

/** Only somebody of the partner can say that the partner knows; its administrators speak for it. */
export const mayAcknowledge = (actor: Actor, partnerId: Id<"partner">): boolean =>
  actor.kind === "person" &&
  actor.side === "partner" &&
  actor.partnerId === partnerId &&
  actor.roles.includes("administrator");
