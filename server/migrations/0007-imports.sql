set local citus.multi_shard_modify_mode = 'sequential';
set local citus.enable_local_reference_table_foreign_keys = off;

create table app.import_file (
  vendor_id uuid not null constraint import_file_vendor_fk references app.vendor (id),
  id uuid not null,
  name text not null,
  format text not null constraint import_file_format_values check (format in ('csv', 'csv.gz', 'xlsx')),
  size_bytes bigint not null,
  digest text not null,
  storage_key text not null,
  uploaded_by uuid,
  created_at timestamptz not null,
  constraint import_file_pk primary key (vendor_id, id)
);

create table app.import (
  vendor_id uuid not null constraint import_vendor_fk references app.vendor (id),
  id uuid not null,
  name text not null,
  mapping jsonb not null,
  files jsonb not null,
  dry_run boolean not null,
  on_bad_row text not null constraint import_on_bad_row_values check (on_bad_row in ('skip', 'stop')),
  status text not null constraint import_status_values check (status in ('queued', 'running', 'stopped', 'failed', 'done')),
  -- Where it goes on: everything up to this row of this step is stored, in the same transaction that moved it here.
  step integer not null default 0,
  row_number integer not null default 0,
  -- The bad row at which it stopped; it is read again when the import goes on.
  held_row integer,
  counts jsonb not null,
  bytes_read bigint not null default 0,
  bytes_total bigint not null,
  preview jsonb not null default '[]',
  error text,
  requested_by uuid,
  created_at timestamptz not null,
  started_at timestamptz,
  finished_at timestamptz,
  constraint import_pk primary key (vendor_id, id)
);
create index import_by_creation on app.import (vendor_id, created_at, id);

create table app.import_problem (
  vendor_id uuid not null,
  import_id uuid not null,
  step integer not null,
  row_number integer not null,
  ordinal integer not null,
  field text not null,
  value text,
  message text not null,
  remedy text,
  constraint import_problem_pk primary key (vendor_id, import_id, step, row_number, ordinal),
  constraint import_problem_import_fk foreign key (vendor_id, import_id) references app.import (vendor_id, id)
);

do $$
declare t text;
begin
  foreach t in array array['import_file', 'import', 'import_problem'] loop
    execute format('alter table app.%I enable row level security', t);
    execute format('alter table app.%I force row level security', t);
    execute format('create policy %I on app.%I to fairway_app using (vendor_id = nullif(current_setting(''app.vendor_id'', true), '''')::uuid)', t || '_own', t);
    execute format('grant select, insert, update on app.%I to fairway_app', t);
  end loop;
  grant delete on app.import_problem to fairway_app;
  if exists (select 1 from pg_extension where extname = 'citus') then
    foreach t in array array['import_file', 'import', 'import_problem'] loop
      perform create_distributed_table('app.' || t, 'vendor_id', colocate_with => 'app.partner');
    end loop;
  end if;
end $$;
