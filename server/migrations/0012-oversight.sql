set local citus.multi_shard_modify_mode = 'sequential';
set local citus.enable_local_reference_table_foreign_keys = off;

-- What each person said about a move that waits for approval. One word a person, so that nobody counts twice.
create table app.move_approval (
  vendor_id uuid not null,
  move_id uuid not null,
  person_id uuid not null,
  person_name text not null,
  decision text not null constraint move_approval_decision_values check (decision in ('approved', 'declined')),
  reason text,
  decided_at timestamptz not null,
  constraint move_approval_pk primary key (vendor_id, move_id, person_id),
  constraint move_approval_move_fk foreign key (vendor_id, move_id) references app.move (vendor_id, id)
);

-- A tier that a partner holds at least, through until_on, whatever its figures give.
create table app.tier_exception (
  vendor_id uuid not null,
  id uuid not null,
  partner_id uuid not null,
  program_id uuid not null,
  track text not null,
  tier text not null,
  until_on date not null,
  reason text not null,
  status text not null constraint tier_exception_status_values
    check (status in ('requested', 'active', 'declined', 'withdrawn', 'replaced', 'revoked', 'expired')),
  origin text not null constraint tier_exception_origin_values check (origin in ('request', 'appeal')),
  appeal_id uuid,
  requested_by uuid not null,
  requested_by_name text not null,
  requested_at timestamptz not null,
  decided_by uuid,
  decided_by_name text,
  decided_at timestamptz,
  decision_reason text,
  from_on date,
  ended_at timestamptz,
  ended_by_name text,
  end_reason text,
  constraint tier_exception_pk primary key (vendor_id, id),
  constraint tier_exception_partner_fk foreign key (vendor_id, partner_id) references app.partner (vendor_id, id),
  constraint tier_exception_program_fk foreign key (vendor_id, program_id) references app.program (vendor_id, id)
);
create index tier_exception_by_partner on app.tier_exception (vendor_id, partner_id, requested_at);
create index tier_exception_by_program on app.tier_exception (vendor_id, program_id);
create index tier_exception_by_status on app.tier_exception (vendor_id, status, requested_at, id);
create unique index tier_exception_one_requested on app.tier_exception (vendor_id, partner_id, program_id, track)
  where status = 'requested';
create unique index tier_exception_one_active on app.tier_exception (vendor_id, partner_id, program_id, track)
  where status = 'active';

-- A partner's word against a move, and what came of it.
create table app.appeal (
  vendor_id uuid not null,
  id uuid not null,
  partner_id uuid not null,
  program_id uuid not null,
  track text not null,
  move_id uuid not null,
  text text not null,
  status text not null constraint appeal_status_values check (status in ('open', 'upheld', 'dismissed', 'withdrawn', 'settled')),
  filed_by uuid not null,
  filed_by_name text not null,
  filed_by_side text not null constraint appeal_filed_by_side_values check (filed_by_side in ('vendor', 'partner')),
  filed_at timestamptz not null,
  decide_by_on date not null,
  overdue_at timestamptz,
  decided_by uuid,
  decided_by_name text,
  decided_at timestamptz,
  reason text,
  until_on date,
  exception_id uuid,
  constraint appeal_pk primary key (vendor_id, id),
  constraint appeal_partner_fk foreign key (vendor_id, partner_id) references app.partner (vendor_id, id),
  constraint appeal_move_fk foreign key (vendor_id, move_id) references app.move (vendor_id, id)
);
create index appeal_by_partner on app.appeal (vendor_id, partner_id, filed_at);
create index appeal_by_move on app.appeal (vendor_id, move_id);
create index appeal_by_status on app.appeal (vendor_id, status, filed_at, id);
create unique index appeal_one_a_move on app.appeal (vendor_id, move_id) where status <> 'withdrawn';

do $$
declare t text;
begin
  foreach t in array array['move_approval', 'tier_exception', 'appeal'] loop
    execute format('alter table app.%I enable row level security', t);
    execute format('alter table app.%I force row level security', t);
    execute format('create policy %I on app.%I to fairway_app using (vendor_id = nullif(current_setting(''app.vendor_id'', true), '''')::uuid)', t || '_own', t);
    execute format('grant select, insert, update on app.%I to fairway_app', t);
  end loop;
end $$;

do $$
declare t text;
begin
  if exists (select 1 from pg_extension where extname = 'citus') then
    foreach t in array array['move_approval', 'tier_exception', 'appeal'] loop
      perform create_distributed_table('app.' || t, 'vendor_id', colocate_with => 'app.partner');
    end loop;
  end if;
end $$;
