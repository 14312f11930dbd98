import { forbidden, type Id } from "@fairway/kernel";
import { type Ctx, runSql } from "../../platform/index.ts";
import { programs } from "../programs/index.ts";
import { keptTo, mayReadAll } from "./policy.ts";
import type { PartnersParts } from "./types.ts";

export type Facet = { value: string; count: number };
export type Facets = {
  types: Facet[];
  regions: Facet[];
  countries: Facet[];
  tiers: { track: string; tier: string; count: number }[];
  total: number;
};

const maxValues = 200;

const valuesOf = (column: string) => `select ${column} as value, count(*)::integer as count from app.partner
where vendor_id = $1 and ($2::uuid is null or manager_id = $2) and ${column} is not null group by ${column} order by count desc, value limit ${maxValues}`;

const typesText = `select t.value, count(*)::integer as count from app.partner p, unnest(p.types) t(value)
where p.vendor_id = $1 and ($2::uuid is null or p.manager_id = $2) group by t.value order by count desc, value limit ${maxValues}`;

/** The values that partners can be filtered by, the most frequent first. */
export async function readFacets({ platform }: PartnersParts, ctx: Ctx, programId?: Id<"program">): Promise<Facets> {
  if (!mayReadAll(ctx.actor)) throw forbidden("list partners");
  return platform.read(ctx, async (tx) => {
    const kept = keptTo(ctx.actor, "partners.read") ?? null;
    const values = [ctx.vendorId, kept];
    const facet = (text: string) => runSql<Facet>(tx, { text, values });
    const active = await programs.activeFor(tx, ctx.vendorId, programId);
    const [total] = await runSql<{ count: number }>(tx, {
      text: "select count(*)::integer as count from app.partner where vendor_id = $1 and ($2::uuid is null or manager_id = $2)",
      values,
    });
    return {
      types: await facet(typesText),
      regions: await facet(valuesOf("region")),
      countries: await facet(valuesOf("country")),
      tiers: await runSql<{ track: string; tier: string; count: number }>(tx, {
        text: `select s.track, s.tier, count(*)::integer as count from app.standing s
where s.vendor_id = $1 and s.program_id = $2 and s.as_of = $3::date and s.tier is not null
  and ($4::uuid is null or exists (
    select 1 from app.partner p where p.vendor_id = s.vendor_id and p.id = s.partner_id and p.manager_id = $4))
group by s.track, s.tier order by s.track, max(s.rank) desc`,
        values: [ctx.vendorId, active?.programId ?? null, active?.liveAsOf ?? null, kept],
      }),
      total: total?.count ?? 0,
    };
  });
}
