--liquibase formatted sql

--changeset review:0040-page-and-machine
--comment: Where it stands what a finding rests on, and what the platform saw of the point when it was judged.
alter table review_finding
    add column page varchar(200) not null default '',
    add column machine text not null default '[]';
--rollback alter table review_finding drop column machine, drop column page;

--changeset review:0040-opinions
--comment: Opinions (审核意见) on their way: the reviewer's draft, what he proposed, what the head of the legal office said, and which of them took effect. Only the draft is ever changed.
create table opinion_draft (
    review_id   uuid        primary key references review,
    outcome     varchar(20),
    opinion     text        not null,
    suggestions text        not null,
    written_by  uuid        not null,
    saved_at    timestamptz not null
);
create table opinion_proposal (
    proposal_id uuid        primary key,
    review_id   uuid        not null references review,
    outcome     varchar(20) not null,
    opinion     text        not null,
    suggestions text        not null,
    draft       char(64)    not null,
    manifest    char(64)    not null,
    reviewer_id uuid        not null,
    reviewer    varchar(50) not null,
    proposed_at timestamptz not null,
    for_approval boolean    not null,
    constraint proposal_says_something check (opinion <> '')
);
create index opinion_proposal_by_review on opinion_proposal (review_id, proposed_at);
create table opinion_judgement (
    proposal_id uuid        primary key references opinion_proposal,
    judged      varchar(10) not null,
    words       text        not null,
    person_id   uuid        not null,
    person      varchar(50) not null,
    judged_at   timestamptz not null,
    constraint proposal_is_approved_sent_back_or_withdrawn check (judged in ('APPROVED', 'SENT_BACK', 'WITHDRAWN')),
    constraint proposal_is_sent_back_with_words check (judged <> 'SENT_BACK' or words <> '')
);
create table opinion_effect (
    review_id   uuid primary key references review_opinion,
    proposal_id uuid not null unique references opinion_proposal,
    entry_id    uuid not null unique
);
create trigger opinion_proposal_is_a_record before update or delete on opinion_proposal
    for each row execute function refuse_change();
create trigger opinion_judgement_is_a_record before update or delete on opinion_judgement
    for each row execute function refuse_change();
create trigger opinion_effect_is_a_record before update or delete on opinion_effect
    for each row execute function refuse_change();
--rollback drop table opinion_effect; drop table opinion_judgement; drop table opinion_proposal; drop table opinion_draft;

--changeset review:0040-nobody-approves-his-own-opinion splitStatements:false
--comment: Held by the database too: the head of the legal office does not approve what he proposed himself, and what waits for approval takes effect only with it.
create function opinion_is_approved_by_another() returns trigger language plpgsql as $$
begin
    if new.judged <> 'WITHDRAWN' and exists (select from opinion_proposal p
            where p.proposal_id = new.proposal_id and p.reviewer_id = new.person_id) then
        raise exception 'nobody judges the opinion he proposed' using errcode = 'integrity_constraint_violation';
    end if;
    return new;
end $$;
create trigger opinion_is_judged_by_another before insert on opinion_judgement
    for each row execute function opinion_is_approved_by_another();
create function opinion_takes_effect_when_approved() returns trigger language plpgsql as $$
begin
    if exists (select from opinion_proposal p where p.proposal_id = new.proposal_id and p.for_approval
            and not exists (select from opinion_judgement j
                where j.proposal_id = p.proposal_id and j.judged = 'APPROVED')) then
        raise exception 'the opinion is not approved' using errcode = 'integrity_constraint_violation';
    end if;
    return new;
end $$;
create trigger opinion_effect_follows_approval before insert on opinion_effect
    for each row execute function opinion_takes_effect_when_approved();
--rollback drop trigger opinion_effect_follows_approval on opinion_effect; drop function opinion_takes_effect_when_approved(); drop trigger opinion_is_judged_by_another on opinion_judgement; drop function opinion_is_approved_by_another();
