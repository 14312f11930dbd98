import type { Explanation } from "@fairway/contract";
import { Decimal, type Id } from "@fairway/kernel";
import { explainGate } from "@fairway/program";
import { runSql, type Ctx, type Platform } from "../../platform/index.ts";
import { seenPartners } from "../conditions/index.ts";
import { programs } from "../programs/index.ts";
import { partnerHeads, type PartnerHead } from "./partner.ts";
import { keptTo } from "./policy.ts";
import { findGate } from "./read.ts";

export type NearMiss = { partner: PartnerHead; missing: Explanation[] };

/** How far something is from being met, as a share of what is needed; 1 where it cannot be said. */
function shortBy({ gap, needed }: Explanation): number {
  if (typeof gap?.value !== "string" || typeof needed?.value !== "string") return 1;
  if (gap.type === "date" || gap.type === "text" || Number(needed.value) === 0) return 1;
  return Math.min(1, new Decimal(gap.value).div(needed.value).abs().toNumber());
}

const partnersAtATime = 1000;

/** Partners that do not pass a gate and are nearest to it. @throws AppError `not_found` */
export const nearMisses = (platform: Platform, ctx: Ctx, id: Id<"gate">, limit: number): Promise<NearMiss[]> =>
  platform.read(ctx, async (tx) => {
    const { at, known } = await findGate(tx, ctx, id);
    const { declared } = known;
    if (!declared || at.liveAsOf === null) return [];
    const today = await programs.today(tx, ctx);
    let nearest: { partnerId: string; missing: Explanation[]; distance: number }[] = [];
    for (let after: string | null = null, more = true; more;) {
      const rows: { partner_id: string }[] = await runSql(tx, {
        text: `select m.partner_id from app.measurement m
          where m.vendor_id = $1 and m.program_id = $2 and m.as_of = $3::date and ($5::uuid is null or m.partner_id > $5)
            and not exists (select from app.gate_state s where s.vendor_id = $1 and s.gate_id = $4 and s.partner_id = m.partner_id)
            and ($6::uuid[] is null or m.partner_id = any ($6))
          order by m.partner_id limit ${partnersAtATime}`,
        values: [ctx.vendorId, at.programId, at.liveAsOf, id, after, keptTo(ctx.actor)],
      });
      const ids = rows.map((row) => row.partner_id);
      const seen = await seenPartners(tx, ctx.vendorId, at, ids, today);
      const found = [...seen].map(([partnerId, partner]) => {
        const { missing } = explainGate(at.program, declared.rule, partner, ctx.locale, "vendor");
        return { partnerId, missing, distance: missing.reduce((sum, each) => sum + shortBy(each), 0) };
      });
      // One that lacks nothing as of now is about to pass; it is not a near miss.
      nearest = [...nearest, ...found.filter(({ missing }) => missing.length > 0)]
        .toSorted((a, b) => a.distance - b.distance || (a.partnerId < b.partnerId ? -1 : 1))
        .slice(0, limit);
      after = ids.at(-1) ?? null;
      more = ids.length === partnersAtATime;
    }
    const heads = await partnerHeads(
      tx,
      ctx.vendorId,
      nearest.map(({ partnerId }) => partnerId),
    );
    return nearest.flatMap(({ partnerId, missing }) => {
      const partner = heads.get(partnerId);
      return partner ? [{ partner, missing }] : [];
    });
  });
