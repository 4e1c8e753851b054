--liquibase formatted sql

--changeset assessment:0210-penalty-fact
--comment: What of each penalty case the yearly statistics count: days, the heaviest kind, amounts. No party and no content. What was decided is written once; the rest follows the case, and an older look never overwrites a newer one.
create table penalty_fact (
    tenant_code varchar(8)    not null references tenant,
    case_id     uuid          not null,
    case_no     varchar(40)   not null,
    filed_on    date,
    closed_on   date,
    transferred boolean       not null,
    decided_on  date,
    outcome     varchar(12),
    heaviest    varchar(24),
    fine        numeric(14,2) not null default 0,
    confiscated numeric(14,2) not null default 0,
    mitigated   boolean       not null default false,
    spared      numeric(14,2) not null default 0,
    as_of       timestamptz   not null,
    primary key (tenant_code, case_id),
    constraint a_decision_has_a_day_and_an_outcome check ((decided_on is null) = (outcome is null)),
    constraint a_penalty_has_a_kind check (outcome is distinct from 'PENALTY' or heaviest is not null)
);
create index penalty_fact_by_filing on penalty_fact (filed_on);
create index penalty_fact_by_decision on penalty_fact (decided_on);
create index penalty_fact_by_closing on penalty_fact (closed_on);
--rollback drop table penalty_fact;
