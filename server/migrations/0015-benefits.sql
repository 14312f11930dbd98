set local citus.multi_shard_modify_mode = 'sequential';
set local citus.enable_local_reference_table_foreign_keys = off;
set local citus.enable_unsafe_triggers = on;

-- Up to which snapshot the entitlements of everybody in a program follow what was measured. One row a program; whoever writes entitlements locks it.
create table app.benefit_program (
  vendor_id uuid not null,
  program_id uuid not null,
  -- When the first walk over everybody ended; until then nothing is announced to anybody.
  started_at timestamptz,
  followed_on date,
  version_id uuid,
  constraint benefit_program_pk primary key (vendor_id, program_id),
  constraint benefit_program_program_fk foreign key (vendor_id, program_id) references app.program (vendor_id, id)
);

-- That a partner has earned a benefit, from a day on: it has it where it is given automatically, and may apply for it where it is given on request.
-- to_on: the first day on which it was not earned any more; null while it is. because, ended_because: { cause, says: { en, de }, missing: { en, de } }.
create table app.benefit_entitlement (
  vendor_id uuid not null,
  program_id uuid not null,
  partner_id uuid not null,
  benefit text not null,
  from_on date not null,
  to_on date,
  given text not null constraint benefit_entitlement_given_values check (given in ('automatically', 'on request')),
  worth text,
  unit text,
  -- What it costs the vendor for the partner in a year, as last measured; null where that is not known.
  cost numeric,
  version_id uuid not null,
  because jsonb not null,
  ended_because jsonb,
  granted_at timestamptz not null,
  ended_at timestamptz,
  constraint benefit_entitlement_pk primary key (vendor_id, program_id, partner_id, benefit, from_on),
  constraint benefit_entitlement_partner_fk foreign key (vendor_id, partner_id) references app.partner (vendor_id, id),
  constraint benefit_entitlement_version_fk foreign key (vendor_id, version_id) references app.program_version (vendor_id, id)
);
create unique index benefit_entitlement_one_open on app.benefit_entitlement (vendor_id, program_id, partner_id, benefit)
  where to_on is null;
create index benefit_entitlement_by_partner on app.benefit_entitlement (vendor_id, partner_id);
create index benefit_entitlement_by_version on app.benefit_entitlement (vendor_id, version_id);
create index benefit_entitlement_by_benefit on app.benefit_entitlement (vendor_id, program_id, benefit, to_on);

create table app.benefit_application (
  vendor_id uuid not null,
  id uuid not null,
  program_id uuid not null,
  partner_id uuid not null,
  benefit text not null,
  status text not null constraint benefit_application_status_values
    check (status in ('pending_submission', 'in_review', 'action_required', 'approved', 'rejected', 'canceled')),
  amount numeric,
  unit text,
  purpose text not null,
  revision integer not null default 1,
  applied_by text not null,
  created_at timestamptz not null,
  submitted_at timestamptz,
  -- When it must be decided; while the partner has to act the clock stands still.
  due_at timestamptz,
  paused_at timestamptz,
  decided_at timestamptz,
  decided_by text,
  reason text,
  constraint benefit_application_pk primary key (vendor_id, id),
  constraint benefit_application_partner_fk foreign key (vendor_id, partner_id) references app.partner (vendor_id, id),
  constraint benefit_application_program_fk foreign key (vendor_id, program_id) references app.program (vendor_id, id)
);
create unique index benefit_application_one_open on app.benefit_application (vendor_id, program_id, partner_id, benefit)
  where status in ('pending_submission', 'in_review', 'action_required');
create index benefit_application_by_partner on app.benefit_application (vendor_id, partner_id, id);
create index benefit_application_by_program on app.benefit_application (vendor_id, program_id, status, id);

-- What happened with an application, and what was said. Never changed.
create table app.benefit_application_step (
  vendor_id uuid not null,
  application_id uuid not null,
  at timestamptz not null,
  id uuid not null,
  from_status text,
  to_status text not null,
  actor_name text not null,
  actor_side text not null,
  note text,
  constraint benefit_application_step_pk primary key (vendor_id, application_id, id),
  constraint benefit_application_step_application_fk foreign key (vendor_id, application_id)
    references app.benefit_application (vendor_id, id)
);

