--liquibase formatted sql

--changeset casework:0030-review-is-signed-first
--comment: The head of the unit signs before legal review: what lay before review already is past that turn.
update step_entry set turn = 1 where state = 'WAITING' and turn = 0 and step_id in ('CF-PT-13', 'CF-PT-17');
--rollback update step_entry set turn = 0 where state = 'WAITING' and turn = 1 and step_id in ('CF-PT-13', 'CF-PT-17');
