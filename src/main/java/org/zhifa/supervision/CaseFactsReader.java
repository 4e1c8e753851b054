package org.zhifa.supervision;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.zhifa.casework.CaseDeadline;
import org.zhifa.casework.CaseDetails;
import org.zhifa.casework.CaseDetails.StepLine;
import org.zhifa.casework.CaseId;
import org.zhifa.casework.Casework;
import org.zhifa.casework.deadline.Deadlines;
import org.zhifa.casework.procedure.DeadlineSpec;
import org.zhifa.casework.procedure.Procedure;
import org.zhifa.casework.procedure.Procedures;
import org.zhifa.casework.procedure.Step;
import org.zhifa.casework.procedure.StepKind;
import org.zhifa.evidence.Coverage;
import org.zhifa.evidence.Evidence;
import org.zhifa.identity.Unattended;
import org.zhifa.tenancy.Tenants;

/** Reads a case, inside its tenant, for what the county may know of it. */
@Component
class CaseFactsReader {

    private static final String OVERDUE = "A-OVERDUE";

    private final Casework casework;
    private final Evidence evidence;
    private final Procedures procedures;
    private final Deadlines deadlines;
    private final Tenants tenants;
    private final JdbcClient jdbc;
    private final TransactionTemplate reading;

    CaseFactsReader(
            Casework casework,
            Evidence evidence,
            Procedures procedures,
            Deadlines deadlines,
            Tenants tenants,
            JdbcClient jdbc,
            PlatformTransactionManager transactions) {
        this.casework = casework;
        this.evidence = evidence;
        this.procedures = procedures;
        this.deadlines = deadlines;
        this.tenants = tenants;
        this.jdbc = jdbc;
        this.reading = new TransactionTemplate(transactions);
        this.reading.setReadOnly(true);
    }

    CaseFacts read(CaseId id) {
        return Unattended.does(() -> reading.execute(_ -> {
            // First: whatever was committed before this moment is in what is read after it.
            var asOf = jdbc.sql("select clock_timestamp()")
                    .query(OffsetDateTime.class)
                    .single()
                    .toInstant();
            return facts(casework.details(id), casework.deadlines(id), evidence.coverage(id), asOf);
        }));
    }

    private CaseFacts facts(CaseDetails details, List<CaseDeadline> limits, Coverage coverage, Instant asOf) {
        var line = details.summary();
        var procedure = procedures.find(line.procedure()).orElseThrow();
        var publication = limitOf(limits, procedure, StepKind.PUBLICATION);
        var publishedOn = publication.flatMap(CaseDeadline::endedOn);
        var next = nextDue(details, limits);
        return new CaseFacts(
                line.id(),
                line.number().text(),
                line.act(),
                stepsOf(procedure, StepKind.REVIEW).findAny().isPresent(),
                line.openedOn(),
                line.filedOn(),
                line.decidedOn(),
                limitOf(limits, procedure, StepKind.DECISION)
                        .map(CaseDeadline::day)
                        .orElse(null),
                line.decidedOn() == null
                        ? null
                        : publication.map(CaseDeadline::day).orElse(null),
                publishedOn.orElse(null),
                publishedOn.isEmpty() && isDone(details, procedure, StepKind.PUBLICATION),
                line.closedOn(),
                next.map(CaseDeadline::day).orElse(null),
                next.map(CaseDeadline::step).orElse(null),
                coverage.lines().stream()
                        .filter(each -> each.state() != Coverage.State.AHEAD)
                        .map(each -> recorded(details, each))
                        .toList(),
                stepsOf(procedure, StepKind.REVIEW)
                        .flatMap(step -> reviews(details, step))
                        .toList(),
                asOf);
    }

    /** The limit of the step of this kind, for which the case must not wait longer. */
    private static Optional<CaseDeadline> limitOf(List<CaseDeadline> limits, Procedure procedure, StepKind kind) {
        return limits.stream()
                .filter(limit ->
                        !limit.isEarliest() && procedure.step(limit.step()).kind() == kind)
                .findFirst();
    }

    private static Stream<Step> stepsOf(Procedure procedure, StepKind kind) {
        return procedure.steps().stream().filter(step -> step.kind() == kind);
    }

    private static boolean isDone(CaseDetails details, Procedure procedure, StepKind kind) {
        return stepsOf(procedure, kind)
                .anyMatch(
                        step -> details.last(step.id()).filter(StepLine::isDone).isPresent());
    }

    private static Optional<CaseDeadline> nextDue(CaseDetails details, List<CaseDeadline> limits) {
        return details.summary().closedOn() != null
                ? Optional.empty()
                : limits.stream()
                        .filter(limit -> OVERDUE.equals(limit.spec().missed()) && !limit.isEarliest())
                        .filter(limit -> limit.endedOn().isEmpty()
                                && details.last(limit.step())
                                        .filter(StepLine::isDone)
                                        .isEmpty())
                        .min(Comparator.comparing(CaseDeadline::day));
    }

    /** Recorded at all, late or with a gap: lateness and gaps are counted elsewhere. */
    private static CaseFacts.Recorded recorded(CaseDetails details, Coverage.Line line) {
        var ended = line.stretches().stream()
                .map(Coverage.Stretch::to)
                .max(Comparator.naturalOrder())
                .orElseGet(() -> details.last(line.step()).orElseThrow().at());
        return new CaseFacts.Recorded(line.step(), ended, line.state() != Coverage.State.MISSING);
    }

    /** Each round of a review that ended, by the days the reviewer gave and the tenant's own limit. */
    private Stream<CaseFacts.Reviewed> reviews(CaseDetails details, Step step) {
        return step.deadlines().stream()
                .limit(1)
                .flatMap(spec -> details.steps().stream()
                        .filter(entry -> entry.step().equals(step.id()))
                        .flatMap(entry -> review(entry, spec).stream()));
    }

    private Optional<CaseFacts.Reviewed> review(StepLine entry, DeadlineSpec spec) {
        var concluded = day(entry, spec.to());
        return day(entry, spec.from())
                .flatMap(complete -> concluded.map(on -> {
                    var rule = spec.rule(tenants.current().review().limitDays());
                    return new CaseFacts.Reviewed(
                            entry.entry(),
                            entry.step(),
                            on,
                            deadlines.due(rule, complete).due());
                }));
    }

    private static Optional<LocalDate> day(StepLine entry, DeadlineSpec.@Nullable Entry field) {
        return field != null && entry.form().get(field.field()) instanceof String text
                ? Optional.of(LocalDate.parse(text))
                : Optional.empty();
    }
}