-- What was given to a partner to use. Amounts are exact; allocated is null where there is nothing to count.
create table app.benefit_allocation (
  vendor_id uuid not null,
  id uuid not null,
  program_id uuid not null,
  partner_id uuid not null,
  benefit text not null,
  application_id uuid,
  status text not null constraint benefit_allocation_status_values check (status in ('active', 'inactive', 'fulfilled')),
  -- Why it is inactive.
  inactive_because text constraint benefit_allocation_inactive_because_values check (inactive_because in ('expired', 'withdrawn')),
  worth text,
  unit text,
  allocated numeric constraint benefit_allocation_allocated_positive check (allocated > 0),
  utilized numeric not null default 0 constraint benefit_allocation_utilized_range check (utilized >= 0),
  starts_on date not null,
  -- The first day on which it cannot be used any more; null where it lasts as long as it is earned.
  expires_on date,
  reminded_at timestamptz,
  created_at timestamptz not null,
  ended_at timestamptz,
  constraint benefit_allocation_pk primary key (vendor_id, id),
  constraint benefit_allocation_never_over_range check (allocated is null or utilized <= allocated),
  constraint benefit_allocation_partner_fk foreign key (vendor_id, partner_id) references app.partner (vendor_id, id),
  constraint benefit_allocation_program_fk foreign key (vendor_id, program_id) references app.program (vendor_id, id),
  constraint benefit_allocation_application_fk foreign key (vendor_id, application_id)
    references app.benefit_application (vendor_id, id)
);
create unique index benefit_allocation_one_active on app.benefit_allocation (vendor_id, program_id, partner_id, benefit)
  where status = 'active';
create index benefit_allocation_by_partner on app.benefit_allocation (vendor_id, partner_id, id);
create index benefit_allocation_by_program on app.benefit_allocation (vendor_id, program_id, benefit, status, id);
create index benefit_allocation_by_application on app.benefit_allocation (vendor_id, application_id);
create index benefit_allocation_by_expiry on app.benefit_allocation (vendor_id, expires_on) where status <> 'inactive';

-- What was used of an allocation. Never changed: a mistake is taken back by a line of the opposite amount.
create table app.benefit_use (
  vendor_id uuid not null,
  allocation_id uuid not null,
  id uuid not null,
  amount numeric not null constraint benefit_use_amount_range check (amount <> 0),
  used_on date not null,
  what text not null,
  reverses uuid,
  recorded_by text not null,
  recorded_by_side text not null,
  recorded_at timestamptz not null,
  constraint benefit_use_pk primary key (vendor_id, allocation_id, id),
  constraint benefit_use_allocation_fk foreign key (vendor_id, allocation_id) references app.benefit_allocation (vendor_id, id)
);
create unique index benefit_use_reversed_once on app.benefit_use (vendor_id, allocation_id, reverses) where reverses is not null;

create trigger benefit_use_append_only before update or delete on app.benefit_use
  for each row execute function app.refuse_change();
create trigger benefit_application_step_append_only before update or delete on app.benefit_application_step
  for each row execute function app.refuse_change();

do $$
declare t text;
begin
  foreach t in array array['benefit_program', 'benefit_entitlement', 'benefit_application', 'benefit_application_step', 'benefit_allocation', 'benefit_use'] loop
    execute format('alter table app.%I enable row level security', t);
    execute format('alter table app.%I force row level security', t);
    execute format('create policy %I on app.%I to fairway_app using (vendor_id = nullif(current_setting(''app.vendor_id'', true), '''')::uuid)', t || '_own', t);
    execute format('grant select, insert on app.%I to fairway_app', t);
  end loop;
end $$;
grant update on app.benefit_program, app.benefit_entitlement, app.benefit_application, app.benefit_allocation to fairway_app;

do $$
declare t text;
begin
  if exists (select 1 from pg_extension where extname = 'citus') then
    foreach t in array array['benefit_program', 'benefit_entitlement', 'benefit_application', 'benefit_application_step', 'benefit_allocation', 'benefit_use'] loop
      perform create_distributed_table('app.' || t, 'vendor_id', colocate_with => 'app.partner');
    end loop;
  end if;
end $$;
