-- Keys of the API: of a person in one place, or of a vendor or a partner itself. The secret is kept as a digest. A local table.
set local citus.multi_shard_modify_mode = 'sequential';
set local citus.enable_local_reference_table_foreign_keys = off;

create table identity.api_key (
  id uuid constraint api_key_pk primary key,
  vendor_id uuid not null constraint api_key_vendor_fk references app.vendor (id),
  side text not null constraint api_key_side_values check (side in ('vendor', 'partner')),
  partner_id uuid,
  kind text not null constraint api_key_kind_values check (kind in ('personal', 'service')),
  -- Whose key it is; of a service key, who made it.
  person_id uuid not null constraint api_key_person_fk references identity.person (id),
  name text not null,
  prefix text not null,
  digest text not null constraint api_key_digest_key unique,
  permissions text[] not null,
  created_at timestamptz not null,
  expires_at timestamptz not null,
  last_used_at timestamptz,
  revoked_at timestamptz,
  revoked_by text,
  constraint api_key_partner_form check ((side = 'partner') = (partner_id is not null))
);
create index api_key_by_place on identity.api_key (vendor_id, side, partner_id);
create index api_key_by_person on identity.api_key (person_id);

grant select, insert, update on identity.api_key to fairway_app;
