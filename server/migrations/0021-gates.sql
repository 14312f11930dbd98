set local citus.multi_shard_modify_mode = 'sequential';
set local citus.enable_local_reference_table_foreign_keys = off;

-- Every gate that a program has or had: those of its document, and those that people made by rule.
create table app.gate (
  vendor_id uuid not null,
  id uuid not null,
  program_id uuid not null,
  key text not null,
  origin text not null constraint gate_origin_values check (origin in ('document', 'console')),
  status text not null constraint gate_status_values check (status in ('active', 'retired')),
  label text,
  note text,
  rule text,
  -- What is wrong with the rule under the version that applies; null where nothing is.
  problems jsonb,
  -- Whom of a partner's people it lets through; empty is all of them.
  roles text[] not null default '{}',
  -- In which time a request is answered.
  answer_within text not null default '3 business days',
  revision integer not null default 1,
  created_by text not null,
  created_at timestamptz not null,
  updated_by text,
  updated_at timestamptz,
  constraint gate_pk primary key (vendor_id, id),
  constraint gate_program_fk foreign key (vendor_id, program_id) references app.program (vendor_id, id)
);
create unique index gate_one_key on app.gate (vendor_id, program_id, key) where status = 'active';
create index gate_by_program on app.gate (vendor_id, program_id, id);

-- The partners for which the rule of a gate holds now, since when.
create table app.gate_state (
  vendor_id uuid not null,
  partner_id uuid not null,
  gate_id uuid not null,
  since_on date not null,
  constraint gate_state_pk primary key (vendor_id, partner_id, gate_id),
  constraint gate_state_gate_fk foreign key (vendor_id, gate_id) references app.gate (vendor_id, id),
  constraint gate_state_partner_fk foreign key (vendor_id, partner_id) references app.partner (vendor_id, id)
);
create index gate_state_by_gate on app.gate_state (vendor_id, gate_id, partner_id);

-- The gate of things that have no row of their own to name it in: pages of the portal.
create table app.gate_guard (
  vendor_id uuid not null,
  thing_kind text not null,
  thing_key text not null,
  gate_id uuid not null,
  set_by text not null,
  set_at timestamptz not null,
  constraint gate_guard_pk primary key (vendor_id, thing_kind, thing_key),
  constraint gate_guard_gate_fk foreign key (vendor_id, gate_id) references app.gate (vendor_id, id)
);
create index gate_guard_by_gate on app.gate_guard (vendor_id, gate_id);

-- What is open to a partner for a time: a gate with all that it guards, or one thing.
create table app.gate_opening (
  vendor_id uuid not null,
  id uuid not null,
  partner_id uuid not null,
  gate_id uuid,
  thing_kind text,
  thing_key text,
  from_on date not null,
  -- The last day.
  until_on date not null,
  status text not null constraint gate_opening_status_values check (status in ('open', 'ended', 'closed')),
  reason text not null,
  request_id uuid,
  opened_by text not null,
  opened_at timestamptz not null,
  ended_by text,
  ended_at timestamptz,
  constraint gate_opening_pk primary key (vendor_id, id),
  constraint gate_opening_thing_form check ((gate_id is null) = (thing_kind is not null and thing_key is not null)),
  constraint gate_opening_days_order check (until_on >= from_on),
  constraint gate_opening_partner_fk foreign key (vendor_id, partner_id) references app.partner (vendor_id, id),
  constraint gate_opening_gate_fk foreign key (vendor_id, gate_id) references app.gate (vendor_id, id)
);
create unique index gate_opening_one_gate on app.gate_opening (vendor_id, partner_id, gate_id)
  where status = 'open' and gate_id is not null;
create unique index gate_opening_one_of_thing on app.gate_opening (vendor_id, partner_id, thing_kind, thing_key)
  where status = 'open' and gate_id is null;
