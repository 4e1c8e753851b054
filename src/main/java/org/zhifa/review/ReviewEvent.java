package org.zhifa.review;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.zhifa.casework.CaseId;
import org.zhifa.shared.RecordedEvent;

/** Everything legal review announces. That a case was sent, and how its review ended, the case itself announces too. */
public sealed interface ReviewEvent extends RecordedEvent {

    ReviewId review();

    CaseId caseId();

    @Override
    default UUID caseUuid() {
        return caseId().value();
    }

    /** A reviewer took a round. */
    record Taken(ReviewId review, CaseId caseId, String number, int round) implements ReviewEvent {
        @Override
        public String kind() {
            return "review.taken";
        }

        @Override
        public Map<String, Object> facts() {
            return Map.of("review", review.toString(), "number", number, "round", round);
        }
    }

    /** A reviewer judged a point. */
    record Judged(
            ReviewId review, CaseId caseId, String number, int row, Verdict verdict, String note, boolean overrules)
            implements ReviewEvent {
        @Override
        public String kind() {
            return "review.judged";
        }

        @Override
        public Map<String, Object> facts() {
            return Map.of(
                    "review", review.toString(),
                    "number", number,
                    "row", row,
                    "verdict", verdict.name(),
                    "note", note,
                    "overrules", overrules);
        }
    }

    /** A reviewer gave the opinion; documents makes the paper of it. */
    record Concluded(
            ReviewId review,
            CaseId caseId,
            String number,
            String step,
            int round,
            Outcome outcome,
            String opinion,
            String draft,
            String manifest)
            implements ReviewEvent {
        @Override
        public String kind() {
            return "review.concluded";
        }

        @Override
        public Map<String, Object> facts() {
            return Map.of(
                    "review", review.toString(),
                    "number", number,
                    "step", step,
                    "round", round,
                    "outcome", outcome.name(),
                    "opinion", opinion,
                    "draft", draft,
                    "manifest", manifest);
        }
    }

    /** A reviewer asked a legal adviser, and showed him so many materials. */
    record AdviserAsked(ReviewId review, CaseId caseId, String number, String adviser, int materials, LocalDate until)
            implements ReviewEvent {
        @Override
        public String kind() {
            return "review.adviser.asked";
        }

        @Override
        public Map<String, Object> facts() {
            return Map.of(
                    "review", review.toString(),
                    "number", number,
                    "adviser", adviser,
                    "materials", materials,
                    "until", until.toString());
        }
    }

    /** A legal adviser answered. */
    record AdviserAnswered(ReviewId review, CaseId caseId, String number, String adviser, String opinion)
            implements ReviewEvent {
        @Override
        public String kind() {
            return "review.adviser.answered";
        }

        @Override
        public Map<String, Object> facts() {
            return Map.of("review", review.toString(), "number", number, "adviser", adviser, "opinion", opinion);
        }
    }

    /** A reviewer proposed an opinion to the head of the legal office. */
    record Proposed(ReviewId review, CaseId caseId, String number, Outcome outcome, String draft, String manifest)
            implements ReviewEvent {
        @Override
        public String kind() {
            return "review.opinion.proposed";
        }

        @Override
        public Map<String, Object> facts() {
            return Map.of(
                    "review", review.toString(),
                    "number", number,
                    "outcome", outcome.name(),
                    "draft", draft,
                    "manifest", manifest);
        }
    }

    /** The head approved what was proposed or sent it back, or the reviewer withdrew it. */
    record ProposalJudged(ReviewId review, CaseId caseId, String number, Proposal.State state, String words)
            implements ReviewEvent {
        @Override
        public String kind() {
            return "review.opinion.judged";
        }

        @Override
        public Map<String, Object> facts() {
            return Map.of("review", review.toString(), "number", number, "state", state.name(), "words", words);
        }
    }

    /** What was sent changed while it was reviewed; the reviewer took up what there is now, as a new round. */
    record Renewed(ReviewId review, ReviewId next, CaseId caseId, String number, String draft, String manifest)
            implements ReviewEvent {
        @Override
        public String kind() {
            return "review.renewed";
        }

        @Override
        public Map<String, Object> facts() {
            return Map.of(
                    "review", review.toString(),
                    "next", next.toString(),
                    "number", number,
                    "draft", draft,
                    "manifest", manifest);
        }
    }
}
