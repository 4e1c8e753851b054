package org.zhifa.disclosure;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.zhifa.disclosure.PublishRule.Outcome;
import org.zhifa.identity.PersonId;

/** One state a publication was put into: by whom, when, with which record and for which reason. */
public record PublicationEntry(
        int position,
        PublicationState state,
        @Nullable PublishRule rule,
        @Nullable Outcome outcome,
        @Nullable PublicRecord record,
        @Nullable String reason,
        @Nullable LocalDate recheckOn,
        @Nullable Withdrawal withdrawal,
        PersonId by,
        String byName,
        Instant at,
        @Nullable UUID logEntry) {

    /** The first state of a task. */
    static PublicationEntry first(PersonId by, String byName, Instant at) {
        return new PublicationEntry(
                1, PublicationState.TO_COLLECT, null, null, null, null, null, null, by, byName, at, null);
    }

    /** The state after this one; rule, outcome and record stay, what belongs to this one alone does not. */
    PublicationEntry next(PublicationState state, PersonId by, String byName, Instant at) {
        return new PublicationEntry(position + 1, state, rule, outcome, record, null, null, null, by, byName, at, null);
    }

    PublicationEntry judged(PublishRule.Verdict verdict, @Nullable PublicRecord composed) {
        return new PublicationEntry(
                position,
                state,
                verdict.rule(),
                verdict.outcome(),
                composed,
                reason,
                recheckOn,
                withdrawal,
                by,
                byName,
                at,
                logEntry);
    }

    PublicationEntry because(@Nullable String why, @Nullable LocalDate lookAgainOn) {
        return new PublicationEntry(
                position, state, rule, outcome, record, why, lookAgainOn, withdrawal, by, byName, at, logEntry);
    }

    PublicationEntry with(PublicRecord published) {
        return new PublicationEntry(
                position, state, rule, outcome, published, reason, recheckOn, withdrawal, by, byName, at, logEntry);
    }

    PublicationEntry withdrawnBy(Withdrawal withdrawn) {
        return new PublicationEntry(
                position, state, rule, outcome, record, withdrawn.reason(), null, withdrawn, by, byName, at, logEntry);
    }

    PublicationEntry recordedAs(@Nullable UUID entry) {
        return new PublicationEntry(
                position, state, rule, outcome, record, reason, recheckOn, withdrawal, by, byName, at, entry);
    }

    public Optional<PublicRecord> published() {
        return Optional.ofNullable(record);
    }
}
