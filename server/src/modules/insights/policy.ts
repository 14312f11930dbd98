import { may, type Actor } from "../../platform/index.ts";

/** Explore reads across all partners, so it is for the vendor's people, who may explore. */
export const mayExplore = (actor: Actor): boolean => may(actor, "explore.read");
