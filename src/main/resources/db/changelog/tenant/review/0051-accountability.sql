--liquibase formatted sql

--changeset review:0051-reversals
--comment: Decisions of the unit that were annulled, changed or declared unlawful in reconsideration or in court.
create table review_reversal (
    reversal_id uuid         primary key,
    case_id     uuid         not null references case_file,
    case_no     varchar(32)  not null,
    body        varchar(20)  not null,
    result      varchar(20)  not null,
    document_no varchar(100) not null,
    reversed_on date         not null,
    reasons     text         not null,
    entered_by  uuid         not null,
    enterer     varchar(50)  not null,
    entered_at  timestamptz  not null,
    constraint reversal_is_entered_once unique (case_id, document_no),
    constraint reversal_comes_from_reconsideration_or_a_court check (body in ('RECONSIDERATION', 'COURT')),
    constraint reversal_has_a_result
        check (result in ('ANNULLED', 'ANNULLED_PARTLY', 'CHANGED', 'UNLAWFUL', 'VOID', 'ORDERED')),
    constraint reversal_has_its_reasons check (reasons <> '')
);
create trigger review_reversal_is_a_record before update or delete on review_reversal
    for each row execute function refuse_change();
--rollback drop table review_reversal;

--changeset review:0051-accountability
--comment: Accountability cases (责任追究): what happened, whom it concerns, and each step in the only order there is. Nothing of it is ever changed.
create table accountability_case (
    accountability_id uuid          primary key,
    cause             varchar(20)   not null,
    opened_once       varchar(120)  unique,
    case_id           uuid          references case_file,
    case_no           varchar(32),
    facts             text          not null,
    basis             varchar(1000) not null,
    opened_at         timestamptz   not null,
    constraint accountability_has_a_cause check (cause in
        ('NOT_REVIEWED', 'FALSE_MATERIALS', 'REVIEWER_FAULT', 'AGAINST_OPINION', 'REVERSED', 'OVERDUE')),
    constraint accountability_case_is_known_by_number check ((case_id is null) = (case_no is null)),
    constraint accountability_states_facts check (facts <> ''),
    constraint accountability_states_its_basis check (basis <> '')
);
create index accountability_case_by_opening on accountability_case (opened_at desc);
create table accountability_subject (
    accountability_id uuid        not null references accountability_case,
    subject_no        integer     not null,
    person_id         uuid,
    name              varchar(100) not null,
    duty              varchar(20) not null,
    primary key (accountability_id, subject_no),
    constraint accountability_names_nobody_twice unique (accountability_id, person_id, duty),
    constraint accountable_for_a_duty check (duty in ('HANDLER', 'REVIEWER', 'APPROVER', 'HEAD', 'UNIT')),
    constraint unit_is_no_person check ((duty = 'UNIT') = (person_id is null))
);
create index accountability_subject_by_person on accountability_subject (person_id);
create table accountability_step (
    accountability_id uuid        not null references accountability_case,
    step_no           integer     not null,
    kind              varchar(20) not null,
    after_no          integer     generated always as (nullif(step_no - 1, 0)) stored,
    after_kind        varchar(20),
    words             text        not null,
    appraisal         varchar(500),
    due_on            date,
    taken_by          uuid,
    taker             varchar(50),
    taken_at          timestamptz not null,
    primary key (accountability_id, step_no),
    constraint accountability_step_is_of_one_kind unique (accountability_id, step_no, kind),
    constraint accountability_step_follows_the_one_before foreign key (accountability_id, after_no, after_kind)
        references accountability_step (accountability_id, step_no, kind),
    constraint accountability_begins_once check ((step_no = 1) = (after_kind is null)),
    constraint accountability_keeps_its_order check ((coalesce(after_kind, ''), kind) in (
        ('', 'PROPOSED'),
        ('PROPOSED', 'APPROVED'), ('PROPOSED', 'DECLINED'),
        ('APPROVED', 'NOTIFIED'),
        ('NOTIFIED', 'STATED'), ('NOTIFIED', 'SILENT'),
        ('STATED', 'STATED'), ('STATED', 'DECIDED'), ('SILENT', 'DECIDED'),
        ('DECIDED', 'APPEALED'), ('DECIDED', 'CLOSED'),
        ('APPEALED', 'APPEALED'), ('APPEALED', 'UPHELD'), ('APPEALED', 'REVISED'),
        ('UPHELD', 'CLOSED'), ('REVISED', 'CLOSED'))),
    constraint accountability_step_says_something check (words <> ''),
    constraint accountability_ruling_notes_the_appraisal
        check ((kind in ('DECIDED', 'REVISED')) = (appraisal is not null)),
    constraint only_the_platform_proposes_unsigned check (taken_by is not null or kind = 'PROPOSED'),
    constraint accountability_taker_is_known_by_name check ((taken_by is null) = (taker is null))
);
create table accountability_outcome (
    accountability_id uuid        not null,
    step_no           integer     not null,
    subject_no        integer     not null,
    share             varchar(20) not null,
    consequence       varchar(30) not null,
    primary key (accountability_id, step_no, subject_no),
    foreign key (accountability_id, step_no) references accountability_step,
    foreign key (accountability_id, subject_no) references accountability_subject,
    constraint liability_has_a_share check (share in ('NONE', 'MINOR', 'MAIN', 'FULL')),
    constraint no_consequence_without_liability check ((share = 'NONE') = (consequence = 'NONE'))
);
create trigger accountability_case_is_a_record before update or delete on accountability_case
    for each row execute function refuse_change();
create trigger accountability_subject_is_a_record before update or delete on accountability_subject
    for each row execute function refuse_change();
create trigger accountability_step_is_a_record before update or delete on accountability_step
    for each row execute function refuse_change();
create trigger accountability_outcome_is_a_record before update or delete on accountability_outcome
    for each row execute function refuse_change();
--rollback drop table accountability_outcome; drop table accountability_step; drop table accountability_subject; drop table accountability_case;

--changeset review:0051-nobody-rules-on-himself splitStatements:false
--comment: Whoever an accountability case concerns leads none of its steps, but for his own statement and appeal.
create function accountability_by_an_outsider() returns trigger language plpgsql as $$
begin
    if new.kind not in ('PROPOSED', 'STATED', 'APPEALED')
        and exists (select from accountability_subject s
                    where s.accountability_id = new.accountability_id and s.person_id = new.taken_by) then
        raise exception 'nobody rules on himself' using errcode = 'integrity_constraint_violation';
    end if;
    return new;
end $$;
create trigger accountability_step_by_an_outsider before insert on accountability_step
    for each row execute function accountability_by_an_outsider();
--rollback drop trigger accountability_step_by_an_outsider on accountability_step; drop function accountability_by_an_outsider();