create index gate_opening_due on app.gate_opening (vendor_id, until_on) where status = 'open';
create index gate_opening_newest on app.gate_opening (vendor_id, id);
create index gate_opening_by_gate on app.gate_opening (vendor_id, gate_id);

-- A partner asks for something that is locked.
create table app.gate_request (
  vendor_id uuid not null,
  id uuid not null,
  partner_id uuid not null,
  thing_kind text not null,
  thing_key text not null,
  -- The thing's name as it was when it was asked for.
  label jsonb not null,
  gate_id uuid,
  status text not null constraint gate_request_status_values check (status in ('asked', 'granted', 'declined', 'withdrawn')),
  reason text not null,
  asked_by text not null,
  asked_by_id uuid,
  asked_by_side text not null constraint gate_request_side_values check (asked_by_side in ('vendor', 'partner', 'system')),
  asked_at timestamptz not null,
  due_at timestamptz not null,
  late_told_at timestamptz,
  opening_id uuid,
  decision text,
  decided_by text,
  decided_by_side text constraint gate_request_decided_values check (decided_by_side in ('vendor', 'partner', 'system')),
  decided_at timestamptz,
  constraint gate_request_pk primary key (vendor_id, id),
  constraint gate_request_partner_fk foreign key (vendor_id, partner_id) references app.partner (vendor_id, id),
  constraint gate_request_gate_fk foreign key (vendor_id, gate_id) references app.gate (vendor_id, id)
);
create unique index gate_request_one_open on app.gate_request (vendor_id, partner_id, thing_kind, thing_key)
  where status = 'asked';
create index gate_request_by_partner on app.gate_request (vendor_id, partner_id, id);
create index gate_request_waiting on app.gate_request (vendor_id, due_at) where status = 'asked';
create index gate_request_by_gate on app.gate_request (vendor_id, gate_id);

do $$
declare t text;
begin
  foreach t in array array['gate', 'gate_state', 'gate_guard', 'gate_opening', 'gate_request'] loop
    execute format('alter table app.%I enable row level security', t);
    execute format('alter table app.%I force row level security', t);
    execute format('create policy %I on app.%I to fairway_app using (vendor_id = nullif(current_setting(''app.vendor_id'', true), '''')::uuid)', t || '_own', t);
    execute format('grant select, insert, update on app.%I to fairway_app', t);
  end loop;
end $$;
grant delete on app.gate_state, app.gate_guard to fairway_app;

do $$
declare t text;
begin
  if exists (select 1 from pg_extension where extname = 'citus') then
    foreach t in array array['gate', 'gate_state', 'gate_guard', 'gate_opening', 'gate_request'] loop
      perform create_distributed_table('app.' || t, 'vendor_id', colocate_with => 'app.partner');
    end loop;
  end if;
end $$;

alter table app.notice drop constraint notice_kind_values;
alter table app.notice add constraint notice_kind_values check (kind in (
  'versionAnnounced', 'versionWithdrawn', 'moveScheduled', 'moveCancelled', 'moveEffective', 'moveDeclined',
  'exceptionGranted', 'exceptionEnded', 'appealDecided', 'benefitAsked', 'benefitGiven', 'benefitRejected',
  'benefitChanged', 'benefitWithdrawn', 'openingGranted', 'openingDeclined', 'announcement'));

-- Somebody of the vendor looks at the portal as a partner's person would: for a time, and without changing anything.
create table identity.viewing (
  id uuid constraint viewing_pk primary key,
  vendor_id uuid not null constraint viewing_vendor_fk references app.vendor (id),
  partner_id uuid not null,
  person_id uuid not null constraint viewing_person_fk references identity.person (id),
  roles text[] not null,
  started_at timestamptz not null,
  expires_at timestamptz not null,
  ended_at timestamptz
);
create index viewing_running on identity.viewing (vendor_id, expires_at) where ended_at is null;
create index viewing_by_person on identity.viewing (person_id);
grant select, insert, update on identity.viewing to fairway_app;
