package org.zhifa.review;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.zhifa.casework.CaseId;

/** What the opinions on a case still ask of its officers. */
@Component
class OpenPoints {

    private final ReviewRecords records;
    private final SubmissionRecords submissions;
    private final Checklist checklist;

    OpenPoints(ReviewRecords records, SubmissionRecords submissions, Checklist checklist) {
        this.records = records;
        this.submissions = submissions;
        this.checklist = checklist;
    }

    /** The last opinion on the matter itself; that materials are missing is none. */
    Optional<Opinion> lastOpinion(CaseId id) {
        return records.opinions(id).stream()
                .filter(opinion -> opinion.outcome() != Outcome.RETURN)
                .reduce((_, later) -> later);
    }

    /** What that one found fault with and no submission since has answered. */
    List<OpenPoint> of(CaseId id) {
        return lastOpinion(id).filter(opinion -> opinion.outcome() != Outcome.PASS).stream()
                .flatMap(opinion -> {
                    var answered = submissions.answers(id).stream()
                            .filter(answer -> answer.to().equals(opinion.review()))
                            .map(Answer::row)
                            .collect(Collectors.toSet());
                    return records.findings(opinion.review()).stream()
                            .filter(found -> found.verdict() == Verdict.PROBLEM && !answered.contains(found.row()))
                            .map(found -> new OpenPoint(
                                    opinion.review(), opinion.round(), checklist.row(found.row()), found.note()));
                })
                .toList();
    }
}
