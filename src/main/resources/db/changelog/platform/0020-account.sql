--liquibase formatted sql

--changeset identity:0020-account
--comment: Accounts of the county, one per person and unit; what a person may do is a role, whichever issuer vouches for the person.
create table account (
    person_id     uuid         primary key,
    username      varchar(40)  not null unique,
    name          varchar(50)  not null,
    tenant_code   varchar(8)   not null references tenant,
    password_hash varchar(200) not null,
    is_open       boolean      not null
);
create index account_by_tenant on account (tenant_code);
create table account_role (
    person_id uuid        not null references account,
    role      varchar(20) not null,
    primary key (person_id, role)
);
--rollback drop table account_role; drop table account;
