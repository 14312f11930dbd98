import type { Id } from "@fairway/kernel";
import type { Ctx, Platform } from "../../platform/index.ts";
import { liveProgram, partnerIdsAfter } from "../standings/index.ts";
import { entitle } from "./entitle.ts";
import { lockFollowing, markFollowed } from "./entitlement-repo.ts";

const partnersPerTransaction = 500;

/** These partners were measured again, or hold another tier. */
export async function followSome(
  platform: Platform,
  ctx: Ctx,
  programId: Id<"program">,
  partnerIds: readonly string[],
): Promise<void> {
  const all = [...new Set(partnerIds)].toSorted();
  for (let start = 0; start < all.length; start += partnersPerTransaction) {
    const ids = all.slice(start, start + partnersPerTransaction);
    const call = { operation: "benefits.follow", input: { programId, partners: ids.length } };
    await platform.command(ctx, call, async ({ tx, emit }) => {
      const at = await liveProgram(tx, ctx, programId);
      const { startedAt } = await lockFollowing(tx, { vendorId: ctx.vendorId, programId });
      if (at) await entitle({ tx, emit }, ctx, at, ids, startedAt === null);
    });
  }
}

/**
 * Everybody was measured: walks through all partners. What is right already is left as it is, so that a walk which was
 * broken off may simply be made again.
 */
export async function followEverybody(
  platform: Platform,
  ctx: Ctx,
  programId: Id<"program">,
  signal: AbortSignal,
): Promise<void> {
  const call = { operation: "benefits.followAll", input: { programId } };
  const place = { vendorId: ctx.vendorId, programId };
  for (let after: string | null = null, more = true; more;) {
    signal.throwIfAborted();
    const from = after;
    after = await platform.command(ctx, call, async ({ tx, emit }): Promise<string | null> => {
      const at = await liveProgram(tx, ctx, programId);
      if (!at) return null;
      const { startedAt } = await lockFollowing(tx, place);
      const ids = await partnerIdsAfter(tx, ctx.vendorId, from, partnersPerTransaction);
      await entitle({ tx, emit }, ctx, at, ids, startedAt === null);
      if (ids.length < partnersPerTransaction) {
        await markFollowed(tx, place, at, ctx.now.toString());
        return null;
      }
      return ids.at(-1) ?? null;
    });
    more = after !== null;
  }
}
