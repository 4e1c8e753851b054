package org.zhifa.review;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.zhifa.casework.CaseDeadline;
import org.zhifa.casework.CaseDetails;
import org.zhifa.casework.CaseDetails.StepLine;
import org.zhifa.casework.Casework;
import org.zhifa.casework.DecisionDraft;
import org.zhifa.casework.deadline.Deadlines;
import org.zhifa.casework.procedure.DeadlineSpec;
import org.zhifa.casework.procedure.Gate;
import org.zhifa.casework.procedure.Procedure;
import org.zhifa.casework.procedure.Procedures;
import org.zhifa.casework.procedure.Step;
import org.zhifa.casework.procedure.StepKind;
import org.zhifa.evidence.Coverage;
import org.zhifa.evidence.Evidence;
import org.zhifa.evidence.EvidenceItem;
import org.zhifa.registry.Parties;
import org.zhifa.registry.PowerItem;
import org.zhifa.registry.PowerList;
import org.zhifa.review.Observation.Source;
import org.zhifa.shared.OfficialClock;
import org.zhifa.shared.Yuan;

/** Looks at a case as far as a machine can (机器核对), from the registers, the forms of its steps, the
 * evidence and the draft. */
@Component
class MachineChecks {

    private static final Source DRAFT = new Source(Source.Place.DRAFT, "", "代拟稿");

    /** An amount in 元 as a sentence gives it: {@code 3600元}, {@code 12 600.50 元}. */
    private static final Pattern AMOUNT = Pattern.compile("(\\d[\\d,\\u00a0\\u202f ]*(?:\\.\\d{1,2})?)\\s*元");

    private final CourseChecks course;
    private final PowerList powers;
    private final Parties parties;
    private final Casework casework;
    private final Evidence evidence;
    private final Procedures procedures;
    private final Deadlines deadlines;
    private final OfficialClock clock;

