package org.zhifa.documents;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.zhifa.casework.CaseId;
import org.zhifa.documents.paper.CheckPoint;

/**
 * What a module above keeps of the rounds of legal review, as the opinion prints it. The review module implements it.
 */
public interface ReviewFile {

    /**
     * The round that ended with an entry of the case's review step; nothing if it was noted elsewhere.
     *
     * @param entry of the case's review step
     */
    Optional<Round> of(CaseId id, UUID entry);

    /**
     * A round that has ended.
     *
     * @param reviewer who signs, and {@code qualification} the number of the legal qualification
     * @param adviser what legal advisers said, each by name; null if none was asked
     * @param head who approved it; null, like {@code approvedOn}, where the reviewer's word suffices
     * @param before the round before in the same step, if it ended with an opinion
     */
    record Round(
            int number,
            int draftNo,
            int items,
            Instant receivedAt,
            LocalDate dueOn,
            String reviewer,
            String qualification,
            List<CheckPoint> points,
            @Nullable String adviser,
            List<String> opinion,
            LocalDate signedOn,
            @Nullable String head,
            @Nullable LocalDate approvedOn,
            Optional<Before> before) {

        public Round {
            points = List.copyOf(points);
            opinion = List.copyOf(opinion);
        }
    }

    /**
     * The opinion before.
     *
     * @param entry of the case's review step
     * @param demands each point it found fault with
     * @param points their numbers, in the same order
     * @param finding how the same points look now
     */
    record Before(UUID entry, int number, List<String> demands, List<Integer> points, String finding) {}
}
