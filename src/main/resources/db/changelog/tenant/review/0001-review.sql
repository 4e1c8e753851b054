--liquibase formatted sql

--changeset review:0001-review
--comment: What lies before legal review, round by round: one draft and one list of evidence, until when, and with whom.
create table review (
    review_id   uuid         primary key,
    case_id     uuid         not null references case_file,
    case_no     varchar(40)  not null,
    title       varchar(500) not null,
    party       varchar(200) not null,
    step_id     varchar(20)  not null,
    round       integer      not null,
    draft_no    integer      not null,
    draft       char(64)     not null,
    manifest    char(64)     not null,
    sent_by     uuid         not null,
    sender      varchar(50)  not null,
    sent_at     timestamptz  not null,
    due_on      date         not null,
    assigned_to uuid,
    reviewer    varchar(50),
    state       varchar(10)  not null,
    ended_at    timestamptz,
    constraint review_has_its_rounds_once unique (case_id, step_id, round),
    constraint review_counts_its_rounds_from_one check (round > 0),
    constraint review_is_open_returned_or_done check (state in ('OPEN', 'RETURNED', 'DONE')),
    constraint review_has_ended_unless_it_is_open check ((state = 'OPEN') = (ended_at is null)),
    constraint reviewer_is_known_by_name check ((assigned_to is null) = (reviewer is null))
);
create index review_by_state on review (state, due_on, review_id);
create unique index review_of_a_case_is_open_once on review (case_id) where state = 'OPEN';
--rollback drop table review;

--changeset review:0001-findings-and-opinions
--comment: What the reviewer found point by point, and concluded. Whoever thinks again writes a new line; none is changed.
create table review_finding (
    review_id   uuid        not null references review,
    finding_no  integer     not null,
    row_no      integer     not null,
    verdict     varchar(20) not null,
    note        text        not null,
    reviewer_id uuid        not null,
    reviewer    varchar(50) not null,
    found_at    timestamptz not null,
    primary key (review_id, finding_no),
    constraint finding_is_lawful_a_problem_or_not_applicable
        check (verdict in ('LAWFUL', 'PROBLEM', 'NOT_APPLICABLE')),
    constraint problem_is_explained check (verdict <> 'PROBLEM' or note <> '')
);
create table review_opinion (
    review_id    uuid        primary key references review,
    case_id      uuid        not null references case_file,
    outcome      varchar(20) not null,
    opinion      text        not null,
    draft        char(64)    not null,
    manifest     char(64)    not null,
    reviewer_id  uuid        not null,
    reviewer     varchar(50) not null,
    concluded_at timestamptz not null,
    constraint opinion_says_something check (opinion <> '')
);
create trigger review_finding_is_a_record before update or delete on review_finding
    for each row execute function refuse_change();
create trigger review_opinion_is_a_record before update or delete on review_opinion
    for each row execute function refuse_change();
create trigger review_opinion_by_an_outsider before insert on review_opinion
    for each row execute function reviewer_has_no_hand_in_the_case();
--rollback drop table review_opinion; drop table review_finding;
