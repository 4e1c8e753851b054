--liquibase formatted sql

--changeset assessment:0211-penalty-figure
--comment: One row for each case a figure of table two counts, or whose amount it adds: the table sums them and each figure lists them, so the two cannot differ.
create view penalty_figure as
select 'FILED' as figure, tenant_code, case_id, case_no, filed_on as day, 1::numeric as amount
from penalty_fact where filed_on is not null
union all
select 'CLOSED', tenant_code, case_id, case_no, closed_on, 1 from penalty_fact where closed_on is not null
union all
select 'KIND_' || heaviest, tenant_code, case_id, case_no, decided_on, 1 from penalty_fact where outcome = 'PENALTY'
union all
select 'MONEY', tenant_code, case_id, case_no, decided_on, fine + confiscated
from penalty_fact where outcome = 'PENALTY' and fine + confiscated > 0
union all
select 'NOT_PUNISHED', tenant_code, case_id, case_no, decided_on, 1 from penalty_fact where outcome = 'NO_PENALTY'
union all
select 'NOT_PUNISHED_MONEY', tenant_code, case_id, case_no, decided_on, spared
from penalty_fact where outcome = 'NO_PENALTY' and spared > 0
union all
select 'MITIGATED', tenant_code, case_id, case_no, decided_on, 1
from penalty_fact where outcome = 'PENALTY' and mitigated
union all
select 'MITIGATED_MONEY', tenant_code, case_id, case_no, decided_on, spared
from penalty_fact where outcome = 'PENALTY' and mitigated and spared > 0
union all
select 'TRANSFERRED', tenant_code, case_id, case_no, closed_on, 1
from penalty_fact where transferred and closed_on is not null;
--rollback drop view penalty_figure;
