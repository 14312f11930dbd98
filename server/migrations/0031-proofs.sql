-- Who wants to prove themselves again at their company: nobody else comes back from there. A local table, whose rows live
-- for minutes.
set local citus.multi_shard_modify_mode = 'sequential';
set local citus.enable_local_reference_table_foreign_keys = off;

alter table identity.sso_attempt add column proving_id uuid;
