package org.zhifa.supervision;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.zhifa.identity.CurrentActor;
import org.zhifa.shared.OfficialClock;
import org.zhifa.tenancy.CountySchemas;
import org.zhifa.tenancy.TenantFile.Channel;
import org.zhifa.tenancy.TenantId;
import org.zhifa.tenancy.TenantKind;
import org.zhifa.tenancy.Tenants;

/**
 * What the supervising body sees (县监督): the board of all bodies, what stands behind each figure, and what needs
 * attention. It reads only what crossed to the county, in one statement for all bodies.
 */
@Service
@PreAuthorize("hasRole('SUPERVISOR')")
public class Monitor {

    private static final int MOST_LINES = 500;

    private final CountySchemas county;
    private final Tenants tenants;
    private final OfficialClock clock;

    Monitor(CountySchemas county, Tenants tenants, OfficialClock clock) {
        this.county = county;
        this.tenants = tenants;
        this.clock = clock;
    }

    /** Every body, the worst first, each compared with its own previous quarter. */
    public Board board(Span span) {
        var before = new LinkedHashMap<TenantId, BoardRow>();
        rows(Span.quarterBefore(span.to())).forEach(row -> before.put(row.tenant(), row));
        var rows = rows(span).stream()
                .map(row -> row.comparedWith(before.get(row.tenant())))
                .sorted(BoardRow.WORST_FIRST)
                .toList();
        return new Board(span, LocalDateTime.now(clock), rows);
    }

    /** What an indicator counts in a body: what was missed first, the newest first. */
    public List<CountedLine> cases(TenantId tenant, Indicator indicator, Span span) {
        return county.platform(jdbc -> counted(jdbc, """
                        select case_no, step_id, day, met, due, done from indicator_fact
                        where tenant_code = :tenant and indicator = :indicator and day between :from and :to
                            and (met or counts_from is null or counts_from <= :now)
                        order by met, day desc, case_no, step_id limit :most""", span)
                .param("tenant", tenant.code())
                .param("indicator", indicator.name())
                .param("most", MOST_LINES)
                .query((row, _) -> line(row))
                .list());
    }

    /** A body's own last quarters, the oldest first, the last one up to today. */
    public List<Measure> history(TenantId tenant, Indicator indicator, int quarters) {
        var today = clock.today();
        var first = Span.quarterTo(today).from().minusMonths(3L * (quarters - 1));
        var found = county.platform(jdbc -> counted(jdbc, """
                        select cast(extract(year from day) * 4 + extract(quarter from day) - 1 as int) as quarter,
                            count(*) filter (where met) as met, count(*) as counted
                        from indicator_fact
                        where tenant_code = :tenant and indicator = :indicator and day between :from and :to
                            and (met or counts_from is null or counts_from <= :now)
                        group by 1""", new Span(first, today))
                .param("tenant", tenant.code())
                .param("indicator", indicator.name())
                .query((row, _) -> Map.entry(
                        row.getInt("quarter"), new Measure(indicator, row.getInt("met"), row.getInt("counted"))))
                .list());
        var measures = new ArrayList<Measure>();
        var oldest = first.getYear() * 4 + (first.getMonthValue() - 1) / 3;
        for (var quarter = oldest; quarter < oldest + quarters; quarter++) {
            var wanted = quarter;
            measures.add(found.stream()
                    .filter(each -> each.getKey() == wanted)
                    .map(Map.Entry::getValue)
                    .findFirst()
                    .orElseGet(() -> Measure.none(indicator)));
        }
        return measures;
    }

