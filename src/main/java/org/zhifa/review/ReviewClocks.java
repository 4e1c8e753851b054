package org.zhifa.review;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.zhifa.casework.Casework;
import org.zhifa.casework.deadline.Deadline;
import org.zhifa.casework.deadline.DeadlineRule;
import org.zhifa.casework.deadline.Deadlines;
import org.zhifa.casework.deadline.Explanation;
import org.zhifa.casework.deadline.Extension;
import org.zhifa.casework.deadline.Period;
import org.zhifa.casework.deadline.Suspension;
import org.zhifa.casework.deadline.SuspensionKind;
import org.zhifa.casework.procedure.DeadlineSpec;
import org.zhifa.casework.procedure.Procedures;
import org.zhifa.casework.procedure.StepActor;
import org.zhifa.review.TimeRequest.Kind;
import org.zhifa.shared.OfficialClock;
import org.zhifa.tenancy.TenantFile.Limit;
import org.zhifa.tenancy.Tenants;

/** Reckons until when an opinion is due: what the tenant gives, what a return stopped, what the leader extended. */
@Component
class ReviewClocks {

    private static final String LEADER = StepActor.FG.name();

    private final ClockRecords records;
    private final Casework casework;
    private final Procedures procedures;
    private final Deadlines deadlines;
    private final Tenants tenants;
    private final OfficialClock clock;

    ReviewClocks(
            ClockRecords records,
            Casework casework,
            Procedures procedures,
            Deadlines deadlines,
            Tenants tenants,
            OfficialClock clock) {
        this.records = records;
        this.casework = casework;
        this.procedures = procedures;
        this.deadlines = deadlines;
        this.tenants = tenants;
        this.clock = clock;
    }

    /** A new clock, from today on. */
    void start(ReviewLine line) {
        begin(
                line,
                new ClockRecords.Row(
                        line.id(),
                        line.id(),
                        clock.today(),
                        Objects.requireNonNull(at(line).limit().days())));
    }

    /** The clock of a round goes on in another: at once, or after the days materials were away to be completed. */
    void goOn(ReviewLine line, ReviewLine before, Optional<LocalDate> returnedOn) {
        var row = at(before).row();
        returnedOn
                .map(day -> day.plusDays(1))
                .filter(from -> !from.isAfter(clock.today()))
                .ifPresent(from -> records.paused(row.course(), from, clock.today()));
        begin(line, new ClockRecords.Row(line.id(), row.course(), row.from(), row.days()));
    }

    private void begin(ReviewLine line, ClockRecords.Row row) {
        records.start(row, line.dueOn());
        reckon(line);
    }

    /** Writes down anew what follows from the clock: the last day, and when to remind. */
    void reckon(ReviewLine line) {
        var at = at(line);
        records.reckoned(
                line.id(), at.deadline().due(), at.reached(Reminder.WARN), at.reached(Reminder.PRESS), at.isUrgent());
    }

    /** The round a round's clock began with. */
    ReviewId course(ReviewLine line) {
        return at(line).row().course();
    }

    boolean wasReturned(ReviewLine line) {
        return records.wasReturned(course(line));
    }

    Deadline deadline(ReviewLine line) {
        return at(line).deadline();
    }

    List<TimeRequest> requests(ReviewLine line) {
        return at(line).requests();
    }

    Limit limit(ReviewLine line) {
        return at(line).limit();
    }

    TimeLimit timeLimit(ReviewLine line, boolean stopped) {
        var at = at(line);
        var deadline = at.deadline();
        var left = deadlines.daysLeft(deadline, clock.today());
        return new TimeLimit(
                line.id(),
                deadline.due(),
                left,
                stopped,
                at.isUrgent(),
                Math.max(0, (at.length() - left) * 100 / at.length()),
                at.requests(),
                deadline.explanation());
    }

