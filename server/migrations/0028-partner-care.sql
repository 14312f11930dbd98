set local citus.multi_shard_modify_mode = 'sequential';
set local citus.enable_local_reference_table_foreign_keys = off;
set local citus.enable_unsafe_triggers = on;

-- How a partner is doing, as last computed. score: 0 to 100; null and risk unknown where too little is known to say.
-- inputs: what it was computed from, part by part.
create table app.partner_health (
  vendor_id uuid not null,
  partner_id uuid not null,
  as_of date not null,
  score integer constraint partner_health_score_range check (score between 0 and 100),
  risk text not null constraint partner_health_risk_values check (risk in ('low', 'medium', 'high', 'unknown')),
  -- Points since four weeks ago; null where nothing was known then or is now.
  change integer,
  inputs jsonb not null,
  computed_at timestamptz not null,
  constraint partner_health_pk primary key (vendor_id, partner_id),
  constraint partner_health_partner_fk foreign key (vendor_id, partner_id) references app.partner (vendor_id, id)
);
create index partner_health_by_risk on app.partner_health (vendor_id, risk, score);

-- The same at the end of each day.
create table app.partner_health_day (
  vendor_id uuid not null,
  partner_id uuid not null,
  as_of date not null,
  score integer,
  risk text not null constraint partner_health_day_risk_values check (risk in ('low', 'medium', 'high', 'unknown')),
  constraint partner_health_day_pk primary key (vendor_id, partner_id, as_of),
  constraint partner_health_day_partner_fk foreign key (vendor_id, partner_id) references app.partner (vendor_id, id)
);

-- What somebody said of a suggested action. Never changed; the newest about an occasion counts.
create table app.action_answer (
  vendor_id uuid not null,
  id uuid not null,
  partner_id uuid not null,
  kind text not null,
  occasion text not null,
  answer text not null constraint action_answer_answer_values check (answer in ('done', 'snoozed', 'notUseful')),
  reason text,
  -- Of what was snoozed: the last day on which it is not shown.
  until_on date,
  person_id uuid,
  person_name text not null,
  answered_at timestamptz not null,
  constraint action_answer_pk primary key (vendor_id, id),
  constraint action_answer_partner_fk foreign key (vendor_id, partner_id) references app.partner (vendor_id, id)
);
create index action_answer_by_partner on app.action_answer (vendor_id, partner_id, kind, occasion, id);

-- The end of a partnership, planned for a day. The partner stays active through last_on.
create table app.offboarding (
  vendor_id uuid not null,
  id uuid not null,
  partner_id uuid not null,
  status text not null constraint offboarding_status_values check (status in ('planned', 'called_off', 'ended', 'reinstated')),
  reason text not null,
  last_on date not null,
  -- Until when what is kept about the partner is kept, and why.
  keep_until_on date not null,
  keep_because text not null,
  started_by uuid,
  started_by_name text not null,
  started_at timestamptz not null,
  settled_at timestamptz,
  constraint offboarding_pk primary key (vendor_id, id),
  constraint offboarding_partner_fk foreign key (vendor_id, partner_id) references app.partner (vendor_id, id)
);
create index offboarding_by_partner on app.offboarding (vendor_id, partner_id, id);
create unique index offboarding_one_open on app.offboarding (vendor_id, partner_id) where status = 'planned';
create index offboarding_due on app.offboarding (vendor_id, last_on) where status = 'planned';

-- Who lost a place by the end of a partnership, with which roles, so that it can be given back. A local table, beside
-- the people.
create table identity.ended_place (
  vendor_id uuid not null constraint ended_place_vendor_fk references app.vendor (id),
  partner_id uuid not null,
  person_id uuid not null constraint ended_place_person_fk references identity.person (id),
  roles text[] not null,
  ended_at timestamptz not null,
  constraint ended_place_pk primary key (vendor_id, partner_id, person_id)
);
create index ended_place_by_person on identity.ended_place (person_id);
grant select, insert, update, delete on identity.ended_place to fairway_app;

