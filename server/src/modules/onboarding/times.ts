import { notFound, type Id } from "@fairway/kernel";
import { runSql, type Ctx } from "../../platform/index.ts";
import { programs, type ProgramAt } from "../programs/index.ts";
import { daysBetween } from "./dates.ts";
import { keptTo, mayReadAll } from "./policy.ts";
import { listTemplateViews, type TemplateView } from "./read.ts";
import type { OnboardingParts, Says } from "./types.ts";

type Row = {
  id: Id<"onboarding">;
  templateId: string;
  partnerId: Id<"partner">;
  name: string;
  startedOn: string;
  firstValueOn: string | null;
  because: Says | null;
};

export type Reached = Omit<Row, "firstValueOn" | "because"> & { on: string; days: number; because: Says };

export type Times = {
  view: TemplateView;
  at: ProgramAt | null;
  reached: Reached[];
  notYet: number;
};

/** The value below which a share of sorted numbers lies; between two where it falls between them. */
export function quantile(sorted: readonly number[], share: number): number | null {
  if (sorted.length === 0) return null;
  const place = (sorted.length - 1) * share;
  const [low = 0, high = 0] = [sorted[Math.floor(place)], sorted[Math.ceil(place)]];
  return Math.round((low + (high - low) * (place - Math.floor(place))) * 10) / 10;
}

const bounds = [0, 8, 15, 31, 61, 91] as const;

/** How many took so many days. */
export const buckets = (days: readonly number[]) =>
  bounds.map((fromDays, i) => {
    const next = bounds[i + 1];
    const isIn = (n: number) => n >= fromDays && (next === undefined || n < next);
    return { fromDays, toDays: next === undefined ? null : next - 1, partners: days.filter(isIn).length };
  });

/** How long partners took to first value, by checklist, newest first. @throws AppError `not_found` */
export async function timesToFirstValue(parts: OnboardingParts, ctx: Ctx): Promise<Times[]> {
  if (!mayReadAll(ctx.actor)) throw notFound("checklist");
  const views = await listTemplateViews(parts, ctx);
  const { rows, at } = await parts.platform.read(ctx, async (tx) => ({
    at: await programs.activeFor(tx, ctx.vendorId),
    rows: await runSql<Row>(tx, {
      text: `select o.id, o.template_id as "templateId", o.partner_id as "partnerId", p.name, o.started_on as "startedOn",
          o.first_value_on as "firstValueOn", o.first_value_because as because
        from app.onboarding o join app.partner p on p.vendor_id = $1 and p.id = o.partner_id
        where o.vendor_id = $1 and o.status <> 'cancelled' and ($2::uuid[] is null or o.partner_id = any ($2))
        order by o.first_value_on desc nulls last, o.id desc`,
      values: [ctx.vendorId, keptTo(ctx.actor)],
    }),
  }));
  return views.map((view) => {
    const own = rows.filter(({ templateId }) => templateId === view.template.id);
    const reached = own.flatMap(({ firstValueOn: on, because, ...row }) =>
      on === null || because === null ? [] : [{ ...row, on, because, days: daysBetween(row.startedOn, on) }],
    );
    return { view, at, reached, notYet: own.length - reached.length };
  });
}
