import type { Id } from "@fairway/kernel";
import { may, ownPartners, type Actor } from "../../platform/index.ts";
import type { Known } from "./family.ts";

export const mayMake = (actor: Actor): boolean => may(actor, "segments.edit");

/** Segments are how the vendor sees its partners; partners do not see them. */
export const mayRead = (actor: Actor): boolean => may(actor, "segments.read");

/** Whose membership is read; null is everybody's. */
export const keptTo = (actor: Actor): Id<"partner">[] | null => ownPartners(actor, "segments.read");

/** What stands in the document is changed there. */
export const segmentCan = (actor: Actor, kept: Known["kept"]): Record<"edit" | "retire", boolean> => {
  const isOurs = mayMake(actor) && kept.origin === "console" && kept.status === "active";
  return { edit: isOurs, retire: isOurs };
};

export const listCan = (actor: Actor): Record<"create", boolean> => ({ create: mayMake(actor) });
