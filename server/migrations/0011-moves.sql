set local citus.multi_shard_modify_mode = 'sequential';
set local citus.enable_local_reference_table_foreign_keys = off;

-- What is held, in the shape of standings; the same where a track has no movement policy.
alter table app.measurement add column held jsonb;
alter table app.measurement no force row level security;
update app.measurement set held = standings where held is null;
alter table app.measurement force row level security;
alter table app.measurement alter column held set not null;

-- What the figures give beside what is held; rank -1 is in the track without a tier, null is not in the track.
alter table app.standing add column qualified_tier text;
alter table app.standing add column qualified_rank integer;
alter table app.standing no force row level security;
update app.standing set qualified_tier = tier, qualified_rank = rank;
alter table app.standing force row level security;

-- Every decision about the tier of a partner in a track. What was decided stays; status and what follows from it move on.
-- A rank of null is not in the track. reasons: { en: [Explanation], de: [Explanation] }.
create table app.move (
  vendor_id uuid not null,
  id uuid not null,
  program_id uuid not null,
  partner_id uuid not null,
  track text not null,
  version_id uuid not null,
  status text not null constraint move_status_values
    check (status in ('proposed', 'scheduled', 'effective', 'cancelled', 'declined')),
  direction text not null constraint move_direction_values check (direction in ('in', 'up', 'down', 'same', 'out')),
  cause text not null constraint move_cause_values
    check (cause in ('start', 'evaluation', 'exception', 'appeal', 'version', 'membership')),
  from_tier text,
  from_rank integer,
  to_tier text,
  to_rank integer,
  decided_on date not null,
  effective_on date not null,
  since date not null,
  protected_until_on date,
  reasons jsonb,
  -- Why it was cancelled or declined: a word of ours, or what a person wrote.
  outcome text,
  -- The exception or the appeal that it follows from.
  exception_id uuid,
  appeal_id uuid,
  decided_by text,
  created_at timestamptz not null,
  -- When the partner could know of it; a proposal is not told.
  announced_at timestamptz,
  settled_at timestamptz,
  constraint move_pk primary key (vendor_id, id),
  constraint move_partner_fk foreign key (vendor_id, partner_id) references app.partner (vendor_id, id),
  constraint move_version_fk foreign key (vendor_id, version_id) references app.program_version (vendor_id, id)
);
create index move_by_partner on app.move (vendor_id, partner_id, program_id, track, effective_on);
create index move_by_version on app.move (vendor_id, version_id);
create index move_by_day on app.move (vendor_id, program_id, status, effective_on, id);
create index move_told on app.move (vendor_id, program_id, effective_on, id)
  where direction in ('up', 'down') and cause <> 'start';
create unique index move_one_pending on app.move (vendor_id, program_id, partner_id, track)
  where status in ('proposed', 'scheduled');

-- What is remembered of a partner in a track that has a movement policy: the tier held and what decides the next move.
create table app.holding (
  vendor_id uuid not null,
  program_id uuid not null,
  partner_id uuid not null,
  track text not null,
  version_id uuid not null,
  tier text,
  rank integer not null,
  since date not null,
  previous_tier text,
  previous_rank integer,
  started_on date not null,
  cause text not null constraint holding_cause_values
    check (cause in ('start', 'evaluation', 'exception', 'appeal', 'version', 'membership')),
  below_since_on date,
  seen_rank integer,
  seen_on date,
  seen_before integer,
  last_met jsonb not null,
  pending_id uuid,
  pending_status text constraint holding_pending_status_values check (pending_status in ('proposed', 'scheduled')),
  pending_direction text constraint holding_pending_direction_values check (pending_direction in ('up', 'down')),
  pending_tier text,
  pending_rank integer,
  pending_decided_on date,
  pending_effective_on date,
  floor_exception_id uuid,
  floor_tier text,
  floor_rank integer,
  floor_until_on date,
  floor_base_tier text,
  floor_base_rank integer,
  refused_direction text constraint holding_refused_direction_values check (refused_direction in ('up', 'down')),
  refused_rank integer,
  refused_on date,
  constraint holding_pk primary key (vendor_id, program_id, partner_id, track),
  constraint holding_partner_fk foreign key (vendor_id, partner_id) references app.partner (vendor_id, id),
  constraint holding_version_fk foreign key (vendor_id, version_id) references app.program_version (vendor_id, id)
);
create index holding_by_partner on app.holding (vendor_id, partner_id);
create index holding_by_version on app.holding (vendor_id, version_id);
-- The days on which something falls due by itself.
create index holding_by_pending on app.holding (vendor_id, program_id, pending_effective_on) where pending_status = 'scheduled';
create index holding_by_floor on app.holding (vendor_id, program_id, floor_until_on) where floor_until_on is not null;

do $$
declare t text;
begin
  foreach t in array array['move', 'holding'] loop
    execute format('alter table app.%I enable row level security', t);
    execute format('alter table app.%I force row level security', t);
    execute format('create policy %I on app.%I to fairway_app using (vendor_id = nullif(current_setting(''app.vendor_id'', true), '''')::uuid)', t || '_own', t);
    execute format('grant select, insert, update on app.%I to fairway_app', t);
  end loop;
end $$;
grant delete on app.holding to fairway_app;

do $$
declare t text;
begin
  if exists (select 1 from pg_extension where extname = 'citus') then
    foreach t in array array['move', 'holding'] loop
      perform create_distributed_table('app.' || t, 'vendor_id', colocate_with => 'app.partner');
    end loop;
  end if;
end $$;
