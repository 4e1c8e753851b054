--liquibase formatted sql

--changeset casework:0002-decision
--comment: Drafts, passes of legal review, decisions. None is ever changed; each is bound by digest to exactly what was seen.
create table decision_draft (
    case_id    uuid        not null references case_file,
    draft_no   integer     not null,
    digest     char(64)    not null,
    content    text        not null,
    written_by uuid        not null,
    written_at timestamptz not null,
    primary key (case_id, draft_no)
);
create table review_pass (
    pass_id     uuid        primary key,
    case_id     uuid        not null references case_file,
    draft       char(64)    not null,
    manifest    char(64)    not null,
    reviewer_id uuid        not null,
    reviewer    varchar(50) not null,
    passed_at   timestamptz not null
);
create index review_pass_by_case on review_pass (case_id, draft, manifest);
create table decision (
    case_id    uuid        primary key references case_file,
    draft      char(64)    not null,
    manifest   char(64)    not null,
    decided_by uuid        not null,
    decided_on date        not null
);
create trigger decision_draft_is_a_record before update or delete on decision_draft
    for each row execute function refuse_change();
create trigger review_pass_is_a_record before update or delete on review_pass
    for each row execute function refuse_change();
create trigger decision_is_a_record before update or delete on decision
    for each row execute function refuse_change();
--rollback drop table decision; drop table review_pass; drop table decision_draft;

--changeset casework:0002-reviewers-have-no-hand-in-the-case splitStatements:false
--comment: G9, held by the database too: whoever handles, approves or hears a case does not review it (行政处罚法第五十八条).
create function reviewer_has_no_hand_in_the_case() returns trigger language plpgsql as $$
begin
    if exists (select from case_handler h where h.case_id = new.case_id and h.person_id = new.reviewer_id)
        or exists (select from step_entry e where e.case_id = new.case_id and e.taken_by = new.reviewer_id)
        or exists (select from step_judgement j join step_entry e using (entry_id)
                   where e.case_id = new.case_id and j.person_id = new.reviewer_id) then
        raise exception 'G9: the reviewer has a hand in the case' using errcode = 'integrity_constraint_violation';
    end if;
    return new;
end $$;
create trigger review_pass_by_an_outsider before insert on review_pass
    for each row execute function reviewer_has_no_hand_in_the_case();
--rollback drop trigger review_pass_by_an_outsider on review_pass; drop function reviewer_has_no_hand_in_the_case();

--changeset casework:0002-nothing-is-decided-without-review splitStatements:false
--comment: G10, held by the database too: only exactly what passed review is decided (行政处罚法第五十八条).
create function decision_passed_review() returns trigger language plpgsql as $$
begin
    if not exists (select from review_pass p
                   where p.case_id = new.case_id and p.draft = new.draft and p.manifest = new.manifest) then
        raise exception 'G10: exactly this draft and evidence did not pass legal review'
            using errcode = 'integrity_constraint_violation';
    end if;
    return new;
end $$;
create trigger decision_needs_a_pass before insert on decision
    for each row execute function decision_passed_review();
--rollback drop trigger decision_needs_a_pass on decision; drop function decision_passed_review();
