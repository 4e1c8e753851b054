--liquibase formatted sql

--changeset assessment:0212-statistics-snapshot
--comment: The rows a table of the yearly statistics was printed from, by their digest. The same rows again are the same snapshot, so that a table printed anew is the same to the byte.
create table statistics_snapshot (
    year       integer     not null,
    table_code varchar(4)  not null,
    sha256     char(64)    not null,
    content    text        not null,
    taken_at   timestamptz not null,
    primary key (year, table_code, sha256)
);
create trigger statistics_snapshot_is_a_record before update or delete on statistics_snapshot
    for each row execute function refuse_change();
--rollback drop table statistics_snapshot;
