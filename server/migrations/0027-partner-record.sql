set local citus.multi_shard_modify_mode = 'sequential';
set local citus.enable_local_reference_table_foreign_keys = off;
set local citus.enable_unsafe_triggers = on;

-- How a partner presents itself; one row a partner that has said something.
create table app.partner_profile (
  vendor_id uuid not null,
  partner_id uuid not null,
  website text,
  description text,
  languages text[] not null default '{}',
  street text,
  postal_code text,
  city text,
  region text,
  country text,
  phone text,
  email text,
  logo_key text,
  logo_type text constraint partner_profile_logo_type_values check (logo_type in ('image/png', 'image/jpeg', 'image/webp')),
  logo_size_bytes integer,
  logo_digest text,
  revision integer not null,
  updated_at timestamptz not null,
  constraint partner_profile_pk primary key (vendor_id, partner_id),
  constraint partner_profile_partner_fk foreign key (vendor_id, partner_id) references app.partner (vendor_id, id)
);

-- Where and for what a partner sells. Empty product_lines: all. until_on: the last day.
create table app.partner_territory (
  vendor_id uuid not null,
  id uuid not null,
  partner_id uuid not null,
  country text,
  region text,
  product_lines text[] not null,
  from_on date not null,
  until_on date,
  is_exclusive boolean not null,
  constraint partner_territory_pk primary key (vendor_id, id),
  constraint partner_territory_place_form check (country is not null or region is not null),
  constraint partner_territory_days_order check (until_on is null or until_on >= from_on),
  constraint partner_territory_partner_fk foreign key (vendor_id, partner_id) references app.partner (vendor_id, id)
);
create index partner_territory_by_partner on app.partner_territory (vendor_id, partner_id);
create index partner_territory_by_place on app.partner_territory (vendor_id, country, region);

-- The vendor's own list of what partners can do.
create table app.capability (
  vendor_id uuid not null constraint capability_vendor_fk references app.vendor (id),
  id uuid not null,
  label text not null,
  note text,
  retired_at timestamptz,
  created_at timestamptz not null,
  constraint capability_pk primary key (vendor_id, id)
);
create unique index capability_one_label on app.capability (vendor_id, lower(label)) where retired_at is null;

create table app.partner_capability (
  vendor_id uuid not null,
  partner_id uuid not null,
  capability_id uuid not null,
  level text not null constraint partner_capability_level_values check (level in ('basic', 'proficient', 'expert')),
  evidence text,
  evidence_url text,
  until_on date,
  updated_at timestamptz not null,
  constraint partner_capability_pk primary key (vendor_id, partner_id, capability_id),
  constraint partner_capability_partner_fk foreign key (vendor_id, partner_id) references app.partner (vendor_id, id),
  constraint partner_capability_capability_fk foreign key (vendor_id, capability_id) references app.capability (vendor_id, id)
);
create index partner_capability_by_capability on app.partner_capability (vendor_id, capability_id);

-- People of a partner, whether or not they can sign in.
create table app.partner_contact (
  vendor_id uuid not null,
  id uuid not null,
  partner_id uuid not null,
  name text not null,
  title text,
  email text,
  phone text,
  role text,
  consent text not null constraint partner_contact_consent_values check (consent in ('unknown', 'given', 'withdrawn')),
  consent_on date,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  constraint partner_contact_pk primary key (vendor_id, id),
  constraint partner_contact_email_lower check (email = lower(email)),
  constraint partner_contact_partner_fk foreign key (vendor_id, partner_id) references app.partner (vendor_id, id)
);
create index partner_contact_by_partner on app.partner_contact (vendor_id, partner_id, name, id);
create unique index partner_contact_one_email on app.partner_contact (vendor_id, partner_id, email) where email is not null;

