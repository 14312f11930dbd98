set local citus.multi_shard_modify_mode = 'sequential';
set local citus.enable_local_reference_table_foreign_keys = off;

-- A checklist for new partners. types: for which partner types it is started by itself; nothing in it is all of them.
create table app.onboarding_template (
  vendor_id uuid not null,
  id uuid not null,
  status text not null constraint onboarding_template_status_values check (status in ('active', 'retired')),
  name jsonb not null,
  types text[] not null,
  revision integer not null default 1,
  created_by text not null,
  created_at timestamptz not null,
  constraint onboarding_template_pk primary key (vendor_id, id)
);

-- content: { tasks, firstValue, stalledAfter }. An onboarding goes on by the version with which it began.
create table app.onboarding_version (
  vendor_id uuid not null,
  id uuid not null,
  template_id uuid not null,
  number integer not null,
  status text not null constraint onboarding_version_status_values check (status in ('draft', 'published', 'superseded')),
  content jsonb not null,
  revision integer not null default 1,
  created_by text not null,
  created_at timestamptz not null,
  published_by text,
  published_at timestamptz,
  constraint onboarding_version_pk primary key (vendor_id, id),
  constraint onboarding_version_number_key unique (vendor_id, template_id, number),
  constraint onboarding_version_template_fk foreign key (vendor_id, template_id) references app.onboarding_template (vendor_id, id)
);
create unique index onboarding_version_one_draft on app.onboarding_version (vendor_id, template_id) where status = 'draft';
create unique index onboarding_version_one_published on app.onboarding_version (vendor_id, template_id) where status = 'published';

create table app.onboarding (
  vendor_id uuid not null,
  id uuid not null,
  partner_id uuid not null,
  template_id uuid not null,
  version_id uuid not null,
  status text not null constraint onboarding_status_values check (status in ('running', 'stalled', 'completed', 'cancelled')),
  started_on date not null,
  started_at timestamptz not null,
  started_by text not null,
  -- The last day on which something of it was done; its start until then.
  progress_on date not null,
  stalled_on date,
  completed_on date,
  ended_reason text,
  -- When it came to what counts as first value, and what that was: { task } or { rule, says }.
  first_value_on date,
  first_value_because jsonb,
  constraint onboarding_pk primary key (vendor_id, id),
  constraint onboarding_partner_fk foreign key (vendor_id, partner_id) references app.partner (vendor_id, id),
  constraint onboarding_version_fk foreign key (vendor_id, version_id) references app.onboarding_version (vendor_id, id),
  constraint onboarding_template_fk foreign key (vendor_id, template_id) references app.onboarding_template (vendor_id, id)
);
create unique index onboarding_one_open on app.onboarding (vendor_id, partner_id, template_id) where status in ('running', 'stalled');
create index onboarding_by_partner on app.onboarding (vendor_id, partner_id);
create index onboarding_by_version on app.onboarding (vendor_id, version_id);
create index onboarding_by_template on app.onboarding (vendor_id, template_id, started_on);
create index onboarding_by_status on app.onboarding (vendor_id, status, id);

create table app.onboarding_task (
  vendor_id uuid not null,
  onboarding_id uuid not null,
  key text not null,
  position integer not null,
  partner_id uuid not null,
  status text not null constraint onboarding_task_status_values check (status in ('open', 'done', 'skipped')),
  -- Null until the task that it comes after is done.
  due_on date,
  reminded_on date,
  done_on date,
  done_at timestamptz,
  done_by text,
  done_by_side text,
  -- Why it is done, where nobody said so by hand: { event, says } or { rule, says }.
  because jsonb,
  note text,
  constraint onboarding_task_pk primary key (vendor_id, onboarding_id, key),
  constraint onboarding_task_onboarding_fk foreign key (vendor_id, onboarding_id) references app.onboarding (vendor_id, id),
  constraint onboarding_task_partner_fk foreign key (vendor_id, partner_id) references app.partner (vendor_id, id)
);
create index onboarding_task_by_partner on app.onboarding_task (vendor_id, partner_id);
create index onboarding_task_by_due on app.onboarding_task (vendor_id, due_on) where status = 'open';

alter table app.notice drop constraint notice_kind_values;
alter table app.notice add constraint notice_kind_values check (kind in (
  'versionAnnounced', 'versionWithdrawn', 'moveScheduled', 'moveCancelled', 'moveEffective', 'moveDeclined',
  'exceptionGranted', 'exceptionEnded', 'appealDecided', 'benefitAsked', 'benefitGiven', 'benefitRejected',
  'benefitChanged', 'benefitWithdrawn', 'openingGranted', 'openingDeclined', 'agreementAsked', 'agreementReminded',
  'agreementLapsed', 'agreementExpiring', 'onboardingStarted', 'onboardingDue', 'announcement'));

do $$
declare t text;
begin
  foreach t in array array['onboarding_template', 'onboarding_version', 'onboarding', 'onboarding_task'] loop
    execute format('alter table app.%I enable row level security', t);
    execute format('alter table app.%I force row level security', t);
    execute format('create policy %I on app.%I to fairway_app using (vendor_id = nullif(current_setting(''app.vendor_id'', true), '''')::uuid)', t || '_own', t);
    execute format('grant select, insert, update on app.%I to fairway_app', t);
  end loop;
end $$;
grant delete on app.onboarding_version to fairway_app;

do $$
declare t text;
begin
  if exists (select 1 from pg_extension where extname = 'citus') then
    foreach t in array array['onboarding_template', 'onboarding_version', 'onboarding', 'onboarding_task'] loop
      perform create_distributed_table('app.' || t, 'vendor_id', colocate_with => 'app.partner');
    end loop;
  end if;
end $$;
