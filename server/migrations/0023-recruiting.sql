set local citus.multi_shard_modify_mode = 'sequential';
set local citus.enable_local_reference_table_foreign_keys = off;
set local citus.enable_unsafe_triggers = on;

-- The form by which companies apply to a program, as it is being edited. settings: the chain of approvals, who looks after which countries, published reasons, sites that may frame it.
create table app.application_form (
  vendor_id uuid not null,
  id uuid not null,
  program_id uuid not null,
  name text not null,
  slug text not null constraint application_form_slug_form check (slug ~ '^[a-z0-9][a-z0-9-]{1,40}$'),
  status text not null constraint application_form_status_values check (status in ('draft', 'published', 'closed')),
  revision integer not null default 1,
  -- The newest published version; null before there is one.
  version integer,
  document jsonb not null,
  settings jsonb not null,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  constraint application_form_pk primary key (vendor_id, id),
  constraint application_form_slug_key unique (vendor_id, slug),
  constraint application_form_program_fk foreign key (vendor_id, program_id) references app.program (vendor_id, id)
);
create index application_form_by_program on app.application_form (vendor_id, program_id);

-- What applicants were shown, version by version. Never changed.
create table app.application_form_version (
  vendor_id uuid not null,
  form_id uuid not null,
  version integer not null,
  document jsonb not null,
  published_by text not null,
  published_at timestamptz not null,
  constraint application_form_version_pk primary key (vendor_id, form_id, version),
  constraint application_form_version_form_fk foreign key (vendor_id, form_id)
    references app.application_form (vendor_id, id)
);

create table app.partner_application (
  vendor_id uuid not null,
  id uuid not null,
  form_id uuid not null,
  version integer not null,
  program_id uuid not null,
  status text not null constraint partner_application_status_values
    check (status in ('confirming', 'submitted', 'in_review', 'more_information', 'accepted', 'declined', 'withdrawn')),
  company text not null,
  company_norm text not null generated always as (lower(company)) stored,
  domain text,
  country text,
  address text,
  phone text,
  contact_name text not null,
  contact_email text not null,
  locale text not null constraint partner_application_locale_values check (locale in ('en', 'de')),
  answers jsonb not null,
  -- [{ key, text, version, at }]: each text as it was shown.
  consents jsonb not null,
  -- What the ideal partner's score was at sight: { told, asOf, versionId, atLeast, atMost, of }; null where the program names none.
  score jsonb,
  -- The steps of approval that this application goes through, as they were when it was submitted.
  chain jsonb not null default '[]',
  -- Who entered it for the applicant; null where it came by the form.
  entered_by uuid,
  revision integer not null default 1,
  created_at timestamptz not null,
  submitted_at timestamptz,
  -- When it must be decided; while the applicant has to answer the clock stands still with days_left business days.
  due_at timestamptz,
  days_left integer,
  -- When the search for duplicates was made.
  searched_at timestamptz,
  decided_at timestamptz,
  decided_by text,
  reason text,
  reason_text text,
  partner_id uuid,
  constraint partner_application_pk primary key (vendor_id, id),
  constraint partner_application_version_fk foreign key (vendor_id, form_id, version)
    references app.application_form_version (vendor_id, form_id, version),
  constraint partner_application_program_fk foreign key (vendor_id, program_id) references app.program (vendor_id, id),
  constraint partner_application_partner_fk foreign key (vendor_id, partner_id) references app.partner (vendor_id, id)
);
create index partner_application_by_form on app.partner_application (vendor_id, form_id, version);
create index partner_application_by_program on app.partner_application (vendor_id, program_id);
create index partner_application_by_partner on app.partner_application (vendor_id, partner_id);
create index partner_application_by_status on app.partner_application (vendor_id, status, id);

-- What happened with an application, and what was said. Never changed.
create table app.partner_application_step (
  vendor_id uuid not null,
  application_id uuid not null,
  at timestamptz not null,
  id uuid not null,
  what text not null constraint partner_application_step_what_values check (what in
    ('created', 'confirmed', 'review', 'question', 'answer', 'approval', 'objection', 'match', 'accepted', 'declined', 'withdrawn')),
  actor_name text not null,
  actor_side text not null,
  text text,
  constraint partner_application_step_pk primary key (vendor_id, application_id, id),
  constraint partner_application_step_application_fk foreign key (vendor_id, application_id)
    references app.partner_application (vendor_id, id)
);

