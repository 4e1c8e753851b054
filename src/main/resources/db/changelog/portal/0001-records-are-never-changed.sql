--liquibase formatted sql

--changeset shared:0001-records-are-never-changed splitStatements:false
--comment: Tables of record refuse UPDATE and DELETE, whoever asks (G18); a trigger named <table>_is_a_record calls this.
create function refuse_change() returns trigger language plpgsql as $$
begin
    raise exception 'records are never changed: %', tg_table_name using errcode = 'integrity_constraint_violation';
end $$;
--rollback drop function refuse_change();
