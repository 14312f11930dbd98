set local citus.multi_shard_modify_mode = 'sequential';
set local citus.enable_local_reference_table_foreign_keys = off;

create table app.partner (
  vendor_id uuid not null constraint partner_vendor_fk references app.vendor (id),
  id uuid not null,
  company_id uuid not null constraint partner_company_fk references app.company (id),
  reference text not null,
  name text not null,
  name_norm text not null generated always as (lower(name)) stored,
  types text[] not null default '{}',
  status text not null default 'active' constraint partner_status_values check (status in ('active', 'ended')),
  country text,
  region text,
  manager_id uuid,
  joined_on date,
  ended_on date,
  attributes jsonb not null default '{}',
  revision integer not null default 1,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  constraint partner_pk primary key (vendor_id, id),
  constraint partner_reference_key unique (vendor_id, reference)
);
create index partner_company on app.partner (company_id);
create index partner_by_name on app.partner (vendor_id, name_norm, id);
create index partner_by_manager on app.partner (vendor_id, manager_id);
create index partner_by_region on app.partner (vendor_id, region, id);
create index partner_by_country on app.partner (vendor_id, country, id);

alter table app.partner enable row level security;
alter table app.partner force row level security;
create policy partner_own on app.partner to fairway_app
  using (vendor_id = nullif(current_setting('app.vendor_id', true), '')::uuid);
create policy partner_read on app.partner for select to fairway_read
  using (vendor_id = any (string_to_array(nullif(current_setting('app.vendor_ids', true), ''), ',')::uuid[]));
grant select, insert, update on app.partner to fairway_app;
grant select on app.partner to fairway_read;

create table app.saved_view (
  vendor_id uuid not null constraint saved_view_vendor_fk references app.vendor (id),
  id uuid not null,
  person_id uuid not null,
  page text not null,
  name text not null,
  state jsonb not null,
  created_at timestamptz not null,
  constraint saved_view_pk primary key (vendor_id, id),
  constraint saved_view_name_key unique (vendor_id, person_id, page, name)
);
alter table app.saved_view enable row level security;
alter table app.saved_view force row level security;
create policy saved_view_own on app.saved_view to fairway_app
  using (vendor_id = nullif(current_setting('app.vendor_id', true), '')::uuid);
grant select, insert, update, delete on app.saved_view to fairway_app;

do $$ begin if exists (select 1 from pg_extension where extname = 'citus') then
  perform create_distributed_table('app.partner', 'vendor_id');
  perform create_distributed_table('app.saved_view', 'vendor_id', colocate_with => 'app.partner');
end if; end $$;
