--liquibase formatted sql

--changeset review:0041-advisers
--comment: What reviewers asked legal advisers (法律顾问), with just the materials chosen and until when, and what they answered.
create table review_adviser_request (
    request_id uuid        primary key,
    review_id  uuid        not null references review,
    adviser_id uuid        not null,
    adviser    varchar(50) not null,
    question   text        not null,
    until      date        not null,
    asked_by   uuid        not null,
    asker      varchar(50) not null,
    asked_at   timestamptz not null,
    constraint adviser_is_asked_something check (question <> ''),
    constraint nobody_asks_himself check (adviser_id <> asked_by)
);
create index review_adviser_request_by_review on review_adviser_request (review_id, asked_at);
create index review_adviser_request_by_adviser on review_adviser_request (adviser_id, asked_at);
create table review_adviser_material (
    request_id uuid         not null references review_adviser_request,
    kind       varchar(10)  not null,
    ref        varchar(64)  not null,
    title      varchar(300) not null,
    primary key (request_id, kind, ref),
    constraint adviser_gets_draft_paper_or_evidence check (kind in ('DRAFT', 'PAPER', 'EVIDENCE'))
);
create index review_adviser_material_by_ref on review_adviser_material (kind, ref);
create table review_adviser_opinion (
    request_id uuid        primary key references review_adviser_request,
    opinion    text        not null,
    given_at   timestamptz not null,
    constraint adviser_says_something check (opinion <> '')
);
create trigger review_adviser_request_is_a_record before update or delete on review_adviser_request
    for each row execute function refuse_change();
create trigger review_adviser_material_is_a_record before update or delete on review_adviser_material
    for each row execute function refuse_change();
create trigger review_adviser_opinion_is_a_record before update or delete on review_adviser_opinion
    for each row execute function refuse_change();
--rollback drop table review_adviser_opinion; drop table review_adviser_material; drop table review_adviser_request;
