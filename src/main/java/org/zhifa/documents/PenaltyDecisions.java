package org.zhifa.documents;

import static org.zhifa.documents.Words.date;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.zhifa.casework.CaseDetails.DraftLine;
import org.zhifa.casework.CaseDetails.StepLine;
import org.zhifa.casework.DecisionDraft;
import org.zhifa.documents.paper.Paper;
import org.zhifa.documents.paper.PenaltyDecisionPaper;
import org.zhifa.shared.OfficialClock;
import org.zhifa.shared.Refusal;

/** Makes penalty decisions (行政处罚决定书): the draft that was decided, and how the case came to it. */
@Component
class PenaltyDecisions implements PaperMaker {

    private static final String DECISION = "CF-PT-19";

    private final OfficialClock clock;

    PenaltyDecisions(OfficialClock clock) {
        this.clock = clock;
    }

    @Override
    public String type() {
        return "CF-JDS";
    }

    @Override
    public List<StepLine> documented(CaseMatter matter) {
        return matter.details().decidedOn().isEmpty()
                ? List.of()
                : matter.done(DECISION).stream()
                        .filter(line -> "PENALTY".equals(line.form().get("decision")))
                        .toList();
    }

    @Override
    public Refusal tooEarly(CaseMatter matter) {
        return new PaperRefusal.NotDecided(matter.details().summary().number());
    }

    @Override
    public Paper paper(CaseMatter matter, StepLine decision) {
        var draft = matter.details().draft().orElseThrow().draft();
        return paper(matter, draft, matter.details().decidedOn().orElseThrow());
    }

    @Override
    public Optional<Paper> proposal(CaseMatter matter) {
        var proposed = matter.taken(DECISION).stream()
                .flatMap(line -> matter.entries(line).day("decidedOn").stream())
                .reduce((_, later) -> later)
                .orElseGet(clock::today);
        return matter.details().draft().map(DraftLine::draft).map(draft -> paper(matter, draft, proposed));
    }

    private static Paper paper(CaseMatter matter, DecisionDraft draft, LocalDate decidedOn) {
        return new PenaltyDecisionPaper(
                matter.organ(),
                PenaltyWords.party(matter.party()),
                new Investigation(matter).paragraphs(),
                PenaltyWords.facts(draft),
                PenaltyWords.evidence(draft),
                hearing(matter, draft),
                PenaltyWords.reasoning(draft),
                basis(draft),
                PenaltyWords.items(draft),
                performance(matter, draft),
                remedies(matter),
                List.of("本决定将依法公示。"),
                decidedOn,
                null);
    }

    private static List<String> hearing(CaseMatter matter, DecisionDraft draft) {
        var paragraphs = new ArrayList<String>();
        matter.lastDone("CF-PT-14").map(matter::entries).ifPresent(notice -> paragraphs.add(notice(matter, notice)));
        paragraphs.add(Words.sentence(Words.orNone(draft.hearing())));
        reviewed(matter).ifPresent(paragraphs::add);
        return paragraphs;
    }

    private static Optional<String> reviewed(CaseMatter matter) {
        var review = Stream.of("CF-PT-17", "CF-PT-13")
                .flatMap(step -> matter.lastDone(step).stream())
                .findFirst()
                .map(_ -> "法制审核"
                        + matter.numberOf("FZ-SHB")
                                .map(number -> "（" + number + "）")
                                .orElse(""));
        var discussion = matter.lastDone("CF-PT-18").map(_ -> "本机关负责人集体讨论");
        var seen = Stream.of(review, discussion).flatMap(Optional::stream).collect(Collectors.joining("和"));
        return seen.isEmpty() ? Optional.empty() : Optional.of("本案已经" + seen + "。");
    }

    private static String notice(CaseMatter matter, Entries notice) {
        return "%s，本机关送达《%s》%s，告知拟作出的处罚内容及事实、理由、依据和当事人享有的权利。"
                .formatted(
                        date(notice.day("servedOn").orElseThrow()),
                        notice.yes("hearingRight") ? "行政处罚听证告知书" : "行政处罚告知书",
                        matter.numberOf("CF-GZS")
                                .map(number -> "（" + number + "）")
                                .orElse(""));
    }

    private static String basis(DecisionDraft draft) {
        return Words.isSentence(draft.basis())
                ? draft.basis().strip()
                : "依据%s，本机关决定对当事人处罚如下：".formatted(Words.phrase(draft.basis()));
    }

    private static List<String> performance(CaseMatter matter, DecisionDraft draft) {
        var paragraphs = new ArrayList<String>();
        if (draft.total().signum() > 0) {
            var bank = matter.unit().bank();
            paragraphs.add("自收到本决定书之日起十五日内，到%s缴纳，或者通过电子支付系统缴纳。"
                    .formatted(
                            bank == null
                                    ? "代收机构（" + Words.NONE + "）"
                                    : "%s（%s）".formatted(bank.name(), bank.address())));
        }
        if (draft.fine().compareTo(BigDecimal.ZERO) > 0) {
            paragraphs.add("到期不缴纳罚款的，依据《中华人民共和国行政处罚法》第七十二条第一款第一项，" + "每日按罚款数额的百分之三加处罚款，加处罚款的数额不超过罚款的数额。");
        }
        if (paragraphs.isEmpty()) {
            paragraphs.add("缴纳罚没款：" + Words.NONE + "。");
        }
        return paragraphs;
    }

    private static List<String> remedies(CaseMatter matter) {
        var remedies = matter.unit().remedies();
        return List.of(
                "如不服本决定，可以自收到本决定书之日起六十日内向%s申请行政复议，也可以在六个月内依法向%s提起行政诉讼。"
                        .formatted(
                                remedies == null ? Words.NONE : remedies.reconsideration(),
                                remedies == null ? Words.NONE : remedies.court()),
                "复议、诉讼期间，本决定不停止执行，法律另有规定的除外。");
    }
}
