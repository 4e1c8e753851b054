--liquibase formatted sql

--changeset review:0002-manifest
--comment: What lay before each round of review, item by item, with the digest of its bytes.
create table review_manifest_item (
    review_id uuid         not null references review,
    kind      varchar(10)  not null,
    ref       varchar(60)  not null,
    title     varchar(300) not null,
    digest    char(64)     not null,
    primary key (review_id, kind, ref),
    constraint manifest_item_is_evidence_or_a_paper check (kind in ('EVIDENCE', 'PAPER'))
);
create trigger review_manifest_item_is_a_record before update or delete on review_manifest_item
    for each row execute function refuse_change();
--rollback drop table review_manifest_item;
