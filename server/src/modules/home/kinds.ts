import type { PartnerPermission, VendorPermission, waitingKinds } from "@fairway/contract";

export type WaitingKind = (typeof waitingKinds)[number];

/**
 * What waits, told by one statement: `$1` is the vendor, `$2` its business date, and `$3` its time zone on its own
 * side, the partner on a partner's. It gives a row for each, with `label` and `due_on`, which may be null.
 */
type Kind<P> = { kind: WaitingKind; permission: P; text: string };

const ofPartner = "join app.partner p on p.vendor_id = $1 and p.id = x.partner_id";

/** What waits for those on the vendor's side who may decide it. */
export const vendorKinds: readonly Kind<VendorPermission>[] = [
  {
    kind: "moves",
    permission: "oversight.decide",
    text: `select p.name as label, null::date as due_on, x.decided_on::timestamptz as since_at from app.move x ${ofPartner}
      where x.vendor_id = $1 and x.status = 'proposed'`,
  },
  {
    kind: "appeals",
    permission: "oversight.decide",
    text: `select p.name as label, x.decide_by_on as due_on, x.filed_at as since_at from app.appeal x ${ofPartner}
      where x.vendor_id = $1 and x.status = 'open'`,
  },
  {
    kind: "exceptions",
    permission: "oversight.decide",
    text: `select p.name as label, null::date as due_on, x.requested_at as since_at from app.tier_exception x ${ofPartner}
      where x.vendor_id = $1 and x.status = 'requested'`,
  },
  {
    kind: "benefitApplications",
    permission: "benefits.decide",
    text: `select p.name as label, (x.due_at at time zone $3)::date as due_on, x.submitted_at as since_at from app.benefit_application x ${ofPartner}
      where x.vendor_id = $1 and x.status = 'in_review'`,
  },
  {
    kind: "gateRequests",
    permission: "gates.open",
    text: `select p.name as label, (x.due_at at time zone $3)::date as due_on, x.asked_at as since_at from app.gate_request x ${ofPartner}
      where x.vendor_id = $1 and x.status = 'asked'`,
  },
  {
    kind: "partnerApplications",
    permission: "recruiting.review",
    text: `select x.company as label, (x.due_at at time zone $3)::date as due_on, x.submitted_at as since_at from app.partner_application x
      where x.vendor_id = $1 and x.status in ('submitted', 'in_review')`,
  },
];

const named = "coalesce(a.name->>$4, a.name->>'en', a.name->>'de', '')";

/** What waits for those on a partner's side. */
export const partnerKinds: readonly Kind<PartnerPermission>[] = [
  {
    kind: "agreements",
    permission: "agreements.sign",
    text: `select ${named} as label, x.due_on, x.asked_on::timestamptz as since_at from app.agreement_standing x
      join app.agreement a on a.vendor_id = $1 and a.id = x.agreement_id
      where x.vendor_id = $1 and x.partner_id = $3 and x.status in ('asked', 'overdue', 'expired') and a.status = 'active'`,
  },
  {
    kind: "tasks",
    permission: "onboarding.work",
    text: `select coalesce(t.task->'title'->>$4, t.task->'title'->>'en', t.task->'title'->>'de', x.key) as label, x.due_on,
        x.due_on::timestamptz as since_at from app.onboarding_task x
      join app.onboarding o on o.vendor_id = $1 and o.id = x.onboarding_id
      join app.onboarding_version v on v.vendor_id = $1 and v.id = o.version_id
      cross join lateral (select task from jsonb_array_elements(v.content->'tasks') task where task->>'key' = x.key) t
      where x.vendor_id = $1 and x.partner_id = $3 and x.status = 'open' and x.due_on is not null
        and o.status in ('running', 'stalled') and t.task->'owner'->>'side' = 'partner'`,
  },
  {
    kind: "benefitActions",
    permission: "benefits.apply",
    text: `select x.benefit as label, null::date as due_on, x.paused_at as since_at from app.benefit_application x
      where x.vendor_id = $1 and x.partner_id = $3 and x.status = 'action_required'`,
  },
  {
    kind: "notices",
    permission: "notices.acknowledge",
    text: `select '' as label, null::date as due_on, x.created_at as since_at from app.notice x
      where x.vendor_id = $1 and x.partner_id = $3 and x.important and x.acknowledged_at is null and x.withdrawn_at is null`,
  },
];
