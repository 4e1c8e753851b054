package org.zhifa.review;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.zhifa.casework.CaseId;
import org.zhifa.identity.PersonId;
import org.zhifa.shared.Labelled;

/**
 * Disagreement of a case's officers with an opinion of review (异议). They talk it over with the reviewer; what they do not
 * settle the head decides, alone or with the others. Whoever is right, nothing is decided without a new opinion that passes.
 *
 * @param review the round whose opinion it is against
 * @param talkUntil by when officer and reviewer should have settled it
 * @param acts what was said and decided, in the order of time
 */
public record Objection(
        ObjectionId id,
        ReviewId review,
        CaseId caseId,
        String reasons,
        PersonId filedBy,
        String filer,
        Instant at,
        LocalDate talkUntil,
        List<Act> acts) {

    /** How it stands. */
    public enum State implements Labelled {
        /** 协商中. */
        TALKING,
        /** 协商不成: officer and reviewer did not settle it, or not in time. */
        UNSETTLED,
        /** 提请决定: it lies before the head. */
        REFERRED,
        /** The opinion stands. */
        STANDS,
        /** The review body gives a new opinion, in a new round. */
        NEW_OPINION;

        public boolean isOpen() {
            return this != STANDS && this != NEW_OPINION;
        }

        @Override
        public String labelKey() {
            return "review.objection.state." + name();
        }
    }

    /** What one act was. */
    public enum Kind implements Labelled {
        HANDLER_NOTE,
        REVIEWER_NOTE,
        REFERRED,
        HEAD_DECISION,
        GROUP_DECISION;

        @Override
        public String labelKey() {
            return "review.objection.act." + name();
        }
    }

    /** What comes of it, in the view of whoever acts. */
    public enum Result implements Labelled {
        /** The opinion stands. */
        STANDS,
        /** A new opinion is to be given. */
        NEW_OPINION,
        /** Not settled; of a note only. */
        NOT_SETTLED;

        @Override
        public String labelKey() {
            return "review.objection.result." + name();
        }
    }

    /** One act. */
    public record Act(
            Kind kind,
            @Nullable Result result,
            String words,
            Optional<Minutes> minutes,
            PersonId person,
            String name,
            Instant at) {}

    public Objection {
        acts = List.copyOf(acts);
    }

    /** Once both noted the same way out, it is settled so; once somebody decided, it is decided. */
    public State state(LocalDate today) {
        var decided = act(Kind.HEAD_DECISION).or(() -> act(Kind.GROUP_DECISION));
        if (decided.isPresent()) {
            return decided.get().result() == Result.NEW_OPINION ? State.NEW_OPINION : State.STANDS;
        }
        if (act(Kind.REFERRED).isPresent()) {
            return State.REFERRED;
        }
        var officer = act(Kind.HANDLER_NOTE).map(Act::result);
        var reviewer = act(Kind.REVIEWER_NOTE).map(Act::result);
        if (officer.isPresent() && officer.equals(reviewer) && officer.get() != Result.NOT_SETTLED) {
            return officer.get() == Result.NEW_OPINION ? State.NEW_OPINION : State.STANDS;
        }
        var bothNoted = officer.isPresent() && reviewer.isPresent();
        return bothNoted || today.isAfter(talkUntil) ? State.UNSETTLED : State.TALKING;
    }

    public Optional<Act> act(Kind kind) {
        return acts.stream().filter(act -> act.kind() == kind).findFirst();
    }
}
