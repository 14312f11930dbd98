-- An event partition is made apart and then attached, as a fact partition is: the journal of other months need not wait.
set local citus.multi_shard_modify_mode = 'sequential';

create or replace function app.ensure_event_partitions(first_at timestamptz, last_at timestamptz) returns integer
language plpgsql security definer set search_path = pg_catalog set timezone = 'UTC' as $$
declare
  month timestamptz := date_trunc('month', first_at);
  next_month timestamptz;
  part text;
  made integer := 0;
begin
  if first_at < timestamptz '1970-01-01 00:00Z' or last_at >= timestamptz '2101-01-01 00:00Z' then
    raise exception 'events are dated from 1970 to 2100' using errcode = 'datetime_field_overflow';
  end if;
  while month <= last_at loop
    part := 'event_' || to_char(month, 'YYYYMM');
    next_month := month + interval '1 month';
    if to_regclass('app.' || part) is null then
      perform pg_advisory_xact_lock(hashtext('app.event partitions'));
      if to_regclass('app.' || part) is null then
        if exists (select 1 from pg_extension where extname = 'citus') then
          execute format('create table app.%I partition of app.event for values from (%L) to (%L)', part, month, next_month);
        else
          execute format('create table app.%I (like app.event including defaults including constraints)', part);
          execute format('alter table app.event attach partition app.%I for values from (%L) to (%L)', part, month, next_month);
        end if;
        execute format('alter table app.%I enable row level security', part);
        execute format('alter table app.%I force row level security', part);
        made := made + 1;
      end if;
    end if;
    month := next_month;
  end loop;
  return made;
end $$;

-- Companies are shared by all vendors: what one vendor wrote about a company, no other may change.
revoke update on app.company from fairway_app;
