import { forbidden, type Id } from "@fairway/kernel";
import { type Ctx, runSql } from "../../platform/index.ts";
import { programs } from "../programs/index.ts";
import { mayReadAll } from "./policy.ts";
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
where vendor_id = $1 and ${column} is not null group by ${column} order by count desc, value limit ${maxValues}`;

const typesText = `select t.value, count(*)::integer as count from app.partner p, unnest(p.types) t(value)
where p.vendor_id = $1 group by t.value order by count desc, value limit ${maxValues}`;

/** The values that partners can be filtered by, the most frequent first. */
export async function readFacets({ platform }: PartnersParts, ctx: Ctx, programId?: Id<"program">): Promise<Facets> {
  if (!mayReadAll(ctx.actor)) throw forbidden("list partners");
  return platform.read(ctx, async (tx) => {
    const values = [ctx.vendorId];
    const facet = (text: string) => runSql<Facet>(tx, { text, values });
    const active = await programs.activeFor(tx, ctx.vendorId, programId);
    const [total] = await runSql<{ count: number }>(tx, {
      text: "select count(*)::integer as count from app.partner where vendor_id = $1",
      values,
    });
    return {
      types: await facet(typesText),
      regions: await facet(valuesOf("region")),
      countries: await facet(valuesOf("country")),
      tiers: await runSql<{ track: string; tier: string; count: number }>(tx, {
        text: `select track, tier, count(*)::integer as count from app.standing
where vendor_id = $1 and program_id = $2 and as_of = $3::date and tier is not null
group by track, tier order by track, max(rank) desc`,
        values: [ctx.vendorId, active?.programId ?? null, active?.liveAsOf ?? null],
      }),
      total: total?.count ?? 0,
    };
  });
}
