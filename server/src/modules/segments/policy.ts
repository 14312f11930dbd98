import type { VendorRole } from "@fairway/contract";
import { hasRole, runners, type Actor } from "../../platform/index.ts";
import type { Kept } from "./types.ts";

const makers: readonly VendorRole[] = [...runners, "marketing"];

export const mayMake = (actor: Actor): boolean => hasRole(actor, makers);

/** Segments are how the vendor sees its partners; partners do not see them. */
export const mayRead = (actor: Actor): boolean => actor.kind === "system" || actor.side === "vendor";

/** What stands in the document is changed there. */
export const segmentCan = (actor: Actor, kept: Kept): Record<"edit" | "retire", boolean> => {
  const isOurs = mayMake(actor) && kept.origin === "console" && kept.status === "active";
  return { edit: isOurs, retire: isOurs };
};

export const listCan = (actor: Actor): Record<"create", boolean> => ({ create: mayMake(actor) });
