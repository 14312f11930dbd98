import type { Id } from "@fairway/kernel";
import type { Ctx, Platform } from "../../platform/index.ts";
import { liveProgram, partnerIdsAfter } from "../standings/index.ts";
import { listKnown } from "./known.ts";
import { countMembers, followPartners } from "./membership.ts";
import { countPast } from "./past.ts";
import { register } from "./register.ts";

const partnersPerTransaction = 1000;

/** These partners were measured again: they join and leave. */
export async function followSome(
  platform: Platform,
  ctx: Ctx,
  programId: Id<"program">,
  partnerIds: readonly string[],
): Promise<void> {
  const all = [...new Set(partnerIds)].toSorted();
  for (let start = 0; start < all.length; start += partnersPerTransaction) {
    const ids = all.slice(start, start + partnersPerTransaction);
    const call = { operation: "segments.follow", input: { programId, partners: ids.length } };
    await platform.command(ctx, call, async ({ tx }) => {
      const at = await liveProgram(tx, ctx, programId);
      if (!at) return;
      const known = await listKnown(tx, ctx.vendorId, at, true);
      const changed = await followPartners(tx, ctx.vendorId, at, known, ids);
      await countMembers(tx, ctx.vendorId, [...changed], at.liveAsOf);
    });
  }
}

/**
 * Everybody was measured, or a segment is new: walks through all partners. What is right already is left as it is, so
 * that a walk which was broken off may simply be made again. `only` restricts it to one segment.
 */
export async function followEverybody(
  platform: Platform,
  ctx: Ctx,
  programId: Id<"program">,
  { signal, only }: { signal: AbortSignal; only?: Id<"segment"> },
): Promise<void> {
  const call = { operation: "segments.followAll", input: { programId } };
  const isThere = await platform.command(ctx, call, async ({ tx, emit }) => {
    const at = await liveProgram(tx, ctx, programId);
    if (at) await register(tx, emit, ctx, at, at.liveAsOf);
    return at !== null;
  });
  for (let after: string | null = null, more = isThere; more;) {
    signal.throwIfAborted();
    const from = after;
    after = await platform.command(ctx, call, async ({ tx }): Promise<string | null> => {
      const at = await liveProgram(tx, ctx, programId);
      const ids = at ? await partnerIdsAfter(tx, ctx.vendorId, from, partnersPerTransaction) : [];
      if (!at || ids.length === 0) return null;
      const known = await listKnown(tx, ctx.vendorId, at, true);
      const meant = only === undefined ? known : known.filter(({ kept }) => kept.id === only);
      await followPartners(tx, ctx.vendorId, at, meant, ids);
      return ids.at(-1) ?? null;
    });
    more = after !== null;
  }
  await platform.command(ctx, call, async ({ tx }) => {
    const at = await liveProgram(tx, ctx, programId);
    const known = at ? await listKnown(tx, ctx.vendorId, at) : [];
    const meant = known.filter(({ kept }) => only === undefined || kept.id === only);
    if (!at) return;
    await countPast(tx, ctx.vendorId, at, meant);
    const ids = meant.map(({ kept }) => kept.id);
    await countMembers(tx, ctx.vendorId, ids, at.liveAsOf);
  });
}
