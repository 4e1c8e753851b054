package org.zhifa.documents;

import static org.zhifa.documents.Words.date;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.zhifa.casework.CaseDetails.StepLine;
import org.zhifa.casework.procedure.StepKind;
import org.zhifa.documents.paper.CheckPoint;
import org.zhifa.documents.paper.EarlierRound;
import org.zhifa.documents.paper.Paper;
import org.zhifa.documents.paper.ReviewConclusion;
import org.zhifa.documents.paper.ReviewOpinionPaper;
import org.zhifa.documents.paper.ReviewedItem;
import org.zhifa.evidence.LogRecord;
import org.zhifa.identity.Actor;
import org.zhifa.identity.Role;
import org.zhifa.registry.Officer;
import org.zhifa.shared.Refusal;
import org.zhifa.tenancy.TenantFile.Review.ScopeMode;

/** Makes opinions of legal review (法制审核意见书), one for each round that ended with one; a return for missing materials did not. */
@Component
class ReviewOpinions implements PaperMaker {

    private static final String RETURN = "RETURN";

    private final CaseLog log;
    private final PaperRecords papers;
    private final ObjectProvider<ReviewFile> files;

    ReviewOpinions(CaseLog log, PaperRecords papers, ObjectProvider<ReviewFile> files) {
        this.log = log;
        this.papers = papers;
        this.files = files;
    }

    @Override
    public String type() {
        return "FZ-SHB";
    }

    /** Rounds that found fault with the draft have their opinion as well. */
    @Override
    public List<StepLine> documented(CaseMatter matter) {
        return ended(matter).stream()
                .filter(line -> !RETURN.equals(line.form().get("outcome")))
                .toList();
    }

    @Override
    public boolean isMadeBy(CaseMatter matter, Actor actor) {
        return (actor.is(Role.REVIEWER) || actor.is(Role.REVIEW_HEAD))
                && !matter.details().handlers().contains(actor.id());
    }

    @Override
    public Refusal tooEarly(CaseMatter matter) {
        return new PaperRefusal.TooEarly(
                "法制审核意见书",
                matter.procedure().steps().stream()
                        .filter(step -> step.kind() == StepKind.REVIEW)
                        .findFirst()
                        .map(step -> step.name().zh())
                        .orElse("法制审核"));
    }

    @Override
    public Optional<Paper> proposal(CaseMatter matter) {
        return documented(matter).stream().reduce((_, later) -> later).map(line -> paper(matter, line));
    }

    @Override
    public Paper paper(CaseMatter matter, StepLine line) {
        var summary = matter.details().summary();
        var rounds = ended(matter);
        var record = log.reviews(summary.id()).get(rounds.indexOf(line));
        var entries = matter.entries(line);
        var round = files.stream()
                .flatMap(file -> file.of(summary.id(), line.entry()).stream())
                .findFirst();
        return new ReviewOpinionPaper(
                matter.organ(),
                matter.party().name() + summary.title() + "案",
                summary.number().text(),
                round.map(ReviewFile.Round::number).orElseGet(() -> place(rounds, line)),
                Words.NONE,
                Words.list(matter.handlers().stream().map(Officer::name).toList()),
                date(round.map(each -> Words.day(each.receivedAt()))
                                .orElseGet(
                                        () -> entries.day("materialsCompleteOn").orElseThrow()))
                        + "，材料齐全",
                due(matter, round),
                round.map(ReviewFile.Round::reviewer).orElseGet(record::byName),
                round.map(ReviewFile.Round::qualification).map(Words::orNone).orElse(Words.NONE),
                matter.unit().review().scopeMode() == ScopeMode.CATALOGUE ? "重大执法决定法制审核目录" : "简易程序以外的执法决定",
                item(round.map(each -> "决定书代拟稿第%d稿".formatted(each.draftNo())).orElse("决定书代拟稿"), record, "draft"),
                item(round.map(each -> "送审清单（%d项）".formatted(each.items())).orElse("送审清单"), record, "manifest"),
                round.map(ReviewFile.Round::points).orElseGet(() -> unnoted(entries)),
                round.flatMap(ReviewFile.Round::before)
                        .map(before -> earlier(matter, line, before))
                        .orElse(null),
                round.map(ReviewFile.Round::adviser).orElse(null),
                round.map(ReviewFile.Round::opinion)
                        .orElseGet(() -> entries.textOrNone("opinion").lines().toList()),
                conclusion(String.valueOf(line.form().get("outcome"))),
                round.map(ReviewFile.Round::signedOn)
                        .orElseGet(() -> entries.day("concludedOn").orElseThrow()),
                round.map(ReviewFile.Round::head).orElse(null),
                round.map(ReviewFile.Round::approvedOn).orElse(null));
    }

