--liquibase formatted sql

--changeset evidence:0001-log
--comment: The log (执法日志). log_entry holds the records and their salts, log_leaf their places in the Merkle tree; both only ever grow. log_pending is the queue between them: an act writes to it and never waits for its turn in the tree. case_id is no foreign key, because an entry is written before the case it speaks of is flushed.
create table log_entry (
    entry_id    uuid         primary key,
    kind        varchar(80)  not null,
    case_id     uuid,
    happened_at timestamptz  not null,
    person_id   uuid,
    person_name varchar(100),
    record      text         not null,
    salt        bytea        not null,
    commitment  bytea        not null,
    constraint log_entry_kind_is_words_and_dots check (kind ~ '^[a-z0-9]+([.-][a-z0-9]+)*$'),
    constraint log_entry_salt_has_32_bytes check (octet_length(salt) = 32),
    constraint log_entry_commitment_has_32_bytes check (octet_length(commitment) = 32)
);
create index log_entry_by_case on log_entry (case_id, happened_at) where case_id is not null;

create table log_pending (
    position bigint generated always as identity primary key,
    entry_id uuid   not null unique references log_entry
);

create table log_leaf (
    leaf_index bigint primary key,
    entry_id   uuid   not null unique references log_entry,
    leaf_hash  bytea  not null,
    constraint log_leaf_is_counted_from_zero check (leaf_index >= 0),
    constraint log_leaf_hash_has_32_bytes check (octet_length(leaf_hash) = 32)
);

create trigger log_entry_is_a_record before update or delete on log_entry
    for each row execute function refuse_change();
create trigger log_leaf_is_a_record before update or delete on log_leaf
    for each row execute function refuse_change();
--rollback drop table log_leaf; drop table log_pending; drop table log_entry;
