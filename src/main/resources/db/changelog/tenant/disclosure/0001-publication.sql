--liquibase formatted sql

--changeset disclosure:0001-publication
--comment: What must be made public and by when, and every state it has been in. States are added, never changed; the newest holds.
create table publication_task (
    task_id    uuid         primary key,
    case_id    uuid         not null unique references case_file,
    case_no    varchar(40)  not null,
    title      varchar(300) not null,
    party_name varchar(200) not null,
    decided_on date         not null,
    due_on     date         not null,
    opened_at  timestamptz  not null,
    constraint publication_task_is_due_after_the_decision check (due_on >= decided_on)
);
create index publication_task_by_due_day on publication_task (due_on, task_id);
create table publication_state (
    task_id     uuid        not null references publication_task,
    position    integer     not null,
    state       varchar(16) not null,
    rule        varchar(3),
    outcome     varchar(16),
    permalink   varchar(32),
    record      text,
    digest      char(64),
    reason      text,
    recheck_on  date,
    withdrawal  text,
    person_id   uuid        not null,
    person_name varchar(50) not null,
    entered_at  timestamptz not null,
    entry_id    uuid,
    primary key (task_id, position),
    constraint publication_state_is_known check (state in
        ('TO_COLLECT', 'TO_CHECK', 'TO_PUBLISH', 'PUBLISHED', 'WITHDRAWN', 'NOT_PUBLISHED', 'DEFERRED')),
    constraint publication_state_that_is_public_has_its_record check (
        state <> 'PUBLISHED' or (permalink is not null and record is not null and digest is not null)),
    constraint publication_state_that_keeps_back_says_why check (
        state not in ('NOT_PUBLISHED', 'WITHDRAWN', 'DEFERRED') or reason is not null),
    constraint publication_state_that_defers_names_a_day check (state <> 'DEFERRED' or recheck_on is not null)
);
create trigger publication_task_is_a_record before update or delete on publication_task
    for each row execute function refuse_change();
create trigger publication_state_is_a_record before update or delete on publication_state
    for each row execute function refuse_change();
-- The running number of permalinks of a year; a number once taken is never given again.
create table publication_number (
    year integer primary key,
    last integer not null
);
--rollback drop table publication_number; drop table publication_state; drop table publication_task;

--changeset disclosure:0001-nobody-checks-what-he-collected splitStatements:false
--comment: G16 and SoD-4, held by the database too: whoever collected a publication neither checks nor publishes it.
create function collector_is_somebody_else() returns trigger language plpgsql as $$
begin
    if new.state in ('TO_PUBLISH', 'PUBLISHED', 'NOT_PUBLISHED', 'DEFERRED')
        and new.person_id = (select s.person_id from publication_state s
                             where s.task_id = new.task_id and s.state = 'TO_CHECK'
                             order by s.position desc limit 1) then
        raise exception 'G16: the collector neither checks nor publishes' using errcode = 'integrity_constraint_violation';
    end if;
    if new.state in ('PUBLISHED', 'NOT_PUBLISHED', 'DEFERRED')
        and 'TO_PUBLISH' is distinct from (select s.state from publication_state s
                                           where s.task_id = new.task_id order by s.position desc limit 1) then
        raise exception 'G16: not checked by a second person' using errcode = 'integrity_constraint_violation';
    end if;
    return new;
end $$;
create trigger publication_is_seen_by_two before insert on publication_state
    for each row execute function collector_is_somebody_else();
--rollback drop trigger publication_is_seen_by_two on publication_state; drop function collector_is_somebody_else();
