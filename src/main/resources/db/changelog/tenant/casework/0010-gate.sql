--liquibase formatted sql

--changeset casework:0010-steps-of-procedures
--comment: The steps of the procedures as cases began with them, so that the database knows which come after the decision, which prove facts, and before which review they lie. A running case keeps the version it began with.
create table procedure_step (
    procedure_id      varchar(20) not null,
    procedure_version integer     not null,
    step_id           varchar(20) not null,
    position          integer     not null,
    kind              varchar(20) not null,
    condition         varchar(30),
    proves            boolean     not null,
    needs_review      boolean     not null,
    after_decision    boolean     not null,
    papers            varchar(20)[] not null,
    primary key (procedure_id, procedure_version, step_id)
);
create trigger procedure_step_is_a_record before update or delete on procedure_step
    for each row execute function refuse_change();
--rollback drop table procedure_step;

--changeset casework:0010-manifest
--comment: What modules above keep of a case (送审清单), written by their triggers: the database itself can say what belongs to the manifest and which digest it has.
create table manifest_item (
    case_id uuid        not null references case_file,
    kind    varchar(10) not null,
    ref     varchar(60) not null,
    step_id varchar(20) not null,
    digest  char(64)    not null,
    primary key (case_id, kind, ref)
);
create trigger manifest_item_is_a_record before update or delete on manifest_item
    for each row execute function refuse_change();
--rollback drop table manifest_item;

--changeset casework:0010-manifest-functions splitStatements:false
--comment: Evidence counts if its step proves facts; a paper counts if it documents a step before the review that binds the decision, and is no paper of a review itself. The digest is that of org.zhifa.casework.CaseManifests.
create function manifest_of(the_case uuid) returns setof manifest_item
    language sql stable set search_path from current as $$
    with steps as (
        select s.* from procedure_step s join case_file c using (procedure_id, procedure_version)
        where c.case_id = the_case
    ), binding as (
        select max(s.position) as position from steps s
        where s.kind = 'REVIEW' and (s.condition is null or s.condition = 'IN_SCOPE'
            or s.condition in (select x.condition from case_condition x where x.case_id = the_case))
    )
    select m.* from manifest_item m join steps s using (step_id) cross join binding b
    where m.case_id = the_case
        and case m.kind when 'EVIDENCE' then s.proves
            else s.kind <> 'REVIEW' and s.position >= 0 and s.position < b.position end
$$;
create function manifest_digest(the_case uuid) returns text
    language sql stable set search_path from current as $$
    select encode(sha256(convert_to(coalesce(string_agg(
        m.kind || ' ' || m.ref || ' ' || m.digest || E'\n', '' order by m.kind collate "C", m.ref collate "C"), ''),
        'UTF8')), 'hex')
    from manifest_of(the_case) m
$$;
--rollback drop function manifest_digest(uuid); drop function manifest_of(uuid);

--changeset casework:0010-passes-of-a-draft splitStatements:false
--comment: A pass is of one draft by its number: a draft written again with the same words is another. And a pass ends when a later review of the case does not pass.
alter table review_pass add column draft_no integer;
alter table review_pass disable trigger review_pass_is_a_record;
update review_pass p set draft_no = (select max(d.draft_no) from decision_draft d
    where d.case_id = p.case_id and d.digest = p.draft and d.written_at <= p.passed_at);
alter table review_pass enable trigger review_pass_is_a_record;
alter table review_pass alter column draft_no set not null;
alter table review_pass add constraint review_pass_is_of_a_draft
    foreign key (case_id, draft_no) references decision_draft;
create table review_pass_end (
    pass_id  uuid        primary key references review_pass,
    outcome  varchar(20) not null,
    ended_at timestamptz not null
);
create trigger review_pass_end_is_a_record before update or delete on review_pass_end
    for each row execute function refuse_change();
--rollback drop table review_pass_end; alter table review_pass drop constraint review_pass_is_of_a_draft; alter table review_pass drop column draft_no;

--changeset casework:0010-scope-verdict
--comment: Whether a draft must pass legal review (是否属于审核范围), with the rules that say so: bound to its draft and manifest like a pass.
create table scope_verdict (
    case_id    uuid        not null references case_file,
    verdict_no integer     not null,
    draft_no   integer     not null,
    draft      char(64)    not null,
    manifest   char(64)    not null,
    in_scope   boolean     not null,
    catalogue  varchar(60) not null,
    rules      text        not null,
    judged_by  uuid        not null,
    judged_at  timestamptz not null,
    primary key (case_id, verdict_no),
    constraint scope_verdict_is_of_a_draft foreign key (case_id, draft_no) references decision_draft
);
create trigger scope_verdict_is_a_record before update or delete on scope_verdict
    for each row execute function refuse_change();
--rollback drop table scope_verdict;

--changeset casework:0010-hands splitStatements:false
--comment: Whoever ever handled a case: an officer who hands it on had a hand in it all the same.
create table case_hand (
    case_id   uuid not null references case_file,
    person_id uuid not null,
    primary key (case_id, person_id)
);
create trigger case_hand_is_a_record before update or delete on case_hand
    for each row execute function refuse_change();
