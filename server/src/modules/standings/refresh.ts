import type { Ctx, Emit, Platform, Tx } from "../../platform/index.ts";
import { programs, type ProgramHead } from "../programs/index.ts";
import { emitChanges } from "./changes.ts";
import { measuredDates } from "./evaluation-repo.ts";
import { decidedDate } from "./moves/front.ts";
import { writeSlice } from "./snapshot.ts";

/** A partner about whom something became known, and the first day for which it counts; null: every day. */
export type Touch = { partnerId: string; from: string | null };

const partnersPerTransaction = 500;

/** Every date whose snapshot exists, also in part: the live one, the kept ones, and those of evaluations under way. */
async function snapshotDates(tx: Tx, ctx: Ctx, head: ProgramHead): Promise<string[]> {
  const dates = await measuredDates(tx, ctx.vendorId, head.id);
  if (head.liveAsOf !== null) dates.push(head.liveAsOf);
  return [...new Set(dates)].toSorted();
}

/** The earliest day from which each partner is touched. */
function earliest(touches: readonly Touch[]): Map<string, string> {
  const byPartner = new Map<string, string>();
  for (const { partnerId, from } of touches) {
    const known = byPartner.get(partnerId);
    const day = from ?? "";
    if (known === undefined || day < known) byPartner.set(partnerId, day);
  }
  return byPartner;
}

async function refreshProgram(
  tx: Tx,
  emit: Emit,
  ctx: Ctx,
  head: ProgramHead,
  touched: ReadonlyMap<string, string>,
): Promise<void> {
  const through = await programs.throughTime(tx, ctx.vendorId, head);
  const front = await decidedDate(tx, ctx.vendorId, head);
  for (const asOf of await snapshotDates(tx, ctx, head)) {
    const partnerIds = [...touched].filter(([, from]) => from <= asOf).map(([id]) => id);
    if (partnerIds.length === 0) continue;
    const at = await through(asOf);
    const slice = { vendorId: ctx.vendorId, at, asOf, partnerIds };
    const baseline = asOf === head.liveAsOf ? asOf : null;
    const decides = asOf === front ? { emit, ctx, heldBefore: head.liveAsOf } : null;
    const options = { measuredAt: ctx.now.toString(), baseline, decides };
    emitChanges(emit, at, asOf, await writeSlice(tx, slice, options));
    if (baseline !== null) {
      const subject = { kind: "program" as const, id: head.id };
      emit({ type: "standings.refreshed", subject, data: { programId: head.id, asOf, partnerIds } });
    }
  }
}

/**
 * Measures only these partners again, at every date of which there is a snapshot and that lies on or after the day
 * from which they are touched: a fact that arrives late changes history too, so that history equals recomputation.
 */
export async function refreshPartners(platform: Platform, ctx: Ctx, touches: readonly Touch[]): Promise<void> {
  const all = [...earliest(touches)].toSorted(([a], [b]) => (a < b ? -1 : 1));
  for (let start = 0; start < all.length; start += partnersPerTransaction) {
    const touched = new Map(all.slice(start, start + partnersPerTransaction));
    const call = { operation: "standings.refresh", input: { partners: touched.size } };
    await platform.command(ctx, call, async ({ tx, emit }) => {
      // The locks wait for a chunk of an evaluation in hand: what it measured without the news is measured again.
      for (const head of await programs.lockAll(tx, ctx.vendorId)) await refreshProgram(tx, emit, ctx, head, touched);
    });
  }
}
