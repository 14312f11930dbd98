import type { SqlText } from "../../platform/index.ts";
import type { Presence } from "./types.ts";

/** How much each known part counts. */
export const weights = { engagement: 35, trend: 35, requirements: 20, onboarding: 10 } as const;
/** With less than this known, nothing is said. */
const leastKnown = 40;
/** Below the first the risk is high, below the second medium. */
export const bounds = { high: 40, medium: 65 } as const;

/** Where to count business: the kind of fact, and its field of money in the program's currency where it has one. */
export type Business = { kind: string; field: string | null; currency: string | null } | null;

type Given = {
  vendorId: string;
  today: string;
  now: string;
  presence: readonly Presence[];
  business: Business;
  programId: string | null;
  liveAsOf: string | null;
  only: string | null;
};

/** Things that wait, as a list; `text` selects partner_id, id, label and on. */
const listed = (text: string) => `select partner_id,
  jsonb_agg(jsonb_build_object('id', id, 'label', label, 'on', "on") order by "on", id) as items from (${text}) w group by 1`;

const parts = `
  here as (
    select * from jsonb_to_recordset($4::jsonb)
      as r ("partnerId" uuid, people integer, administrators integer, "lastSeenAt" timestamptz)
  ), acted as (
    select e.partner_id, count(distinct e.at::date)::integer as days from app.event e
    where e.vendor_id = $1 and e.actor_side = 'partner' and e.at >= $3::timestamptz - interval '90 days'
      and e.at <= $3::timestamptz and e.partner_id is not null group by 1
  ), opened as (
    select u.partner_id, count(*)::integer as times from app.library_usage u
    where u.vendor_id = $1 and u.used_on > $2::date - 90 and u.partner_id is not null group by 1
  ), unread as (${listed(`select n.partner_id, n.id::text, n.kind as label, n.created_at::date as "on" from app.notice n
    where n.vendor_id = $1 and n.important and n.acknowledged_at is null and n.withdrawn_at is null
      and n.created_at < $3::timestamptz - interval '14 days'`)}
  ), lines as (
    select f.partner_id, f.occurred_on > $2::date - interval '3 months' as recent,
      case when f.data->>$6 ~ '^-?[0-9]+(\\.[0-9]+)?$' then (f.data->>$6)::numeric end as amount
    from app.fact f where f.vendor_id = $1 and f.kind = $5 and (
        f.occurred_on > $2::date - interval '3 months' and f.occurred_on <= $2::date
        or f.occurred_on > $2::date - interval '15 months' and f.occurred_on <= $2::date - interval '1 year')
      and not exists (select 1 from app.fact_reversal r where r.vendor_id = $1 and r.fact_id = f.id)
  ), business as (
    select partner_id, bool_and(amount is not null) as plain, count(*) filter (where recent) as facts_now, count(*) filter (where not recent) as facts_before,
      coalesce(sum(amount) filter (where recent), 0) as amount_now,
      coalesce(sum(amount) filter (where not recent), 0) as amount_before
    from lines group by 1
  ), held as (
    select s.partner_id, count(*)::integer as tracks from app.standing s
    where s.vendor_id = $1 and s.program_id = $7::uuid and s.as_of = $8::date group by 1
  ), at_risk as (${listed(`select s.partner_id, s.track || ' ' || coalesce(h.pending_effective_on::text, h.below_since_on::text, s.since::text) as id,
      s.tier as label, coalesce(h.pending_effective_on, s.as_of) as "on"
    from app.standing s left join app.holding h on h.vendor_id = s.vendor_id and h.program_id = s.program_id
      and h.partner_id = s.partner_id and h.track = s.track
    where s.vendor_id = $1 and s.program_id = $7::uuid and s.as_of = $8::date
      and (s.qualified_rank < s.rank or h.pending_direction = 'down' or h.below_since_on is not null)`)}
  ), stalled as (${listed(`select o.partner_id, o.id::text, null::text as label, coalesce(o.stalled_on, o.progress_on) as "on"
    from app.onboarding o where o.vendor_id = $1 and o.status = 'stalled'`)}
  ), onboarded as (
    select o.partner_id from app.onboarding o where o.vendor_id = $1 and o.status in ('running', 'completed') group by 1
  ), to_sign as (${listed(`select a.partner_id, a.agreement_id || ' ' || a.version_id as id, null::text as label, coalesce(a.due_on, a.asked_on) as "on"
    from app.agreement_standing a join app.agreement g on g.vendor_id = a.vendor_id and g.id = a.agreement_id
      and g.required and g.status = 'active'
    where a.vendor_id = $1 and a.status in ('asked', 'overdue', 'expired')`)}
  ), expiring as (
    select b.partner_id, jsonb_agg(jsonb_build_object('id', b.id, 'label', b.benefit, 'on', b.expires_on,
      'left', (b.allocated - b.utilized)::text) order by b.expires_on, b.id) as items
    from app.benefit_allocation b where b.vendor_id = $1 and b.status = 'active' and b.allocated > b.utilized
      and b.expires_on between $2::date and $2::date + 30 group by 1
  ), requests as (${listed(`select a.partner_id, a.id::text, a.benefit as label, a.submitted_at::date as "on"
    from app.benefit_application a where a.vendor_id = $1 and a.status = 'in_review'
    union all select a.partner_id, a.id::text, null, a.filed_at::date from app.appeal a
    where a.vendor_id = $1 and a.status = 'open'`)}
  )`;

