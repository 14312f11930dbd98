-- What would change under a draft: one row a plan, and one row for each partner and track or badge that changes or is near.
set local citus.multi_shard_modify_mode = 'sequential';
set local citus.enable_local_reference_table_foreign_keys = off;

-- source is the draft's document as it was planned; results holds what each date came to, by date.
create table app.plan (
  vendor_id uuid not null,
  id uuid not null,
  program_id uuid not null,
  draft_id uuid not null,
  revision integer not null,
  source text not null,
  format text not null constraint plan_format_values check (format in ('yaml', 'json')),
  kind text not null constraint plan_kind_values check (kind in ('today', 'replay')),
  dates text[] not null,
  near_within numeric not null,
  status text not null constraint plan_status_values check (status in ('queued', 'running', 'done', 'stopped', 'failed')),
  current_as_of date not null,
  cursor uuid,
  total integer not null default 0,
  done integer not null default 0,
  results jsonb not null,
  error text,
  requested_by text,
  created_at timestamptz not null,
  started_at timestamptz,
  advanced_at timestamptz,
  finished_at timestamptz,
  constraint plan_pk primary key (vendor_id, id),
  constraint plan_program_fk foreign key (vendor_id, program_id) references app.program (vendor_id, id),
  constraint plan_draft_fk foreign key (vendor_id, draft_id) references app.program_version (vendor_id, id)
);
create index plan_by_draft on app.plan (vendor_id, draft_id, id);
create index plan_by_program on app.plan (vendor_id, program_id);
create unique index plan_one_open on app.plan (vendor_id, draft_id, kind) where status in ('queued', 'running', 'stopped');

-- rank -1 is in the track without a tier; null is not in the track. near: the share of one requirement that is missing.
-- Of a benefit, track is its key, tier what it is worth and rank 0 where it is earned; figures are in metrics, beside held
-- and badges. missing: places in the requirement of the tier in asked that are not met. figures: what explains the line.
create table app.plan_line (
  vendor_id uuid not null,
  plan_id uuid not null,
  as_of date not null,
  partner_id uuid not null,
  subject text not null constraint plan_line_subject_values check (subject in ('tier', 'badge', 'benefit')),
  track text not null,
  direction text not null constraint plan_line_direction_values check (direction in ('up', 'down', 'in', 'out', 'same')),
  name_norm text not null,
  from_tier text,
  from_rank integer,
  to_tier text,
  to_rank integer,
  asked text,
  missing jsonb,
  near numeric,
  already boolean not null,
  first_loss boolean not null,
  effective_on date,
  protected_until_on date,
  figures jsonb not null,
  constraint plan_line_pk primary key (vendor_id, plan_id, as_of, partner_id, subject, track),
  constraint plan_line_plan_fk foreign key (vendor_id, plan_id) references app.plan (vendor_id, id),
  constraint plan_line_partner_fk foreign key (vendor_id, partner_id) references app.partner (vendor_id, id)
);
create index plan_line_by_partner on app.plan_line (vendor_id, partner_id);
create index plan_line_by_name on app.plan_line (vendor_id, plan_id, as_of, name_norm, partner_id, subject, track);

do $$
declare t text;
begin
  foreach t in array array['plan', 'plan_line'] loop
    execute format('alter table app.%I enable row level security', t);
    execute format('alter table app.%I force row level security', t);
    execute format('create policy %I on app.%I to fairway_app using (vendor_id = nullif(current_setting(''app.vendor_id'', true), '''')::uuid)', t || '_own', t);
    execute format('grant select, insert, update, delete on app.%I to fairway_app', t);
  end loop;
end $$;

do $$
declare t text;
begin
  if exists (select 1 from pg_extension where extname = 'citus') then
    foreach t in array array['plan', 'plan_line'] loop
      perform create_distributed_table('app.' || t, 'vendor_id', colocate_with => 'app.partner');
    end loop;
  end if;
end $$;
