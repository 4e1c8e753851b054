--liquibase formatted sql

--changeset review:0020-hold-and-assignment
--comment: A round may be put aside until a day, with its reason, and be given to a reviewer by somebody else.
alter table review
    add column held_until date,
    add column held_for   varchar(20),
    add column held_note  varchar(500),
    add column assigner   varchar(50),
    add constraint review_is_held_with_a_reason check ((held_until is null) = (held_for is null)),
    add constraint review_is_held_for_a_known_reason
        check (held_for in ('APPRAISAL', 'HEARING', 'SERVICE', 'ADVICE', 'OTHER')),
    add constraint review_is_held_by_its_reviewer check (held_until is null or assigned_to is not null);
create index review_of_a_reviewer on review (assigned_to, due_on, review_id) where state = 'OPEN';
create index review_ended on review (ended_at desc, review_id) where state <> 'OPEN';
--rollback drop index review_ended; drop index review_of_a_reviewer; alter table review drop column held_until, drop column held_for, drop column held_note, drop column assigner;

--changeset review:0020-reading
--comment: What a round lays before its reader, with a digest each, and what each person has read of a case: a tick holds for exactly this digest.
create table review_reading (
    review_id uuid         not null references review,
    place     integer      not null,
    kind      varchar(10)  not null,
    ref       varchar(60)  not null,
    title     varchar(300) not null,
    title_en  varchar(300) not null,
    digest    char(64)     not null,
    primary key (review_id, kind, ref),
    constraint reading_is_of_a_known_kind check (kind in ('DRAFT', 'STEP', 'PAPER', 'EVIDENCE'))
);
create table review_seen (
    person_id uuid        not null,
    case_id   uuid        not null references case_file,
    kind      varchar(10) not null,
    ref       varchar(60) not null,
    digest    char(64)    not null,
    seen_at   timestamptz not null,
    primary key (person_id, case_id, kind, ref)
);
create trigger review_reading_is_a_record before update or delete on review_reading
    for each row execute function refuse_change();
--rollback drop table review_seen; drop table review_reading;

--changeset review:0020-filters
--comment: What each reviewer looks for again and again: a name and the address of the list.
create table review_filter (
    person_id uuid         not null,
    name      varchar(30)  not null,
    query     varchar(300) not null,
    primary key (person_id, name),
    constraint review_filter_has_a_name check (name <> '')
);
--rollback drop table review_filter;
