--liquibase formatted sql

--changeset tenancy:0010-tenant
--comment: The register of tenants. schema_fingerprint tells which state of the tenant changelog the schema has, so that a start with nothing pending is one query.
create table tenant (
    tenant_code        varchar(8)   primary key,
    name               varchar(100) not null,
    short_name         varchar(40)  not null,
    kind               varchar(20)  not null,
    profile            jsonb        not null,
    schema_fingerprint char(64)     not null,
    opened_at          timestamptz  not null,
    constraint tenant_code_is_two_to_eight_capitals check (tenant_code ~ '^[A-Z][A-Z0-9]{1,7}$')
);
--rollback drop table tenant;
