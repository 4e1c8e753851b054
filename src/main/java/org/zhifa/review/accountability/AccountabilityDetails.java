package org.zhifa.review.accountability;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.zhifa.identity.PersonId;

/**
 * An accountability case as its page shows it.
 *
 * @param subjects whom it concerns; rulings name them by their number, the first is 1
 */
public record AccountabilityDetails(
        AccountabilityLine line, String facts, String basis, List<Subject> subjects, List<Step> steps) {

    /**
     * A step that was taken.
     *
     * @param appraisal what a ruling means for the appraisal
     * @param outcomes what a ruling decided of everybody
     * @param by null where the platform opened the case by itself
     */
    public record Step(
            int number,
            StepKind kind,
            String words,
            @Nullable String appraisal,
            List<Ruling.Outcome> outcomes,
            @Nullable LocalDate dueOn,
            @Nullable String by,
            Instant at) {}

    public AccountabilityDetails {
        subjects = List.copyOf(subjects);
        steps = List.copyOf(steps);
    }

    public Step last() {
        return steps.getLast();
    }

    /** The last day of what a step began, if such a step was taken and has one. */
    Optional<LocalDate> dueAfter(StepKind kind) {
        return steps.stream()
                .filter(step -> step.kind() == kind)
                .findFirst()
                .flatMap(step -> Optional.ofNullable(step.dueOn()));
    }

    /** Whether as many answered as it concerns. */
    boolean isAnsweredByAll() {
        var people = subjects.stream()
                .map(Subject::person)
                .filter(Objects::nonNull)
                .distinct()
                .count();
        return steps.stream().filter(step -> step.kind() == StepKind.STATED).count() >= people;
    }

    public boolean concerns(PersonId person) {
        return subjects.stream().anyMatch(subject -> person.equals(subject.person()));
    }
}
