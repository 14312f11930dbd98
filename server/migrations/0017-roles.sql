-- Roles that a vendor made itself, or changed from what they are as they come. A local table, like the memberships it is read with.
set local citus.multi_shard_modify_mode = 'sequential';
set local citus.enable_local_reference_table_foreign_keys = off;

create table identity.role (
  vendor_id uuid not null constraint role_vendor_fk references app.vendor (id),
  id uuid not null constraint role_id_key unique,
  side text not null constraint role_side_values check (side in ('vendor', 'partner')),
  -- The word in memberships: of a built-in role its own, of another its public id.
  key text not null constraint role_key_form check (key ~ '^([a-z]+|rol_[0-9a-z]{26})$'),
  -- Null where a built-in role has kept its name.
  name text,
  permissions text[] not null,
  partner_scope text not null constraint role_partner_scope_values check (partner_scope in ('all', 'ownChanges', 'own')),
  revision integer not null,
  updated_at timestamptz not null,
  updated_by text not null,
  constraint role_pk primary key (vendor_id, side, key),
  constraint role_scope_form check (side = 'vendor' or partner_scope = 'all'),
  constraint role_name_form check (name is not null or key !~ '^rol_')
);
create unique index role_name_key on identity.role (vendor_id, side, lower(name)) where name is not null;

grant select, insert, update, delete on identity.role to fairway_app;
