--liquibase formatted sql

--changeset review:0010-catalogue
--comment: The unit's catalogue of major decisions (目录清单), version by version, how the head of the body judged each, and what officers stated of their cases for it.
create table review_catalogue (
    version_no    integer       primary key,
    in_force_from date          not null,
    reason        varchar(1000) not null,
    entries       text          not null,
    drafted_by    uuid          not null,
    drafter       varchar(50)   not null,
    drafted_at    timestamptz   not null,
    constraint catalogue_entries_are_json check (entries is json array)
);
create table review_catalogue_judgement (
    version_no integer       primary key references review_catalogue,
    agreed     boolean       not null,
    opinion    varchar(1000) not null,
    judged_by  uuid          not null,
    judge      varchar(50)   not null,
    judged_at  timestamptz   not null
);
create table review_scope_statement (
    case_id      uuid          not null references case_file,
    statement_no integer       not null,
    factor       varchar(40)   not null,
    sort         varchar(10)   not null,
    holds        boolean       not null,
    amount       numeric(15, 2),
    reason       varchar(1000) not null,
    stated_by    uuid          not null,
    officer      varchar(50)   not null,
    stated_at    timestamptz   not null,
    primary key (case_id, statement_no),
    constraint scope_statement_says_why check (reason <> '')
);
create trigger review_catalogue_is_a_record before update or delete on review_catalogue
    for each row execute function refuse_change();
create trigger review_catalogue_judgement_is_a_record before update or delete on review_catalogue_judgement
    for each row execute function refuse_change();
create trigger review_scope_statement_is_a_record before update or delete on review_scope_statement
    for each row execute function refuse_change();
--rollback drop table review_scope_statement; drop table review_catalogue_judgement; drop table review_catalogue;

--changeset review:0010-catalogue-in-force splitStatements:false
--comment: Of the approved versions whose day has come, the last one holds. Nobody approves what he drafted.
create function catalogue_in_force(the_day date) returns integer
    language sql stable set search_path from current as $$
    select max(c.version_no) from review_catalogue c join review_catalogue_judgement j using (version_no)
    where j.agreed and c.in_force_from <= the_day
$$;
create function drafter_does_not_approve() returns trigger
    language plpgsql set search_path from current as $$
begin
    if exists (select from review_catalogue c where c.version_no = new.version_no and c.drafted_by = new.judged_by) then
        raise exception 'nobody approves the catalogue he drafted' using errcode = 'integrity_constraint_violation';
    end if;
    return new;
end $$;
create trigger review_catalogue_judged_by_another before insert on review_catalogue_judgement
    for each row execute function drafter_does_not_approve();
--rollback drop trigger review_catalogue_judged_by_another on review_catalogue_judgement; drop function drafter_does_not_approve(); drop function catalogue_in_force(date);

--changeset review:0011-passes-answer-a-round splitStatements:false
--comment: G10, held by the database too: a pass answers a round of review that is open, on exactly the items that were frozen with it; and an opinion that does not pass takes back every pass before it.
create function pass_answers_a_round() returns trigger
    language plpgsql set search_path from current as $$
declare
    answered uuid;
begin
    select r.review_id into answered from review r
    where r.case_id = new.case_id and r.draft_no = new.draft_no and r.draft = new.draft and r.manifest = new.manifest
        and r.ended_at is null and (r.assigned_to is null or r.assigned_to = new.reviewer_id);
    if answered is null then
        raise exception 'G10: no round of review on exactly this draft and evidence is open'
            using errcode = 'integrity_constraint_violation';
    end if;
    if exists (
        (select m.kind, m.ref, m.digest from manifest_of(new.case_id) m
            except select f.kind, f.ref, f.digest from review_manifest_item f where f.review_id = answered)
        union all
        (select f.kind, f.ref, f.digest from review_manifest_item f
            where f.review_id = answered and f.kind in ('EVIDENCE', 'PAPER')
            except select m.kind, m.ref, m.digest from manifest_of(new.case_id) m)) then
        raise exception 'G10: evidence or papers of the case are not those that were sent to review'
            using errcode = 'integrity_constraint_violation';
    end if;
    return new;
end $$;
create trigger review_pass_of_a_round before insert on review_pass
    for each row execute function pass_answers_a_round();
