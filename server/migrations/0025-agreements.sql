set local citus.multi_shard_modify_mode = 'sequential';
set local citus.enable_local_reference_table_foreign_keys = off;
set local citus.enable_unsafe_triggers = on;

-- An agreement between the vendor and its partners. types, tracks and segment_id narrow together for whom it is; nothing in any of them is everybody.
create table app.agreement (
  vendor_id uuid not null,
  id uuid not null,
  key text not null constraint agreement_key_form check (key ~ '^[a-z][A-Za-z0-9_]{0,40}$'),
  status text not null constraint agreement_status_values check (status in ('active', 'retired')),
  name jsonb not null,
  required boolean not null,
  types text[] not null,
  tracks text[] not null,
  segment_id uuid,
  -- Which roles of a partner may bind it; and whether somebody without an account may be named to sign.
  signer_roles text[] not null,
  named_signatories boolean not null,
  countersigned boolean not null,
  -- How long an acceptance lasts (12 months); null where it does not end.
  lasts text,
  revision integer not null default 1,
  created_by text not null,
  created_at timestamptz not null,
  constraint agreement_pk primary key (vendor_id, id),
  constraint agreement_name_key unique (vendor_id, key),
  constraint agreement_segment_fk foreign key (vendor_id, segment_id) references app.segment (vendor_id, id)
);
create index agreement_by_segment on app.agreement (vendor_id, segment_id);

-- texts: { en: { title, body }, de: … }; digests: SHA-256 of each as it is shown. Once published they never change.
create table app.agreement_version (
  vendor_id uuid not null,
  id uuid not null,
  agreement_id uuid not null,
  number integer not null,
  status text not null constraint agreement_version_status_values check (status in ('draft', 'published', 'superseded')),
  texts jsonb not null,
  digests jsonb,
  -- What changed, in the vendor's words, by language.
  summary jsonb not null,
  -- Whether who accepted an earlier version has to accept this one.
  asks_again boolean not null,
  effective_on date,
  accept_within text,
  revision integer not null default 1,
  created_by text not null,
  created_at timestamptz not null,
  published_by text,
  published_at timestamptz,
  superseded_at timestamptz,
  constraint agreement_version_pk primary key (vendor_id, id),
  constraint agreement_version_number_key unique (vendor_id, agreement_id, number),
  constraint agreement_version_agreement_fk foreign key (vendor_id, agreement_id) references app.agreement (vendor_id, id)
);
create unique index agreement_version_one_draft on app.agreement_version (vendor_id, agreement_id) where status = 'draft';
create unique index agreement_version_one_published on app.agreement_version (vendor_id, agreement_id) where status = 'published';

create function app.keep_agreement_text() returns trigger language plpgsql as $$
begin
  if old.status = 'draft' then
    return coalesce(new, old);
  end if;
  if tg_op = 'DELETE' or (new.texts, new.digests, new.number, new.agreement_id, new.effective_on, new.accept_within, new.asks_again, new.published_at)
    is distinct from (old.texts, old.digests, old.number, old.agreement_id, old.effective_on, old.accept_within, old.asks_again, old.published_at)
  then
    raise exception 'a published version of an agreement never changes' using errcode = 'restrict_violation';
  end if;
  return new;
end $$;
create trigger agreement_version_keep_text before update or delete on app.agreement_version
  for each row execute function app.keep_agreement_text();

