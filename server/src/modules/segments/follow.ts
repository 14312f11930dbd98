import type { Id } from "@fairway/kernel";
import type { Ctx, Platform } from "../../platform/index.ts";
import { listKnown, register } from "../conditions/index.ts";
import { liveProgram, walkEverybody, walkSome } from "../standings/index.ts";
import { segmentFamily } from "./family.ts";
import { closeAll, countMembers, followPartners } from "./membership.ts";
import { countPast } from "./past.ts";

const about = { operation: "segments.follow", partnersPerTransaction: 1000 };

/** These partners were measured again: they join and leave. */
export const followSome = (
  platform: Platform,
  ctx: Ctx,
  programId: Id<"program">,
  partnerIds: readonly string[],
): Promise<void> =>
  walkSome(
    {
      ...about,
      platform,
      async follow({ tx }, at, ids) {
        const known = await listKnown(tx, segmentFamily, ctx.vendorId, at, true);
        const changed = await followPartners(tx, ctx.vendorId, at, known, ids);
        await countMembers(tx, ctx.vendorId, [...changed], at.liveAsOf);
      },
    },
    ctx,
    programId,
    partnerIds,
  );

/** Everybody was measured, or a segment is new. `only` restricts it to one segment. */
export async function followEverybody(
  platform: Platform,
  ctx: Ctx,
  programId: Id<"program">,
  { signal, only }: { signal: AbortSignal; only?: Id<"segment"> },
): Promise<void> {
  const isMeant = ({ kept }: { kept: { id: string } }): boolean => only === undefined || kept.id === only;
  const call = { operation: "segments.register", input: { programId } };
  await platform.command(ctx, call, async ({ tx, emit }) => {
    const at = await liveProgram(tx, ctx, programId);
    if (!at) return;
    for (const { id } of await register({ tx, emit, ctx }, segmentFamily, at))
      await closeAll(tx, ctx.vendorId, id, at.liveAsOf);
  });
  const walk = {
    ...about,
    platform,
    async follow({ tx }, at, ids) {
      const known = await listKnown(tx, segmentFamily, ctx.vendorId, at, true);
      await followPartners(tx, ctx.vendorId, at, known.filter(isMeant), ids);
    },
  } satisfies Parameters<typeof walkEverybody>[0];
  await walkEverybody(walk, ctx, programId, {
    signal,
    async finish({ tx }, at) {
      const meant = (await listKnown(tx, segmentFamily, ctx.vendorId, at)).filter(isMeant);
      await countPast(tx, ctx.vendorId, at, meant);
      const ids = meant.map(({ kept }) => kept.id);
      await countMembers(tx, ctx.vendorId, ids, at.liveAsOf);
    },
  });
}