const seenDays = `extract(day from $3::timestamptz - h."lastSeenAt")`;

/** Engagement: half when somebody last came, a quarter how often, a quarter what was opened and read; nobody to come is unknown. */
const engagement = `case when coalesce(h.people, 0) = 0 then null else round(
  50 * (case when h."lastSeenAt" is null then 0 else greatest(0, 1 - ${seenDays} / 90) end)
  + 25 * least(1, coalesce(a.days, 0) / 6.0)
  + 25 * case when u.items is not null then 0 when coalesce(o.times, 0) > 0 or coalesce(a.days, 0) > 0 then 1 else 0.5 end
)::integer end`;

/** Trend: as much as a year ago is 70, one and a half times as much 100, nothing any more 0; without a year ago unknown. */
const ratio = `(case when b.plain then b.amount_now / nullif(b.amount_before, 0)
  else b.facts_now::numeric / nullif(b.facts_before, 0) end)`;
const trend = `case when ${ratio} is null then null when ${ratio} >= 1 then round(least(100, 70 + 60 * (${ratio} - 1)))::integer
  else round(70 * greatest(0, ${ratio}))::integer end`;

const requirements = `case when t.tracks is null then null
  else round(100 * (1 - least(1, coalesce(jsonb_array_length(k.items), 0)::numeric / t.tracks)))::integer end`;

const onboarding = `case when g.items is not null then 0 when d.partner_id is not null then 100 end`;

const none = "'[]'::jsonb";

