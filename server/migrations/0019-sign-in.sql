-- Sign-in: what a session has proved, invitations, second factors, mails to persons, limits. Local tables, like 0002.
set local citus.multi_shard_modify_mode = 'sequential';
set local citus.enable_local_reference_table_foreign_keys = off;

-- How a session was opened, when its person last proved who they are, and since when a second factor stands behind it.
alter table identity.session
  add column method text not null default 'password'
    constraint session_method_values check (method in ('password', 'link', 'passkey', 'sso', 'invitation')),
  add column proved_at timestamptz not null default now(),
  add column second_factor_at timestamptz,
  add column device_id uuid,
  add column seen_at timestamptz;

-- A place that somebody was invited to. The link carries the secret; its digest is kept.
create table identity.invitation (
  id uuid constraint invitation_pk primary key,
  vendor_id uuid not null constraint invitation_vendor_fk references app.vendor (id),
  side text not null constraint invitation_side_values check (side in ('vendor', 'partner')),
  partner_id uuid,
  email text not null constraint invitation_email_lower check (email = lower(email)),
  name text not null,
  roles text[] not null,
  locale text not null constraint invitation_locale_values check (locale in ('en', 'de')),
  status text not null constraint invitation_status_values check (status in ('open', 'accepted', 'revoked')),
  token_digest text not null constraint invitation_token_key unique,
  -- How often it was sent: each sending has a link of its own, and ends the one before.
  sendings integer not null,
  invited_by uuid,
  invited_name text not null,
  created_at timestamptz not null,
  sent_at timestamptz not null,
  expires_at timestamptz not null,
  settled_at timestamptz,
  accepted_by uuid,
  constraint invitation_partner_form check ((side = 'partner') = (partner_id is not null))
);
create unique index invitation_open_key on identity.invitation (vendor_id, side, partner_id, email) nulls not distinct
  where status = 'open';
create index invitation_by_place on identity.invitation (vendor_id, side, partner_id, status);
create index invitation_by_email on identity.invitation (email) where status = 'open';

-- Mails to one person about their own sign-in or place. What they say is kept sealed, and erased once it is settled.
create table identity.letter (
  id uuid constraint letter_pk primary key,
  key text not null constraint letter_key_key unique,
  kind text not null,
  vendor_id uuid constraint letter_vendor_fk references app.vendor (id),
  name text not null,
  address text not null,
  locale text not null constraint letter_locale_values check (locale in ('en', 'de')),
  status text not null constraint letter_status_values check (status in (
    'waiting', 'noServer', 'handingOver', 'sent', 'refused', 'unknown', 'expired')),
  sealed text,
  attempts integer not null default 0,
  answer text,
  created_at timestamptz not null,
  due_at timestamptz not null,
  handed_at timestamptz,
  settled_at timestamptz,
  expires_at timestamptz not null
);
create index letter_by_vendor on identity.letter (vendor_id);
create index letter_open on identity.letter (status, due_at, id) where status in ('waiting', 'noServer', 'handingOver');
create index letter_by_created on identity.letter (created_at, id);

-- One-time links by mail: to sign in, or to set a password. The digest of the secret is kept.
create table identity.mail_link (
  id uuid constraint mail_link_pk primary key,
  purpose text not null constraint mail_link_purpose_values check (purpose in ('signIn', 'password')),
  person_id uuid not null constraint mail_link_person_fk references identity.person (id),
  token_digest text not null constraint mail_link_token_key unique,
  created_at timestamptz not null,
  expires_at timestamptz not null,
  used_at timestamptz
);
create index mail_link_by_person on identity.mail_link (person_id);

-- Links that were asked for. Made for known and unknown addresses alike, so that asking tells nothing; a job settles them.
create table identity.link_request (
  id uuid constraint link_request_pk primary key,
  purpose text not null constraint link_request_purpose_values check (purpose in ('signIn', 'password')),
  email text not null,
  locale text not null constraint link_request_locale_values check (locale in ('en', 'de')),
  next text,
  asked_at timestamptz not null
);

