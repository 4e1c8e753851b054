package org.zhifa.disclosure;

import static java.time.temporal.ChronoUnit.DAYS;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.zhifa.casework.CaseDetails.StepLine;
import org.zhifa.casework.DecisionDraft.Penalty;
import org.zhifa.casework.deadline.Counting;
import org.zhifa.casework.deadline.DeadlineRule;
import org.zhifa.casework.deadline.Deadlines;
import org.zhifa.casework.deadline.Period;
import org.zhifa.casework.procedure.Step;
import org.zhifa.casework.procedure.StepCondition;
import org.zhifa.casework.procedure.StepKind;
import org.zhifa.disclosure.PublicRecord.Amounts;
import org.zhifa.disclosure.PublicRecord.Basis;
import org.zhifa.disclosure.PublicRecord.BasisRole;
import org.zhifa.disclosure.PublicRecord.Elapsed;
import org.zhifa.disclosure.PublicRecord.Kind;
import org.zhifa.disclosure.PublicRecord.Milestone;
import org.zhifa.disclosure.PublicRecord.Organ;
import org.zhifa.disclosure.PublicRecord.Party;
import org.zhifa.disclosure.PublicRecord.Performance;
import org.zhifa.disclosure.PublicRecord.PerformanceState;
import org.zhifa.disclosure.PublicRecord.Remedies;
import org.zhifa.disclosure.PublicRecord.Remedy;
import org.zhifa.disclosure.PublicRecord.TimeLimit;
import org.zhifa.disclosure.PublishRule.Outcome;
import org.zhifa.registry.PenaltyKind;
import org.zhifa.shared.LegalBasis;
import org.zhifa.shared.OfficialClock;
import org.zhifa.shared.Yuan;

/**
 * Makes the public record of a penalty out of its case (采集): every text goes through the masks, and what has no public
 * form is left out.
 */
@Component
class RecordComposer {

    private static final DeadlineRule RECONSIDERATION =
            DeadlineRule.of("D-FY60", Period.days(60), Counting.ORDINARY, new LegalBasis("行政复议法", "第二十条"));
    private static final DeadlineRule SUIT =
            DeadlineRule.of("D-SS6M", Period.months(6), Counting.ORDINARY, new LegalBasis("行政诉讼法", "第四十六条"));

    private static final String SERVICE = "CF-PT-21";
    private static final String PERFORMANCE = "CF-PT-23";

    private final Deadlines deadlines;

    RecordComposer(Deadlines deadlines) {
        this.deadlines = deadlines;
    }

    /** What a publication is given before its words: its number, its place, its day. */
    record Frame(Permalink permalink, UUID publicationId, LocalDate day, TimeLimit timeLimit) {}

    /** The record as the public will read it. */
    PublicRecord masked(DecidedCase decided, Outcome outcome, ProtectedValues values, Frame frame) {
        return compose(decided, outcome == Outcome.PUBLISH_ANON, values::masked, frame);
    }

    /** The same record with nothing masked, for whoever compares the two. Never leaves the body. */
    PublicRecord original(DecidedCase decided, Frame frame) {
        return compose(decided, false, UnaryOperator.identity(), frame);
    }

