--liquibase formatted sql

--changeset documents:0040-seal-keys
--comment: The keys units sign their papers with, and the county's root (owner county). private_key is AES-256-GCM under the master key, which is not in the database. Certificates stay when their time is over, because old papers are verified with them.
create table seal_key (
    serial      varchar(40) primary key,
    owner       varchar(8)  not null,
    certificate bytea       not null,
    private_key bytea       not null,
    valid_from  timestamptz not null,
    valid_to    timestamptz not null,
    constraint seal_key_has_one_of_an_owner_and_time unique (owner, valid_from),
    constraint seal_key_ends_after_it_begins check (valid_to > valid_from)
);
--rollback drop table seal_key;
