package org.zhifa.review.accountability;

import java.util.List;

/**
 * What is decided of everybody an accountability case concerns (处理决定).
 *
 * @param appraisal what it means for the appraisal of the year
 */
public record Ruling(String reasons, String appraisal, List<Outcome> outcomes) {

    /** For the subject of that number: how much is on him, and what follows. */
    public record Outcome(int subject, Share share, Consequence consequence) {

        public Outcome {
            if ((share == Share.NONE) != (consequence == Consequence.NONE)) {
                throw new IllegalArgumentException("no consequence without liability, and none without consequence");
            }
        }
    }

    public Ruling {
        outcomes = List.copyOf(outcomes);
        if (reasons.isBlank() || appraisal.isBlank()) {
            throw new IllegalArgumentException("a ruling gives its reasons, and says what it means for the appraisal");
        }
    }
}
