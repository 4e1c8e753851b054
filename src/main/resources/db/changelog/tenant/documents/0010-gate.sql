--liquibase formatted sql

--changeset documents:0010-papers-in-the-manifest splitStatements:false
--comment: Every paper stands in the manifest of its case under the step it documents, from the statement that records it.
create function paper_stands_in_the_manifest() returns trigger
    language plpgsql set search_path from current as $$
begin
    insert into manifest_item (case_id, kind, ref, step_id, digest)
        select new.case_id, 'PAPER', new.paper_id::text, e.step_id, new.digest
        from step_entry e where e.entry_id = new.entry_id;
    return null;
end $$;
create trigger paper_in_the_manifest after insert on paper
    for each row execute function paper_stands_in_the_manifest();
insert into manifest_item (case_id, kind, ref, step_id, digest)
    select p.case_id, 'PAPER', p.paper_id::text, e.step_id, p.digest from paper p join step_entry e using (entry_id);
--rollback drop trigger paper_in_the_manifest on paper; drop function paper_stands_in_the_manifest();

--changeset documents:0010-papers-of-a-decision splitStatements:false
--comment: G10 and G13, held by the database too: no paper of a decision is numbered or printed unless a decision stands that passed legal review. Which papers these are, the procedure says.
create function is_paper_of_a_decision(the_case uuid, the_type text, the_step text) returns boolean
    language sql stable set search_path from current as $$
    select the_type = 'CF-JDS'
        or exists (select from procedure_step s join case_file c using (procedure_id, procedure_version)
                   where c.case_id = the_case and s.after_decision
                       and (s.step_id = the_step or s.kind = 'PAPER' and the_type = any (s.papers)))
$$;
create or replace function decision_paper_follows_decision() returns trigger
    language plpgsql set search_path from current as $$
declare
    documented step_entry;
begin
    select e.* into documented from step_entry e where e.entry_id = new.entry_id;
    if documented.case_id is distinct from new.case_id then
        raise exception 'G13: the paper documents a step of another case' using errcode = 'integrity_constraint_violation';
    end if;
    if is_paper_of_a_decision(new.case_id, new.type, documented.step_id) and not decision_stands(new.case_id) then
        raise exception 'G13: the case is not decided, or not after legal review (G10)'
            using errcode = 'integrity_constraint_violation';
    end if;
    return new;
end $$;
create function print_follows_decision() returns trigger
    language plpgsql set search_path from current as $$
begin
    if exists (select from paper p join step_entry e using (entry_id)
               where p.paper_id = new.paper_id and is_paper_of_a_decision(p.case_id, p.type, e.step_id)
                   and not decision_stands(p.case_id)) then
        raise exception 'G10: the decision on this paper did not pass legal review'
            using errcode = 'integrity_constraint_violation';
    end if;
    return new;
end $$;
create trigger paper_print_follows_its_decision before insert on paper_print
    for each row execute function print_follows_decision();
--rollback drop trigger paper_print_follows_its_decision on paper_print; drop function print_follows_decision(); drop function is_paper_of_a_decision(uuid, text, text);