create table app.partner_note (
  vendor_id uuid not null,
  id uuid not null,
  partner_id uuid not null,
  body text not null,
  visibility text not null constraint partner_note_visibility_values check (visibility in ('internal', 'shared')),
  is_pinned boolean not null,
  author_id uuid,
  author_name text not null,
  created_at timestamptz not null,
  edited_at timestamptz,
  revision integer not null,
  constraint partner_note_pk primary key (vendor_id, id),
  constraint partner_note_partner_fk foreign key (vendor_id, partner_id) references app.partner (vendor_id, id)
);
create index partner_note_by_partner on app.partner_note (vendor_id, partner_id, is_pinned, id);

-- What a note said until it was changed.
create table app.partner_note_edit (
  vendor_id uuid not null,
  note_id uuid not null,
  revision integer not null,
  body text not null,
  visibility text not null constraint partner_note_edit_visibility_values check (visibility in ('internal', 'shared')),
  editor_id uuid,
  editor_name text not null,
  replaced_at timestamptz not null,
  constraint partner_note_edit_pk primary key (vendor_id, note_id, revision),
  constraint partner_note_edit_note_fk foreign key (vendor_id, note_id) references app.partner_note (vendor_id, id)
);

-- What is kept about a partner as a file; the bytes are in the file store.
create table app.partner_file (
  vendor_id uuid not null,
  id uuid not null,
  partner_id uuid not null,
  name text not null,
  type text not null,
  size_bytes integer not null,
  digest text not null,
  file_key text not null,
  visibility text not null constraint partner_file_visibility_values check (visibility in ('internal', 'shared')),
  added_by uuid,
  added_by_name text not null,
  added_at timestamptz not null,
  constraint partner_file_pk primary key (vendor_id, id),
  constraint partner_file_partner_fk foreign key (vendor_id, partner_id) references app.partner (vendor_id, id)
);
create index partner_file_by_partner on app.partner_file (vendor_id, partner_id, id);

-- Who stands below whom. No partner stands below itself, over however many links: whoever adds one locks the vendor's hierarchy.
create table app.partner_link (
  vendor_id uuid not null,
  id uuid not null,
  parent_id uuid not null,
  child_id uuid not null,
  kind text not null constraint partner_link_kind_values check (kind in ('distribution', 'subsidiary')),
  from_on date not null,
  until_on date,
  sharing text not null constraint partner_link_sharing_values check (sharing in ('nothing', 'name', 'standing', 'contacts')),
  revision integer not null,
  created_at timestamptz not null,
  constraint partner_link_pk primary key (vendor_id, id),
  constraint partner_link_ends_form check (parent_id <> child_id),
  constraint partner_link_days_order check (until_on is null or until_on >= from_on),
  constraint partner_link_parent_fk foreign key (vendor_id, parent_id) references app.partner (vendor_id, id),
  constraint partner_link_child_fk foreign key (vendor_id, child_id) references app.partner (vendor_id, id)
);
create index partner_link_by_parent on app.partner_link (vendor_id, parent_id, child_id);
create index partner_link_by_child on app.partner_link (vendor_id, child_id);

do $$
declare t text;
begin
  foreach t in array array['partner_profile', 'partner_territory', 'capability', 'partner_capability', 'partner_contact', 'partner_note', 'partner_note_edit', 'partner_file', 'partner_link'] loop
    execute format('alter table app.%I enable row level security', t);
    execute format('alter table app.%I force row level security', t);
    execute format('create policy %I on app.%I to fairway_app using (vendor_id = nullif(current_setting(''app.vendor_id'', true), '''')::uuid)', t || '_own', t);
    execute format('grant select, insert, update on app.%I to fairway_app', t);
  end loop;
end $$;
grant delete on app.partner_territory, app.partner_capability, app.partner_contact, app.partner_note, app.partner_note_edit,
  app.partner_file to fairway_app;

do $$
declare t text;
begin
  if exists (select 1 from pg_extension where extname = 'citus') then
    foreach t in array array['partner_profile', 'partner_territory', 'capability', 'partner_capability', 'partner_contact', 'partner_note', 'partner_note_edit', 'partner_file', 'partner_link'] loop
      perform create_distributed_table('app.' || t, 'vendor_id', colocate_with => 'app.partner');
    end loop;
  end if;
end $$;
