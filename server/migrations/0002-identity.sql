-- People, how they sign in, and where they belong. Local tables: they live beside the coordinator and outlive a worker of a cluster.
set local citus.multi_shard_modify_mode = 'sequential';
set local citus.enable_local_reference_table_foreign_keys = off;

create table identity.person (
  id uuid constraint person_pk primary key,
  name text not null,
  email text not null constraint person_email_key unique constraint person_email_lower check (email = lower(email)),
  email_verified boolean not null default false,
  image text,
  locale text constraint person_locale_values check (locale in ('en', 'de')),
  created_at timestamptz not null,
  updated_at timestamptz not null
);

create table identity.session (
  id uuid constraint session_pk primary key,
  person_id uuid not null constraint session_person_fk references identity.person (id),
  token text not null constraint session_token_key unique,
  expires_at timestamptz not null,
  ip_address text,
  user_agent text,
  created_at timestamptz not null,
  updated_at timestamptz not null
);
create index session_by_person on identity.session (person_id);

create table identity.account (
  id uuid constraint account_pk primary key,
  person_id uuid not null constraint account_person_fk references identity.person (id),
  provider_id text not null,
  account_id text not null,
  access_token text,
  refresh_token text,
  id_token text,
  access_token_expires_at timestamptz,
  refresh_token_expires_at timestamptz,
  scope text,
  password text,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  constraint account_provider_key unique (provider_id, account_id)
);
create index account_by_person on identity.account (person_id);

-- One-time secrets: set-password links. better-auth reads and deletes them.
create table identity.verification (
  id uuid constraint verification_pk primary key,
  identifier text not null,
  value text not null,
  expires_at timestamptz not null,
  created_at timestamptz not null,
  updated_at timestamptz not null
);
create index verification_by_identifier on identity.verification (identifier);

-- A person's place on the vendor's side, or on the side of one of its partners.
create table identity.membership (
  id uuid constraint membership_pk primary key,
  vendor_id uuid not null constraint membership_vendor_fk references app.vendor (id),
  person_id uuid not null constraint membership_person_fk references identity.person (id),
  side text not null constraint membership_side_values check (side in ('vendor', 'partner')),
  partner_id uuid,
  roles text[] not null,
  added_at timestamptz not null,
  last_seen_at timestamptz,
  constraint membership_place_key unique nulls not distinct (vendor_id, person_id, side, partner_id),
  constraint membership_partner_form check ((side = 'partner') = (partner_id is not null))
);
create index membership_by_person on identity.membership (person_id);
create index membership_by_partner on identity.membership (vendor_id, partner_id);

-- Which vendors there are, for work that goes over all of them and cannot see through row-level security.
create table identity.vendor_directory (
  vendor_id uuid constraint vendor_directory_pk primary key constraint vendor_directory_vendor_fk references app.vendor (id),
  created_at timestamptz not null
);

grant select, insert, update, delete on identity.session, identity.account, identity.verification, identity.membership to fairway_app;
grant select, insert, update on identity.person to fairway_app;
grant select, insert on identity.vendor_directory to fairway_app;
grant select on identity.vendor_directory to fairway_read;
