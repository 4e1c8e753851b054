--liquibase formatted sql

--changeset supervision:0202-indicator-fact
--comment: One row for each thing an indicator counts: the board sums them, the drill-down lists them, so the two cannot differ. A row that is not met counts only once its time is over (counts_from). Times are Beijing's.
create view indicator_fact as
with recording_due as (
    select tenant_code, case_id, step_id, due_at, uploaded_at, is_media
    from evidence_compliance
    union all
    -- A step that had to be recorded and was not: one recording is due and never came.
    select tenant_code, case_id, step_id, ended_at + interval '24 hours', null, true
    from step_compliance where not recorded
), fact as (
    select 'I01' as indicator, tenant_code, case_id, null::varchar as step_id, filed_on as day, true as met,
        null::timestamp as due, filed_on::timestamp as done, null::timestamp as counts_from
    from case_compliance where filed_on is not null
    union all
    select 'I01', tenant_code, null, null, filed_on, false, null, filed_on::timestamp, null
    from off_platform_case
    union all
    select 'I03', tenant_code, case_id, step_id, (due_at at time zone 'Asia/Shanghai')::date,
        coalesce(uploaded_at <= due_at, false), due_at at time zone 'Asia/Shanghai',
        uploaded_at at time zone 'Asia/Shanghai', due_at at time zone 'Asia/Shanghai'
    from recording_due
    union all
    select 'I04', tenant_code, case_id, step_id, (ended_at at time zone 'Asia/Shanghai')::date, recorded,
        (ended_at + interval '24 hours') at time zone 'Asia/Shanghai', null,
        (ended_at + interval '24 hours') at time zone 'Asia/Shanghai'
    from step_compliance
    union all
    select 'I05', tenant_code, case_id, step_id, (due_at at time zone 'Asia/Shanghai')::date,
        coalesce(uploaded_at <= due_at, false), due_at at time zone 'Asia/Shanghai',
        uploaded_at at time zone 'Asia/Shanghai', due_at at time zone 'Asia/Shanghai'
    from recording_due where is_media
    union all
    select 'I06', d.tenant_code, d.case_id, null, d.decided_on,
        exists (select from passed_review p
                where p.tenant_code = d.tenant_code and p.case_id = d.case_id
                    and p.draft = d.draft and p.manifest = d.manifest),
        null, d.decided_on::timestamp, null
    from decision_taken d join case_compliance c using (tenant_code, case_id) where c.in_review_scope
    union all
    select 'I07', tenant_code, case_id, step_id, concluded_on, concluded_on <= due_on,
        due_on + time '23:59:59', concluded_on::timestamp, null
    from review_compliance
    union all
    select 'I09', tenant_code, case_id, null, publication_due, coalesce(published_on <= publication_due, false),
        publication_due + time '23:59:59', published_on::timestamp, publication_due + time '23:59:59'
    from case_compliance where publication_due is not null and not withheld
    union all
    select 'I14', tenant_code, case_id, null, decided_on, decided_on <= decision_due,
        decision_due + time '23:59:59', decided_on::timestamp, null
    from case_compliance where decided_on is not null and decision_due is not null
)
select f.indicator, f.tenant_code, f.case_id, c.case_no, f.step_id, f.day, f.met, f.due, f.done, f.counts_from
from fact f left join case_compliance c using (tenant_code, case_id);
--rollback drop view indicator_fact;
