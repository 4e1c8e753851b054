package org.zhifa.casework;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import org.zhifa.casework.CaseDeadline.State;
import org.zhifa.casework.deadline.Deadline;
import org.zhifa.casework.deadline.Deadlines;
import org.zhifa.casework.deadline.Period;
import org.zhifa.casework.procedure.DeadlineSpec;
import org.zhifa.casework.procedure.EntryTest;
import org.zhifa.casework.procedure.Procedure;
import org.zhifa.casework.procedure.Step;
import org.zhifa.casework.procedure.StepCondition;
import org.zhifa.casework.procedure.StepKind;
import org.zhifa.casework.procedure.StepPurpose;
import org.zhifa.shared.OfficialClock;

/** All deadlines of one case, reckoned anew whenever they are asked for: nothing stored can go stale. */
@Component
class CaseDeadlines {

    private static final Comparator<CaseDeadline> OPEN_FIRST =
            Comparator.comparing((CaseDeadline each) -> !each.isOpen()).thenComparing(CaseDeadline::day);

    private final Deadlines deadlines;
    private final Extensions extensions;
    private final ReviewIntake review;
    private final OfficialClock clock;

    CaseDeadlines(Deadlines deadlines, Extensions extensions, @Lazy ReviewIntake review, OfficialClock clock) {
        this.deadlines = deadlines;
        this.extensions = extensions;
        this.review = review;
        this.clock = clock;
    }

    /** Those that have begun; what is still open first, the nearest first. */
    List<CaseDeadline> of(CaseFile file, Procedure procedure) {
        return procedure.allSteps().stream()
                .filter(step -> step.when() == null
                        || file.conditions().contains(step.when())
                        || file.last(step.id()).isPresent())
                .flatMap(step -> of(file, procedure, step))
                .sorted(OPEN_FIRST)
                .toList();
    }

    /** The day by which a step must be taken, or else the nearest open deadline of its case. */
    Optional<LocalDate> dueOn(CaseFile file, Procedure procedure, Step step) {
        var latest = of(file, procedure).stream()
                .filter(each -> each.isOpen() && !each.isEarliest())
                .toList();
        return latest.stream()
                .filter(each -> each.step().equals(step.id()))
                .findFirst()
                .or(() -> latest.stream().findFirst())
                .map(CaseDeadline::day);
    }

    /** The reckoning of one period of a case, with all that stops and extends it. */
    Deadline reckoned(CaseFile file, Procedure procedure, DeadlineSpec spec, LocalDateTime start) {
        return deadlines.due(
                spec.rule(),
                start,
                new Pauses(file, clock.today()).of(procedure, spec),
                extensions.of(file, procedure, spec));
    }

    Stream<CaseDeadline> of(CaseFile file, Procedure procedure, Step step) {
        if (step.kind() == StepKind.REVIEW) {
            return ofReview(file, procedure, step);
        }
        return step.deadlines().stream()
                .filter(spec -> hasBegun(file, step, spec) && applies(file, step, spec))
                .flatMap(spec -> start(file, spec).stream().map(start -> {
                    var deadline = reckoned(file, procedure, spec, start);
                    var end = end(file, procedure, step, spec);
                    return new CaseDeadline(
                            step.id(),
                            spec,
                            deadline,
                            state(file, step, spec, deadline, end),
                            end.map(LocalDateTime::toLocalDate),
                            deadlines.daysLeft(deadline, clock.today()));
                }));
    }

    /** How long a tenant gives its reviewers, and what stopped the clock, review knows. */
    private Stream<CaseDeadline> ofReview(CaseFile file, Procedure procedure, Step step) {
        return step.deadlines().stream()
                .limit(1)
                .flatMap(spec -> review.deadline(file.id(), step).stream().map(deadline -> {
                    var end = end(file, procedure, step, spec);
                    return new CaseDeadline(
                            step.id(),
                            spec,
                            deadline,
                            state(file, step, spec, deadline, end),
                            end.map(LocalDateTime::toLocalDate),
                            deadlines.daysLeft(deadline, clock.today()));
                }));
    }

    /** What others have not agreed to yet starts nothing in later steps, and a case that was not filed has none of its limits. */
    private static boolean hasBegun(CaseFile file, Step step, DeadlineSpec spec) {
        var own = spec.from().step().equals(step.id());
        var notFiled = file.conditions().contains(StepCondition.NOT_FILED)
                && spec.from().field().equals("filedOn");
        return own || file.lastDone(spec.from().step()).isPresent() && !notFiled;
    }

    private static boolean applies(CaseFile file, Step step, DeadlineSpec spec) {
        var form = file.last(step.id()).map(StepEntry::form).orElse(Map.of());
        return EntryTest.allHold(spec.when(), step.id(), new Entries(file, step.id(), form));
    }

    private State state(CaseFile file, Step step, DeadlineSpec spec, Deadline deadline, Optional<LocalDateTime> end) {
        var earliest = spec.isEarliest();
        if (end.isPresent()) {
            return deadline.isMissedAt(end.get()) == earliest ? State.KEPT : State.MISSED;
        }
        var over = deadline.isMissedAt(LocalDateTime.now(clock));
        // A measure goes on until it is ended, whatever else was done.
        var past = over || file.isClosed();
        if (past && file.lastDone(step.id()).isPresent() && !step.isFor(StepPurpose.MEASURE)) {
            return State.LAPSED;
        }
        return !over ? State.RUNNING : earliest ? State.REACHED : State.OVERDUE;
    }

    /** Periods in hours need the moment, all others only its day. */
    private static Optional<LocalDateTime> start(CaseFile file, DeadlineSpec spec) {
        return file.last(spec.from().step())
                .flatMap(entry -> start(spec, entry.form().get(spec.from().field())));
    }

    static Optional<LocalDateTime> start(DeadlineSpec spec, @Nullable Object entry) {
        return spec.unit() == Period.Unit.H
                ? moment(entry)
                : StepForm.day(entry).map(LocalDate::atStartOfDay);
    }

    private static Optional<LocalDateTime> end(CaseFile file, Procedure procedure, Step step, DeadlineSpec spec) {
        var to = spec.to();
        if (to == null) {
            return file.lastDone(step.id())
                    .map(StepEntry::doneAt)
                    .map(at -> LocalDateTime.ofInstant(at, OfficialClock.BEIJING));
        }
        var named = file.last(to.step())
                .filter(entry -> !entry.isWaiting())
                .flatMap(entry -> moment(entry.form().get(to.field())));
        return named.isPresent() || !step.isFor(StepPurpose.MEASURE) ? named : released(file, procedure, step);
    }

    /** A measure ends with the step that lifts or disposes of it, too. */
    private static Optional<LocalDateTime> released(CaseFile file, Procedure procedure, Step measure) {
        return file.lastDone(measure.id())
                .flatMap(taken -> procedure.stepsFor(StepPurpose.RELEASE).stream()
                        .flatMap(step -> file.allDone(step.id()))
                        .filter(entry -> !entry.takenAt().isBefore(taken.takenAt()))
                        .flatMap(entry -> moment(entry.form().get("endedOn")).stream())
                        .findFirst());
    }

    static Optional<LocalDateTime> moment(@Nullable Object entry) {
        return switch (entry) {
            case String text when text.length() > 10 -> Optional.of(LocalDateTime.parse(text));
            case Map<?, ?> range
            when range.get("from") instanceof String from -> Optional.of(LocalDateTime.parse(from));
            case null, default -> StepForm.day(entry).map(LocalDate::atStartOfDay);
        };
    }
}
