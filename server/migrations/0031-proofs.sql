-- Who wants to prove themselves again at their company: nobody else comes back from there. A local table.
set local citus.multi_shard_modify_mode = 'sequential';
set local citus.enable_local_reference_table_foreign_keys = off;

alter table identity.sso_attempt
  add column proving_id uuid constraint sso_attempt_proving_fk references identity.person (id) on delete cascade;
create index sso_attempt_by_proving on identity.sso_attempt (proving_id);
