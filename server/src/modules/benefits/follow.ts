import type { Id } from "@fairway/kernel";
import type { Ctx, Platform } from "../../platform/index.ts";
import { walkEverybody, walkSome, type Walk } from "../standings/index.ts";
import { entitle } from "./entitle.ts";
import { lockFollowing, markFollowed } from "./entitlement-repo.ts";

const walkOf = (platform: Platform, ctx: Ctx): Walk => ({
  platform,
  operation: "benefits.follow",
  partnersPerTransaction: 500,
  async follow(work, at, partnerIds) {
    const { startedAt } = await lockFollowing(work.tx, { vendorId: ctx.vendorId, programId: at.programId });
    await entitle(work, ctx, at, partnerIds, startedAt === null);
  },
});

/** These partners were measured again, or hold another tier. */
export const followSome = (
  platform: Platform,
  ctx: Ctx,
  programId: Id<"program">,
  partnerIds: readonly string[],
): Promise<void> => walkSome(walkOf(platform, ctx), ctx, programId, partnerIds);

/** Everybody was measured. */
export const followEverybody = (
  platform: Platform,
  ctx: Ctx,
  programId: Id<"program">,
  signal: AbortSignal,
): Promise<void> =>
  walkEverybody(walkOf(platform, ctx), ctx, programId, {
    signal,
    finish: ({ tx }, at) => markFollowed(tx, { vendorId: ctx.vendorId, programId }, at, ctx.now.toString()),
  });
