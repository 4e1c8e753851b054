--liquibase formatted sql

--changeset portal:0100-publications
--comment: What the public sees: snapshots of publications, bodies' pages and yearly figures. Nothing here is the original of anything.
create table publication (
    permalink       text collate "C" primary key,
    publication_id  uuid        not null unique,
    tenant_code     text        not null,
    body_name       text        not null,
    act             varchar(4)  not null,
    party_kind      varchar(16) not null,
    doc_no          text        not null,
    decided_on      date        not null,
    published_on    date        not null,
    published_at    timestamptz not null,
    display_until   date,
    state           varchar(16) not null,
    version         integer     not null,
    changed_at      timestamptz not null,
    title           text,
    outcome         text,
    -- json, not jsonb: the bytes are digested, so they stay as they were written.
    content         json,
    content_sha256  text        not null,
    log_origin      text,
    entry_index     bigint,
    sealed_at       timestamptz,
    withdrawn_at    timestamptz,
    withdrawal      json,
    search_text     text,
    search          tsvector,
    constraint publication_permalink_has_its_form check (permalink ~ '^[A-Z][A-Z0-9]{1,7}-[0-9]{4}-[0-9]{4,9}$'),
    constraint publication_state_is_known check (state in ('PUBLISHED', 'CORRECTED', 'WITHDRAWN', 'EXPIRED')),
    constraint publication_act_is_one_of_six check (act in ('XZCF', 'XZXK', 'XZQZ', 'XZZS', 'XZSF', 'XZJC')),
    constraint publication_published_after_decision check (published_on >= decided_on),
    constraint publication_taken_down_keeps_no_content check (
        (state in ('PUBLISHED', 'CORRECTED'))
            = (content is not null and title is not null and outcome is not null
               and search_text is not null and search is not null)
        and (state in ('PUBLISHED', 'CORRECTED')
             or (content is null and title is null and outcome is null and search_text is null and search is null))),
    constraint publication_withdrawn_for_a_reason check (
        (state = 'WITHDRAWN') = (withdrawn_at is not null and withdrawal is not null)),
    constraint publication_entry_belongs_to_a_log check (entry_index is null or log_origin is not null)
);

create index publication_newest on publication (published_on desc, permalink desc);
create index publication_newest_of_body on publication (tenant_code, published_on desc, permalink desc);
create index publication_newest_of_act on publication (act, published_on desc, permalink desc);
create index publication_last_changed on publication (changed_at desc, permalink desc);
create index publication_last_changed_of_body on publication (tenant_code, changed_at desc, permalink desc);
create index publication_expiring on publication (display_until) where state in ('PUBLISHED', 'CORRECTED');
create index publication_search on publication using gin (search);

-- How many were published in a year, kept while they come and go, so that no page counts rows.
create table publication_tally (
    year      integer    not null,
    act       varchar(4) not null,
    published bigint     not null,
    primary key (year, act)
);

create table body_page (
    code       text collate "C" primary key,
    name       text        not null,
    kind       varchar(16) not null,
    position   integer     not null,
    content    json        not null,
    changed_at timestamptz not null
);
create index body_page_in_order on body_page (position, code);

create table figures (
    year           integer     not null,
    table_code     varchar(2)  not null,
    published_on   date        not null,
    content        json        not null,
    content_sha256 text        not null,
    changed_at     timestamptz not null,
    primary key (year, table_code)
);
--rollback drop table figures; drop table body_page; drop table publication_tally; drop table publication;
