package org.zhifa.review;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.zhifa.casework.CaseId;
import org.zhifa.casework.Casework;

/** What the opinions on a case still ask of its officers. */
@Component
class OpenPoints {

    private final ReviewRecords records;
    private final SubmissionRecords submissions;
    private final Checklist checklist;
    private final Casework casework;

    OpenPoints(ReviewRecords records, SubmissionRecords submissions, Checklist checklist, Casework casework) {
        this.records = records;
        this.submissions = submissions;
        this.checklist = checklist;
        this.casework = casework;
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
                    var act = casework.details(id).summary().act();
                    var answered = submissions.answers(id).stream()
                            .filter(answer -> answer.to().equals(opinion.review()))
                            .map(Answer::row)
                            .collect(Collectors.toSet());
                    return records.findings(opinion.review()).stream()
                            .filter(found -> found.verdict() == Verdict.PROBLEM && !answered.contains(found.row()))
                            .map(found -> new OpenPoint(
                                    opinion.review(), opinion.round(), checklist.row(act, found.row()), found.note()));
                })
                .toList();
    }
}
