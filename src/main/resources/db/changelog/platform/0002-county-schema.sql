--liquibase formatted sql

--changeset tenancy:0002-county-schema
--comment: Which state of their changelogs the two county schemas have.
create table county_schema (
    only_row    boolean   primary key,
    fingerprint char(128) not null,
    constraint county_schema_has_one_row check (only_row)
);
--rollback drop table county_schema;
