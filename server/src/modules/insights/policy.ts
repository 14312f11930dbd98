import type { Actor } from "../../platform/index.ts";

/** Explore reads across all partners, so it is for the vendor's people, whatever their role. */
export const mayExplore = (actor: Actor): boolean => actor.kind === "system" || actor.side === "vendor";
