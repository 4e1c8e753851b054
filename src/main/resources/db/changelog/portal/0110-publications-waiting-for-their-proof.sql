--liquibase formatted sql

--changeset portal:0110-publications-waiting-for-their-proof
--comment: Finds the few publications whose log entry is not sealed yet without reading the others.
create index publication_waiting_for_its_proof on publication (changed_at)
    where entry_index is null and log_origin is not null;
--rollback drop index publication_waiting_for_its_proof;
