-- Schemas, the vendor setting, and the shared tables.
-- Group roles hold the grants; each installation's login roles are members of them.
set local citus.multi_shard_modify_mode = 'sequential';
set local citus.enable_local_reference_table_foreign_keys = off;

do $$ begin
  if not exists (select 1 from pg_roles where rolname = 'fairway_app') then create role fairway_app nologin; end if;
  if not exists (select 1 from pg_roles where rolname = 'fairway_read') then create role fairway_read nologin; end if;
end $$;

create schema app;
create schema identity;
grant usage on schema app, identity to fairway_app, fairway_read;

-- One transaction serves one vendor. SET LOCAL inside plpgsql reaches every worker of a cluster; set_config from the client does not.
create function app.set_vendor(vendor uuid, actor text) returns void language plpgsql as $$
begin
  execute format('set local app.vendor_id = %L', vendor);
  execute format('set local app.actor = %L', coalesce(actor, ''));
end $$;

-- The read role lists across the vendors that a person belongs to: a comma-separated list of ids.
create function app.set_vendors(vendors uuid[]) returns void language plpgsql as $$
begin
  execute format('set local app.vendor_ids = %L', array_to_string(vendors, ','));
end $$;

create function app.refuse_change() returns trigger language plpgsql as $$
begin
  raise exception '% is append-only', tg_table_name using errcode = 'restrict_violation';
end $$;

create table app.vendor (
  id uuid constraint vendor_pk primary key,
  slug text not null constraint vendor_slug_key unique constraint vendor_slug_form check (slug ~ '^[a-z0-9][a-z0-9-]{1,40}$'),
  name text not null,
  currency text not null constraint vendor_currency_form check (currency ~ '^[A-Z]{3}$'),
  time_zone text not null,
  fiscal_year_start text not null default '01-01' constraint vendor_fiscal_form check (fiscal_year_start ~ '^\d\d-\d\d$'),
  locale text not null default 'en' constraint vendor_locale_values check (locale in ('en', 'de')),
  brand_color text constraint vendor_color_form check (brand_color ~ '^#[0-9a-f]{6}$'),
  logo_key text,
  logo_type text constraint vendor_logo_type_values check (logo_type in ('image/png', 'image/jpeg', 'image/webp')),
  created_at timestamptz not null
);
alter table app.vendor enable row level security;
alter table app.vendor force row level security;
create policy vendor_own on app.vendor to fairway_app
  using (id = nullif(current_setting('app.vendor_id', true), '')::uuid);
create policy vendor_read on app.vendor for select to fairway_read
  using (id = any (string_to_array(nullif(current_setting('app.vendor_ids', true), ''), ',')::uuid[]));
grant select, insert, update on app.vendor to fairway_app;
grant select on app.vendor to fairway_read;

-- A company is shared by the vendors that it partners with; it holds only what is public about it.
create table app.company (
  id uuid constraint company_pk primary key,
  name text not null,
  name_norm text not null generated always as (lower(name)) stored,
  domain text,
  domain_norm text generated always as (lower(domain)) stored,
  country text,
  created_at timestamptz not null
);
create index company_name_norm on app.company (name_norm);
create unique index company_domain_norm on app.company (domain_norm);
grant select, insert, update on app.company to fairway_app;
grant select on app.company to fairway_read;

do $$ begin if exists (select 1 from pg_extension where extname = 'citus') then
  perform create_reference_table('app.vendor');
  perform create_reference_table('app.company');
end if; end $$;
