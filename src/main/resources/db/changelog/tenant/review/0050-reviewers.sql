--liquibase formatted sql

--changeset review:0050-reviewers
--comment: The register of legal reviewers (法制审核人员库): each entry a version, in force once the head approved it; trainings and exams.
create table reviewer_version (
    person_id        uuid         not null,
    version_no       integer      not null,
    name             varchar(50)  not null,
    source           varchar(20)  not null,
    degree           varchar(20)  not null,
    field            varchar(100) not null,
    qualification_no varchar(30),
    reviewing_since  date         not null,
    exemption_proof  varchar(200),
    appointed_from   date         not null,
    appointed_until  date,
    reason           varchar(500) not null,
    entered_by       uuid         not null,
    enterer          varchar(50)  not null,
    entered_at       timestamptz  not null,
    primary key (person_id, version_no),
    constraint reviewer_versions_count_from_one check (version_no > 0),
    constraint reviewer_comes_from_the_own_office_or_the_pool check (source in ('OWN_OFFICE', 'COUNTY_POOL')),
    constraint reviewer_appointment_ends_after_it_begins check (appointed_until >= appointed_from),
    constraint reviewer_change_has_a_reason check (reason <> ''),
    constraint reviewer_who_needs_no_qualification_says_why
        check (qualification_no is not null or reviewing_since >= date '2018-01-01' or exemption_proof <> '')
);
create table reviewer_approval (
    person_id   uuid        not null,
    version_no  integer     not null,
    approved_by uuid        not null,
    approver    varchar(50) not null,
    approved_at timestamptz not null,
    primary key (person_id, version_no),
    foreign key (person_id, version_no) references reviewer_version
);
create table reviewer_training (
    training_id uuid          primary key,
    held_on     date          not null,
    topic       varchar(200)  not null,
    organiser   varchar(200)  not null,
    hours       numeric(4, 1) not null,
    entered_by  uuid          not null,
    enterer     varchar(50)   not null,
    entered_at  timestamptz   not null,
    constraint training_takes_time check (hours > 0)
);
create index reviewer_training_by_day on reviewer_training (held_on);
create table reviewer_attendance (
    training_id uuid not null references reviewer_training,
    person_id   uuid not null,
    primary key (training_id, person_id)
);
create index reviewer_attendance_by_person on reviewer_attendance (person_id);
create table reviewer_exam (
    exam_id    uuid         primary key,
    person_id  uuid         not null,
    held_on    date         not null,
    subject    varchar(200) not null,
    passed     boolean      not null,
    score      numeric(5, 1),
    entered_by uuid         not null,
    enterer    varchar(50)  not null,
    entered_at timestamptz  not null,
    constraint exam_score_is_not_negative check (score >= 0)
);
create index reviewer_exam_by_person on reviewer_exam (person_id, held_on);
create table reviewer_withdrawal (
    record_id    uuid         primary key,
    reason       varchar(500) not null,
    withdrawn_by uuid         not null,
    withdrawer   varchar(50)  not null,
    withdrawn_at timestamptz  not null,
    constraint withdrawal_has_a_reason check (reason <> '')
);
create trigger reviewer_version_is_a_record before update or delete on reviewer_version
    for each row execute function refuse_change();
create trigger reviewer_approval_is_a_record before update or delete on reviewer_approval
    for each row execute function refuse_change();
create trigger reviewer_training_is_a_record before update or delete on reviewer_training
    for each row execute function refuse_change();
create trigger reviewer_attendance_is_a_record before update or delete on reviewer_attendance
    for each row execute function refuse_change();
create trigger reviewer_exam_is_a_record before update or delete on reviewer_exam
    for each row execute function refuse_change();
create trigger reviewer_withdrawal_is_a_record before update or delete on reviewer_withdrawal
    for each row execute function refuse_change();
--rollback drop table reviewer_withdrawal; drop table reviewer_exam; drop table reviewer_attendance; drop table reviewer_training; drop table reviewer_approval; drop table reviewer_version;

--changeset review:0050-reviewers-are-qualified splitStatements:false
--comment: G9, held by the database too: only whoever is appointed, and for penalties qualified, passes or judges (行政处罚法第五十八条). The entry of the register that held is kept with the opinion.
alter table review_opinion add column register_version integer;
create function standing_of_reviewer(reviewer uuid, reviewed uuid, at timestamptz) returns integer language plpgsql as $$
declare
    held reviewer_version;
    day  date := (at at time zone 'Asia/Shanghai')::date;
begin
    select v.* into held from reviewer_version v join reviewer_approval a using (person_id, version_no)
    where v.person_id = reviewer order by v.version_no desc limit 1;
    if held.person_id is null or day < held.appointed_from or day > held.appointed_until then
        raise exception 'G9: the reviewer is not appointed on this day' using errcode = 'integrity_constraint_violation';
    end if;
    if held.qualification_no is null and held.reviewing_since >= date '2018-01-01'
        and exists (select from case_file c where c.case_id = reviewed and c.act = 'PENALTY') then
        raise exception 'G9: the reviewer has no legal qualification' using errcode = 'integrity_constraint_violation';
    end if;
    return held.version_no;
end $$;
create function pass_by_a_qualified_reviewer() returns trigger language plpgsql as $$
begin
    perform standing_of_reviewer(new.reviewer_id, new.case_id, new.passed_at);
    return new;
end $$;
create function opinion_by_a_qualified_reviewer() returns trigger language plpgsql as $$
begin
    new.register_version := standing_of_reviewer(new.reviewer_id, new.case_id, new.concluded_at);
    return new;
end $$;
create trigger review_pass_by_somebody_qualified before insert on review_pass
    for each row execute function pass_by_a_qualified_reviewer();
create trigger review_opinion_by_somebody_qualified before insert on review_opinion
    for each row execute function opinion_by_a_qualified_reviewer();
--rollback drop trigger review_opinion_by_somebody_qualified on review_opinion; drop trigger review_pass_by_somebody_qualified on review_pass; drop function opinion_by_a_qualified_reviewer(); drop function pass_by_a_qualified_reviewer(); drop function standing_of_reviewer(uuid, uuid, timestamptz); alter table review_opinion drop column register_version;
