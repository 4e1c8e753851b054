--liquibase formatted sql

--changeset documents:0001-papers
--comment: Issued papers (文书) with their bytes, who printed them, and the last number of each series.
create table paper_number (
    type varchar(20) not null,
    year integer     not null,
    last integer     not null,
    primary key (type, year)
);
create table paper (
    paper_id    uuid         primary key,
    case_id     uuid         not null references case_file,
    type        varchar(20)  not null,
    entry_id    uuid         not null references step_entry,
    paper_no    varchar(60),
    issued_on   date         not null,
    issued_at   timestamptz  not null,
    issued_by   uuid         not null,
    issuer_name varchar(50)  not null,
    digest      char(64)     not null,
    content     bytea        not null,
    constraint paper_once_for_a_step unique (type, entry_id),
    constraint paper_number_is_given_once unique (paper_no),
    constraint paper_digest_is_of_its_content check (digest = encode(sha256(content), 'hex'))
);
create index paper_by_case on paper (case_id, issued_at);
create unique index paper_penalty_decision_once_for_a_case on paper (case_id) where type = 'CF-JDS';
create table paper_print (
    print_id     uuid        primary key,
    paper_id     uuid        not null references paper,
    copies       integer     not null,
    printed_by   uuid        not null,
    printer_name varchar(50) not null,
    printed_at   timestamptz not null,
    constraint paper_print_has_copies check (copies between 1 and 100)
);
create index paper_print_by_paper on paper_print (paper_id);
create trigger paper_is_a_record before update or delete on paper
    for each row execute function refuse_change();
create trigger paper_print_is_a_record before update or delete on paper_print
    for each row execute function refuse_change();
--rollback drop table paper_print; drop table paper; drop table paper_number;

--changeset documents:0001-no-decision-paper-without-decision splitStatements:false
--comment: G13, held by the database too: a penalty decision is numbered and issued only after it was decided.
create function decision_paper_follows_decision() returns trigger language plpgsql as $$
begin
    if new.type = 'CF-JDS' and not exists (select from decision d where d.case_id = new.case_id) then
        raise exception 'G13: the case is not decided' using errcode = 'integrity_constraint_violation';
    end if;
    return new;
end $$;
create trigger paper_follows_its_decision before insert on paper
    for each row execute function decision_paper_follows_decision();
--rollback drop trigger paper_follows_its_decision on paper; drop function decision_paper_follows_decision();
