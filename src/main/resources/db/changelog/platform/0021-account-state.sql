--liquibase formatted sql

--changeset identity:0021-account-state
--comment: A one-time password must be changed at the first sign-in; five failures lock an account for a while; a new version ends the sessions that began under an older one.
alter table account
    add column must_change boolean not null default false,
    add column version integer not null default 0,
    add column failures integer not null default 0,
    add column locked_until timestamptz;
--rollback alter table account drop column must_change, drop column version, drop column failures, drop column locked_until;
