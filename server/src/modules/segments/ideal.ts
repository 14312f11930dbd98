import { notFound, type Id } from "@fairway/kernel";
import type { Metric } from "@fairway/program";
import { runSql, type Ctx, type Platform } from "../../platform/index.ts";
import { programs, type ProgramAt } from "../programs/index.ts";
import { keptTo, mayRead } from "./policy.ts";

type Row = {
  partner_id: string;
  name: string;
  reference: string;
  region: string | null;
  score: string;
  held: Record<string, { tier: string | null; rank: number }>;
};
export type Ideal = { at: ProgramAt; metric: Metric; rows: Row[] };

/** Who is nearest to the ideal partner without holding the highest tier of any track; null where no score is named. */
export async function idealPartners(
  platform: Platform,
  ctx: Ctx,
  { programId, limit }: { programId?: Id<"program">; limit: number },
): Promise<Ideal | null> {
  if (!mayRead(ctx.actor)) throw notFound("program");
  return platform.read(ctx, async (tx) => {
    const at = await programs.activeFor(tx, ctx.vendorId, programId);
    const metric = at?.program.metrics.find((m) => m.key === at.program.idealPartner);
    if (!at || !metric) return null;
    const tops = at.program.tracks.map((track) => [track.key, track.tiers.length - 1] as const);
    const rows = await runSql<Row>(tx, {
      text: `select p.id as partner_id, p.name, p.reference, p.region, m.metrics ->> $4 as score, m.held
        from app.measurement m join app.partner p on p.vendor_id = $1 and p.id = m.partner_id
        where m.vendor_id = $1 and m.program_id = $2 and m.as_of = $3::date and m.version_id = $5
          and ($9::uuid[] is null or p.id = any ($9)) and m.metrics ->> $4 is not null and not exists (
            select from unnest($6::text[], $7::int[]) t (track, rank)
            where (m.held -> t.track ->> 'rank')::int >= t.rank
          )
        order by (m.metrics ->> $4)::numeric desc, p.id limit $8`,
      values: [
        ctx.vendorId,
        at.programId,
        at.liveAsOf,
        metric.key,
        at.versionId,
        tops.map(([track]) => track),
        tops.map(([, rank]) => rank),
        limit,
        keptTo(ctx.actor),
      ],
    });
    return { at, metric, rows };
  });
}
