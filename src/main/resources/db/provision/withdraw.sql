-- Takes back a schema whose opening failed half-way. Its role stays: another database of the server may use it.
do $$
begin
    execute format('drop schema if exists %I cascade', current_setting('zhifa.schema'));
end $$;