    /** Rounds that are older than the clocks have the limit of today. */
    private At at(ReviewLine line) {
        var summary = casework.details(line.caseId()).summary();
        var limit = tenants.current().review().limit(summary.act().code());
        var row = records.find(line.id())
                .orElseGet(() -> new ClockRecords.Row(
                        line.id(),
                        line.id(),
                        LocalDate.ofInstant(line.sentAt(), OfficialClock.BEIJING),
                        Objects.requireNonNull(limit.days())));
        var spec = procedures.find(summary.procedure()).orElseThrow().step(line.step()).deadlines().stream()
                .filter(each -> each.from().step().equals(line.step()))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(line.step() + " has no time limit for its review"));
        return new At(row, spec, limit, records.pauses(row.course()), records.requests(row.course()));
    }

    /** A clock with everything that bears on it. */
    private final class At {

        private final ClockRecords.Row row;
        private final DeadlineSpec spec;
        private final Limit limit;
        private final List<Suspension> pauses;
        private final List<TimeRequest> requests;

        At(ClockRecords.Row row, DeadlineSpec spec, Limit limit, List<Suspension> pauses, List<TimeRequest> requests) {
            this.row = row;
            this.spec = spec;
            this.limit = limit;
            this.pauses = pauses;
            this.requests = requests;
        }

        ClockRecords.Row row() {
            return row;
        }

        Limit limit() {
            return limit;
        }

        List<TimeRequest> requests() {
            return requests;
        }

        boolean isUrgent() {
            return granted(Kind.URGENT).isPresent();
        }

        Deadline deadline() {
            var ordinary = ordinary();
            return sooner(ordinary).map(this::urgent).orElse(ordinary);
        }

        /** How many working days there are in all. */
        int length() {
            return sooner(ordinary())
                    .map(TimeRequest::days)
                    .orElseGet(() -> row.days()
                            + granted(Kind.EXTENSION).map(TimeRequest::days).orElse(0));
        }

        LocalDate reached(Reminder reminder) {
            var days = Period.workDays(reminder.dayOf(length()));
            return sooner(ordinary())
                    .map(request -> deadlines.due(rule(days), grantedOn(request)))
                    .orElseGet(() -> deadlines.due(rule(days), row.from(), pauses, List.of()))
                    .due();
        }

        private Deadline ordinary() {
            var extensions = granted(Kind.EXTENSION).map(At::extension).stream().toList();
            return deadlines.due(rule(Period.workDays(row.days())), row.from(), pauses, extensions);
        }

        /** Leave for an emergency, if that makes the last day an earlier one. */
        private Optional<TimeRequest> sooner(Deadline ordinary) {
            return granted(Kind.URGENT).filter(request -> urgent(request).due().isBefore(ordinary.due()));
        }

        private Deadline urgent(TimeRequest request) {
            var deadline = deadlines.due(rule(Period.workDays(request.days())), grantedOn(request));
            var why = new Explanation(
                    "review.time.line.urgent",
                    List.of(
                            grantedOn(request),
                            request.answer().orElseThrow().judge(),
                            request.days(),
                            request.reason()));
            return new Deadline(
                    deadline.rule(),
                    deadline.startedAt(),
                    deadline.dueAt(),
                    deadline.calendarUnsure(),
                    Stream.concat(Stream.of(why), deadline.explanation().stream())
                            .toList());
        }

        private Optional<TimeRequest> granted(Kind kind) {
            return requests.stream()
                    .filter(request -> request.kind() == kind && request.isGranted())
                    .findFirst();
        }

        private DeadlineRule rule(Period period) {
            var stoppedBy = new HashSet<>(spec.suspendedBy());
            stoppedBy.add(SuspensionKind.COMPLETION);
            // By how much, whoever asked was told; what was granted stays granted when the tenant's setting changes.
            var leader = new DeadlineRule.Allowance(LEADER, Optional.empty());
            return new DeadlineRule(
                    spec.code(),
                    period,
                    spec.counting(),
                    stoppedBy,
                    List.of(leader),
                    Objects.requireNonNullElse(limit.basis(), spec.basis()));
        }

        private static LocalDate grantedOn(TimeRequest request) {
            return request.answer().orElseThrow().on();
        }

        private static Extension extension(TimeRequest request) {
            return new Extension(
                    Period.workDays(request.days()),
                    LEADER,
                    request.answer().orElseThrow().judge(),
                    grantedOn(request),
                    request.reason());
        }
    }
}
