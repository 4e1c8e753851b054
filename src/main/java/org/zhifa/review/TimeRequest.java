package org.zhifa.review;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.zhifa.casework.CaseId;
import org.zhifa.shared.Labelled;
import org.zhifa.shared.OfficialClock;

/**
 * Somebody asks for other time than the limit gives (延期、加急审批): the reviewer for more, the handler for less.
 *
 * @param days how many working days more, or within how many
 * @param answer what the leader in charge of legal work said, once he did
 */
public record TimeRequest(
        UUID id,
        ReviewId review,
        CaseId caseId,
        Kind kind,
        int days,
        String reason,
        String asker,
        Instant at,
        Optional<Answer> answer) {

    /** What is asked for. */
    public enum Kind implements Labelled {
        /** 延长审核期限. */
        EXTENSION,
        /** 加急审核. */
        URGENT;

        @Override
        public String labelKey() {
            return "review.time." + name();
        }
    }

    /** The leave, or its refusal. */
    public record Answer(boolean granted, String words, String judge, Instant at) {

        LocalDate on() {
            return LocalDate.ofInstant(at, OfficialClock.BEIJING);
        }
    }

    public boolean isOpen() {
        return answer.isEmpty();
    }

    public boolean isGranted() {
        return answer.filter(Answer::granted).isPresent();
    }
}