    private PublicRecord compose(DecidedCase decided, boolean anonymous, UnaryOperator<String> mask, Frame frame) {
        var summary = decided.details().summary();
        var draft = decided.draft();
        var party = party(decided, anonymous, mask);
        var credit = RuleFacts.creditClass(decided);
        return new PublicRecord(
                frame.permalink(),
                frame.publicationId(),
                1,
                PublicAct.valueOf(summary.act().code()),
                procedure(decided),
                List.of(
                        party.name(),
                        "因" + mask.apply(summary.title()),
                        decided.decides("NO_PENALTY") ? "不予处罚" : "被处罚"),
                draft.penalties().stream()
                        .map(penalty -> mask.apply(words(penalty)))
                        .collect(Collectors.joining("，", "", "。")),
                decided.docNo(),
                mask.apply(summary.title().endsWith("案") ? summary.title() : summary.title() + "案"),
                party,
                decided.power().violation(),
                masked(draft.facts().stream(), mask),
                masked(Stream.of(draft.discretion(), draft.hearing()).filter(text -> !text.isBlank()), mask),
                null,
                bases(decided),
                draft.penalties().stream()
                        .map(Penalty::kind)
                        .distinct()
                        .sorted(Comparator.comparing(PenaltyKind::code))
                        .map(kind -> new Kind(kind.code(), name(kind)))
                        .toList(),
                amounts(decided, mask),
                decided.decidedOn(),
                frame.day(),
                frame.timeLimit(),
                decided.decidedOn()
                        .plusMonths(
                                switch (credit) {
                                    case MINOR -> 3;
                                    case ORDINARY -> 12;
                                    case SERIOUS -> 36;
                                }),
                credit,
                credit == CreditClass.MINOR
                        ? null
                        : decided.decidedOn().plusMonths(credit == CreditClass.ORDINARY ? 3 : 12),
                new Organ(
                        decided.body().code(),
                        decided.body().name(),
                        decided.body().uscc()),
                elapsed(decided),
                process(decided, frame.day()),
                remedies(decided),
                performance(decided),
                List.of(),
                null);
    }

    private static Party party(DecidedCase decided, boolean anonymous, UnaryOperator<String> mask) {
        var party = decided.party();
        var kind = RuleFacts.partyKind(decided);
        return anonymous
                ? new Party(mask.apply(party.name()), kind, null, null)
                : new Party(
                        party.name(),
                        kind,
                        party.creditCode() == null ? null : party.creditCode().text(),
                        party.kind().isNaturalPerson() ? null : party.representative());
    }

    private static String procedure(DecidedCase decided) {
        var name = decided.procedure().name().zh();
        var plain = name.substring(name.indexOf('·') + 1);
        return decided.details().conditions().contains(StepCondition.HEARING) ? plain + "，经过听证" : plain;
    }

    /** The item's own words, with its amount where they do not say it. */
    private static String words(Penalty penalty) {
        var said = penalty.amount().signum() == 0 || penalty.words().matches(".*\\d.*");
        return said ? penalty.words() : penalty.words() + new Yuan(penalty.amount()).figures() + "元";
    }

    // The credit data have one name for both kinds of confiscation; the law has two.
    private static String name(PenaltyKind kind) {
        return switch (kind) {
            case CONFISCATION_OF_GAINS -> "没收违法所得";
            case CONFISCATION_OF_GOODS -> "没收非法财物";
            default -> kind.creditLabel();
        };
    }

    private static List<Basis> bases(DecidedCase decided) {
        var bases = new ArrayList<Basis>();
        bases.addAll(cited(decided.draft().qualification(), decided.power().violationBasis(), BasisRole.VIOLATED));
        bases.addAll(cited(decided.draft().basis(), decided.power().penaltyBasis(), BasisRole.APPLIED));
        bases.addAll(Citations.in(decided.draft().discretion(), BasisRole.DISCRETION));
        return bases;
    }

    private static List<Basis> cited(String text, String otherwise, BasisRole role) {
        var found = Citations.in(text, role);
        return found.isEmpty() ? Citations.in(otherwise, role) : found;
    }

    private static Amounts amounts(DecidedCase decided, UnaryOperator<String> mask) {
        var draft = decided.draft();
        return new Amounts(
                positive(draft.fine()),
                positive(sum(decided, PenaltyKind.CONFISCATION_OF_GAINS)),
                words(decided, mask, PenaltyKind.CONFISCATION_OF_GOODS)
                        .map(goods -> goods.startsWith("没收") ? goods.substring(2) : goods)
                        .orElse(null),
                decided.entry("CF-PT-19", "goodsValue").map(BigDecimal::new).orElse(null),
                words(decided, mask, PenaltyKind.LICENCE_WITHHELD, PenaltyKind.LICENCE_REVOKED)
                        .orElse(null));
    }

