import type { Id } from "@fairway/kernel";
import { runSql, type Tx } from "../../../platform/index.ts";

type Of = { vendorId: Id<"vendor">; programId: Id<"program">; partnerIds: readonly string[] };

export type HeldByMoves = { partnerId: string; track: string; tier: string | null; rank: number };

/** What some partners came to hold by their last moves, also in tracks whose policy a version has dropped since. */
export async function heldByMoves(tx: Tx, { vendorId, programId, partnerIds }: Of): Promise<HeldByMoves[]> {
  const rows = await runSql<Omit<HeldByMoves, "partnerId"> & { partner_id: string; direction: string }>(tx, {
    text: `select distinct on (partner_id, track) partner_id, track, direction, to_tier as tier, coalesce(to_rank, -1) as rank
      from app.move where vendor_id = $1 and program_id = $2 and status = 'effective' and partner_id = any ($3::uuid[])
      order by partner_id, track, effective_on desc, direction = 'in', id desc`,
    values: [vendorId, programId, partnerIds],
  });
  return rows
    .filter(({ direction }) => direction !== "out")
    .map(({ partner_id: partnerId, track, tier, rank }) => ({ partnerId, track, tier, rank }));
}
