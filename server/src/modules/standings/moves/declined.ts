import type { Id } from "@fairway/kernel";
import type { Declined, MoveDirection } from "@fairway/program";
import { runSql, type Ctx, type Tx } from "../../../platform/index.ts";
import { mayReadAll } from "../policy.ts";
import type { Subject } from "../subject.ts";

type Row = Declined & { track: string };

/** Of a declined demotion the partner never hears; a declined promotion it can appeal against. */
const readable = (ctx: Ctx): MoveDirection[] => (mayReadAll(ctx.actor) ? ["up", "down"] : ["up"]);

/** What a person declined, or an appeal undid, and that holds back what the figures give, by track. */
export async function declinedUpTo(
  tx: Tx,
  ctx: Ctx,
  { at, asOf }: Subject,
  partnerId: Id<"partner">,
): Promise<Map<string, Declined>> {
  const rows = await runSql<Row>(tx, {
    text: `select h.track, h.refused_direction as direction, h.refused_rank as rank, h.refused_on::text as on,
        m.to_tier as tier, coalesce(m.outcome, '') as reason, m.appeal_id is not null as appealed
      from app.holding h
      join lateral (
        select to_tier, outcome, appeal_id from app.move m
        where m.vendor_id = $1 and m.partner_id = $2 and m.program_id = $3 and m.track = h.track
          and (m.appeal_id is not null
            or m.status = 'declined' and m.direction = h.refused_direction and m.to_rank = h.refused_rank)
        order by m.settled_at desc limit 1
      ) m on true
      where h.vendor_id = $1 and h.partner_id = $2 and h.program_id = $3
        and h.refused_on <= $4 and (h.refused_direction = any ($5::text[]) or m.appeal_id is not null)`,
    values: [ctx.vendorId, partnerId, at.programId, asOf, readable(ctx)],
  });
  return new Map(rows.map(({ track, ...declined }) => [track, declined]));
}
