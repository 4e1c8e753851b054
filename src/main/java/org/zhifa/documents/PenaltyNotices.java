package org.zhifa.documents;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.zhifa.casework.CaseDetails.DraftLine;
import org.zhifa.casework.CaseDetails.StepLine;
import org.zhifa.casework.DecisionDraft;
import org.zhifa.documents.paper.Paper;
import org.zhifa.documents.paper.PenaltyNoticePaper;
import org.zhifa.registry.Officer;
import org.zhifa.shared.OfficialClock;
import org.zhifa.shared.Refusal;

/** Makes notices of a penalty (行政处罚告知书), out of the draft that the head agreed to announce. */
@Component
class PenaltyNotices implements PaperMaker {

    private static final String NOTICE = "CF-PT-14";

    private final CaseLog log;
    private final OfficialClock clock;

    PenaltyNotices(CaseLog log, OfficialClock clock) {
        this.log = log;
        this.clock = clock;
    }

    @Override
    public String type() {
        return "CF-GZS";
    }

    @Override
    public List<StepLine> documented(CaseMatter matter) {
        return matter.done(NOTICE).stream()
                .filter(line -> stillStands(matter, line))
                .toList();
    }

    @Override
    public Refusal tooEarly(CaseMatter matter) {
        return matter.done(NOTICE).isEmpty()
                ? new PaperRefusal.TooEarly(
                        "行政处罚告知书", matter.procedure().step(NOTICE).name().zh())
                : new PaperRefusal.DraftChanged("行政处罚告知书");
    }

    @Override
    public Paper paper(CaseMatter matter, StepLine notice) {
        return paper(
                matter,
                notice,
                matter.details().draft().map(DraftLine::draft).orElseThrow(),
                Optional.ofNullable(notice.doneAt()).map(Words::day).orElseGet(clock::today));
    }

    @Override
    public Optional<Paper> proposal(CaseMatter matter) {
        return matter.taken(NOTICE).stream()
                .filter(line -> stillStands(matter, line))
                .reduce((_, later) -> later)
                .map(line -> paper(matter, line));
    }

    /** A notice says what was to be decided then; the words of a later draft are not its words. */
    private boolean stillStands(CaseMatter matter, StepLine notice) {
        return matter.details()
                .draft()
                .map(DraftLine::digest)
                .equals(log.draftAt(matter.details().summary().id(), notice.at()));
    }

    private static Paper paper(CaseMatter matter, StepLine notice, DecisionDraft draft, LocalDate on) {
        var summary = matter.details().summary();
        return new PenaltyNoticePaper(
                matter.organ(),
                matter.entries(notice).yes("hearingRight"),
                PenaltyWords.party(matter.party()),
                summary.title(),
                Optional.ofNullable(summary.filedOn()).orElse(summary.openedOn()),
                PenaltyWords.facts(draft),
                PenaltyWords.evidence(draft),
                PenaltyWords.reasoning(draft),
                Words.isSentence(draft.basis())
                        ? draft.basis().strip()
                        : "依据%s，本机关拟作出如下行政处罚：".formatted(Words.phrase(draft.basis())),
                PenaltyWords.items(draft),
                contact(matter),
                on);
    }

    private static String contact(CaseMatter matter) {
        var contact = matter.unit().contact();
        return "联系人：%s。电话：%s。地址：%s。"
                .formatted(
                        Words.list(matter.handlers().stream().map(Officer::name).toList()),
                        contact == null ? Words.NONE : contact.phone(),
                        contact == null ? Words.NONE : contact.address());
    }
}
