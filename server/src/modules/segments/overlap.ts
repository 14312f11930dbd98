import { notFound, type Id } from "@fairway/kernel";
import { runSql, type Ctx, type Platform } from "../../platform/index.ts";
import { programs } from "../programs/index.ts";
import { listKnown } from "../conditions/index.ts";
import { keptTo, mayRead } from "./policy.ts";
import { segmentFamily, type Known } from "./family.ts";

type Pair = { a: string; b: string; both: number };
export type Overlap = { segments: { known: Known; members: number }[]; pairs: Pair[] };

/** How many partners each two segments share, from one pass over the membership. */
export async function overlapOf(platform: Platform, ctx: Ctx, programId?: Id<"program">): Promise<Overlap> {
  if (!mayRead(ctx.actor)) throw notFound("program");
  return platform.read(ctx, async (tx) => {
    const at = await programs.activeFor(tx, ctx.vendorId, programId);
    const known = at ? await listKnown(tx, segmentFamily, ctx.vendorId, at) : [];
    const rows = await runSql<Pair>(tx, {
      text: `select x.segment_id as a, y.segment_id as b, count(*)::int as both
        from app.segment_membership x
        join app.segment_membership y on y.vendor_id = $1 and y.partner_id = x.partner_id and y.left_on is null
          and y.segment_id = any ($2::uuid[]) and y.segment_id >= x.segment_id
        where x.vendor_id = $1 and x.segment_id = any ($2::uuid[]) and x.left_on is null
          and ($3::uuid[] is null or x.partner_id = any ($3))
        group by x.segment_id, y.segment_id order by x.segment_id, y.segment_id`,
      values: [ctx.vendorId, known.map(({ kept }) => kept.id), keptTo(ctx.actor)],
    });
    const own = new Map(rows.filter(({ a, b }) => a === b).map(({ a, both }) => [a, both]));
    return {
      segments: known.map((each) => ({ known: each, members: own.get(each.kept.id) ?? 0 })),
      pairs: rows.filter(({ a, b }) => a !== b),
    };
  });
}
