--liquibase formatted sql

--changeset evidence:0100-log-keys
--comment: The keys that sign the tenants' logs. private_key is AES-256-GCM under the master key, which is not in the database. A key that is no longer in force stays, because old checkpoints are verified with it.
create table log_key (
    verifier_key varchar(300) primary key,
    tenant_code  varchar(8)   not null,
    name         varchar(200) not null,
    private_key  bytea        not null,
    valid_from   timestamptz  not null,
    valid_to     timestamptz,
    constraint log_key_ends_after_it_begins check (valid_to > valid_from)
);
create unique index log_key_has_one_in_force on log_key (tenant_code) where valid_to is null;
--rollback drop table log_key;
