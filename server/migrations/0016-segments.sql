set local citus.multi_shard_modify_mode = 'sequential';
set local citus.enable_local_reference_table_foreign_keys = off;

-- Every segment that a program has or had: those of its document, and those that people made by rule.
-- rule is null for those of the document: the version that applies has it.
create table app.segment (
  vendor_id uuid not null,
  id uuid not null,
  program_id uuid not null,
  key text not null,
  origin text not null constraint segment_origin_values check (origin in ('document', 'console')),
  status text not null constraint segment_status_values check (status in ('active', 'retired')),
  label text,
  note text,
  rule text,
  -- What is wrong with the rule under the version that applies; null where nothing is.
  problems jsonb,
  revision integer not null default 1,
  created_by text not null,
  created_at timestamptz not null,
  updated_by text,
  updated_at timestamptz,
  constraint segment_pk primary key (vendor_id, id),
  constraint segment_program_fk foreign key (vendor_id, program_id) references app.program (vendor_id, id)
);
create unique index segment_one_key on app.segment (vendor_id, program_id, key) where status = 'active';
create index segment_by_program on app.segment (vendor_id, program_id, id);

-- Who was in a segment, from the first day to before the day of leaving; left_on is null for those who are in it.
create table app.segment_membership (
  vendor_id uuid not null,
  segment_id uuid not null,
  partner_id uuid not null,
  joined_on date not null,
  left_on date,
  constraint segment_membership_pk primary key (vendor_id, segment_id, partner_id, joined_on),
  constraint segment_membership_segment_fk foreign key (vendor_id, segment_id) references app.segment (vendor_id, id),
  constraint segment_membership_partner_fk foreign key (vendor_id, partner_id) references app.partner (vendor_id, id)
);
create unique index segment_membership_one_open on app.segment_membership (vendor_id, segment_id, partner_id)
  where left_on is null;
create index segment_membership_by_partner on app.segment_membership (vendor_id, partner_id, segment_id);

-- How many were in a segment at the end of a day on which it was followed.
create table app.segment_count (
  vendor_id uuid not null,
  segment_id uuid not null,
  counted_on date not null,
  members integer not null,
  constraint segment_count_pk primary key (vendor_id, segment_id, counted_on),
  constraint segment_count_segment_fk foreign key (vendor_id, segment_id) references app.segment (vendor_id, id)
);

do $$
declare t text;
begin
  foreach t in array array['segment', 'segment_membership', 'segment_count'] loop
    execute format('alter table app.%I enable row level security', t);
    execute format('alter table app.%I force row level security', t);
    execute format('create policy %I on app.%I to fairway_app using (vendor_id = nullif(current_setting(''app.vendor_id'', true), '''')::uuid)', t || '_own', t);
    execute format('grant select, insert, update on app.%I to fairway_app', t);
  end loop;
end $$;
grant delete on app.segment_membership to fairway_app;

do $$
declare t text;
begin
  if exists (select 1 from pg_extension where extname = 'citus') then
    foreach t in array array['segment', 'segment_membership', 'segment_count'] loop
      perform create_distributed_table('app.' || t, 'vendor_id', colocate_with => 'app.partner');
    end loop;
  end if;
end $$;
