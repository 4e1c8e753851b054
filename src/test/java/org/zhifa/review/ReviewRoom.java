package org.zhifa.review;

import static org.zhifa.Cast.FA;
import static org.zhifa.Cast.FAZHANG;
import static org.zhifa.SampleCase.on;

import java.util.Map;
import org.springframework.beans.factory.BeanFactory;
import org.zhifa.Cast.Person;
import org.zhifa.SampleCase;
import org.zhifa.casework.CaseId;
import org.zhifa.casework.Casework;
import org.zhifa.registry.Act;
import org.zhifa.registry.Officers;
import org.zhifa.registry.Parties;
import org.zhifa.registry.PowerList;
import org.zhifa.tenancy.Tenants;

/** The sample case before its reviewer: each call is a thing somebody does in a round of review. */
public final class ReviewRoom {

    final SampleCase sample;
    final Casework casework;
    final LegalReview review;
    private final Opinions opinions;
    private final Checklist checklist;

    public ReviewRoom(BeanFactory beans) {
        casework = beans.getBean(Casework.class);
        review = beans.getBean(LegalReview.class);
        opinions = beans.getBean(Opinions.class);
        checklist = beans.getBean(Checklist.class);
        sample = new SampleCase(
                beans.getBean(Tenants.class),
                beans.getBean(Officers.class),
                beans.getBean(PowerList.class),
                beans.getBean(Parties.class),
                casework);
    }

    /** The round of a case that waits for its opinion. */
    ReviewLine open(CaseId id) {
        return FA.does(() -> review.rounds(id)).stream()
                .map(Round::line)
                .filter(ReviewLine::isOpen)
                .findFirst()
                .orElseThrow();
    }

    ReviewId taken(CaseId id, String moment) {
        var line = open(id).id();
        on(moment, FA, () -> review.take(line));
        return line;
    }

    /** Takes the open round of a case, finds these problems, and ends it. */
    public ReviewId ended(CaseId id, String moment, Outcome outcome, Map<Integer, String> problems) {
        var line = taken(id, moment);
        judged(line, moment, problems);
        concluded(line, moment, FA, outcome, "审核意见：见逐项结论。");
        return line;
    }

    void judged(ReviewId line, String moment, Map<Integer, String> problems) {
        on(
                moment,
                FA,
                () -> checklist
                        .rows(Act.PENALTY)
                        .forEach(row -> review.judge(
                                line,
                                row.no(),
                                problems.containsKey(row.no()) ? Verdict.PROBLEM : Verdict.LAWFUL,
                                problems.getOrDefault(row.no(), "已核对"))));
    }

    /** Proposed by the reviewer, and approved by the head of the legal office where that is needed. */
    void concluded(ReviewId line, String moment, Person reviewer, Outcome outcome, String opinion) {
        var state = on(moment, reviewer, () -> opinions.propose(line, outcome, opinion, ""));
        if (state == Proposal.State.WAITING) {
            on(moment, FAZHANG, () -> opinions.approve(line, "同意。"));
        }
    }
}
