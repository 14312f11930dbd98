import { forbidden, type Id } from "@fairway/kernel";
import { runSql, type Ctx, type Platform, type Tx } from "../../platform/index.ts";
import { programs, type ProgramAt } from "../programs/index.ts";
import { keptTo, mayReadAll } from "./policy.ts";

type Entitled = { benefit: string; worth: string | null; count: number; holding: number; cost: string | null };
type Allocated = { benefit: string; allocated: string | null; utilized: string; active: number };
type Applied = { benefit: string; waiting: number; late: number };

export type Overview = {
  at: ProgramAt;
  entitled: readonly Entitled[];
  allocated: readonly Allocated[];
  applied: readonly Applied[];
};

/**
 * Who has earned each benefit, and what those who have it cost in a year; each in one pass. What was given and is used
 * up costs as much as what is still to be used; where a benefit costs what it is worth, what was given on request costs
 * the amount that was given.
 */
const entitledOf = (tx: Tx, { vendorId, actor }: Ctx, at: ProgramAt, today: string): Promise<Entitled[]> =>
  runSql<Entitled>(tx, {
    text: `select e.benefit, e.worth, count(*)::int as count,
        (count(*) filter (where e.given = 'automatically' or a.partner_id is not null))::int as holding,
        trim_scale(sum(case when e.given = 'on request' and e.benefit = any ($4::text[]) then a.allocated else e.cost end)
          filter (where e.given = 'automatically' or a.partner_id is not null))::text as cost
      from app.benefit_entitlement e left join (
        select partner_id, benefit, sum(allocated) as allocated from app.benefit_allocation
        where vendor_id = $1 and program_id = $2 and status <> 'inactive' and (expires_on is null or expires_on > $3::date)
        group by partner_id, benefit
      ) a on a.partner_id = e.partner_id and a.benefit = e.benefit
      where e.vendor_id = $1 and e.program_id = $2 and e.to_on is null
        and ($5::uuid[] is null or e.partner_id = any ($5))
      group by e.benefit, e.worth order by e.benefit, count desc`,
    values: [
      vendorId,
      at.programId,
      today,
      at.program.benefits.filter((b) => b.costIsWorth).map((b) => b.key),
      keptTo(actor),
    ],
  });

/** Null where there is no program yet. @throws AppError `forbidden` */
export async function overviewOf(platform: Platform, ctx: Ctx, programId?: Id<"program">): Promise<Overview | null> {
  if (!mayReadAll(ctx.actor)) throw forbidden("see everybody's benefits");
  return platform.read(ctx, async (tx) => {
    const at = await programs.activeFor(tx, ctx.vendorId, programId);
    if (!at) return null;
    const values = [ctx.vendorId, at.programId, keptTo(ctx.actor)];
    return {
      at,
      entitled: await entitledOf(tx, ctx, at, await programs.today(tx, ctx)),
      allocated: await runSql<Allocated>(tx, {
        text: `select benefit, trim_scale(sum(allocated))::text as allocated, trim_scale(sum(utilized))::text as utilized,
            (count(*) filter (where status = 'active'))::int as active
          from app.benefit_allocation where vendor_id = $1 and program_id = $2 and status <> 'inactive'
            and ($3::uuid[] is null or partner_id = any ($3)) group by benefit`,
        values,
      }),
      applied: await runSql<Applied>(tx, {
        text: `select benefit, count(*)::int as waiting, (count(*) filter (where due_at < $4::timestamptz))::int as late
          from app.benefit_application where vendor_id = $1 and program_id = $2 and status = 'in_review'
            and ($3::uuid[] is null or partner_id = any ($3)) group by benefit`,
        values: [...values, ctx.now.toString()],
      }),
    };
  });
}
