--liquibase formatted sql

--changeset evidence:0110-evidence-in-the-manifest splitStatements:false
--comment: Every item of evidence stands in the manifest of its case, from the statement that records it.
create function evidence_stands_in_the_manifest() returns trigger
    language plpgsql set search_path from current as $$
begin
    insert into manifest_item (case_id, kind, ref, step_id, digest)
        values (new.case_id, 'EVIDENCE', new.item_id::text, new.step_id, new.sha256);
    return null;
end $$;
create trigger evidence_item_in_the_manifest after insert on evidence_item
    for each row execute function evidence_stands_in_the_manifest();
insert into manifest_item (case_id, kind, ref, step_id, digest)
    select case_id, 'EVIDENCE', item_id::text, step_id, sha256 from evidence_item;
--rollback drop trigger evidence_item_in_the_manifest on evidence_item; drop function evidence_stands_in_the_manifest();
