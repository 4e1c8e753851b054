--liquibase formatted sql

--changeset casework:0001-case-file
--comment: Case files (案卷), the officers who handle them, the steps taken, and who agreed to each.
create table case_file (
    case_id           uuid         primary key,
    case_no           varchar(32)  not null unique,
    act               varchar(20)  not null,
    procedure_id      varchar(20)  not null,
    procedure_version integer      not null,
    title             varchar(200) not null,
    power_code        varchar(31)  not null references power_item,
    party_id          uuid         not null references party,
    party_name        varchar(200) not null,
    current_step      varchar(20)  not null,
    opened_on         date         not null,
    filed_on          date,
    decided_on        date,
    closed_on         date,
    draft_no          integer      not null,
    draft_digest      char(64),
    version           integer      not null,
    constraint case_file_decided_after_filing check (decided_on >= filed_on)
);
create index case_file_by_opening on case_file (opened_on desc, case_no desc);
create table case_handler (
    case_id   uuid    not null references case_file,
    place     integer not null,
    person_id uuid    not null,
    primary key (case_id, place)
);
create table case_condition (
    case_id   uuid        not null references case_file,
    condition varchar(30) not null,
    primary key (case_id, condition)
);
create table step_entry (
    entry_id   uuid        primary key,
    case_id    uuid        not null references case_file,
    step_id    varchar(20) not null,
    state      varchar(10) not null,
    turn       integer     not null,
    form       text        not null,
    taken_by   uuid        not null,
    taker_name varchar(50) not null,
    taken_at   timestamptz not null,
    done_at    timestamptz,
    constraint step_entry_done_has_a_time check ((state = 'WAITING') = (done_at is null) or state = 'RETURNED')
);
create index step_entry_by_case on step_entry (case_id, taken_at);
create index step_entry_waiting on step_entry (step_id) where state = 'WAITING';
create table step_judgement (
    judgement_id uuid          primary key,
    entry_id     uuid          not null references step_entry,
    turn         integer       not null,
    person_id    uuid          not null,
    person_name  varchar(50)   not null,
    agreed       boolean       not null,
    opinion      varchar(2000) not null,
    judged_at    timestamptz   not null
);
create index step_judgement_by_entry on step_judgement (entry_id);
create trigger step_judgement_is_a_record before update or delete on step_judgement
    for each row execute function refuse_change();
create table case_number (
    act  varchar(20) not null,
    year integer     not null,
    last integer     not null,
    primary key (act, year)
);
--rollback drop table case_number; drop table step_judgement; drop table step_entry; drop table case_condition; drop table case_handler; drop table case_file;
