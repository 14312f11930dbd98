set local citus.multi_shard_modify_mode = 'sequential';
set local citus.enable_local_reference_table_foreign_keys = off;
set local citus.enable_unsafe_triggers = on;

-- What was recorded about a partner. Never changed: a correction is a reversal of the old row and a new row.
create table app.fact (
  vendor_id uuid not null,
  occurred_on date not null,
  id uuid not null,
  partner_id uuid not null,
  kind text not null,
  source text not null,
  reference text not null,
  data jsonb not null,
  recorded_at timestamptz not null,
  import_id uuid,
  constraint fact_pk primary key (vendor_id, occurred_on, id),
  constraint fact_partner_fk foreign key (vendor_id, partner_id) references app.partner (vendor_id, id)
) partition by range (occurred_on);
create index fact_by_partner on app.fact (vendor_id, partner_id, kind, occurred_on);
create index fact_by_id on app.fact (vendor_id, id);

-- Takes a fact out of every measurement from recorded_at on.
create table app.fact_reversal (
  vendor_id uuid not null,
  fact_id uuid not null,
  occurred_on date not null,
  partner_id uuid not null,
  recorded_at timestamptz not null,
  reason text not null,
  replaced_by uuid,
  constraint fact_reversal_pk primary key (vendor_id, fact_id),
  constraint fact_reversal_partner_fk foreign key (vendor_id, partner_id) references app.partner (vendor_id, id)
);
create index fact_reversal_by_partner on app.fact_reversal (vendor_id, partner_id);
create index fact_reversal_by_replacement on app.fact_reversal (vendor_id, replaced_by);

-- Which fact a source's reference stands for now; the digest tells a repeated row from a corrected one.
create table app.fact_key (
  vendor_id uuid not null constraint fact_key_vendor_fk references app.vendor (id),
  kind text not null,
  source text not null,
  reference text not null,
  fact_id uuid not null,
  occurred_on date not null,
  partner_id uuid not null,
  digest bytea not null,
  constraint fact_key_pk primary key (vendor_id, kind, source, reference)
);

create trigger fact_append_only before update or delete on app.fact for each row execute function app.refuse_change();
create trigger fact_reversal_append_only before update or delete on app.fact_reversal for each row execute function app.refuse_change();

alter table app.fact enable row level security;
alter table app.fact force row level security;
create policy fact_own on app.fact to fairway_app
  using (vendor_id = nullif(current_setting('app.vendor_id', true), '')::uuid);
alter table app.fact_reversal enable row level security;
alter table app.fact_reversal force row level security;
create policy fact_reversal_own on app.fact_reversal to fairway_app
  using (vendor_id = nullif(current_setting('app.vendor_id', true), '')::uuid);
alter table app.fact_key enable row level security;
alter table app.fact_key force row level security;
create policy fact_key_own on app.fact_key to fairway_app
  using (vendor_id = nullif(current_setting('app.vendor_id', true), '')::uuid);
grant select, insert on app.fact, app.fact_reversal to fairway_app;
grant select, insert, update on app.fact_key to fairway_app;

do $$ begin if exists (select 1 from pg_extension where extname = 'citus') then
  perform create_distributed_table('app.fact', 'vendor_id', colocate_with => 'app.partner');
  perform create_distributed_table('app.fact_reversal', 'vendor_id', colocate_with => 'app.partner');
  perform create_distributed_table('app.fact_key', 'vendor_id', colocate_with => 'app.partner');
end if; end $$;

-- Makes the monthly partitions that hold the days from first_on to last_on; safe to call twice and from many sessions.
-- A partition is made apart and then attached: readers and writers of the other months need not wait for it.
create function app.ensure_fact_partitions(first_on date, last_on date) returns integer
language plpgsql security definer set search_path = pg_catalog as $$
declare
  month date := date_trunc('month', first_on)::date;
  next_month date;
  part text;
  made integer := 0;
begin
  if first_on < date '1970-01-01' or last_on >= date '2101-01-01' then
    raise exception 'facts are dated from 1970 to 2100' using errcode = 'datetime_field_overflow';
  end if;
  while month <= last_on loop
    part := 'fact_' || to_char(month, 'YYYYMM');
    next_month := (month + interval '1 month')::date;
    if to_regclass('app.' || part) is null then
      perform pg_advisory_xact_lock(hashtext('app.fact partitions'));
      if to_regclass('app.' || part) is null then
        if exists (select 1 from pg_extension where extname = 'citus') then
          execute format('create table app.%I partition of app.fact for values from (%L) to (%L)', part, month, next_month);
        else
          execute format('create table app.%I (like app.fact including defaults including constraints)', part);
          execute format('alter table app.fact attach partition app.%I for values from (%L) to (%L)', part, month, next_month);
        end if;
        execute format('grant select, insert on app.%I to fairway_app', part);
        execute format('alter table app.%I enable row level security', part);
        execute format('alter table app.%I force row level security', part);
        execute format('create policy fact_own on app.%I to fairway_app using (vendor_id = nullif(current_setting(''app.vendor_id'', true), '''')::uuid)', part);
        made := made + 1;
      end if;
    end if;
    month := next_month;
  end loop;
  return made;
end $$;
revoke all on function app.ensure_fact_partitions(date, date) from public;
grant execute on function app.ensure_fact_partitions(date, date) to fairway_app;