-- Who was named to sign for a partner, without an account.
create table app.agreement_signatory (
  vendor_id uuid not null,
  id uuid not null,
  agreement_id uuid not null,
  version_id uuid not null,
  partner_id uuid not null,
  status text not null constraint agreement_signatory_status_values check (status in ('invited', 'signed', 'declined', 'withdrawn', 'expired')),
  name text not null,
  title text not null,
  email text not null,
  locale text not null constraint agreement_signatory_locale_values check (locale in ('en', 'de')),
  invited_by text not null,
  invited_by_side text not null,
  invited_at timestamptz not null,
  expires_at timestamptz not null,
  settled_at timestamptz,
  constraint agreement_signatory_pk primary key (vendor_id, id),
  constraint agreement_signatory_version_fk foreign key (vendor_id, version_id) references app.agreement_version (vendor_id, id),
  constraint agreement_signatory_partner_fk foreign key (vendor_id, partner_id) references app.partner (vendor_id, id)
);
create index agreement_signatory_by_partner on app.agreement_signatory (vendor_id, partner_id, agreement_id);
create index agreement_signatory_by_version on app.agreement_signatory (vendor_id, version_id);
create unique index agreement_signatory_one_open on app.agreement_signatory (vendor_id, agreement_id, partner_id) where status = 'invited';

-- That a partner accepted exactly this text. Never changed. round counts acceptances of one version: a renewal is a further one.
create table app.agreement_acceptance (
  vendor_id uuid not null,
  id uuid not null,
  agreement_id uuid not null,
  version_id uuid not null,
  partner_id uuid not null,
  round integer not null,
  locale text not null constraint agreement_acceptance_locale_values check (locale in ('en', 'de')),
  text_digest text not null,
  statement text not null,
  partner_name text not null,
  signer_name text not null,
  signer_title text not null,
  signer_email text not null,
  signer_person_id uuid,
  signatory_id uuid,
  address text not null,
  user_agent text,
  request text not null,
  accepted_at timestamptz not null,
  expires_on date,
  -- SHA-256 of all of this as canonical JSON; it stands in the journal as well.
  record_digest text not null,
  constraint agreement_acceptance_pk primary key (vendor_id, id),
  constraint agreement_acceptance_round_key unique (vendor_id, version_id, partner_id, round),
  constraint agreement_acceptance_version_fk foreign key (vendor_id, version_id) references app.agreement_version (vendor_id, id),
  constraint agreement_acceptance_partner_fk foreign key (vendor_id, partner_id) references app.partner (vendor_id, id),
  constraint agreement_acceptance_signatory_fk foreign key (vendor_id, signatory_id) references app.agreement_signatory (vendor_id, id)
);
create index agreement_acceptance_by_partner on app.agreement_acceptance (vendor_id, partner_id, agreement_id);
create index agreement_acceptance_by_signatory on app.agreement_acceptance (vendor_id, signatory_id);

create table app.agreement_countersignature (
  vendor_id uuid not null,
  acceptance_id uuid not null,
  name text not null,
  title text not null,
  person_id uuid not null,
  statement text not null,
  address text not null,
  user_agent text,
  signed_at timestamptz not null,
  constraint agreement_countersignature_pk primary key (vendor_id, acceptance_id),
  constraint agreement_countersignature_acceptance_fk foreign key (vendor_id, acceptance_id) references app.agreement_acceptance (vendor_id, id)
);

-- The file with text and evidence; a further one once it is countersigned.
create table app.agreement_file (
  vendor_id uuid not null,
  acceptance_id uuid not null,
  countersigned boolean not null,
  file_key text not null,
  digest text not null,
  size_bytes integer not null,
  made_at timestamptz not null,
  constraint agreement_file_pk primary key (vendor_id, acceptance_id, countersigned),
  constraint agreement_file_acceptance_fk foreign key (vendor_id, acceptance_id) references app.agreement_acceptance (vendor_id, id)
);

-- That a partner declined, and why. Never changed.
create table app.agreement_decline (
  vendor_id uuid not null,
  id uuid not null,
  agreement_id uuid not null,
  version_id uuid not null,
  partner_id uuid not null,
  name text not null,
  side text not null,
  reason text not null,
  declined_at timestamptz not null,
  constraint agreement_decline_pk primary key (vendor_id, id),
  constraint agreement_decline_version_fk foreign key (vendor_id, version_id) references app.agreement_version (vendor_id, id),
  constraint agreement_decline_partner_fk foreign key (vendor_id, partner_id) references app.partner (vendor_id, id)
);
create index agreement_decline_by_partner on app.agreement_decline (vendor_id, partner_id, agreement_id);
create index agreement_decline_by_version on app.agreement_decline (vendor_id, version_id);

