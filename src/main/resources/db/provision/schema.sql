-- Opens a schema and its role. The two names come in as settings of this transaction; format(%I) quotes them.
do $$
declare
    name text := current_setting('zhifa.schema');
    app  text := current_setting('zhifa.app');
begin
    begin
        execute format('create role %I nologin', name);
    exception when duplicate_object or unique_violation then
        null; -- roles belong to the server, schemas to the database: another database may have made it
    end;
    execute format('grant %I to %I with inherit false, set true', name, app);
    execute format('create schema if not exists %I', name);
    execute format('grant usage on schema %I to %I', name, name);
end $$;
