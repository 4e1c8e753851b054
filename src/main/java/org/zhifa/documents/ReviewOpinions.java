package org.zhifa.documents;

import static org.zhifa.documents.Words.date;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.zhifa.casework.CaseDetails.StepLine;
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

/** Makes opinions of legal review (法制审核意见书), one for each round, whatever it concluded. */
@Component
class ReviewOpinions implements PaperMaker {

    private final CaseLog log;
    private final ObjectProvider<ReviewPoints> points;

    ReviewOpinions(CaseLog log, ObjectProvider<ReviewPoints> points) {
        this.log = log;
        this.points = points;
    }

    @Override
    public String type() {
        return "FZ-SHB";
    }

    /** Rounds that returned the draft have their opinion as well. */
    @Override
    public List<StepLine> documented(CaseMatter matter) {
        return matter.details().steps().stream()
                .filter(line -> isReview(line.step()) && line.doneAt() != null)
                .toList();
    }

    @Override
    public boolean isMadeBy(CaseMatter matter, Actor actor) {
        return actor.is(Role.REVIEWER) && !matter.details().handlers().contains(actor.id());
    }

    @Override
    public Refusal tooEarly(CaseMatter matter) {
        return new PaperRefusal.TooEarly(
                "法制审核意见书", matter.procedure().step("CF-PT-13").name().zh());
    }

    @Override
    public Optional<Paper> proposal(CaseMatter matter) {
        return documented(matter).stream().reduce((_, later) -> later).map(line -> paper(matter, line));
    }

    @Override
    public Paper paper(CaseMatter matter, StepLine round) {
        var summary = matter.details().summary();
        var rounds = documented(matter);
        var record = log.reviews(summary.id()).get(rounds.indexOf(round));
        var sameStep =
                rounds.stream().filter(line -> line.step().equals(round.step())).toList();
        var entries = matter.entries(round);
        return new ReviewOpinionPaper(
                matter.organ(),
                matter.party().name() + summary.title() + "案",
                summary.number().text(),
                sameStep.indexOf(round) + 1,
                Words.NONE,
                Words.list(matter.handlers().stream().map(Officer::name).toList()),
                date(entries.day("materialsCompleteOn").orElseThrow()) + "，材料齐全",
                "%d个工作日".formatted(matter.unit().review().limitDays()),
                record.byName(),
                Words.NONE,
                matter.unit().review().scopeMode() == ScopeMode.CATALOGUE ? "重大执法决定法制审核目录" : "简易程序以外的行政处罚决定",
                item("行政处罚决定书草案", record, "draft"),
                item("证据清单", record, "manifest"),
                points(matter, round, entries),
                earlier(matter, sameStep, round),
                null,
                entries.textOrNone("opinion").lines().toList(),
                conclusion(String.valueOf(round.form().get("outcome"))),
                entries.day("concludedOn").orElseThrow(),
                null,
                null);
    }

    private static ReviewedItem item(String name, LogRecord record, String digest) {
        return new ReviewedItem(name, String.valueOf(record.facts().get(digest)));
    }

    private List<CheckPoint> points(CaseMatter matter, StepLine round, Entries entries) {
        var noted = points.stream()
                .flatMap(each -> each.of(matter.details().summary().id(), round.entry()).stream())
                .toList();
        return noted.isEmpty()
                ? List.of(new CheckPoint(
                        CheckPoint.Origin.LOCAL,
                        "送审材料",
                        entries.choice("outcome").orElse(Words.NONE),
                        "见审核意见"))
                : noted;
    }

    private static @Nullable EarlierRound earlier(CaseMatter matter, List<StepLine> rounds, StepLine round) {
        var place = rounds.indexOf(round);
        if (place == 0) {
            return null;
        }
        var before = matter.entries(rounds.get(place - 1));
        return new EarlierRound(
                "第%d轮（%s）%s"
                        .formatted(
                                place,
                                date(before.day("concludedOn").orElseThrow()),
                                before.choice("outcome").orElse(Words.NONE)),
                before.textOrNone("opinion").lines().toList(),
                "承办机构答复",
                Words.NONE,
                Words.NONE);
    }

    private static ReviewConclusion conclusion(String outcome) {
        return switch (outcome) {
            case "PASS" -> ReviewConclusion.PASS;
            case "FIX", "RETURN" -> ReviewConclusion.FIX;
            case "INVEST" -> ReviewConclusion.INVESTIGATE;
            case "REJECT" -> ReviewConclusion.REJECT;
            case "TRANSFER_ADM", "TRANSFER_CRIM" -> ReviewConclusion.TRANSFER;
            default -> throw new IllegalArgumentException("no outcome of review: " + outcome);
        };
    }

    private static boolean isReview(String step) {
        return Stream.of("CF-PT-13", "CF-PT-17").anyMatch(step::equals);
    }
}
