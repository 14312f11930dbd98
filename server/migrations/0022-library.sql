set local citus.multi_shard_modify_mode = 'sequential';
set local citus.enable_local_reference_table_foreign_keys = off;

-- Uploads that may break off and go on. The bytes are with the store of resumable uploads, under the id.
create table app.upload (
  vendor_id uuid not null constraint upload_vendor_fk references app.vendor (id),
  id uuid not null,
  person_id uuid not null,
  size_bytes bigint constraint upload_size_range check (size_bytes >= 0),
  created_at timestamptz not null,
  expires_at timestamptz not null,
  constraint upload_pk primary key (vendor_id, id)
);
create index upload_by_person on app.upload (vendor_id, person_id);
create index upload_by_expiry on app.upload (vendor_id, expires_at);

create table app.library_collection (
  vendor_id uuid not null constraint library_collection_vendor_fk references app.vendor (id),
  id uuid not null,
  name text not null,
  description text not null,
  position integer not null,
  created_at timestamptz not null,
  constraint library_collection_pk primary key (vendor_id, id),
  constraint library_collection_name_key unique (vendor_id, name)
);

-- translations: { language: { title, summary } } beside the main language; co_brand: where a partner's mark is placed.
create table app.library_resource (
  vendor_id uuid not null constraint library_resource_vendor_fk references app.vendor (id),
  id uuid not null,
  title text not null,
  summary text not null,
  language text not null,
  translations jsonb not null,
  kind text not null constraint library_resource_kind_values check (kind in (
    'guide', 'datasheet', 'presentation', 'priceList', 'caseStudy', 'template', 'image', 'video', 'other')),
  status text not null constraint library_resource_status_values check (status in ('draft', 'published', 'archived')),
  tags text[] not null,
  owner_id uuid,
  gate_id uuid,
  co_brand jsonb,
  review_on date,
  -- For which review date its owner was reminded.
  reminded_on date,
  -- The last day on which partners see it.
  expires_on date,
  revision integer not null,
  created_by text not null,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  published_at timestamptz,
  constraint library_resource_pk primary key (vendor_id, id)
);
create index library_resource_by_status on app.library_resource (vendor_id, status, id);
create index library_resource_by_review on app.library_resource (vendor_id, review_on) where status = 'published';
create index library_resource_by_gate on app.library_resource (vendor_id, gate_id) where gate_id is not null;

create table app.library_member (
  vendor_id uuid not null,
  collection_id uuid not null,
  resource_id uuid not null,
  constraint library_member_pk primary key (vendor_id, collection_id, resource_id),
  constraint library_member_collection_fk foreign key (vendor_id, collection_id) references app.library_collection (vendor_id, id),
  constraint library_member_resource_fk foreign key (vendor_id, resource_id) references app.library_resource (vendor_id, id)
);
create index library_member_by_resource on app.library_member (vendor_id, resource_id);

-- A file that was received and checked, and waits for the resource that it becomes a version of.
create table app.library_file (
  vendor_id uuid not null constraint library_file_vendor_fk references app.vendor (id),
  id uuid not null,
  person_id uuid,
  name text not null,
  type text not null,
  size_bytes bigint not null,
  digest text not null,
  storage_key text not null,
  created_at timestamptz not null,
  constraint library_file_pk primary key (vendor_id, id),
  constraint library_file_storage_key unique (vendor_id, storage_key)
);
create index library_file_by_time on app.library_file (vendor_id, created_at);

create table app.library_version (
  vendor_id uuid not null,
  id uuid not null,
  resource_id uuid not null,
  language text not null,
  number integer not null,
  -- The one that partners get.
  is_current boolean not null,
  name text not null,
  type text not null,
  size_bytes bigint not null,
  digest text not null,
  storage_key text not null,
  note text not null,
  created_by text not null,
  created_at timestamptz not null,
  -- Whether the text in it was read: none where its type has none.
  text_state text not null constraint library_version_text_state_values check (text_state in ('none', 'waiting', 'read', 'failed')),
  text_pages integer,
  -- Why it was not read, or that only a part of it was.
  text_problem text constraint library_version_text_problem_values check (text_problem in ('tooLong', 'tooSlow', 'unreadable', 'empty')),
  content text,
  constraint library_version_pk primary key (vendor_id, id),
  constraint library_version_number_key unique (vendor_id, resource_id, language, number),
  constraint library_version_resource_fk foreign key (vendor_id, resource_id) references app.library_resource (vendor_id, id)
);
create unique index library_version_one_current on app.library_version (vendor_id, resource_id, language) where is_current;
create index library_version_by_key on app.library_version (vendor_id, storage_key);

-- What is searched: words of a resource in one of its languages, with the text of its current version.
create table app.library_text (
  vendor_id uuid not null,
  resource_id uuid not null,
  language text not null,
  config text not null,
  search tsvector not null,
  constraint library_text_pk primary key (vendor_id, resource_id, language),
  constraint library_text_resource_fk foreign key (vendor_id, resource_id) references app.library_resource (vendor_id, id)
);
create index library_text_search on app.library_text using gin (search);

-- A version with a partner's mark on it, made on demand; of is the digest of all that went into it.
create table app.library_branded (
  vendor_id uuid not null,
  partner_id uuid not null,
  version_id uuid not null,
  of text not null,
  type text not null,
  size_bytes bigint not null,
  digest text not null,
  storage_key text not null,
  created_at timestamptz not null,
  constraint library_branded_pk primary key (vendor_id, partner_id, version_id),
  constraint library_branded_partner_fk foreign key (vendor_id, partner_id) references app.partner (vendor_id, id),
  constraint library_branded_version_fk foreign key (vendor_id, version_id) references app.library_version (vendor_id, id)
);
create index library_branded_by_version on app.library_branded (vendor_id, version_id);
create index library_branded_by_key on app.library_branded (vendor_id, storage_key);