-- An authenticator app: its secret is sealed; the last code that was used stays used.
create table identity.totp (
  person_id uuid constraint totp_pk primary key constraint totp_person_fk references identity.person (id),
  sealed text not null,
  last_step bigint not null default 0,
  created_at timestamptz not null,
  confirmed_at timestamptz
);

create table identity.recovery_code (
  id uuid constraint recovery_code_pk primary key,
  person_id uuid not null constraint recovery_code_person_fk references identity.person (id),
  digest text not null,
  created_at timestamptz not null,
  used_at timestamptz,
  constraint recovery_code_digest_key unique (person_id, digest)
);

create table identity.passkey (
  id uuid constraint passkey_pk primary key,
  person_id uuid not null constraint passkey_person_fk references identity.person (id),
  name text,
  public_key text not null,
  credential_id text not null constraint passkey_credential_key unique,
  counter integer not null,
  device_type text not null,
  backed_up boolean not null,
  transports text,
  aaguid text,
  created_at timestamptz not null default now(),
  used_at timestamptz
);
create index passkey_by_person on identity.passkey (person_id);

-- Browsers that a person has signed in with: those have tries of their own, and no mail follows a sign-in with them.
create table identity.device (
  id uuid constraint device_pk primary key,
  person_id uuid not null constraint device_person_fk references identity.person (id),
  digest text not null,
  created_at timestamptz not null,
  seen_at timestamptz not null,
  constraint device_digest_key unique (person_id, digest)
);

-- Failures in a row of one address from browsers that are unknown, or from one that is known.
create table identity.sign_in_failure (
  digest text constraint sign_in_failure_pk primary key,
  failures integer not null,
  failed_at timestamptz not null,
  locked_until_at timestamptz
);

-- How often something was tried within a window; counted here, so that all processes count together.
create table identity.attempt (
  digest text not null,
  window_at timestamptz not null,
  tries integer not null,
  constraint attempt_pk primary key (digest, window_at)
);
create index attempt_by_window on identity.attempt (window_at);

-- What happened to a person's sign-in, for that person to see.
create table identity.sign_in_event (
  id uuid constraint sign_in_event_pk primary key,
  person_id uuid not null constraint sign_in_event_person_fk references identity.person (id),
  kind text not null constraint sign_in_event_kind_values check (kind in (
    'signedIn', 'failed', 'locked', 'passwordChanged', 'totpOn', 'totpOff', 'recoveryCodesMade', 'recoveryCodeUsed',
    'passkeyAdded', 'passkeyRemoved', 'sessionEnded')),
  method text,
  ip_address text,
  user_agent text,
  at timestamptz not null
);
create index sign_in_event_by_person on identity.sign_in_event (person_id, at desc, id desc);

-- Whom a vendor, or one of its partners, asks for a second factor.
create table identity.sign_in_policy (
  id uuid constraint sign_in_policy_pk primary key,
  vendor_id uuid not null constraint sign_in_policy_vendor_fk references app.vendor (id),
  partner_id uuid,
  second_factor text not null constraint sign_in_policy_second_factor_values check (second_factor in ('free', 'own', 'all')),
  changed_at timestamptz not null,
  constraint sign_in_policy_place_key unique nulls not distinct (vendor_id, partner_id)
);

grant select, insert, update, delete on identity.invitation, identity.letter, identity.mail_link, identity.link_request, identity.totp,
  identity.recovery_code, identity.passkey, identity.device, identity.sign_in_failure, identity.attempt,
  identity.sign_in_event, identity.sign_in_policy to fairway_app;

-- Asks the job queue for work of the installation, within the transaction that makes it necessary.
create function identity.ask_for(errand text) returns void
language plpgsql security definer set search_path = pg_catalog as $$
begin
  if errand !~ '^[a-z][A-Za-z.]{1,60}$' then
    raise exception 'not the name of an errand' using errcode = 'invalid_parameter_value';
  end if;
  perform graphile_worker.add_job('errand ' || errand, payload => '{}'::json, max_attempts => 12, job_key => 'errand ' || errand);
end $$;
revoke execute on function identity.ask_for(text) from public;
grant execute on function identity.ask_for(text) to fairway_app;
