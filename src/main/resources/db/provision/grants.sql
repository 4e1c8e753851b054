-- After a migration: the role may read and write its tables, except those of record, which it may only add to.
do $$
declare
    name   text := current_setting('zhifa.schema');
    record_table regclass;
begin
    execute format('revoke all on all tables in schema %I from %I', name, name);
    execute format('grant select, insert, update, delete on all tables in schema %I to %I', name, name);
    execute format('grant usage, select on all sequences in schema %I to %I', name, name);
    execute format('revoke all on %I.databasechangelog, %I.databasechangeloglock from %I', name, name, name);
    for record_table in
        select t.tgrelid from pg_trigger t
            join pg_proc f on f.oid = t.tgfoid join pg_class c on c.oid = t.tgrelid
            join pg_namespace n on n.oid = c.relnamespace
        where n.nspname = name and f.proname = 'refuse_change'
    loop
        execute format('revoke update, delete, truncate on %s from %I', record_table, name);
    end loop;
end $$;
