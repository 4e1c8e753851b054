--liquibase formatted sql

--changeset evidence:0100-evidence
--comment: Evidence (证据材料) by the digests of its bytes, which lie outside the database, and who opened it when. An item is never changed: what is derived from it is a new item that names it. The same bytes count once for a step of a case, because uploads are repeated when an answer is lost.
create table evidence_item (
    item_id       uuid         primary key,
    case_id       uuid         not null references case_file,
    step_id       varchar(20)  not null,
    kind          varchar(10)  not null,
    name          varchar(200) not null,
    sha256        char(64)     not null,
    sm3           char(64)     not null,
    size          bigint       not null,
    media_type    varchar(100) not null,
    recorded_from timestamptz,
    recorded_to   timestamptz,
    device_no     varchar(1000),
    officer_id    uuid         not null,
    officer_name  varchar(100) not null,
    uploaded_at   timestamptz  not null,
    due_at        timestamptz,
    late          boolean      not null,
    late_reason   varchar(1000),
    examination   varchar(20)  not null,
    duration_ms   bigint,
    width         integer,
    height        integer,
    codec         varchar(60),
    parent_id     uuid         references evidence_item,
    proves_fact   varchar(1000),
    constraint evidence_item_is_recorded_once_in_a_step unique (case_id, step_id, sha256),
    constraint evidence_item_has_bytes check (size > 0),
    constraint evidence_item_digests_are_hex check (sha256 ~ '^[0-9a-f]{64}$' and sm3 ~ '^[0-9a-f]{64}$'),
    constraint evidence_item_ends_after_it_begins check (recorded_to >= recorded_from),
    constraint evidence_item_recording_has_a_time check (kind not in ('VIDEO', 'AUDIO') or (recorded_from is not null and recorded_to is not null)),
    constraint evidence_item_is_late_after_its_time check (late = (due_at is not null and uploaded_at > due_at))
);
create index evidence_item_by_parent on evidence_item (parent_id) where parent_id is not null;

create table evidence_access (
    access_id   uuid             primary key,
    item_id     uuid             not null references evidence_item,
    person_id   uuid             not null,
    person_name varchar(100)     not null,
    from_second double precision not null,
    to_second   double precision not null,
    purpose     varchar(10)      not null,
    accessed_at timestamptz      not null,
    constraint evidence_access_stretch_runs_forward check (to_second >= from_second)
);
create index evidence_access_by_item on evidence_access (item_id, accessed_at);

create trigger evidence_item_is_a_record before update or delete on evidence_item
    for each row execute function refuse_change();
create trigger evidence_access_is_a_record before update or delete on evidence_access
    for each row execute function refuse_change();
--rollback drop table evidence_access; drop table evidence_item;
