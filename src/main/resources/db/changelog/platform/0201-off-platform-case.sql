--liquibase formatted sql

--changeset supervision:0201-off-platform-case
--comment: Acts a body handled outside the platform, as confirmed by the supervising body (方案：对不使用行政执法网办案的严肃处理). They count in the on-platform rate.
create table off_platform_case (
    off_platform_id uuid         primary key,
    tenant_code     varchar(8)   not null references tenant,
    act             varchar(12)  not null,
    doc_no          varchar(80)  not null,
    filed_on        date         not null,
    found_in        varchar(200) not null,
    confirmed_by    uuid         not null,
    confirmed_at    timestamptz  not null,
    constraint a_paper_is_confirmed_once unique (tenant_code, doc_no)
);
create trigger off_platform_case_is_a_record before update or delete on off_platform_case
    for each row execute function refuse_change();
--rollback drop table off_platform_case;
