set local citus.multi_shard_modify_mode = 'sequential';
set local citus.enable_local_reference_table_foreign_keys = off;

create table app.program (
  vendor_id uuid not null constraint program_vendor_fk references app.vendor (id),
  id uuid not null,
  key text not null,
  name text not null,
  live_as_of date,
  created_at timestamptz not null,
  constraint program_pk primary key (vendor_id, id),
  constraint program_key_key unique (vendor_id, key)
);

create table app.program_version (
  vendor_id uuid not null,
  id uuid not null,
  program_id uuid not null,
  number integer not null,
  status text not null constraint program_version_status_values
    check (status in ('draft', 'active', 'superseded')),
  source text not null,
  format text not null constraint program_version_format_values check (format in ('yaml', 'json')),
  effective_on date,
  published_at timestamptz,
  published_by text,
  created_at timestamptz not null,
  constraint program_version_pk primary key (vendor_id, id),
  constraint program_version_number_key unique (vendor_id, program_id, number),
  constraint program_version_program_fk foreign key (vendor_id, program_id) references app.program (vendor_id, id)
);
create unique index program_version_one_active on app.program_version (vendor_id, program_id) where status = 'active';

-- What every metric of a partner came to, and the tiers ({track: {tier, rank}}) and badges ([key]) that follow, as of a business date.
create table app.measurement (
  vendor_id uuid not null,
  program_id uuid not null,
  as_of date not null,
  partner_id uuid not null,
  version_id uuid not null,
  metrics jsonb not null,
  standings jsonb not null,
  badges jsonb not null,
  measured_at timestamptz not null,
  constraint measurement_pk primary key (vendor_id, program_id, as_of, partner_id),
  constraint measurement_partner_fk foreign key (vendor_id, partner_id) references app.partner (vendor_id, id),
  constraint measurement_version_fk foreign key (vendor_id, version_id) references app.program_version (vendor_id, id)
);
create index measurement_by_partner on app.measurement (vendor_id, partner_id, program_id, as_of);
create index measurement_by_version on app.measurement (vendor_id, version_id);

-- The tiers of a measurement again, one row a track, for counting and filtering by tier.
-- rank 0 is the lowest tier; tier null and rank -1 is in the track without a tier; no row means not in the track.
-- since: the first day from which this tier is known to be held without a break.
create table app.standing (
  vendor_id uuid not null,
  program_id uuid not null,
  as_of date not null,
  partner_id uuid not null,
  track text not null,
  tier text,
  rank integer not null,
  since date not null,
  constraint standing_pk primary key (vendor_id, program_id, as_of, partner_id, track),
  constraint standing_partner_fk foreign key (vendor_id, partner_id) references app.partner (vendor_id, id)
);
create index standing_by_partner on app.standing (vendor_id, partner_id, program_id, as_of);
create index standing_by_tier on app.standing (vendor_id, program_id, as_of, track, tier, rank);

create table app.evaluation (
  vendor_id uuid not null,
  id uuid not null,
  program_id uuid not null,
  version_id uuid not null,
  as_of date not null,
  purpose text not null constraint evaluation_purpose_values check (purpose in ('live', 'history')),
  status text not null constraint evaluation_status_values check (status in ('queued', 'running', 'done', 'stopped', 'failed')),
  total integer not null default 0,
  done integer not null default 0,
  cursor uuid,
  error text,
  requested_by text,
  created_at timestamptz not null,
  started_at timestamptz,
  advanced_at timestamptz,
  finished_at timestamptz,
  constraint evaluation_pk primary key (vendor_id, id),
  constraint evaluation_version_fk foreign key (vendor_id, version_id) references app.program_version (vendor_id, id)
);
create index evaluation_by_version on app.evaluation (vendor_id, version_id);
create index evaluation_by_program on app.evaluation (vendor_id, program_id, as_of);
create unique index evaluation_one_open on app.evaluation (vendor_id, program_id, as_of, purpose)
  where status in ('queued', 'running', 'stopped');

do $$
declare t text;
begin
  foreach t in array array['program', 'program_version', 'measurement', 'standing', 'evaluation'] loop
    execute format('alter table app.%I enable row level security', t);
    execute format('alter table app.%I force row level security', t);
    execute format('create policy %I on app.%I to fairway_app using (vendor_id = nullif(current_setting(''app.vendor_id'', true), '''')::uuid)', t || '_own', t);
    execute format('grant select, insert, update on app.%I to fairway_app', t);
  end loop;
end $$;
grant delete on app.measurement, app.standing to fairway_app;

do $$
declare t text;
begin
  if exists (select 1 from pg_extension where extname = 'citus') then
    foreach t in array array['program', 'program_version', 'measurement', 'standing', 'evaluation'] loop
      perform create_distributed_table('app.' || t, 'vendor_id', colocate_with => 'app.partner');
    end loop;
  end if;
end $$;