    private static BigDecimal sum(DecidedCase decided, PenaltyKind kind) {
        return decided.draft().penalties().stream()
                .filter(penalty -> penalty.kind() == kind)
                .map(Penalty::amount)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static Optional<String> words(DecidedCase decided, UnaryOperator<String> mask, PenaltyKind... kinds) {
        return decided.draft().penalties().stream()
                .filter(penalty -> List.of(kinds).contains(penalty.kind()))
                .map(penalty -> mask.apply(penalty.words()))
                .reduce((one, other) -> one + "；" + other);
    }

    private static @Nullable BigDecimal positive(BigDecimal amount) {
        return amount.signum() == 0 ? null : amount;
    }

    // Days that do not count – a test, a hearing – make it longer than the law's figure; only casework knows them, so a
    // time that needs them is not told at all.
    private static @Nullable Elapsed elapsed(DecidedCase decided) {
        var limit = decided.deadline("D-90");
        return limit.flatMap(spec -> decided.day(spec.from()))
                .map(filed -> (int) DAYS.between(filed, decided.decidedOn()))
                .filter(days -> days <= limit.get().amount())
                .map(days -> new Elapsed(days, limit.get().amount()))
                .orElse(null);
    }

    /** The steps that are on the public flow chart, and legal review, as they were taken in this case. */
    private static List<Milestone> process(DecidedCase decided, LocalDate publishedOn) {
        var story = new ArrayList<Milestone>();
        var told = new ArrayList<Step>();
        for (var line : decided.details().steps()) {
            var step = decided.procedure().find(line.step()).orElseThrow();
            var day = line.isDone() ? day(line) : Optional.<LocalDate>empty();
            var chart = step.chart();
            if (day.isEmpty()
                    || chart == null && step.kind() != StepKind.REVIEW
                    || step.kind() == StepKind.PUBLICATION
                    || told.contains(step)) {
                continue;
            }
            told.add(step);
            var what = chart == null ? "法制审核通过" : chart.title().zh();
            var key = step.kind() == StepKind.DECISION || step.kind() == StepKind.APPROVAL;
            story.add(new Milestone(day.get(), what, step.kind() == StepKind.DECISION ? decided.docNo() : null, key));
        }
        story.add(new Milestone(publishedOn, PublicRecord.PUBLISHED, null, false));
        story.sort(Comparator.comparing(Milestone::on));
        return story;
    }

    /** The day a step speaks of: what its form says, else when it was finished. */
    private static Optional<LocalDate> day(StepLine line) {
        return Stream.of("filedOn", "decidedOn", "servedOn", "paidOn", "closedOn")
                .flatMap(field -> line.form().get(field) instanceof String text && text.length() >= 10
                        ? Stream.of(LocalDate.parse(text.substring(0, 10)))
                        : Stream.of())
                .findFirst()
                .or(() -> Optional.ofNullable(line.doneAt()).map(at -> LocalDate.ofInstant(at, OfficialClock.BEIJING)));
    }

    private Remedies remedies(DecidedCase decided) {
        var where = decided.body().remedies();
        var served = decided.day(SERVICE, "effectiveOn");
        return new Remedies(
                where == null ? "" : where.reconsideration(),
                served.map(day -> deadlines.due(RECONSIDERATION, day).due()).orElse(null),
                Remedy.NOT_USED,
                where == null ? "" : where.court(),
                served.map(day -> deadlines.due(SUIT, day).due()).orElse(null),
                Remedy.NOT_USED);
    }

    private Performance performance(DecidedCase decided) {
        if (decided.draft().total().signum() == 0) {
            return new Performance(PerformanceState.NONE, null);
        }
        var paid = decided.day(PERFORMANCE, "paidOn");
        if (paid.isPresent()) {
            return new Performance(PerformanceState.DONE, paid.get());
        }
        return new Performance(
                PerformanceState.DUE,
                decided.deadline("D-PAY15")
                        .flatMap(spec -> decided.day(spec.from())
                                .map(day -> deadlines.due(spec.rule(), day).due()))
                        .orElse(null));
    }

    private static List<String> masked(Stream<String> texts, UnaryOperator<String> mask) {
        return texts.map(mask).toList();
    }
}
