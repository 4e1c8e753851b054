--liquibase formatted sql

--changeset evidence:0010-log
--comment: What each tenant's log shows the world: signed checkpoints, all of them for ever, and tiles. Of a tile only its widest state is kept, for a narrower one is its beginning. Level -1 holds the entry bundles. Tiles are no records: they grow, and who changes one is found by its checkpoint.
create table log_checkpoint (
    tenant_code  varchar(8)  not null,
    size         bigint      not null,
    root         bytea       not null,
    note         text        not null,
    published_at timestamptz not null,
    constraint log_checkpoint_is_one_for_each_size primary key (tenant_code, size),
    constraint log_checkpoint_root_has_32_bytes check (octet_length(root) = 32)
);
create trigger log_checkpoint_is_a_record before update or delete on log_checkpoint
    for each row execute function refuse_change();

create table log_tile (
    tenant_code varchar(8) not null,
    level       smallint   not null,
    tile_index  bigint     not null,
    width       smallint   not null,
    content     bytea      not null,
    constraint log_tile_is_kept_once primary key (tenant_code, level, tile_index),
    constraint log_tile_is_1_to_256_wide check (width between 1 and 256)
);
alter table log_tile alter column content set storage external;
--rollback drop table log_tile; drop table log_checkpoint;
