import { notFound } from "@fairway/kernel";
import { type Ctx, runSql, type Tx } from "../../platform/index.ts";
import { accessOf } from "../identity/index.ts";
import { partnerExists } from "../partners/index.ts";
import { openConnections } from "../sso/index.ts";
import type { CareParts, PartnerId } from "./types.ts";

const next = (day: string): string => Temporal.PlainDate.from(day).add({ days: 1 }).toString();
export const keepUntil = (lastOn: string, years: number): string =>
  Temporal.PlainDate.from(lastOn).add({ years }).toString();

type PreviewLine = {
  what:
    | "people"
    | "invitations"
    | "keys"
    | "signIn"
    | "benefits"
    | "protections"
    | "requests"
    | "agreements"
    | "links"
    | "territories";
  count: number;
  on: string;
  names: string[];
};

/** What ends with a partnership, each with its names; `$3` is the last day. */
const ending = `
  select 'benefits' as what, b.benefit || coalesce(' (' || (b.allocated - b.utilized)::text || ')', '') as name
    from app.benefit_allocation b where b.vendor_id = $1 and b.partner_id = $2 and b.status = 'active'
  union all select 'protections', h.track || ': ' || coalesce(h.floor_tier, '') from app.holding h
    where h.vendor_id = $1 and h.partner_id = $2 and h.floor_until_on > $3::date
  union all select 'requests', a.benefit from app.benefit_application a
    where a.vendor_id = $1 and a.partner_id = $2 and a.status in ('pending_submission', 'in_review', 'action_required')
  union all select 'requests', a.track from app.appeal a
    where a.vendor_id = $1 and a.partner_id = $2 and a.status = 'open'
  union all select 'requests', coalesce(r.label ->> $4, r.label ->> 'en') from app.gate_request r
    where r.vendor_id = $1 and r.partner_id = $2 and r.status = 'asked'
  union all select 'agreements', coalesce(g.name ->> $4, g.name ->> 'en', g.key) from app.agreement_standing s
    join app.agreement g on g.vendor_id = s.vendor_id and g.id = s.agreement_id
    where s.vendor_id = $1 and s.partner_id = $2 and s.holds
  union all select 'links', o.name from app.partner_link l
    join app.partner o on o.vendor_id = l.vendor_id and o.id = case when l.parent_id = $2 then l.child_id else l.parent_id end
    where l.vendor_id = $1 and (l.parent_id = $2 or l.child_id = $2) and coalesce(l.until_on, 'infinity'::date) > $3::date
  union all select 'territories', concat_ws(', ', t.country, t.region) from app.partner_territory t
    where t.vendor_id = $1 and t.partner_id = $2 and coalesce(t.until_on, 'infinity'::date) > $3::date`;

async function linesOf(tx: Tx, ctx: Ctx, id: PartnerId, lastOn: string): Promise<PreviewLine[]> {
  const rows = await runSql<{ what: PreviewLine["what"]; name: string }>(tx, {
    text: `select what, name from (${ending}) e order by what, name`,
    values: [ctx.vendorId, id, lastOn, ctx.locale],
  });
  const lines = new Map<string, PreviewLine>();
  const place = { vendorId: ctx.vendorId, partnerId: id };
  const ways = (await openConnections(tx, place)).map(({ name }) => ({ what: "signIn" as const, name }));
  for (const { what, name } of [...(await accessOf(tx, ctx, place)), ...ways, ...rows]) {
    const line = lines.get(what) ?? { what, count: 0, on: next(lastOn), names: [] };
    lines.set(what, { ...line, count: line.count + 1, names: [...line.names, name].slice(0, 20) });
  }
  return [...lines.values()];
}

/** What would happen if a partnership ended on a day. @throws AppError `not_found` */
export async function previewOffboarding(
  { platform, people }: CareParts,
  ctx: Ctx,
  id: PartnerId,
  { lastOn, keepYears }: { lastOn: string; keepYears: number },
): Promise<{ lines: PreviewLine[]; keepUntilOn: string }> {
  const lines = await platform.read(ctx, async (tx) => {
    if (!(await partnerExists(tx, ctx.vendorId, id))) throw notFound("partner");
    return linesOf(tx, ctx, id, lastOn);
  });
  const members = await people.list(ctx, { vendorId: ctx.vendorId, partnerId: id });
  const names = members.map(({ name }) => name);
  const first: PreviewLine = { what: "people", count: names.length, on: next(lastOn), names: names.slice(0, 20) };
  return { lines: [first, ...lines], keepUntilOn: keepUntil(lastOn, keepYears) };
}