create function other_opinion_ends_passes() returns trigger
    language plpgsql set search_path from current as $$
begin
    insert into review_pass_end (pass_id, outcome, ended_at)
        select p.pass_id, new.outcome, new.concluded_at from review_pass p where p.case_id = new.case_id
        on conflict do nothing;
    return null;
end $$;
create trigger review_opinion_that_does_not_pass after insert on review_opinion
    for each row when (new.outcome <> 'PASS') execute function other_opinion_ends_passes();
--rollback drop trigger review_opinion_that_does_not_pass on review_opinion; drop function other_opinion_ends_passes(); drop trigger review_pass_of_a_round on review_pass; drop function pass_answers_a_round();

--changeset review:0012-no-exemption-by-itself splitStatements:false
--comment: G10, held by the database too: that a draft needs no review is said by the catalogue in force, or because its procedure has no review at all; never of what was heard (R4), of an impact an officer stated (R1, R2, R3, R5), nor of a fine from the catalogue's own amount on.
create function exemption_rests_on_the_catalogue() returns trigger
    language plpgsql set search_path from current as $$
declare
    natural_party boolean;
    version integer := catalogue_in_force(new.judged_at::date);
begin
    if new.in_scope then
        return new;
    end if;
    if new.draft is distinct from (last_draft(new.case_id)).digest
        or new.draft_no is distinct from (last_draft(new.case_id)).draft_no
        or new.manifest is distinct from manifest_digest(new.case_id) then
        raise exception 'G10: what needs no review is not what lies there' using errcode = 'integrity_constraint_violation';
    end if;
    if new.catalogue = 'SIMPLE' then
        if exists (select from procedure_step s join case_file c using (procedure_id, procedure_version)
                   where c.case_id = new.case_id and (s.kind = 'REVIEW' or s.needs_review)) then
            raise exception 'G10: the procedure of the case has a review' using errcode = 'integrity_constraint_violation';
        end if;
        return new;
    end if;
    if version is null or new.catalogue <> 'CATALOGUE-' || version then
        raise exception 'G10: no catalogue in force says that it needs no review'
            using errcode = 'integrity_constraint_violation';
    end if;
    if exists (select from case_condition c where c.case_id = new.case_id and c.condition = 'HEARING') then
        raise exception 'G10: what was heard is reviewed (R4)' using errcode = 'integrity_constraint_violation';
    end if;
    if exists (select from (select distinct on (s.factor) s.* from review_scope_statement s
                            where s.case_id = new.case_id order by s.factor, s.statement_no desc) last
               where last.sort = 'IMPACT' and last.holds) then
        raise exception 'G10: of major impact, as was stated, and so reviewed (R1, R2, R3, R5)'
            using errcode = 'integrity_constraint_violation';
    end if;
    select p.kind in ('NATURAL_PERSON', 'SOLE_TRADER') into natural_party
    from party p join case_file c using (party_id) where c.case_id = new.case_id;
    if exists (
        select from review_catalogue v, jsonb_array_elements(v.entries::jsonb) e
        where v.version_no = version and e #> '{when,amount,of}' = '["FINE"]'::jsonb
            and jsonb_array_length(e #> '{when,levels}') + jsonb_array_length(e #> '{when,fields}')
                + jsonb_array_length(e #> '{when,kinds}') + jsonb_array_length(e #> '{when,impact}') = 0
            and (select sum((penalty ->> 'amount')::numeric)
                 from jsonb_array_elements((last_draft(new.case_id)).content::jsonb -> 'penalties') penalty
                 where penalty ->> 'kind' = 'FINE')
                >= (e #>> array['when', 'amount', case when natural_party then 'person' else 'organisation' end])::numeric)
    then
        raise exception 'G10: a fine from the amount of the catalogue on is reviewed'
            using errcode = 'integrity_constraint_violation';
    end if;
    return new;
end $$;
create trigger scope_verdict_rests_on_the_catalogue before insert on scope_verdict
    for each row execute function exemption_rests_on_the_catalogue();
--rollback drop trigger scope_verdict_rests_on_the_catalogue on scope_verdict; drop function exemption_rests_on_the_catalogue();
