import type { Id } from "@fairway/kernel";
import { runSql, type Ctx, type Platform, type Tx } from "../../platform/index.ts";
import { programs } from "../programs/index.ts";
import { entitle, type Live } from "./entitle.ts";
import { lockFollowing, markFollowed } from "./entitlement-repo.ts";

const partnersPerTransaction = 500;

async function live(tx: Tx, ctx: Ctx, programId: Id<"program">): Promise<Live | null> {
  const head = (await programs.heads(tx, ctx.vendorId)).find(({ id }) => id === programId);
  const at = head && (await programs.activeFor(tx, ctx.vendorId, programId));
  return at?.liveAsOf ? { ...at, liveAsOf: at.liveAsOf } : null;
}

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
      const { startedAt } = await lockFollowing(tx, { vendorId: ctx.vendorId, programId });
      const at = await live(tx, ctx, programId);
      if (at) await entitle({ tx, emit }, ctx, at, ids, startedAt === null);
    });
  }
}

async function nextPartners(tx: Tx, ctx: Ctx, after: string | null): Promise<string[]> {
  const rows = await runSql<{ id: string }>(tx, {
    text: `select id from app.partner where vendor_id = $1 and ($2::uuid is null or id > $2) order by id limit $3`,
    values: [ctx.vendorId, after, partnersPerTransaction],
  });
  return rows.map((row) => row.id);
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
      const at = await live(tx, ctx, programId);
      if (!at) return null;
      const { startedAt } = await lockFollowing(tx, place);
      const ids = await nextPartners(tx, ctx, from);
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
