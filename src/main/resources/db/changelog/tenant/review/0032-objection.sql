--liquibase formatted sql

--changeset review:0032-objection
--comment: Disagreement with an opinion (异议): filed, talked over, decided by the head or the heads together. Nothing is changed.
create table review_objection (
    objection_id uuid        primary key,
    review_id    uuid        not null references review,
    case_id      uuid        not null references case_file,
    reasons      text        not null,
    filed_by     uuid        not null,
    filer        varchar(50) not null,
    filed_at     timestamptz not null,
    talk_until   date        not null,
    constraint opinion_is_objected_to_once unique (review_id),
    constraint objection_gives_reasons check (reasons <> '')
);
create index review_objection_by_case on review_objection (case_id, filed_at);
create table review_objection_act (
    objection_id uuid        not null references review_objection,
    act_no       integer     not null,
    kind         varchar(20) not null,
    result       varchar(20),
    words        text        not null,
    minutes      text        not null default '{}',
    acted_by     uuid        not null,
    actor        varchar(50) not null,
    acted_at     timestamptz not null,
    primary key (objection_id, act_no),
    constraint objection_act_is_known
        check (kind in ('HANDLER_NOTE', 'REVIEWER_NOTE', 'REFERRED', 'HEAD_DECISION', 'GROUP_DECISION')),
    constraint objection_act_says_something check (words <> '')
);
create trigger review_objection_is_a_record before update or delete on review_objection
    for each row execute function refuse_change();
create trigger review_objection_act_is_a_record before update or delete on review_objection_act
    for each row execute function refuse_change();
--rollback drop table review_objection_act; drop table review_objection;
