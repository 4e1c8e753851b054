--liquibase formatted sql

--changeset registry:0001-registers
--comment: Officers and certificates, the power list, parties. Id numbers are sealed by the application.
create table officer (
    person_id      uuid        primary key,
    name           varchar(50) not null,
    certificate_no varchar(30) not null unique,
    scope          varchar(80) not null,
    valid_to       date        not null,
    status         varchar(10) not null,
    constraint officer_certificate_is_in_a_known_state check (status in ('VALID', 'SUSPENDED', 'CANCELLED'))
);
create table power_item (
    code            varchar(31)   primary key,
    act             varchar(20)   not null,
    name            varchar(500)  not null,
    violation       varchar(500)  not null,
    violation_basis varchar(2000) not null,
    penalty_basis   varchar(2000) not null,
    valid_from      date          not null,
    valid_to        date,
    constraint power_item_ends_after_it_begins check (valid_to >= valid_from)
);
create table party (
    party_id          uuid         primary key,
    kind              varchar(30)  not null,
    name              varchar(200) not null,
    credit_code       char(18),
    citizen_id_sealed bytea,
    representative    varchar(50),
    address           varchar(300) not null,
    phone             varchar(40)  not null,
    constraint party_is_identified check (credit_code is not null or citizen_id_sealed is not null)
);
create index party_by_credit_code on party (credit_code);
--rollback drop table party; drop table power_item; drop table officer;
