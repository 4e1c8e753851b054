--liquibase formatted sql

--changeset casework:0040-approved-passes splitStatements:false
--comment: Who approved the opinion that passed, where the head of the legal office does: neither the reviewer nor anybody with a hand in the case, now or later, nor whoever decides (G9, G10).
alter table review_pass
    add column approver_id uuid,
    add column approver varchar(50),
    add constraint review_pass_approver_is_known_by_name check ((approver_id is null) = (approver is null)),
    add constraint review_pass_is_approved_by_another check (approver_id <> reviewer_id);
create function approver_has_no_hand_in_the_case() returns trigger
    language plpgsql set search_path from current as $$
begin
    if new.approver_id is not null and has_a_hand(new.case_id, new.approver_id, new.approver) then
        raise exception 'G9: who approves the opinion has a hand in the case'
            using errcode = 'integrity_constraint_violation';
    end if;
    return new;
end $$;
create trigger review_pass_approved_by_an_outsider before insert on review_pass
    for each row execute function approver_has_no_hand_in_the_case();
create or replace function review_pass_stands(the_case uuid, the_draft text, the_manifest text) returns boolean
    language sql stable set search_path from current as $$
    select exists (select from review_pass p
        where p.case_id = the_case and p.draft = the_draft and p.manifest = the_manifest
            and p.draft_no = (last_draft(the_case)).draft_no
            and not exists (select from review_pass_end e where e.pass_id = p.pass_id)
            and not has_a_hand(the_case, p.reviewer_id, p.reviewer)
            and (p.approver_id is null or not has_a_hand(the_case, p.approver_id, p.approver)))
$$;
create or replace function decision_stands(the_case uuid) returns boolean
    language sql stable set search_path from current as $$
    select exists (select from decision d
        where d.case_id = the_case and d.draft = (last_draft(the_case)).digest
            and (exists (select from review_pass p where p.case_id = the_case and p.draft = d.draft
                    and p.manifest = d.manifest and p.reviewer_id <> d.decided_by
                    and p.approver_id is distinct from d.decided_by)
                or exists (select from scope_verdict v where v.case_id = the_case and v.draft = d.draft
                    and v.manifest = d.manifest and not v.in_scope)))
$$;
--rollback drop trigger review_pass_approved_by_an_outsider on review_pass; drop function approver_has_no_hand_in_the_case();
