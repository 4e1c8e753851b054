--liquibase formatted sql

--changeset supervision:0200-case-compliance
--comment: What of each case crosses from its tenant to the county: days, limits, digests and flags, for the indicators. No party and no content. as_of is when the case was looked at; an older look never overwrites a newer one.
create table case_compliance (
    tenant_code     varchar(8)  not null references tenant,
    case_id         uuid        not null,
    case_no         varchar(40) not null,
    act             varchar(12) not null,
    in_review_scope boolean     not null,
    opened_on       date        not null,
    filed_on        date,
    decided_on      date,
    decision_due    date,
    publication_due date,
    published_on    date,
    withheld        boolean     not null,
    closed_on       date,
    next_due        date,
    next_due_step   varchar(20),
    as_of           timestamptz not null,
    primary key (tenant_code, case_id)
);
create index case_compliance_by_filing on case_compliance (filed_on);
create index case_compliance_by_decision on case_compliance (decided_on);
create table step_compliance (
    tenant_code varchar(8)  not null,
    case_id     uuid        not null,
    step_id     varchar(20) not null,
    ended_at    timestamptz not null,
    recorded    boolean     not null,
    primary key (tenant_code, case_id, step_id),
    constraint a_step_belongs_to_a_case foreign key (tenant_code, case_id) references case_compliance
);
create table review_compliance (
    tenant_code  varchar(8)  not null,
    case_id      uuid        not null,
    entry_id     uuid        not null,
    step_id      varchar(20) not null,
    concluded_on date        not null,
    due_on       date        not null,
    primary key (tenant_code, entry_id),
    constraint a_review_belongs_to_a_case foreign key (tenant_code, case_id) references case_compliance
);
create table passed_review (
    tenant_code varchar(8) not null references tenant,
    case_id     uuid       not null,
    draft       char(64)   not null,
    manifest    char(64)   not null,
    primary key (tenant_code, case_id, draft, manifest)
);
create table decision_taken (
    tenant_code varchar(8) not null references tenant,
    case_id     uuid       not null,
    draft       char(64)   not null,
    manifest    char(64)   not null,
    decided_on  date       not null,
    primary key (tenant_code, case_id)
);
create table evidence_compliance (
    tenant_code varchar(8)  not null references tenant,
    item_id     uuid        not null,
    case_id     uuid        not null,
    step_id     varchar(20) not null,
    is_media    boolean     not null,
    due_at      timestamptz not null,
    uploaded_at timestamptz not null,
    primary key (tenant_code, item_id)
);
--rollback drop table evidence_compliance; drop table decision_taken; drop table passed_review; drop table review_compliance; drop table step_compliance; drop table case_compliance;