create function handler_has_a_hand() returns trigger
    language plpgsql set search_path from current as $$
begin
    insert into case_hand (case_id, person_id) values (new.case_id, new.person_id) on conflict do nothing;
    return null;
end $$;
create trigger case_handler_has_a_hand after insert or update on case_handler
    for each row execute function handler_has_a_hand();
insert into case_hand (case_id, person_id) select distinct case_id, person_id from case_handler;
--rollback drop trigger case_handler_has_a_hand on case_handler; drop function handler_has_a_hand(); drop table case_hand;

--changeset casework:0010-what-stands splitStatements:false
--comment: What is true of a case now: who has a hand in it, whether a pass or a verdict stands for a draft and a manifest, and whether its decision does. Services and triggers ask the same functions.
create function has_a_hand(the_case uuid, person uuid, name text) returns boolean
    language sql stable set search_path from current as $$
    select exists (select from case_hand h where h.case_id = the_case and h.person_id = person)
        or exists (select from step_entry e where e.case_id = the_case and e.taken_by = person)
        or exists (select from step_judgement j join step_entry e using (entry_id)
                   where e.case_id = the_case and j.person_id = person)
        -- Host and recorder of a hearing stand in its record by name.
        or exists (select from step_entry e where e.case_id = the_case and case when e.form is json object
                   then name in (e.form::jsonb #>> '{host,name}', e.form::jsonb #>> '{recorder,name}') end)
$$;
create function last_draft(the_case uuid) returns decision_draft
    language sql stable set search_path from current as $$
    select d from decision_draft d where d.case_id = the_case order by d.draft_no desc limit 1
$$;
create function review_pass_stands(the_case uuid, the_draft text, the_manifest text) returns boolean
    language sql stable set search_path from current as $$
    select exists (select from review_pass p
        where p.case_id = the_case and p.draft = the_draft and p.manifest = the_manifest
            and p.draft_no = (last_draft(the_case)).draft_no
            and not exists (select from review_pass_end e where e.pass_id = p.pass_id)
            and not has_a_hand(the_case, p.reviewer_id, p.reviewer))
$$;
create function out_of_scope_stands(the_case uuid, the_draft text, the_manifest text) returns boolean
    language sql stable set search_path from current as $$
    select coalesce((select not v.in_scope and v.draft = the_draft and v.manifest = the_manifest
            and v.draft_no = (last_draft(the_case)).draft_no
            -- R4: what was heard is always in scope.
            and not exists (select from case_condition c where c.case_id = the_case and c.condition = 'HEARING')
        from scope_verdict v where v.case_id = the_case order by v.verdict_no desc limit 1), false)
$$;
create function decision_stands(the_case uuid) returns boolean
    language sql stable set search_path from current as $$
    select exists (select from decision d
        where d.case_id = the_case and d.draft = (last_draft(the_case)).digest
            and (exists (select from review_pass p where p.case_id = the_case and p.draft = d.draft
                    and p.manifest = d.manifest and p.reviewer_id <> d.decided_by)
                or exists (select from scope_verdict v where v.case_id = the_case and v.draft = d.draft
                    and v.manifest = d.manifest and not v.in_scope)))
$$;
--rollback drop function decision_stands(uuid); drop function out_of_scope_stands(uuid, text, text); drop function review_pass_stands(uuid, text, text); drop function last_draft(uuid); drop function has_a_hand(uuid, uuid, text);

--changeset casework:0010-the-gate splitStatements:false
--comment: G9 and G10 at every act, held by the database: pass, decision, the case's own word that it is decided, and the steps after the decision (行政处罚法第五十八条). The case's row is locked first, so that drafts, passes and decisions of a case come one after the other.
create or replace function reviewer_has_no_hand_in_the_case() returns trigger
    language plpgsql set search_path from current as $$
begin
    perform from case_file c where c.case_id = new.case_id for update;
    if has_a_hand(new.case_id, new.reviewer_id, new.reviewer) then
        raise exception 'G9: the reviewer has a hand in the case' using errcode = 'integrity_constraint_violation';
    end if;
    return new;
end $$;
create function review_pass_is_of_what_lies_there() returns trigger
    language plpgsql set search_path from current as $$
begin
    if new.draft_no is distinct from (last_draft(new.case_id)).draft_no
        or new.draft is distinct from (last_draft(new.case_id)).digest then
        raise exception 'G10: what passes is not the last draft of the case' using errcode = 'integrity_constraint_violation';
    end if;
    if new.manifest is distinct from manifest_digest(new.case_id) then
        raise exception 'G10: what passes is not the evidence and papers of the case as they are'
            using errcode = 'integrity_constraint_violation';
    end if;
    return new;
end $$;
create trigger review_pass_of_what_lies_there before insert on review_pass
    for each row execute function review_pass_is_of_what_lies_there();
create or replace function decision_passed_review() returns trigger
    language plpgsql set search_path from current as $$
begin
    perform from case_file c where c.case_id = new.case_id for update;
    if new.draft is distinct from (last_draft(new.case_id)).digest then
        raise exception 'G10: what is decided is not the last draft of the case' using errcode = 'integrity_constraint_violation';
    end if;
    if new.manifest is distinct from manifest_digest(new.case_id) then
        raise exception 'G10: evidence or papers of the case are not those that are decided on'
            using errcode = 'integrity_constraint_violation';
    end if;
    if not review_pass_stands(new.case_id, new.draft, new.manifest)
        and not out_of_scope_stands(new.case_id, new.draft, new.manifest) then
        raise exception 'G10: exactly this draft and evidence did not pass legal review'
            using errcode = 'integrity_constraint_violation';
    end if;
    if exists (select from step_entry e join case_file c using (case_id)
               join procedure_step s using (procedure_id, procedure_version, step_id)
               where e.case_id = new.case_id and s.kind = 'REVIEW' and e.state = 'WAITING') then
        raise exception 'G10: the case lies before legal review' using errcode = 'integrity_constraint_violation';
    end if;
    if exists (select from review_pass p where p.case_id = new.case_id and p.reviewer_id = new.decided_by) then
        raise exception 'G9: whoever reviewed the case does not decide it' using errcode = 'integrity_constraint_violation';
    end if;
    if exists (select from case_hand h where h.case_id = new.case_id and h.person_id = new.decided_by) then
        raise exception 'whoever handled the case does not decide it' using errcode = 'integrity_constraint_violation';
    end if;
    return new;
end $$;
create function draft_is_closed_with_the_decision() returns trigger
    language plpgsql set search_path from current as $$
begin
    perform from case_file c where c.case_id = new.case_id for update;
    if exists (select from decision d where d.case_id = new.case_id) then
        raise exception 'G10: the case is decided, its draft is closed' using errcode = 'integrity_constraint_violation';
    end if;
    return new;
end $$;
create trigger decision_draft_before_the_decision before insert on decision_draft
    for each row execute function draft_is_closed_with_the_decision();
create function decided_case_has_its_decision() returns trigger
    language plpgsql set search_path from current as $$
begin
    if new.decided_on is not null and not decision_stands(new.case_id)
        and exists (select from procedure_step s where s.procedure_id = new.procedure_id
                    and s.procedure_version = new.procedure_version and s.needs_review) then
        raise exception 'G10: the case has no decision that passed legal review'
            using errcode = 'integrity_constraint_violation';
    end if;
    return new;
end $$;
create trigger case_file_is_decided_by_a_decision before insert or update of decided_on on case_file
    for each row execute function decided_case_has_its_decision();
create function step_follows_the_decision() returns trigger
    language plpgsql set search_path from current as $$
begin
    if exists (select from procedure_step s join case_file c using (procedure_id, procedure_version)
               where c.case_id = new.case_id and s.step_id = new.step_id and s.after_decision)
        and not decision_stands(new.case_id) then
        raise exception 'G10: the case has no decision that passed legal review'
            using errcode = 'integrity_constraint_violation';
    end if;
    if exists (select from review_pass p where p.case_id = new.case_id and p.reviewer_id = new.taken_by)
        and not exists (select from decision d where d.case_id = new.case_id) then
        raise exception 'G9: whoever reviewed the case takes no step towards its decision'
            using errcode = 'integrity_constraint_violation';
    end if;
    return new;
end $$;
create trigger step_entry_follows_the_decision before insert or update of case_id, step_id, taken_by on step_entry
    for each row execute function step_follows_the_decision();
create function reviewer_judges_no_step() returns trigger
    language plpgsql set search_path from current as $$
begin
    if exists (select from review_pass p join step_entry e using (case_id)
               where e.entry_id = new.entry_id and p.reviewer_id = new.person_id
                   and not exists (select from decision d where d.case_id = e.case_id)) then
        raise exception 'G9: whoever reviewed the case does not approve it' using errcode = 'integrity_constraint_violation';
    end if;
    return new;
end $$;
create trigger step_judgement_by_no_reviewer before insert on step_judgement
    for each row execute function reviewer_judges_no_step();
create function reviewer_handles_no_case() returns trigger
    language plpgsql set search_path from current as $$
begin
    if exists (select from review_pass p where p.case_id = new.case_id and p.reviewer_id = new.person_id) then
        raise exception 'G9: whoever reviewed the case does not handle it' using errcode = 'integrity_constraint_violation';
    end if;
    return new;
end $$;
create trigger case_handler_is_no_reviewer before insert or update on case_handler
    for each row execute function reviewer_handles_no_case();
--rollback drop trigger case_handler_is_no_reviewer on case_handler; drop function reviewer_handles_no_case(); drop trigger step_judgement_by_no_reviewer on step_judgement; drop function reviewer_judges_no_step(); drop trigger step_entry_follows_the_decision on step_entry; drop function step_follows_the_decision(); drop trigger case_file_is_decided_by_a_decision on case_file; drop function decided_case_has_its_decision(); drop trigger decision_draft_before_the_decision on decision_draft; drop function draft_is_closed_with_the_decision(); drop trigger review_pass_of_what_lies_there on review_pass; drop function review_pass_is_of_what_lies_there();
