--liquibase formatted sql

--changeset portal:0120-paper-proofs
--comment: What the code on a paper leads to: that a body made out this paper, and the digest of its bytes. Found only by the paper's own id, which nobody can guess; no party and no case is named.
create table paper_proof (
    paper_id    uuid    primary key,
    tenant_code text    not null,
    type        text    not null,
    doc_no      text,
    issued_on   date    not null,
    sha256      char(64) not null,
    constraint paper_proof_digest_is_hexadecimal check (sha256 ~ '^[0-9a-f]{64}$')
);
create trigger paper_proof_is_a_record before update or delete on paper_proof
    for each row execute function refuse_change();
--rollback drop table paper_proof;