    MachineChecks(
            CourseChecks course,
            PowerList powers,
            Parties parties,
            Casework casework,
            Evidence evidence,
            Procedures procedures,
            Deadlines deadlines,
            OfficialClock clock) {
        this.course = course;
        this.powers = powers;
        this.parties = parties;
        this.casework = casework;
        this.evidence = evidence;
        this.procedures = procedures;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    List<Observation> look(List<MachineCheck> checks, CaseDetails details, DecisionDraft draft) {
        return checks.stream().map(check -> look(check, details, draft)).toList();
    }

    private Observation look(MachineCheck check, CaseDetails details, DecisionDraft draft) {
        return switch (check) {
            case CERTIFICATES -> course.certificates(details);
            case OFFICERS -> course.officers(details);
            case POWER -> power(details);
            case EVIDENCE -> evidence(details, draft);
            case RECORDING -> recording(details);
            case DISCRETION -> discretion(draft);
            case BENCHMARK -> benchmark(details);
            case BASIS -> basis(details, draft);
            case LAW_THEN -> lawThen(details);
            case LIMITATION -> limitation(details);
            case NOTICE -> notice(details);
            case TIME_LIMITS -> course.timeLimits(details);
            case DECISION_DUE -> decisionDue(details);
            case AMOUNTS -> amounts(draft);
            case ALIKE -> course.alike(details, draft);
            case AS_TOLD -> asTold(details, draft);
            case PARTY -> party(details);
        };
    }

    private Observation power(CaseDetails details) {
        return powers.find(details.power())
                .filter(item -> item.act() == details.summary().act() && item.isInForceOn(clock.today()))
                .map(item -> Observation.holds(MachineCheck.POWER, "inForce", item.code()))
                .orElseGet(() -> Observation.doubtful(MachineCheck.POWER, "missing", details.power()))
                .from(listed(details));
    }

    private Observation evidence(CaseDetails details, DecisionDraft draft) {
        var items = evidence.of(details.summary().id());
        var seen = draft.evidence().isEmpty()
                ? Observation.doubtful(MachineCheck.EVIDENCE, "none", items.size())
                : Observation.holds(
                        MachineCheck.EVIDENCE, "listed", draft.evidence().size(), items.size());
        return seen.from(DRAFT).from(items.stream().map(MachineChecks::source).toList());
    }

    /** Of the steps that were taken: what lies ahead is not missing yet. */
    private Observation recording(CaseDetails details) {
        var taken = evidence.coverage(details.summary().id()).lines().stream()
                .filter(line -> line.state() != Coverage.State.AHEAD)
                .toList();
        var bare = taken.stream()
                .filter(line -> line.state() == Coverage.State.MISSING || line.state() == Coverage.State.GAP)
                .toList();
        return bare.isEmpty()
                ? Observation.holds(MachineCheck.RECORDING, "covered", taken.size())
                        .from(taken.stream()
                                .flatMap(line -> line.items().stream())
                                .map(MachineChecks::source)
                                .toList())
                : Observation.doubtful(MachineCheck.RECORDING, "missing", taken.size(), taken.size() - bare.size())
                        .from(bare.stream()
                                .flatMap(line -> course.source(details, line.step()).stream())
                                .toList());
    }

    private static Source source(EvidenceItem item) {
        return new Source(Source.Place.EVIDENCE, item.id().toString(), item.name());
    }

    private static Observation discretion(DecisionDraft draft) {
        var seen = draft.discretion().isBlank()
                ? Observation.doubtful(MachineCheck.DISCRETION, "missing")
                : Observation.holds(MachineCheck.DISCRETION, "given");
        return seen.from(DRAFT);
    }

    /** The registers name the law of an item and no tiers: whether the tier is right is the reviewer's to say. */
    private Observation benchmark(CaseDetails details) {
        return Observation.unknown(MachineCheck.BENCHMARK, "notInRegister", details.power())
                .from(listed(details), DRAFT);
    }

    private Observation basis(CaseDetails details, DecisionDraft draft) {
        return powers.find(details.power())
                .filter(item -> draft.basis().contains(item.penaltyBasis())
                        && draft.qualification().contains(item.violationBasis()))
                .map(item -> Observation.holds(MachineCheck.BASIS, "asListed", item.penaltyBasis()))
                .orElseGet(() -> Observation.doubtful(MachineCheck.BASIS, "differs"))
                .from(listed(details), DRAFT);
    }

    /** From the law's own time: neither one that came later, nor one that was over (《行政处罚法》第三十七条). */
    private Observation lawThen(CaseDetails details) {
        return violationEnded(details)
                .map(day -> powers.find(details.power())
                        .filter(item -> item.isInForceOn(day))
                        .map(item -> Observation.holds(MachineCheck.LAW_THEN, "inForce", day.toString()))
                        .orElseGet(() -> Observation.doubtful(MachineCheck.LAW_THEN, "notInForce", day.toString())))
                .orElseGet(() -> Observation.unknown(MachineCheck.LAW_THEN, "unknown"))
                .from(listed(details));
    }

    private Optional<LocalDate> violationEnded(CaseDetails details) {
        return limitationSpec(details)
                .flatMap(spec -> day(details, spec.from().step(), spec.from().field()));
    }

    private Source listed(CaseDetails details) {
        return new Source(
                Source.Place.REGISTER,
                details.power(),
                powers.find(details.power()).map(PowerItem::name).orElse(details.power()));
    }

    /** The limitation as the procedure declares it, counted from the day the violation ended (LIM36). */
    private Observation limitation(CaseDetails details) {
        return limitationSpec(details)
                .flatMap(spec -> limitation(details, spec))
                .orElseGet(() -> Observation.unknown(MachineCheck.LIMITATION, "unknown"));
    }

    private Optional<DeadlineSpec> limitationSpec(CaseDetails details) {
        return procedure(details).steps().stream()
                .filter(each -> each.gates().contains(Gate.LIM36))
                .flatMap(each -> each.deadlines().stream())
                .filter(spec -> spec.basis().equals(Gate.LIM36.basis()))
                .findFirst();
    }

    private Optional<Observation> limitation(CaseDetails details, DeadlineSpec spec) {
        var found = spec.to() == null
                ? Optional.<LocalDate>empty()
                : day(details, spec.to().step(), spec.to().field());
        return day(details, spec.from().step(), spec.from().field())
                .flatMap(ended -> found.map(day -> {
                    var barred = deadlines.due(spec.rule(), ended).due();
                    var seen = day.isAfter(barred)
                            ? Observation.doubtful(MachineCheck.LIMITATION, "barred", barred.toString())
                            : Observation.holds(MachineCheck.LIMITATION, "inTime", barred.toString());
                    return seen.from(course.source(details, spec.from().step()));
                }));
    }

    private Observation notice(CaseDetails details) {
        return noticed(details)
                .flatMap(line -> day(line.form().get("servedOn"))
                        .map(day -> Observation.holds(MachineCheck.NOTICE, "served", day.toString())
                                .from(course.source(details, line))))
                .orElseGet(() -> Observation.unknown(MachineCheck.NOTICE, "notYet"));
    }

    private Observation decisionDue(CaseDetails details) {
        var decision = procedure(details).steps().stream()
                .filter(step -> step.kind() == StepKind.DECISION)
                .map(Step::id)
                .toList();
        return casework.deadlines(details.summary().id()).stream()
                .filter(deadline -> decision.contains(deadline.step()) && deadline.isOpen())
                .min(Comparator.comparing(CaseDeadline::day))
                .map(deadline -> deadline.state() == CaseDeadline.State.OVERDUE
                        ? Observation.doubtful(
                                MachineCheck.DECISION_DUE,
                                "over",
                                deadline.day().toString())
                        : Observation.holds(
                                MachineCheck.DECISION_DUE,
                                "runs",
                                deadline.day().toString(),
                                deadline.left()))
                .orElseGet(() -> Observation.unknown(MachineCheck.DECISION_DUE, "none"));
    }

    /** Where an item's words name amounts, one of them must be the item's own. */
    private static Observation amounts(DecisionDraft draft) {
        for (var item : draft.penalties()) {
            var named = AMOUNT.matcher(item.words())
                    .results()
                    .map(found -> new BigDecimal(found.group(1).replaceAll("[^0-9.]", "")))
                    .toList();
            if (!named.isEmpty() && named.stream().noneMatch(amount -> amount.compareTo(item.amount()) == 0)) {
                return Observation.doubtful(MachineCheck.AMOUNTS, "differ", item.words(), yuan(item.amount()))
                        .from(DRAFT);
            }
        }
        return Observation.holds(
                        MachineCheck.AMOUNTS, "agree", draft.penalties().size(), yuan(draft.total()))
                .from(DRAFT);
    }

    /** A fine beyond what the party was told has to be told anew (《行政处罚法》第四十四条). */
    private Observation asTold(CaseDetails details, DecisionDraft draft) {
        var told = noticed(details).map(line -> line.form().get("fine")).map(fine -> new BigDecimal(fine.toString()));
        return told.map(fine -> draft.fine().compareTo(fine) > 0
                        ? Observation.doubtful(MachineCheck.AS_TOLD, "more", yuan(draft.fine()), yuan(fine))
                        : Observation.holds(MachineCheck.AS_TOLD, "within", yuan(draft.fine()), yuan(fine)))
                .orElseGet(() -> Observation.unknown(MachineCheck.AS_TOLD, "notYet"));
    }

    /** A party with malformed check digits cannot be entered; so whoever is there has valid ones. */
    private Observation party(CaseDetails details) {
        return parties.find(details.party())
                .map(party -> party.kind().isNaturalPerson()
                        ? Observation.holds(MachineCheck.PARTY, "citizen")
                        : Observation.holds(
                                MachineCheck.PARTY,
                                "organisation",
                                String.valueOf(
                                        party.creditCode() == null
                                                ? ""
                                                : party.creditCode().text())))
                .orElseGet(() -> Observation.doubtful(MachineCheck.PARTY, "missing"));
    }

    /** The notice (告知): the service step that tells of the right to a hearing. */
    private Optional<StepLine> noticed(CaseDetails details) {
        return procedure(details).steps().stream()
                .filter(step -> step.kind() == StepKind.SERVICE && step.gates().contains(Gate.G7))
                .map(Step::id)
                .flatMap(id -> details.last(id).stream())
                .filter(StepLine::isDone)
                .findFirst();
    }

    private Procedure procedure(CaseDetails details) {
        return procedures.find(details.summary().procedure()).orElseThrow();
    }

    private static Optional<LocalDate> day(CaseDetails details, String step, String field) {
        return details.last(step).flatMap(line -> day(line.form().get(field)));
    }

    private static Optional<LocalDate> day(@Nullable Object entry) {
        return entry instanceof String text && text.length() >= 10
                ? Optional.of(LocalDate.parse(text.substring(0, 10)))
                : entry instanceof Map<?, ?> range ? day(range.get("from")) : Optional.empty();
    }

    private static String yuan(BigDecimal amount) {
        return new Yuan(amount).figures();
    }
}
