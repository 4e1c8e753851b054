package org.zhifa.casework;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import org.zhifa.casework.CaseDeadline.State;
import org.zhifa.casework.deadline.Deadline;
import org.zhifa.casework.deadline.Deadlines;
import org.zhifa.casework.deadline.Period;
import org.zhifa.casework.procedure.DeadlineSpec;
import org.zhifa.casework.procedure.Procedure;
import org.zhifa.casework.procedure.Step;
import org.zhifa.casework.procedure.StepCondition;
import org.zhifa.casework.procedure.StepKind;
import org.zhifa.shared.OfficialClock;

/** All deadlines of one case, reckoned anew whenever they are asked for: nothing stored can go stale. */
@Component
class CaseDeadlines {

    private static final Comparator<CaseDeadline> OPEN_FIRST =
            Comparator.comparing((CaseDeadline each) -> !each.isOpen()).thenComparing(CaseDeadline::day);

    private final Deadlines deadlines;
    private final ReviewIntake review;
    private final OfficialClock clock;

    CaseDeadlines(Deadlines deadlines, @Lazy ReviewIntake review, OfficialClock clock) {
        this.deadlines = deadlines;
        this.review = review;
        this.clock = clock;
    }

    /** Those that have begun; what is still open first, the nearest first. */
    List<CaseDeadline> of(CaseFile file, Procedure procedure) {
        return procedure.steps().stream()
                .filter(step -> step.when() == null || file.conditions().contains(step.when()))
                .flatMap(step -> of(file, step))
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

    private Stream<CaseDeadline> of(CaseFile file, Step step) {
        if (step.kind() == StepKind.REVIEW) {
            return ofReview(file, step);
        }
        return step.deadlines().stream()
                .filter(spec -> hasBegun(file, step, spec))
                .flatMap(spec -> start(file, spec).stream().map(start -> {
                    var deadline = deadlines.due(spec.rule(), start, Pauses.of(file, spec), List.of());
                    var end = end(file, step, spec);
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
    private Stream<CaseDeadline> ofReview(CaseFile file, Step step) {
        return step.deadlines().stream()
                .limit(1)
                .flatMap(spec -> review.deadline(file.id(), step).stream().map(deadline -> {
                    var end = end(file, step, spec);
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

    private State state(CaseFile file, Step step, DeadlineSpec spec, Deadline deadline, Optional<LocalDateTime> end) {
        var earliest = spec.bound() == DeadlineSpec.Bound.NOT_BEFORE;
        if (end.isPresent()) {
            return deadline.isMissedAt(end.get()) == earliest ? State.KEPT : State.MISSED;
        }
        var over = deadline.isMissedAt(LocalDateTime.now(clock));
        if (over && file.lastDone(step.id()).isPresent()) {
            return State.LAPSED;
        }
        return !over ? State.RUNNING : earliest ? State.REACHED : State.OVERDUE;
    }

    /** Periods in hours need the moment, all others only its day. */
    private static Optional<LocalDateTime> start(CaseFile file, DeadlineSpec spec) {
        return spec.unit() == Period.Unit.H
                ? file.last(spec.from().step())
                        .flatMap(entry -> moment(entry.form().get(spec.from().field())))
                : Gates.start(file, spec).map(LocalDate::atStartOfDay);
    }

    private static Optional<LocalDateTime> end(CaseFile file, Step step, DeadlineSpec spec) {
        var to = spec.to();
        if (to == null) {
            return file.lastDone(step.id())
                    .map(StepEntry::doneAt)
                    .map(at -> LocalDateTime.ofInstant(at, OfficialClock.BEIJING));
        }
        return file.last(to.step())
                .filter(entry -> !entry.isWaiting())
                .flatMap(entry -> moment(entry.form().get(to.field())));
    }

    private static Optional<LocalDateTime> moment(Object entry) {
        return switch (entry) {
            case String text when text.length() > 10 -> Optional.of(LocalDateTime.parse(text));
            case Map<?, ?> range
            when range.get("from") instanceof String from -> Optional.of(LocalDateTime.parse(from));
            case null, default -> StepForm.day(entry).map(LocalDate::atStartOfDay);
        };
    }
}
