import { type Ctx, runSql, type Tx } from "../../platform/index.ts";
import { programAtFor, programs, type ProgramAt } from "../programs/index.ts";
import { liveSummary } from "../standings/index.ts";
import { readOf } from "./of-partner.ts";
import { needs } from "./policy.ts";
import type { LinkKind, LinkSharing, PartnerId, RecordParts } from "./types.ts";

export type Below = {
  name: string;
  kind: LinkKind;
  depth: number;
  through: string | null;
  sharing: LinkSharing;
  country: string | null;
  standings: { trackLabel: string; tier: string | null }[] | null;
  contacts: { name: string; title: string | null; email: string | null; phone: string | null }[] | null;
};
type Row = Omit<Below, "standings"> & {
  metrics: Record<string, unknown> | null;
  held: Record<string, { tier: string | null; rank: number }> | null;
};

const deepest = 10;

/**
 * Who stands below a partner on a day. What is shared of one is the least that any link on the way to it shares; nothing
 * shared on the way hides what is behind. Where several ways lead to one, the way that shares most counts.
 */
const text = `with recursive way as (
    select l.child_id as id, l.kind, 1 as depth, null::uuid as through,
      array_position(array['nothing', 'name', 'standing', 'contacts'], l.sharing) as level
    from app.partner_link l where l.vendor_id = $1 and l.parent_id = $2 and l.sharing <> 'nothing'
      and l.from_on <= $3::date and coalesce(l.until_on, 'infinity'::date) >= $3::date
    union
    select l.child_id, l.kind, w.depth + 1, w.id,
      least(w.level, array_position(array['nothing', 'name', 'standing', 'contacts'], l.sharing))
    from way w join app.partner_link l on l.vendor_id = $1 and l.parent_id = w.id and l.sharing <> 'nothing'
      and l.from_on <= $3::date and coalesce(l.until_on, 'infinity'::date) >= $3::date
    where w.depth < ${deepest}
  ), best as (select distinct on (id) id, kind, depth, through, level from way order by id, level desc, depth)
  select p.name, b.kind, b.depth, t.name as through, p.country,
    (array['nothing', 'name', 'standing', 'contacts'])[b.level] as sharing,
    case when b.level >= 3 then m.metrics end as metrics, case when b.level >= 3 then m.held end as held,
    case when b.level >= 4 then coalesce((
      select jsonb_agg(jsonb_build_object('name', c.name, 'title', c.title, 'email', c.email, 'phone', c.phone)
        order by c.name, c.id)
      from app.partner_contact c where c.vendor_id = $1 and c.partner_id = p.id and c.consent = 'given'), '[]'::jsonb)
    end as contacts
  from best b join app.partner p on p.vendor_id = $1 and p.id = b.id and p.status <> 'ended'
  left join app.partner t on t.vendor_id = $1 and t.id = b.through
  left join app.measurement m on m.vendor_id = $1 and m.program_id = $4::uuid and m.as_of = $5::date and m.partner_id = p.id
  order by b.depth, p.name, p.id limit 500`;

function standingsOf(active: ProgramAt | null, row: Row, locale: Ctx["locale"]): Below["standings"] {
  if (!active || row.metrics === null || row.held === null) return null;
  const live = liveSummary(active, { metrics: row.metrics, standings: row.held }, locale);
  return live.standings.map(({ trackLabel, tier }) => ({ trackLabel, tier }));
}

async function belowOf(tx: Tx, ctx: Ctx, id: PartnerId): Promise<Below[]> {
  const today = await programs.today(tx, ctx);
  const found = await programs.activeFor(tx, ctx.vendorId);
  const active = found && programAtFor(ctx.actor, found);
  const values = [ctx.vendorId, id, today, active?.programId ?? null, active?.liveAsOf ?? null];
  const rows = await runSql<Row>(tx, { text, values });
  return rows.map((row) => ({
    name: row.name,
    kind: row.kind,
    depth: row.depth,
    through: row.through,
    sharing: row.sharing,
    country: row.country,
    standings: standingsOf(active, row, ctx.locale),
    contacts: row.contacts,
  }));
}

/** What a partner may see of those below it. @throws AppError `not_found` */
export const listBelow = (parts: RecordParts, ctx: Ctx, id: PartnerId): Promise<Below[]> =>
  readOf(parts, ctx, id, (tx) => belowOf(tx, ctx, id), needs.readLinks);
