set local citus.multi_shard_modify_mode = 'sequential';
set local citus.enable_local_reference_table_foreign_keys = off;

-- What the vendor says to partners in its own words, per language ({en, de}); who it is for ({types, regions, tiers, segment}).
create table app.announcement (
  vendor_id uuid not null constraint announcement_vendor_fk references app.vendor (id),
  id uuid not null,
  status text not null constraint announcement_status_values check (status in ('draft', 'scheduled', 'published', 'withdrawn')),
  title jsonb not null,
  body jsonb not null,
  audience jsonb not null,
  important boolean not null,
  revision integer not null,
  scheduled_at timestamptz,
  published_at timestamptz,
  published_by text,
  withdrawn_at timestamptz,
  -- When it was due but became a draft again: the tier that is gone, or, where it is null, the segment.
  returned_at timestamptz,
  returned_tier text,
  created_by text not null,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  constraint announcement_pk primary key (vendor_id, id)
);
create index announcement_due on app.announcement (vendor_id, scheduled_at) where status = 'scheduled';

-- Notices to a whole channel about one occasion, made a chunk at a time; the cursor moves in the chunk's transaction.
create table app.notice_run (
  vendor_id uuid not null constraint notice_run_vendor_fk references app.vendor (id),
  id uuid not null,
  occasion text not null,
  kind text not null constraint notice_run_kind_values check (kind in ('versionAnnounced', 'versionWithdrawn', 'announcement')),
  about jsonb not null,
  status text not null constraint notice_run_status_values check (status in ('queued', 'running', 'done', 'stopped')),
  total integer not null default 0,
  done integer not null default 0,
  told integer not null default 0,
  cursor uuid,
  created_at timestamptz not null,
  advanced_at timestamptz,
  finished_at timestamptz,
  constraint notice_run_pk primary key (vendor_id, id),
  constraint notice_run_occasion_key unique (vendor_id, occasion)
);

-- What one partner was told on one occasion. The content is data; the sentences are made for each reader.
create table app.notice (
  vendor_id uuid not null,
  id uuid not null,
  partner_id uuid not null,
  occasion text not null,
  kind text not null constraint notice_kind_values check (kind in (
    'versionAnnounced', 'versionWithdrawn', 'moveScheduled', 'moveCancelled', 'moveEffective', 'moveDeclined',
    'exceptionGranted', 'exceptionEnded', 'appealDecided', 'benefitAsked', 'benefitGiven', 'benefitRejected',
    'benefitChanged', 'benefitWithdrawn', 'announcement')),
  important boolean not null,
  -- What a version comes to for the partner; null for everything else.
  change text constraint notice_change_values check (change in ('loses', 'gains', 'unchanged')),
  content jsonb not null,
  created_at timestamptz not null,
  withdrawn_at timestamptz,
  acknowledged_at timestamptz,
  acknowledged_by uuid,
  acknowledged_name text,
  constraint notice_pk primary key (vendor_id, id),
  constraint notice_occasion_key unique (vendor_id, partner_id, occasion),
  constraint notice_partner_fk foreign key (vendor_id, partner_id) references app.partner (vendor_id, id)
);
create index notice_by_partner on app.notice (vendor_id, partner_id, id);
create index notice_by_occasion on app.notice (vendor_id, occasion, partner_id);
create index notice_by_change on app.notice (vendor_id, occasion, change, id) where change is not null;
create index notice_unacknowledged on app.notice (vendor_id, id)
  where important and acknowledged_at is null and withdrawn_at is null;

-- Who has opened a notice.
create table app.notice_reading (
  vendor_id uuid not null,
  notice_id uuid not null,
  person_id uuid not null,
  read_at timestamptz not null,
  constraint notice_reading_pk primary key (vendor_id, notice_id, person_id),
  constraint notice_reading_notice_fk foreign key (vendor_id, notice_id) references app.notice (vendor_id, id)
);

-- The outbox: one mail per notice and person. It is marked before it is handed over, so that nothing is sent twice.
create table app.mail (
  vendor_id uuid not null,
  id uuid not null,
  notice_id uuid not null,
  partner_id uuid not null,
  person_id uuid not null,
  name text not null,
  address text not null,
  locale text not null constraint mail_locale_values check (locale in ('en', 'de')),
  status text not null constraint mail_status_values check (status in (
    'waiting', 'noServer', 'handingOver', 'sent', 'refused', 'unknown', 'cancelled')),
  attempts integer not null default 0,
  answer text,
  created_at timestamptz not null,
  due_at timestamptz not null,
  handed_at timestamptz,
  settled_at timestamptz,
  constraint mail_pk primary key (vendor_id, id),
  constraint mail_person_key unique (vendor_id, notice_id, person_id),
  constraint mail_notice_fk foreign key (vendor_id, notice_id) references app.notice (vendor_id, id)
);
create index mail_due on app.mail (vendor_id, due_at, id) where status = 'waiting';
create index mail_open on app.mail (vendor_id, status, id) where status not in ('sent', 'cancelled');

-- People who do not want announcements of a vendor by mail.
create table app.mail_refusal (
  vendor_id uuid not null constraint mail_refusal_vendor_fk references app.vendor (id),
  person_id uuid not null,
  refused_at timestamptz not null,
  constraint mail_refusal_pk primary key (vendor_id, person_id)
);

do $$
declare t text;
begin
  foreach t in array array['announcement', 'notice_run', 'notice', 'notice_reading', 'mail', 'mail_refusal'] loop
    execute format('alter table app.%I enable row level security', t);
    execute format('alter table app.%I force row level security', t);
    execute format('create policy %I on app.%I to fairway_app using (vendor_id = nullif(current_setting(''app.vendor_id'', true), '''')::uuid)', t || '_own', t);
    execute format('grant select, insert, update on app.%I to fairway_app', t);
  end loop;
  grant delete on app.mail_refusal, app.announcement to fairway_app;
  if exists (select 1 from pg_extension where extname = 'citus') then
    foreach t in array array['announcement', 'notice_run', 'notice', 'notice_reading', 'mail', 'mail_refusal'] loop
      perform create_distributed_table('app.' || t, 'vendor_id', colocate_with => 'app.partner');
    end loop;
  end if;
end $$;
