-- Versions are drafted, planned and announced before they apply; a draft has no number yet and is saved again and again.
set local citus.multi_shard_modify_mode = 'sequential';

alter table app.program_version
  alter column number drop not null,
  add column revision integer not null default 1,
  add column problem_count integer not null default 0,
  add column base_version_id uuid,
  add column notice_days integer,
  add column reason text,
  add column created_by text,
  add column edited_at timestamptz,
  add column edited_by text,
  add column activated_at timestamptz,
  add column withdrawn_at timestamptz,
  add column withdrawn_by text,
  add column withdrawn_reason text;

alter table app.program_version drop constraint program_version_status_values;
alter table app.program_version add constraint program_version_status_values
  check (status in ('draft', 'planned', 'published', 'active', 'superseded', 'withdrawn'));
alter table app.program_version add constraint program_version_number_form
  check (number is not null or status in ('draft', 'planned', 'withdrawn'));
alter table app.program_version add constraint program_version_effective_form
  check (effective_on is not null or status in ('draft', 'withdrawn'));
alter table app.program_version add constraint program_version_notice_positive check (notice_days >= 0);
alter table app.program_version add constraint program_version_base_fk
  foreign key (vendor_id, base_version_id) references app.program_version (vendor_id, id);

create index program_version_by_base on app.program_version (vendor_id, base_version_id);
create index program_version_due on app.program_version (vendor_id, effective_on) where status = 'published';