-- Everything about a partner in one file, made by a job.
create table app.partner_export (
  vendor_id uuid not null,
  id uuid not null,
  partner_id uuid not null,
  status text not null constraint partner_export_status_values check (status in ('queued', 'done', 'failed', 'expired')),
  requested_by uuid,
  requested_by_name text not null,
  requested_at timestamptz not null,
  finished_at timestamptz,
  expires_at timestamptz,
  file_key text,
  size_bytes bigint,
  digest text,
  rows integer,
  constraint partner_export_pk primary key (vendor_id, id),
  constraint partner_export_partner_fk foreign key (vendor_id, partner_id) references app.partner (vendor_id, id)
);
create index partner_export_by_partner on app.partner_export (vendor_id, partner_id, id);
create index partner_export_due on app.partner_export (vendor_id, expires_at) where status = 'done';

-- Which events no longer say what they said, because a person was erased from them. Their seals hold the digest of what they said before;
-- this holds it again, beside the digest of what they say now, and the event of the erasure holds the digest of all its redactions.
create table app.event_redaction (
  vendor_id uuid not null,
  event_id uuid not null,
  erasure_id uuid not null,
  before_digest text not null,
  after_digest text not null,
  redacted_at timestamptz not null,
  constraint event_redaction_pk primary key (vendor_id, event_id, erasure_id)
);
create index event_redaction_by_erasure on app.event_redaction (vendor_id, erasure_id);

do $$
declare t text;
begin
  foreach t in array array['partner_health', 'partner_health_day', 'action_answer', 'offboarding', 'partner_export', 'event_redaction'] loop
    execute format('alter table app.%I enable row level security', t);
    execute format('alter table app.%I force row level security', t);
    execute format('create policy %I on app.%I to fairway_app using (vendor_id = nullif(current_setting(''app.vendor_id'', true), '''')::uuid)', t || '_own', t);
    execute format('grant select, insert on app.%I to fairway_app', t);
  end loop;
end $$;
grant update on app.partner_health, app.partner_health_day, app.offboarding, app.partner_export to fairway_app;
grant delete on app.partner_health to fairway_app;
grant update (person_name) on app.action_answer to fairway_app;

create trigger event_redaction_append_only before update or delete on app.event_redaction
  for each row execute function app.refuse_change();

-- That a person was erased at this vendor. It says nothing of the person.
create table app.erasure (
  vendor_id uuid not null constraint erasure_vendor_fk references app.vendor (id),
  id uuid not null,
  reason text not null,
  erased_by uuid,
  erased_by_name text not null,
  erased_at timestamptz not null,
  constraint erasure_pk primary key (vendor_id, id)
);
alter table app.erasure enable row level security;
alter table app.erasure force row level security;
create policy erasure_own on app.erasure to fairway_app
  using (vendor_id = nullif(current_setting('app.vendor_id', true), '')::uuid);
grant select, insert on app.erasure to fairway_app;
grant update (reason, erased_by_name) on app.erasure to fairway_app;

-- Whether the transaction at hand erases somebody: it wrote the erasure itself.
create function app.is_erasing(vendor uuid) returns boolean language sql stable as $$
  select exists (select 1 from app.erasure e where e.vendor_id = vendor and e.xmin = pg_current_xact_id()::xid)
$$;

-- What is append-only may lose a person's name, in the transaction that erases the person; which columns, the grants say.
create or replace function app.refuse_change() returns trigger language plpgsql as $$
begin
  if tg_op = 'UPDATE' and app.is_erasing(new.vendor_id) then
    return new;
  end if;
  raise exception '% is append-only', tg_table_name using errcode = 'restrict_violation';
end $$;

-- An event that changed without a redaction, or by one that no erasure tells of, does not fit its seal any more.
grant update (actor_name, data) on app.event to fairway_app;
grant update (data, reference, source) on app.fact to fairway_app;
grant update (reason) on app.fact_reversal to fairway_app;
grant update (actor_name, note) on app.benefit_application_step to fairway_app;
grant update (recorded_by, what) on app.benefit_use to fairway_app;
grant update (actor_name, text) on app.partner_application_step to fairway_app;
grant update (published_by) on app.application_form_version to fairway_app;

do $$
declare t text;
begin
  if exists (select 1 from pg_extension where extname = 'citus') then
    foreach t in array array['partner_health', 'partner_health_day', 'action_answer', 'offboarding', 'partner_export', 'event_redaction', 'erasure'] loop
      perform create_distributed_table('app.' || t, 'vendor_id', colocate_with => 'app.partner');
    end loop;
  end if;
end $$;