/** Everything about each partner, and the parts of its score. */
const measured = `select p.id as partner_id, ${engagement} as engagement, ${trend} as trend, ${requirements} as requirements,
    ${onboarding} as onboarding,
    jsonb_build_object('people', coalesce(h.people, 0), 'administrators', coalesce(h.administrators, 0),
      'lastSeenOn', h."lastSeenAt"::date, 'activeDays', coalesce(a.days, 0), 'opened', coalesce(o.times, 0),
      'unread', coalesce(u.items, ${none}),
      'now', case when b.partner_id is null then null when b.plain then b.amount_now::text else b.facts_now::text end,
      'before', case when b.partner_id is null then null when b.plain then b.amount_before::text else b.facts_before::text end,
      'counted', case when b.plain then 'amount' else 'facts' end, 'currency', $10::text, 'tracks', coalesce(t.tracks, 0),
      'atRisk', coalesce(k.items, ${none}), 'stalled', coalesce(g.items, ${none}), 'toSign', coalesce(s.items, ${none}),
      'expiring', coalesce(x.items, ${none}), 'requests', coalesce(r.items, ${none})) as known
  from app.partner p
  left join here h on h."partnerId" = p.id
  left join acted a on a.partner_id = p.id
  left join opened o on o.partner_id = p.id
  left join unread u on u.partner_id = p.id
  left join business b on b.partner_id = p.id
  left join held t on t.partner_id = p.id
  left join at_risk k on k.partner_id = p.id
  left join stalled g on g.partner_id = p.id
  left join onboarded d on d.partner_id = p.id
  left join to_sign s on s.partner_id = p.id
  left join expiring x on x.partner_id = p.id
  left join requests r on r.partner_id = p.id
  where p.vendor_id = $1 and p.status <> 'ended' and ($9::uuid is null or p.id = $9)`;

const known = Object.entries(weights).map(([part, weight]) => `case when m.${part} is null then 0 else ${weight} end`);
const points = Object.entries(weights).map(([part, weight]) => `coalesce(m.${part}, 0) * ${weight}`);

/**
 * Computes the health of all partners, or of one, and keeps it with the day's snapshot, as one statement. Returns the
 * partners whose risk differs from what it was.
 */
export function computeStatement(given: Given): SqlText {
  const { vendorId, today, now, presence, business, programId, liveAsOf, only } = given;
  return {
    text: `with ${parts}, measured as (${measured}),
  weighed as (select m.*, ${known.join(" + ")} as known_weight, ${points.join(" + ")} as points from measured m),
  scored as (
    select w.*, case when w.known_weight >= ${leastKnown} then round(w.points::numeric / w.known_weight)::integer end as score
    from weighed w
  ), rated as (
    select s.*, case when s.score is null then 'unknown' when s.score < ${bounds.high} then 'high'
      when s.score < ${bounds.medium} then 'medium' else 'low' end as risk
    from scored s
  ), earlier as (
    select distinct on (y.partner_id) y.partner_id, y.score from app.partner_health_day y
    where y.vendor_id = $1 and y.as_of between $2::date - 42 and $2::date - 28 order by y.partner_id, y.as_of desc
  ), was as (
    select h.partner_id, h.risk from app.partner_health h where h.vendor_id = $1
  ), written as (
    insert into app.partner_health (vendor_id, partner_id, as_of, score, risk, change, inputs, computed_at)
    select $1, r.partner_id, $2::date, r.score, r.risk, r.score - e.score,
      r.known || jsonb_build_object('engagement', r.engagement, 'trend', r.trend, 'requirements', r.requirements,
        'onboarding', r.onboarding), $3::timestamptz
    from rated r left join earlier e on e.partner_id = r.partner_id
    on conflict (vendor_id, partner_id) do update set as_of = excluded.as_of, score = excluded.score, risk = excluded.risk,
      change = excluded.change, inputs = excluded.inputs, computed_at = excluded.computed_at
    returning partner_id, risk, score
  ), kept as (
    insert into app.partner_health_day (vendor_id, partner_id, as_of, score, risk)
    select $1, r.partner_id, $2::date, r.score, r.risk from rated r
    on conflict (vendor_id, partner_id, as_of) do update set score = excluded.score, risk = excluded.risk
  )
  select w.partner_id as "partnerId", w.risk as "to", was.risk as "from", w.score
  from written w join was on was.partner_id = w.partner_id where was.risk <> w.risk order by w.partner_id`,
    values: [
      vendorId,
      today,
      now,
      JSON.stringify(presence),
      business?.kind ?? null,
      business?.field ?? "",
      programId,
      liveAsOf,
      only,
      business?.currency ?? null,
    ],
  };
}
