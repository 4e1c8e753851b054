package org.zhifa.review;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.zhifa.casework.CaseDetails;
import org.zhifa.casework.DecisionDraft;
import org.zhifa.casework.ManifestItem;

/**
 * A round of review as the desk shows it.
 *
 * @param draft the draft as it was sent
 * @param earlier the draft of the round before, if there was one and it said something else
 * @param changed draft or evidence changed since it was sent: an opinion on this round would bind nothing
 * @param manifest evidence and papers as they lay there when the round began
 * @param opinions how the rounds of this case ended, the first one first
 */
public record ReviewDetails(
        ReviewLine line,
        CaseDetails details,
        DecisionDraft draft,
        Optional<Earlier> earlier,
        boolean changed,
        List<ManifestItem> manifest,
        List<Point> points,
        List<Opinion> opinions) {

    /** An earlier draft and its number. */
    public record Earlier(int draftNo, DecisionDraft draft) {}

    /**
     * A point of the checklist: what was found in this round, what in the round before, what the platform sees.
     */
    public record Point(
            Checklist.Row row, Optional<Finding> finding, Optional<Finding> before, List<Observation> observations) {

        /** Whether the platform doubts something of it. */
        public boolean isDoubted() {
            return observations.stream().anyMatch(Observation::isDoubtful);
        }

        public boolean isProblem() {
            return finding.filter(found -> found.verdict() == Verdict.PROBLEM).isPresent();
        }
    }

    /** The same after one more point was judged. */
    public ReviewDetails judged(int row, Verdict verdict, String note, String page, String reviewer, Instant at) {
        return new ReviewDetails(
                line,
                details,
                draft,
                earlier,
                changed,
                manifest,
                points.stream()
                        .map(point -> point.row().no() == row
                                ? new Point(
                                        point.row(),
                                        Optional.of(new Finding(
                                                row, verdict, note, page, point.observations(), reviewer, at)),
                                        point.before(),
                                        point.observations())
                                : point)
                        .toList(),
                opinions);
    }

    /** The points nobody judged in this round. */
    public List<Point> unjudged() {
        return points.stream().filter(point -> point.finding().isEmpty()).toList();
    }

    /** The points with a problem. */
    public List<Point> problems() {
        return points.stream().filter(Point::isProblem).toList();
    }

    /** The opinion this round ended with, if it did. */
    public Optional<Opinion> opinion() {
        return opinions.stream()
                .filter(opinion -> opinion.review().equals(line.id()))
                .findFirst();
    }
}
