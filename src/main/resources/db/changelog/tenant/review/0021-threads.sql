--liquibase formatted sql

--changeset review:0021-threads
--comment: What a reviewer asks at one place of what was sent (批注), and what was said to it. Nothing is changed or deleted.
create table review_thread (
    thread_id   uuid         primary key,
    case_id     uuid         not null references case_file,
    review_id   uuid         not null references review,
    kind        varchar(10)  not null,
    ref         varchar(60)  not null,
    title       varchar(300) not null,
    place       varchar(10)  not null,
    paragraph   varchar(40),
    page        integer,
    x           integer,
    y           integer,
    from_second numeric(9, 2),
    to_second   numeric(9, 2),
    digest      char(64)     not null,
    content     text         not null,
    quote       text         not null,
    opened_by   uuid         not null,
    opener      varchar(50)  not null,
    opened_at   timestamptz  not null,
    constraint thread_is_at_a_known_kind_of_material check (kind in ('DRAFT', 'STEP', 'PAPER', 'EVIDENCE')),
    constraint thread_at_a_paragraph_names_it check ((place = 'PARAGRAPH') = (paragraph is not null)),
    constraint thread_at_a_spot_says_where check ((place = 'SPOT') = (page is not null and x is not null and y is not null)),
    constraint thread_at_a_stretch_says_from_when_to_when
        check ((place = 'STRETCH') = (from_second is not null and to_second is not null)),
    constraint thread_lies_on_its_page check (x between 0 and 1000 and y between 0 and 1000 and page > 0),
    constraint thread_ends_after_it_begins check (to_second >= from_second),
    constraint thread_place_is_known check (place in ('WHOLE', 'PARAGRAPH', 'SPOT', 'STRETCH'))
);
create index review_thread_by_case on review_thread (case_id, opened_at);
create table review_thread_entry (
    thread_id uuid        not null references review_thread,
    entry_no  integer     not null,
    doing     varchar(10) not null,
    words     text        not null,
    person_id uuid        not null,
    person    varchar(50) not null,
    reviews   boolean     not null,
    said_at   timestamptz not null,
    primary key (thread_id, entry_no),
    constraint thread_entry_says_resolves_or_reopens check (doing in ('SAY', 'RESOLVE', 'REOPEN')),
    constraint thread_entry_says_something check (doing = 'RESOLVE' or words <> ''),
    constraint thread_is_resolved_by_its_reviewer check (doing = 'SAY' or reviews)
);
create trigger review_thread_is_a_record before update or delete on review_thread
    for each row execute function refuse_change();
create trigger review_thread_entry_is_a_record before update or delete on review_thread_entry
    for each row execute function refuse_change();
--rollback drop table review_thread_entry; drop table review_thread;
