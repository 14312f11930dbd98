import { AppError } from "@fairway/kernel";
import type { Ctx } from "../../platform/index.ts";
import { standingToApi, type Standings } from "../standings/index.ts";
import type { Gap } from "./actions.ts";
import type { PartnerId } from "./types.ts";

/** The tier above that asks for the fewest further things; null at the top, outside every track, or without a measurement. */
export async function nearestTier(standings: Standings, ctx: Ctx, partnerId: PartnerId): Promise<Gap | null> {
  const found = await standings.standing(ctx, { partnerId, known: "now" }).catch((error: unknown) => {
    if (error instanceof AppError) return null;
    throw error;
  });
  if (!found) return null;
  const { tracks } = standingToApi(found, partnerId, ctx.now, ctx.locale);
  const [nearest] = tracks
    .flatMap(({ track, inTrack, next }) =>
      next && inTrack.met !== false && next.missing.length > 0 ? [{ track, next }] : [],
    )
    .toSorted((a, b) => a.next.missing.length - b.next.missing.length);
  if (!nearest) return null;
  const { track, next } = nearest;
  const says = next.missing.map((one) => one.says).join(" · ");
  return { track, tier: next.tier, says, missing: next.requirement };
}
