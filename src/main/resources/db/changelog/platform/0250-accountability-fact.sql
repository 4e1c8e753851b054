--liquibase formatted sql

--changeset supervision:0250-accountability-fact
--comment: How each unit's accountability cases stand, without names and words: so the leading group's office sees that they are led.
create table accountability_fact (
    tenant_code       varchar(8)  not null references tenant,
    accountability_id uuid        not null,
    cause             varchar(20) not null,
    opened_on         date        not null,
    step_no           integer     not null,
    step              varchar(20) not null,
    primary key (tenant_code, accountability_id)
);
create index accountability_fact_by_opening on accountability_fact (opened_on);
--rollback drop table accountability_fact;
