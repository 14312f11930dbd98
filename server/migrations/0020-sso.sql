-- How a vendor's people, or a partner company's, sign in through their own provider. Local tables, beside the people.
set local citus.multi_shard_modify_mode = 'sequential';
set local citus.enable_local_reference_table_foreign_keys = off;

create table identity.sso_connection (
  id uuid constraint sso_connection_pk primary key,
  vendor_id uuid not null constraint sso_connection_vendor_fk references app.vendor (id),
  partner_id uuid,
  name text not null,
  protocol text not null constraint sso_connection_protocol_values check (protocol in ('oidc', 'saml')),
  provider text not null
    constraint sso_connection_provider_values check (provider in ('entra', 'okta', 'google', 'keycloak', 'other')),
  status text not null constraint sso_connection_status_values check (status in ('off', 'on')),
  -- What the provider is asked with: issuer and client, or entity, address and certificates.
  settings jsonb not null,
  -- Sealed with the installation's secret.
  client_secret text,
  -- Who comes in without having been added, and with which roles.
  admission jsonb not null,
  -- People of its domains sign in by nothing else, but for one who can always come in.
  enforced boolean not null,
  exempt_person_id uuid constraint sso_connection_exempt_fk references identity.person (id),
  last_test jsonb,
  -- A digest; the token itself is shown once.
  scim_token text constraint sso_connection_scim_key unique,
  scim_token_made_at timestamptz,
  scim_used_at timestamptz,
  used_at timestamptz,
  revision integer not null,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  constraint sso_connection_exempt_form check (not enforced or exempt_person_id is not null)
);
create index sso_connection_by_place on identity.sso_connection (vendor_id, partner_id);
create index sso_connection_by_exempt on identity.sso_connection (exempt_person_id);

-- Domains of the addresses that a connection may speak for, once it was proven that they are the company's.
create table identity.sso_domain (
  connection_id uuid not null constraint sso_domain_connection_fk references identity.sso_connection (id),
  domain text not null constraint sso_domain_lower check (domain = lower(domain)),
  token text not null,
  proof text constraint sso_domain_proof_values check (proof in ('dns', 'confirmed')),
  proven_at timestamptz,
  added_at timestamptz not null,
  constraint sso_domain_pk primary key (connection_id, domain),
  constraint sso_domain_proof_form check ((proof is null) = (proven_at is null))
);
create index sso_domain_by_domain on identity.sso_domain (domain);

-- Who came in through a connection, by the name that the provider never gives to another.
create table identity.sso_link (
  connection_id uuid not null constraint sso_link_connection_fk references identity.sso_connection (id),
  subject text not null,
  person_id uuid not null constraint sso_link_person_fk references identity.person (id),
  linked_at timestamptz not null,
  constraint sso_link_pk primary key (connection_id, subject),
  constraint sso_link_person_key unique (person_id, connection_id)
);

-- A sign-in on its way: made when somebody leaves for the provider, gone when they come back.
create table identity.sso_attempt (
  -- Digest of the state that travels.
  id text constraint sso_attempt_pk primary key,
  connection_id uuid not null constraint sso_attempt_connection_fk references identity.sso_connection (id),
  purpose text not null constraint sso_attempt_purpose_values check (purpose in ('sign_in', 'step_up', 'test')),
  -- Digest of the cookie of the browser that left.
  browser text not null,
  request_id text not null constraint sso_attempt_request_key unique,
  nonce text not null,
  verifier text not null,
  return_to text not null,
  -- What a provider posted, waiting for the browser to come by with its cookie.
  answer jsonb,
  started_at timestamptz not null,
  expires_at timestamptz not null
);
create index sso_attempt_by_connection on identity.sso_attempt (connection_id);
create index sso_attempt_by_expiry on identity.sso_attempt (expires_at);

-- Assertions that were used: none counts twice.
create table identity.sso_assertion (
  connection_id uuid not null constraint sso_assertion_connection_fk references identity.sso_connection (id),
  assertion_id text not null,
  expires_at timestamptz not null,
  constraint sso_assertion_pk primary key (connection_id, assertion_id)
);
create index sso_assertion_by_expiry on identity.sso_assertion (expires_at);

create table identity.scim_user (
  id uuid constraint scim_user_pk primary key,
  connection_id uuid not null constraint scim_user_connection_fk references identity.sso_connection (id),
  person_id uuid not null constraint scim_user_person_fk references identity.person (id),
  user_name text not null constraint scim_user_name_lower check (user_name = lower(user_name)),
  external_id text,
  active boolean not null,
  resource jsonb not null,
  version integer not null,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  constraint scim_user_name_key unique (connection_id, user_name),
  constraint scim_user_person_key unique (person_id, connection_id)
);

create table identity.scim_group (
  id uuid constraint scim_group_pk primary key,
  connection_id uuid not null constraint scim_group_connection_fk references identity.sso_connection (id),
  display_name text not null,
  external_id text,
  resource jsonb not null,
  version integer not null,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  constraint scim_group_name_key unique (connection_id, display_name)
);

create table identity.scim_group_member (
  group_id uuid not null constraint scim_group_member_group_fk references identity.scim_group (id),
  user_id uuid not null constraint scim_group_member_user_fk references identity.scim_user (id),
  constraint scim_group_member_pk primary key (group_id, user_id)
);
create index scim_group_member_by_user on identity.scim_group_member (user_id);

-- Through which connection a session was opened. A limited one ends when its person gets a place elsewhere: the
-- connection's domain was confirmed by a vendor for its own place, and proves nothing to others.
alter table identity.session add column connection_id uuid;
alter table identity.session add column limited boolean not null default false;

-- Every process keeps for seconds who calls. It is told at once when a session or a place ends or changes.
create function identity.tell_session_ended() returns trigger language plpgsql as $$
begin
  perform pg_notify('fairway_sessions', old.person_id::text);
  return null;
end $$;

create function identity.tell_membership_changed() returns trigger language plpgsql as $$
begin
  if tg_op = 'INSERT' then
    delete from identity.session s using identity.sso_connection c
      where s.person_id = new.person_id and s.limited and c.id = s.connection_id
        and (c.vendor_id <> new.vendor_id or c.partner_id is distinct from new.partner_id);
    perform pg_notify('fairway_sessions', new.person_id::text);
  else
    perform pg_notify('fairway_sessions', old.person_id::text);
  end if;
  return null;
end $$;

create trigger session_ended after delete on identity.session
  for each row execute function identity.tell_session_ended();
create trigger membership_changed after insert or delete or update of roles on identity.membership
  for each row execute function identity.tell_membership_changed();

grant select, insert, update, delete on identity.sso_connection, identity.sso_domain, identity.sso_link,
  identity.sso_attempt, identity.sso_assertion, identity.scim_user, identity.scim_group, identity.scim_group_member
  to fairway_app;