    private static List<StepLine> ended(CaseMatter matter) {
        return matter.details().steps().stream()
                .filter(line -> matter.step(line).kind() == StepKind.REVIEW
                        && line.form().get("outcome") != null)
                .filter(line -> line.doneAt() != null)
                .toList();
    }

    private static int place(List<StepLine> rounds, StepLine line) {
        return 1
                + rounds.stream()
                        .filter(each -> each.step().equals(line.step()))
                        .toList()
                        .indexOf(line);
    }

    private static String due(CaseMatter matter, Optional<ReviewFile.Round> round) {
        var days = "%d个工作日".formatted(matter.unit().review().limitDays());
        return round.map(each -> "%s（%s）".formatted(date(each.dueOn()), days)).orElse(days);
    }

    private static ReviewedItem item(String name, LogRecord record, String digest) {
        return new ReviewedItem(name, String.valueOf(record.facts().get(digest)));
    }

    private static List<CheckPoint> unnoted(Entries entries) {
        return List.of(new CheckPoint(
                CheckPoint.Origin.LOCAL, "送审材料", entries.choice("outcome").orElse(Words.NONE), "见审核意见"));
    }

    private @Nullable EarlierRound earlier(CaseMatter matter, StepLine line, ReviewFile.Before before) {
        var told = matter.details().steps().stream()
                .filter(each -> each.entry().equals(before.entry()))
                .findFirst()
                .orElse(null);
        if (told == null || before.demands().isEmpty()) {
            return null;
        }
        var entries = matter.entries(told);
        var number = papers.of(matter.details().summary().id(), type(), told.entry())
                .map(IssuedPaper::number)
                .map(text -> text + "，")
                .orElse("");
        return new EarlierRound(
                "第%d轮（%s%s）%s"
                        .formatted(
                                before.number(),
                                number,
                                date(entries.day("concludedOn").orElseThrow()),
                                entries.choice("outcome").orElse(Words.NONE)),
                before.demands(),
                "承办机构答复（%s）".formatted(date(Words.day(line.at()))),
                answers(line, before),
                Words.orNone(before.finding()));
    }

    /** What the officer wrote to each point when he sent the case again. */
    private static String answers(StepLine line, ReviewFile.Before before) {
        if (!(line.form().get("answers") instanceof Map<?, ?> answers)) {
            return Words.NONE;
        }
        return Words.orNone(IntStream.range(0, before.points().size())
                .mapToObj(at -> Optional.ofNullable(
                                answers.get(before.points().get(at).toString()))
                        .map(text -> "%d.%s".formatted(at + 1, Words.sentence(text.toString())))
                        .orElse(""))
                .collect(Collectors.joining()));
    }

    private static ReviewConclusion conclusion(String outcome) {
        return switch (outcome) {
            case "PASS" -> ReviewConclusion.PASS;
            case "FIX" -> ReviewConclusion.FIX;
            case "INVEST" -> ReviewConclusion.INVESTIGATE;
            case "REJECT" -> ReviewConclusion.REJECT;
            case "TRANSFER_ADM", "TRANSFER_CRIM" -> ReviewConclusion.TRANSFER;
            default -> throw new IllegalArgumentException("no outcome of review: " + outcome);
        };
    }
}