-- How a partner stands to an agreement. holds: it is bound by it today. version_id: what it is asked to accept, or has accepted.
create table app.agreement_standing (
  vendor_id uuid not null,
  agreement_id uuid not null,
  partner_id uuid not null,
  status text not null constraint agreement_standing_status_values
    check (status in ('asked', 'accepted', 'declined', 'overdue', 'expired', 'released')),
  holds boolean not null,
  version_id uuid not null,
  acceptance_id uuid,
  asked_on date not null,
  -- The last day to accept; null where it is not required.
  due_on date,
  expires_on date,
  -- How many of the reminders of this asking went out, and the last day on which anybody was reminded.
  reminders integer not null default 0,
  reminded_on date,
  changed_at timestamptz not null,
  constraint agreement_standing_pk primary key (vendor_id, agreement_id, partner_id),
  constraint agreement_standing_agreement_fk foreign key (vendor_id, agreement_id) references app.agreement (vendor_id, id),
  constraint agreement_standing_partner_fk foreign key (vendor_id, partner_id) references app.partner (vendor_id, id),
  constraint agreement_standing_version_fk foreign key (vendor_id, version_id) references app.agreement_version (vendor_id, id),
  constraint agreement_standing_acceptance_fk foreign key (vendor_id, acceptance_id) references app.agreement_acceptance (vendor_id, id)
);
create index agreement_standing_by_partner on app.agreement_standing (vendor_id, partner_id);
create index agreement_standing_by_version on app.agreement_standing (vendor_id, version_id);
create index agreement_standing_by_acceptance on app.agreement_standing (vendor_id, acceptance_id);
create index agreement_standing_by_due on app.agreement_standing (vendor_id, due_on) where status in ('asked', 'declined');
create index agreement_standing_by_expiry on app.agreement_standing (vendor_id, expires_on) where status = 'accepted';

create trigger agreement_acceptance_append_only before update or delete on app.agreement_acceptance
  for each row execute function app.refuse_change();
create trigger agreement_countersignature_append_only before update or delete on app.agreement_countersignature
  for each row execute function app.refuse_change();
create trigger agreement_file_append_only before update or delete on app.agreement_file
  for each row execute function app.refuse_change();
create trigger agreement_decline_append_only before update or delete on app.agreement_decline
  for each row execute function app.refuse_change();

do $$
declare t text;
begin
  foreach t in array array['agreement', 'agreement_version', 'agreement_signatory', 'agreement_acceptance', 'agreement_countersignature', 'agreement_file', 'agreement_decline', 'agreement_standing'] loop
    execute format('alter table app.%I enable row level security', t);
    execute format('alter table app.%I force row level security', t);
    execute format('create policy %I on app.%I to fairway_app using (vendor_id = nullif(current_setting(''app.vendor_id'', true), '''')::uuid)', t || '_own', t);
    execute format('grant select, insert on app.%I to fairway_app', t);
  end loop;
end $$;
grant update on app.agreement, app.agreement_version, app.agreement_signatory, app.agreement_standing to fairway_app;
grant delete on app.agreement_version to fairway_app;

do $$
declare t text;
begin
  if exists (select 1 from pg_extension where extname = 'citus') then
    foreach t in array array['agreement', 'agreement_version', 'agreement_signatory', 'agreement_acceptance', 'agreement_countersignature', 'agreement_file', 'agreement_decline', 'agreement_standing'] loop
      perform create_distributed_table('app.' || t, 'vendor_id', colocate_with => 'app.partner');
    end loop;
  end if;
end $$;
