--liquibase formatted sql

--changeset casework:0040-approved-passes splitStatements:false
--comment: Who approved the opinion that passed, where the head of the legal office does: neither the reviewer nor anybody with a hand in the case (G9).
alter table review_pass
    add column approver_id uuid,
    add column approver varchar(50),
    add constraint review_pass_approver_is_known_by_name check ((approver_id is null) = (approver is null)),
    add constraint review_pass_is_approved_by_another check (approver_id <> reviewer_id);
create function approver_has_no_hand_in_the_case() returns trigger language plpgsql as $$
begin
    if exists (select from case_handler h where h.case_id = new.case_id and h.person_id = new.approver_id)
        or exists (select from step_entry e where e.case_id = new.case_id and e.taken_by = new.approver_id)
        or exists (select from step_judgement j join step_entry e using (entry_id)
                   where e.case_id = new.case_id and j.person_id = new.approver_id) then
        raise exception 'G9: who approves the opinion has a hand in the case'
            using errcode = 'integrity_constraint_violation';
    end if;
    return new;
end $$;
create trigger review_pass_approved_by_an_outsider before insert on review_pass
    for each row execute function approver_has_no_hand_in_the_case();
--rollback drop trigger review_pass_approved_by_an_outsider on review_pass; drop function approver_has_no_hand_in_the_case(); alter table review_pass drop constraint review_pass_is_approved_by_another, drop constraint review_pass_approver_is_known_by_name, drop column approver, drop column approver_id;
