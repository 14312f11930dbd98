import type { Id } from "@fairway/kernel";
import type { Ctx, Emit, Platform, Tx } from "../../platform/index.ts";
import { partnerIdsAfter } from "./evaluation-repo.ts";
import { liveProgram, type LiveProgram } from "./followers.ts";

type Work = { tx: Tx; emit: Emit };

/** How a domain follows partners, some hundreds in one transaction. */
export type Walk = {
  platform: Platform;
  /** What its commands are called: `segments.follow`. */
  operation: string;
  partnersPerTransaction: number;
  follow: (work: Work, at: LiveProgram, partnerIds: readonly string[]) => Promise<void>;
};

/** These partners were measured again, or hold another tier: the domain follows them. */
export async function walkSome(
  { platform, operation, partnersPerTransaction, follow }: Walk,
  ctx: Ctx,
  programId: Id<"program">,
  partnerIds: readonly string[],
): Promise<void> {
  const all = [...new Set(partnerIds)].toSorted();
  for (let start = 0; start < all.length; start += partnersPerTransaction) {
    const ids = all.slice(start, start + partnersPerTransaction);
    const call = { operation, input: { programId, partners: ids.length } };
    await platform.command(ctx, call, async (work) => {
      const at = await liveProgram(work.tx, ctx, programId);
      if (at) await follow(work, at, ids);
    });
  }
}

/**
 * Everybody was measured, or what is followed is new: walks through all partners by id. What is right already is left
 * as it is, so that a walk which was broken off may simply be made again. `finish` stands in the transaction of the
 * last step.
 */
export async function walkEverybody(
  { platform, operation, partnersPerTransaction, follow }: Walk,
  ctx: Ctx,
  programId: Id<"program">,
  { signal, finish }: { signal: AbortSignal; finish?: (work: Work, at: LiveProgram) => Promise<void> },
): Promise<void> {
  const call = { operation: `${operation}All`, input: { programId } };
  for (let after: string | null = null, more = true; more;) {
    signal.throwIfAborted();
    const from = after;
    after = await platform.command(ctx, call, async (work): Promise<string | null> => {
      const at = await liveProgram(work.tx, ctx, programId);
      if (!at) return null;
      const ids = await partnerIdsAfter(work.tx, ctx.vendorId, from, partnersPerTransaction);
      await follow(work, at, ids);
      if (ids.length === partnersPerTransaction) return ids.at(-1) ?? null;
      await finish?.(work, at);
      return null;
    });
    more = after !== null;
  }
}
