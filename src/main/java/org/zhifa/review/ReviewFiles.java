package org.zhifa.review;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.zhifa.casework.CaseId;
import org.zhifa.casework.Casework;
import org.zhifa.documents.ReviewFile;
import org.zhifa.documents.paper.CheckPoint;
import org.zhifa.shared.OfficialClock;
import org.zhifa.shared.ui.ModuleTexts;

/** A round of review as its opinion prints it (审核意见书内容). */
@Component
class ReviewFiles implements ReviewFile {

    private final OpinionRecords opinions;
    private final ReviewRecords reviews;
    private final FrozenManifest frozen;
    private final AdviserRecords advisers;
    private final Checklist checklist;
    private final Casework casework;
    private final ModuleTexts texts;

    ReviewFiles(
            OpinionRecords opinions,
            ReviewRecords reviews,
            FrozenManifest frozen,
            AdviserRecords advisers,
            Checklist checklist,
            Casework casework,
            ModuleTexts texts) {
        this.opinions = opinions;
        this.reviews = reviews;
        this.frozen = frozen;
        this.advisers = advisers;
        this.checklist = checklist;
        this.casework = casework;
        this.texts = texts;
    }

    @Override
    public Optional<Round> of(CaseId id, UUID entry) {
        return opinions.inEffect(entry).map(proposal -> round(id, proposal));
    }

    private Round round(CaseId id, Proposal proposal) {
        var line = proposal.line();
        var rows = checklist.rows(casework.details(id).summary().act());
        var found = findings(line.id());
        var approved = proposal.state() == Proposal.State.APPROVED;
        return new Round(
                line.round(),
                line.draftNo(),
                frozen.of(line.id()).size(),
                line.sentAt(),
                line.dueOn(),
                proposal.reviewerName(),
                reviews.opinions(id).stream()
                        .filter(opinion -> opinion.review().equals(line.id()))
                        .findFirst()
                        .map(ReviewFiles::qualification)
                        .orElse(""),
                rows.stream()
                        .filter(row -> found.containsKey(row.no()))
                        .map(row -> point(row, found.get(row.no())))
                        .toList(),
                advised(line.id()),
                paragraphs(proposal),
                day(proposal.at()),
                approved ? proposal.judgedBy() : null,
                approved && proposal.judgedAt() != null ? day(proposal.judgedAt()) : null,
                before(line, rows, found));
    }

    private @Nullable String advised(ReviewId id) {
        var asked = advisers.of(id);
        return asked.isEmpty() ? null : asked.stream().map(ReviewFiles::advised).collect(Collectors.joining("\n"));
    }

    private static String advised(Consultation asked) {
        return asked.opinion() == null || asked.givenAt() == null
                ? "%s征询%s，至%s未答复。".formatted(words(day(asked.askedAt())), asked.adviser(), words(asked.until()))
                : "%s（%s）：%s".formatted(asked.adviser(), words(day(asked.givenAt())), asked.opinion());
    }

    /** As the register had it then: the number, or since when he does this work. */
    private static String qualification(Opinion opinion) {
        if (opinion.qualification() != null && !opinion.qualification().isBlank()) {
            return opinion.qualification();
        }
        return opinion.reviewingSince() == null ? "" : "%s起从事法制审核".formatted(words(opinion.reviewingSince()));
    }

    private static List<String> paragraphs(Proposal proposal) {
        var paragraphs = new ArrayList<>(lines(proposal.opinion()));
        lines(proposal.suggestions()).forEach(line -> paragraphs.add("建议：" + line));
        return paragraphs;
    }

    private Optional<Before> before(ReviewLine line, List<Checklist.Row> rows, Map<Integer, Finding> now) {
        return reviews.of(line.caseId()).stream()
                .filter(round -> round.step().equals(line.step()) && round.round() < line.round())
                .flatMap(round -> opinions.effectOf(round.id()).stream()
                        .filter(effect -> effect.outcome() != Outcome.RETURN)
                        .map(effect -> before(round, effect, rows, now)))
                .findFirst();
    }

    private Before before(
            ReviewLine round, OpinionRecords.Effect effect, List<Checklist.Row> rows, Map<Integer, Finding> now) {
        var problems = reviews.findings(round.id()).stream()
                .filter(found -> found.verdict() == Verdict.PROBLEM)
                .toList();
        return new Before(
                effect.entry(),
                round.round(),
                problems.stream().map(Finding::note).toList(),
                problems.stream().map(Finding::row).toList(),
                problems.stream()
                        .map(found -> rows.get(found.row() - 1))
                        .filter(row -> now.containsKey(row.no()))
                        .map(row -> "%s：%s。".formatted(row.name().zh(), said(row, now.get(row.no()))))
                        .collect(Collectors.joining()));
    }

    private CheckPoint point(Checklist.Row row, Finding found) {
        return new CheckPoint(origin(row.mark()), row.name().zh(), said(row, found), explained(found));
    }

    /** The reviewer's words; without any, what the platform saw. And where it stands. */
    private String explained(Finding found) {
        var words = found.note().isBlank()
                ? found.seen().stream()
                        .filter(seen -> seen.result() == Observation.Result.HOLDS)
                        .map(seen -> texts.getTranslation(
                                seen.messageKey(),
                                Locale.SIMPLIFIED_CHINESE,
                                seen.words().toArray()))
                        .collect(Collectors.joining("；"))
                : found.note();
        var page = found.page().isBlank() ? "" : "（%s）".formatted(found.page());
        var all = words + page;
        return all.isBlank() ? "无" : all;
    }

    private String said(Checklist.Row row, Finding found) {
        return switch (found.verdict()) {
            case LAWFUL -> row.lawful().zh();
            case PROBLEM -> "存在问题";
            case NOT_APPLICABLE -> "不适用";
        };
    }

    private static CheckPoint.Origin origin(Checklist.Mark mark) {
        return switch (mark) {
            case COUNTY -> CheckPoint.Origin.FOUNDING;
            case STATE -> CheckPoint.Origin.NATIONAL;
            case PRACTICE, ACT -> CheckPoint.Origin.LOCAL;
        };
    }

    private Map<Integer, Finding> findings(ReviewId id) {
        return reviews.findings(id).stream().collect(Collectors.toMap(Finding::row, found -> found));
    }

    private static List<String> lines(String text) {
        return text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }

    private static String words(LocalDate day) {
        return "%d年%d月%d日".formatted(day.getYear(), day.getMonthValue(), day.getDayOfMonth());
    }

    private static LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, OfficialClock.BEIJING);
    }
}