    /** What needs attention, the newest first. */
    public List<Alert> alerts(Span span) {
        return county.platform(jdbc -> counted(jdbc, """
                        with trouble as (
                            select 'LATE' as alert, tenant_code, due as since from indicator_fact
                            where indicator = 'I05' and not met and done is not null and day between :from and :to
                            union all
                            select 'NOAV', tenant_code, due from indicator_fact
                            where indicator = 'I04' and not met and counts_from <= :now and day between :from and :to
                            union all
                            select 'PUB', tenant_code, due from indicator_fact
                            where indicator = 'I09' and not met and done is null and counts_from <= :now
                            union all
                            select 'OVERDUE', tenant_code, next_due + time '23:59:59' from case_compliance
                            where next_due + time '23:59:59' <= :now
                            union all
                            select 'ACCOUNT', tenant_code, cast(opened_on as timestamp) from accountability_fact
                            where step not in ('DECLINED', 'CLOSED')
                        )
                        select alert, tenant_code, short_name, count(*) as things, min(since) as since, max(since) as latest
                        from trouble join tenant using (tenant_code)
                        group by alert, tenant_code, short_name order by latest desc, tenant_code, alert""", span)
                .query((row, _) -> new Alert(
                        Alert.Kind.valueOf(row.getString("alert")),
                        new TenantId(row.getString("tenant_code")),
                        row.getString("short_name"),
                        row.getInt("things"),
                        row.getObject("since", LocalDateTime.class),
                        row.getObject("latest", LocalDateTime.class)))
                .list());
    }

    /** Puts on record that an act was handled outside the platform. Once for each paper. */
    public void confirm(OffPlatformCase found) {
        var by = CurrentActor.get();
        var at = clock.instant();
        county.platform(jdbc -> jdbc.sql("""
                        insert into off_platform_case (off_platform_id, tenant_code, act, doc_no, filed_on, found_in,
                            confirmed_by, confirmed_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?)
                        on conflict (tenant_code, doc_no) do nothing""")
                .params(
                        UUID.randomUUID(),
                        found.tenant().code(),
                        found.act().name(),
                        found.docNo(),
                        found.filedOn(),
                        found.foundIn(),
                        by.id().value(),
                        Timestamp.from(at))
                .update());
    }

    private List<BoardRow> rows(Span span) {
        var bodies = new LinkedHashMap<TenantId, Body>();
        county.platform(jdbc -> {
            counted(jdbc, """
                        select t.tenant_code, t.short_name, t.kind, f.indicator,
                            count(*) filter (where f.met) as met, count(f.met) as counted
                        from tenant t left join indicator_fact f on f.tenant_code = t.tenant_code
                            and f.day between :from and :to and (f.met or f.counts_from is null or f.counts_from <= :now)
                        where t.kind <> 'LEADING_OFFICE'
                        group by t.tenant_code, t.short_name, t.kind, f.indicator order by t.tenant_code""", span).query(row -> {
                add(row, bodies);
            });
            return bodies;
        });
        return bodies.entrySet().stream()
                .map(body -> new BoardRow(
                        body.getKey(),
                        body.getValue().name,
                        body.getValue().kind,
                        isSummaryOnly(body.getKey()),
                        body.getValue().measures,
                        null))
                .toList();
    }

    private static void add(ResultSet row, Map<TenantId, Body> bodies) throws SQLException {
        var body = bodies.get(new TenantId(row.getString("tenant_code")));
        if (body == null) {
            body = new Body(
                    row.getString("short_name"),
                    TenantKind.valueOf(row.getString("kind")),
                    new EnumMap<>(Indicator.class));
            bodies.put(new TenantId(row.getString("tenant_code")), body);
        }
        var name = row.getString("indicator");
        if (name != null) {
            var indicator = Indicator.valueOf(name);
            body.measures.put(indicator, new Measure(indicator, row.getInt("met"), row.getInt("counted")));
        }
    }

    private JdbcClient.StatementSpec counted(JdbcClient jdbc, String sql, Span span) {
        return jdbc.sql(sql).param("from", span.from()).param("to", span.to()).param("now", LocalDateTime.now(clock));
    }

    private static CountedLine line(ResultSet row) throws SQLException {
        return new CountedLine(
                row.getString("case_no"),
                row.getString("step_id"),
                row.getObject("day", LocalDate.class),
                row.getBoolean("met"),
                row.getObject("due", LocalDateTime.class),
                row.getObject("done", LocalDateTime.class));
    }

    private boolean isSummaryOnly(TenantId tenant) {
        var channels = tenants.profile(tenant).channels().values();
        return !channels.isEmpty()
                && channels.stream().allMatch(channel -> channel == Channel.VERTICAL || channel == Channel.GA);
    }

    private record Body(String name, TenantKind kind, Map<Indicator, Measure> measures) {}
}
