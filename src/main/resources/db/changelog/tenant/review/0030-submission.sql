--liquibase formatted sql

--changeset review:0030-submission
--comment: What went to review with a draft: each material, found or explained; and what was done about each point found.
create table review_material (
    review_id   uuid         not null references review,
    place       integer      not null,
    code        varchar(30)  not null,
    name        varchar(100) not null,
    name_en     varchar(100) not null,
    state       varchar(10)  not null,
    found       text         not null,
    missing     text         not null,
    explanation text,
    primary key (review_id, place),
    constraint material_is_there_once unique (review_id, code),
    constraint material_is_found_missing_or_not_needed check (state in ('FOUND', 'MISSING', 'NOT_NEEDED')),
    constraint missing_material_is_explained check (state <> 'MISSING' or explanation <> '')
);
create table review_answer (
    review_id   uuid        not null references review,
    to_review   uuid        not null references review,
    row_no      integer     not null,
    answer      text        not null,
    answered_by uuid        not null,
    answerer    varchar(50) not null,
    answered_at timestamptz not null,
    primary key (review_id, to_review, row_no),
    constraint answer_says_something check (answer <> '')
);
create index review_answer_by_opinion on review_answer (to_review);
create trigger review_material_is_a_record before update or delete on review_material
    for each row execute function refuse_change();
create trigger review_answer_is_a_record before update or delete on review_answer
    for each row execute function refuse_change();
--rollback drop table review_answer; drop table review_material;
