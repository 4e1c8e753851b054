--liquibase formatted sql

--changeset shared:0002-event-publication
--comment: Events on their way to listeners after the commit. It stands in the tenant's schema, so that a publication commits together with the data it speaks of.
create table event_publication (
    id                     uuid primary key,
    listener_id            text not null,
    event_type             text not null,
    serialized_event       text not null,
    publication_date       timestamptz not null,
    completion_date        timestamptz,
    status                 text,
    completion_attempts    int,
    last_resubmission_date timestamptz
);
create index event_publication_by_serialized_event on event_publication using hash (serialized_event);
create index event_publication_by_completion_date on event_publication (completion_date);
--rollback drop table event_publication;
