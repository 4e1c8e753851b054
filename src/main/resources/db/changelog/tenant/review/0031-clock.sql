--liquibase formatted sql

--changeset review:0031-clock
--comment: How long an opinion may take: a round that goes on after a return for completion keeps the clock it began with.
alter table review add column urgent boolean not null default false;
create table review_clock (
    review_id   uuid    primary key references review,
    course      uuid    not null references review,
    counts_from date    not null,
    days        integer not null,
    warn_on     date    not null,
    press_on    date    not null,
    constraint clock_gives_some_days check (days > 0)
);
create index review_clock_by_course on review_clock (course);
create table review_pause (
    course  uuid not null references review,
    from_on date not null,
    to_on   date not null,
    primary key (course, from_on),
    constraint pause_ends_after_it_begins check (to_on >= from_on)
);
create table review_time_request (
    request_id uuid        primary key,
    review_id  uuid        not null references review,
    course     uuid        not null references review,
    kind       varchar(10) not null,
    days       integer     not null,
    reason     text        not null,
    asked_by   uuid        not null,
    asker      varchar(50) not null,
    asked_at   timestamptz not null,
    constraint time_request_extends_or_is_urgent check (kind in ('EXTENSION', 'URGENT')),
    constraint time_request_says_why check (reason <> '')
);
create index review_time_request_by_course on review_time_request (course);
create table review_time_answer (
    request_id uuid        primary key references review_time_request,
    granted    boolean     not null,
    words      text        not null,
    judged_by  uuid        not null,
    judge      varchar(50) not null,
    judged_at  timestamptz not null
);
create table review_reminder (
    review_id   uuid        not null references review,
    level       varchar(10) not null,
    due_on      date        not null,
    reminded_at timestamptz not null,
    primary key (review_id, level),
    constraint reminder_warns_presses_or_is_overdue check (level in ('WARN', 'PRESS', 'OVERDUE'))
);
create trigger review_pause_is_a_record before update or delete on review_pause
    for each row execute function refuse_change();
create trigger review_time_request_is_a_record before update or delete on review_time_request
    for each row execute function refuse_change();
create trigger review_time_answer_is_a_record before update or delete on review_time_answer
    for each row execute function refuse_change();
create trigger review_reminder_is_a_record before update or delete on review_reminder
    for each row execute function refuse_change();
--rollback drop table review_reminder; drop table review_time_answer; drop table review_time_request; drop table review_pause; drop table review_clock; alter table review drop column urgent;
