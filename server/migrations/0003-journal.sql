set local citus.multi_shard_modify_mode = 'sequential';
set local citus.enable_local_reference_table_foreign_keys = off;
set local citus.enable_unsafe_triggers = on;

-- The journal: what happened, by whom, when. Append-only; activity, jobs, audit and mining all read it.
create table app.event (
  vendor_id uuid not null,
  at timestamptz not null,
  id uuid not null,
  type text not null,
  subject_kind text not null,
  subject_id uuid not null,
  partner_id uuid,
  actor_kind text not null constraint event_actor_kind_values check (actor_kind in ('person', 'system')),
  actor_id uuid,
  actor_name text not null,
  actor_side text not null constraint event_actor_side_values check (actor_side in ('vendor', 'partner', 'system')),
  request_id text not null,
  data jsonb not null,
  constraint event_pk primary key (vendor_id, at, id)
) partition by range (at);
create index event_by_partner on app.event (vendor_id, partner_id, at, id);
create index event_by_subject on app.event (vendor_id, subject_id, at, id);

-- Events that no seal covers yet and no job knows of; written with the event, removed by the relay.
create table app.event_outbox (
  vendor_id uuid not null constraint event_outbox_vendor_fk references app.vendor (id),
  at timestamptz not null,
  event_id uuid not null,
  constraint event_outbox_pk primary key (vendor_id, at, event_id)
);

-- The chain over the journal: each seal covers some events and the seal before it.
create table app.event_seal (
  vendor_id uuid not null constraint event_seal_vendor_fk references app.vendor (id),
  seq integer not null,
  event_ats timestamptz[] not null,
  event_ids uuid[] not null,
  event_digests text[] not null,
  previous text not null,
  digest text not null,
  sealed_at timestamptz not null,
  constraint event_seal_pk primary key (vendor_id, seq)
);

-- Commands that were called with an Idempotency-Key: the same call again gets the same result.
create table app.command (
  vendor_id uuid not null,
  actor text not null,
  key text not null,
  operation text not null,
  input_digest text not null,
  result jsonb,
  created_at timestamptz not null,
  constraint command_pk primary key (vendor_id, actor, key)
);
create index command_by_age on app.command (vendor_id, created_at);

create trigger event_append_only before update or delete on app.event for each row execute function app.refuse_change();
create trigger event_seal_append_only before update or delete on app.event_seal for each row execute function app.refuse_change();

do $$
declare t text;
begin
  foreach t in array array['event', 'event_outbox', 'event_seal', 'command'] loop
    execute format('alter table app.%I enable row level security', t);
    execute format('alter table app.%I force row level security', t);
    execute format('create policy %I on app.%I to fairway_app using (vendor_id = nullif(current_setting(''app.vendor_id'', true), '''')::uuid)', t || '_own', t);
    execute format('grant select, insert on app.%I to fairway_app', t);
  end loop;
end $$;
grant delete, update on app.event_outbox, app.command to fairway_app;

-- The relay asks which vendors have something waiting; it learns nothing else.
create policy event_outbox_waiting on app.event_outbox for select to fairway_read using (true);
grant select (vendor_id) on app.event_outbox to fairway_read;

do $$
declare t text;
begin
  if exists (select 1 from pg_extension where extname = 'citus') then
    foreach t in array array['event', 'event_outbox', 'event_seal', 'command'] loop
      perform create_distributed_table('app.' || t, 'vendor_id');
    end loop;
  end if;
end $$;

-- Makes the monthly partitions that hold the instants from first_at to last_at; safe to call twice and from many sessions.
-- Reached through app.event only: partitions carry row-level security and no grants.
create function app.ensure_event_partitions(first_at timestamptz, last_at timestamptz) returns integer
language plpgsql security definer set search_path = pg_catalog set timezone = 'UTC' as $$
declare
  month timestamptz := date_trunc('month', first_at);
  part text;
  made integer := 0;
begin
  if first_at < timestamptz '1970-01-01 00:00Z' or last_at >= timestamptz '2101-01-01 00:00Z' then
    raise exception 'events are dated from 1970 to 2100' using errcode = 'datetime_field_overflow';
  end if;
  while month <= last_at loop
    part := 'event_' || to_char(month, 'YYYYMM');
    if to_regclass('app.' || part) is null then
      perform pg_advisory_xact_lock(hashtext('app.event partitions'));
      if to_regclass('app.' || part) is null then
        execute format('create table app.%I partition of app.event for values from (%L) to (%L)', part, month, month + interval '1 month');
        execute format('alter table app.%I enable row level security', part);
        execute format('alter table app.%I force row level security', part);
        made := made + 1;
      end if;
    end if;
    month := month + interval '1 month';
  end loop;
  return made;
end $$;
revoke all on function app.ensure_event_partitions(timestamptz, timestamptz) from public;
grant execute on function app.ensure_event_partitions(timestamptz, timestamptz) to fairway_app;