-- Who approved which step, or objected to it. Nobody does either twice; who objected may still approve.
create table app.partner_application_approval (
  vendor_id uuid not null,
  application_id uuid not null,
  person_id uuid not null,
  verdict text not null constraint partner_application_approval_verdict_values check (verdict in ('approved', 'objected')),
  step text not null,
  person_name text not null,
  note text,
  at timestamptz not null,
  constraint partner_application_approval_pk primary key (vendor_id, application_id, person_id, verdict),
  constraint partner_application_approval_application_fk foreign key (vendor_id, application_id)
    references app.partner_application (vendor_id, id)
);

-- That an application may be of a company that is known: of a partner, or of another open application.
create table app.partner_application_match (
  vendor_id uuid not null,
  application_id uuid not null,
  kind text not null constraint partner_application_match_kind_values check (kind in ('partner', 'application')),
  other_id uuid not null,
  score integer not null,
  likelihood text not null constraint partner_application_match_likelihood_values
    check (likelihood in ('likely', 'possible', 'unlikely')),
  evidence jsonb not null,
  verdict text constraint partner_application_match_verdict_values check (verdict in ('same', 'different')),
  decided_by text,
  decided_at timestamptz,
  constraint partner_application_match_pk primary key (vendor_id, application_id, kind, other_id),
  constraint partner_application_match_application_fk foreign key (vendor_id, application_id)
    references app.partner_application (vendor_id, id)
);

-- What two records share when it is worth comparing them; found by equality, which row-level security lets an index serve.
create table app.match_key (
  vendor_id uuid not null,
  kind text not null constraint match_key_kind_values check (kind in ('partner', 'application')),
  subject_id uuid not null,
  key text not null,
  constraint match_key_pk primary key (vendor_id, kind, subject_id, key)
);
create index match_key_by_key on app.match_key (vendor_id, key);

-- Up to which revision of a partner its keys are kept.
create table app.match_subject (
  vendor_id uuid not null,
  partner_id uuid not null,
  revision integer not null,
  constraint match_subject_pk primary key (vendor_id, partner_id),
  constraint match_subject_partner_fk foreign key (vendor_id, partner_id) references app.partner (vendor_id, id)
);

create trigger application_form_version_append_only before update or delete on app.application_form_version
  for each row execute function app.refuse_change();
create trigger partner_application_step_append_only before update or delete on app.partner_application_step
  for each row execute function app.refuse_change();
create trigger partner_application_approval_append_only before update or delete on app.partner_application_approval
  for each row execute function app.refuse_change();

do $$
declare t text;
begin
  foreach t in array array['application_form', 'application_form_version', 'partner_application', 'partner_application_step',
    'partner_application_approval', 'partner_application_match', 'match_key', 'match_subject'] loop
    execute format('alter table app.%I enable row level security', t);
    execute format('alter table app.%I force row level security', t);
    execute format('create policy %I on app.%I to fairway_app using (vendor_id = nullif(current_setting(''app.vendor_id'', true), '''')::uuid)', t || '_own', t);
    execute format('grant select, insert on app.%I to fairway_app', t);
  end loop;
end $$;
grant update on app.application_form, app.partner_application, app.partner_application_match, app.match_subject to fairway_app;
grant delete on app.match_key to fairway_app;

-- How often something was done by strangers, counted over all processes: by address, for the installation, and each solved riddle once.
create table identity.public_use (
  key text constraint public_use_pk primary key,
  count integer not null,
  until_at timestamptz not null
);
create index public_use_until on identity.public_use (until_at);
grant select, insert, update, delete on identity.public_use to fairway_app;

do $$
declare t text;
begin
  if exists (select 1 from pg_extension where extname = 'citus') then
    foreach t in array array['application_form', 'application_form_version', 'partner_application', 'partner_application_step',
      'partner_application_approval', 'partner_application_match', 'match_key', 'match_subject'] loop
      perform create_distributed_table('app.' || t, 'vendor_id', colocate_with => 'app.partner');
    end loop;
  end if;
end $$;