create table app.library_share (
  vendor_id uuid not null,
  id uuid not null,
  resource_id uuid not null,
  language text not null,
  -- Who shares: the vendor where it is null.
  partner_id uuid,
  person_id uuid,
  token_hash text not null,
  status text not null constraint library_share_status_values check (status in ('active', 'revoked')),
  note text not null,
  co_branded boolean not null,
  max_uses integer constraint library_share_max_uses_range check (max_uses > 0),
  uses integer not null default 0,
  expires_at timestamptz not null,
  created_by text not null,
  created_at timestamptz not null,
  revoked_at timestamptz,
  constraint library_share_pk primary key (vendor_id, id),
  constraint library_share_uses_range check (max_uses is null or uses <= max_uses),
  constraint library_share_resource_fk foreign key (vendor_id, resource_id) references app.library_resource (vendor_id, id),
  constraint library_share_partner_fk foreign key (vendor_id, partner_id) references app.partner (vendor_id, id)
);
create index library_share_by_resource on app.library_share (vendor_id, resource_id, id);
create index library_share_by_partner on app.library_share (vendor_id, partner_id, id);
create unique index library_share_token on app.library_share (vendor_id, token_hash);

-- Counts of a day. partner_id and person_id are all zeros where nobody is signed in.
create table app.library_usage (
  vendor_id uuid not null,
  resource_id uuid not null,
  used_on date not null,
  what text not null constraint library_usage_what_values check (what in ('view', 'download', 'share', 'sharedDownload')),
  partner_id uuid not null,
  person_id uuid not null,
  count integer not null constraint library_usage_count_range check (count > 0),
  constraint library_usage_pk primary key (vendor_id, resource_id, used_on, what, partner_id, person_id),
  constraint library_usage_resource_fk foreign key (vendor_id, resource_id) references app.library_resource (vendor_id, id)
);
create index library_usage_by_partner on app.library_usage (vendor_id, partner_id, used_on);

-- The newest version of a resource that somebody has downloaded.
create table app.library_download (
  vendor_id uuid not null,
  partner_id uuid not null,
  person_id uuid not null,
  resource_id uuid not null,
  language text not null,
  number integer not null,
  at timestamptz not null,
  constraint library_download_pk primary key (vendor_id, partner_id, person_id, resource_id, language),
  constraint library_download_partner_fk foreign key (vendor_id, partner_id) references app.partner (vendor_id, id),
  constraint library_download_resource_fk foreign key (vendor_id, resource_id) references app.library_resource (vendor_id, id)
);
create index library_download_by_resource on app.library_download (vendor_id, resource_id);

do $$
declare t text;
begin
  foreach t in array array['upload', 'library_collection', 'library_resource', 'library_member', 'library_file', 'library_version',
    'library_text', 'library_branded', 'library_share', 'library_usage', 'library_download'] loop
    execute format('alter table app.%I enable row level security', t);
    execute format('alter table app.%I force row level security', t);
    execute format('create policy %I on app.%I to fairway_app using (vendor_id = nullif(current_setting(''app.vendor_id'', true), '''')::uuid)', t || '_own', t);
    execute format('grant select, insert, update, delete on app.%I to fairway_app', t);
  end loop;
  if exists (select 1 from pg_extension where extname = 'citus') then
    foreach t in array array['upload', 'library_collection', 'library_resource', 'library_member', 'library_file', 'library_version',
      'library_text', 'library_branded', 'library_share', 'library_usage', 'library_download'] loop
      perform create_distributed_table('app.' || t, 'vendor_id', colocate_with => 'app.partner');
    end loop;
  end if;
end $$;

-- The function below looks for itself; that it names the vendor is checked in it.
create policy library_text_search on app.library_text for select to current_user using (true);

-- Which resources of a vendor hold every one of the words, or their beginnings, in the sense of each one's language;
-- outer_rank is how well what is said of them does without the text inside, null where it does not hold them all.
-- Row-level security lets no index of text search serve: this looks as the owner, for the vendor that is set and no other.
create function app.search_library(of_vendor uuid, words text[]) returns table (resource_id uuid, rank real, outer_rank real)
language plpgsql stable security definer set search_path = pg_catalog as $$
begin
  if of_vendor is distinct from nullif(current_setting('app.vendor_id', true), '')::uuid then
    raise exception 'another vendor is set' using errcode = 'insufficient_privilege';
  end if;
  return query
    select t.resource_id, max(ts_rank(t.search, q.query)),
        max(ts_rank(t.search, q.outside)) filter (where t.search @@ q.outside)
      from (select c.config,
                to_tsquery(c.config::regconfig, (select string_agg(quote_literal(w) || ':*', ' & ') from unnest(words) w)) as query,
                to_tsquery(c.config::regconfig, (select string_agg(quote_literal(w) || ':*AB', ' & ') from unnest(words) w)) as outside
              from unnest(array['simple', 'danish', 'dutch', 'english', 'finnish', 'french', 'german', 'hungarian', 'italian',
                'norwegian', 'portuguese', 'romanian', 'spanish', 'swedish', 'turkish']) c(config)) q
      join app.library_text t on t.vendor_id = of_vendor and t.config = q.config and t.search @@ q.query
     group by t.resource_id;
end $$;
revoke all on function app.search_library(uuid, text[]) from public;
grant execute on function app.search_library(uuid, text[]) to fairway_app;
