package org.zhifa.review;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.zhifa.casework.CaseDeadline;
import org.zhifa.casework.CaseDetails;
import org.zhifa.casework.CaseDetails.StepLine;
import org.zhifa.casework.Casework;
import org.zhifa.casework.DecisionDraft;
import org.zhifa.casework.procedure.FieldSpec;
import org.zhifa.casework.procedure.Procedures;
import org.zhifa.casework.procedure.Step;
import org.zhifa.casework.procedure.StepActor;
import org.zhifa.identity.PersonId;
import org.zhifa.registry.Officers;
import org.zhifa.review.Observation.Source;
import org.zhifa.shared.OfficialClock;
import org.zhifa.shared.Yuan;

/** What the platform sees of how a case went, step by step: who acted, when, and which amounts were named. */
@Component
class CourseChecks {

    private static final String AND = "、";
    private static final String FINE = "fine";

    private final Casework casework;
    private final Procedures procedures;
    private final Officers officers;

    CourseChecks(Casework casework, Procedures procedures, Officers officers) {
        this.casework = casework;
        this.procedures = procedures;
        this.officers = officers;
    }

    /** On the day of each act, not today: a certificate that ended since takes nothing from what was done before. */
    Observation certificates(CaseDetails details) {
        var act = details.summary().act();
        var lapsed = new ArrayList<String>();
        var sources = new ArrayList<Source>();
        var acts = acts(details);
        for (var line : acts) {
            var day = day(details, line);
            for (var person : acting(details, line)) {
                var officer = officers.find(person);
                if (officer.filter(each -> each.mayAct(act, day)).isEmpty()) {
                    lapsed.add("%s（%s，%s）"
                            .formatted(
                                    officer.map(each -> each.name()).orElse(person.toString()),
                                    step(details, line).name().zh(),
                                    day));
                    sources.add(source(details, line));
                }
            }
        }
        officers(details, acts)
                .forEach(person -> officers.find(person)
                        .ifPresent(officer -> sources.add(new Source(
                                Source.Place.REGISTER, officer.certificate().text(), officer.name()))));
        return lapsed.isEmpty()
                ? Observation.holds(
                                MachineCheck.CERTIFICATES,
                                "valid",
                                officers(details, acts).size(),
                                acts.size())
                        .from(sources)
                : Observation.doubtful(MachineCheck.CERTIFICATES, "missing", String.join(AND, lapsed))
                        .from(sources);
    }

    Observation officers(CaseDetails details) {
        var together = acts(details).stream()
                .filter(line -> step(details, line).officers() > 1)
                .toList();
        var few = together.stream()
                .filter(line ->
                        acting(details, line).size() < step(details, line).officers())
                .toList();
        return few.isEmpty()
                ? Observation.holds(MachineCheck.OFFICERS, "enough", together.size())
                        .from(sources(details, together))
                : Observation.doubtful(MachineCheck.OFFICERS, "few", names(details, few))
                        .from(sources(details, few));
    }

    Observation timeLimits(CaseDetails details) {
        var limits = casework.deadlines(details.summary().id()).stream()
                .filter(deadline -> !deadline.isEarliest())
                .toList();
        var missed = limits.stream()
                .filter(deadline ->
                        deadline.state() == CaseDeadline.State.MISSED || deadline.state() == CaseDeadline.State.OVERDUE)
                .toList();
        if (missed.isEmpty()) {
            return Observation.holds(MachineCheck.TIME_LIMITS, "kept", limits.size());
        }
        var words = missed.stream()
                .map(deadline ->
                        "%s（%s）".formatted(step(details, deadline.step()).name().zh(), deadline.day()))
                .collect(Collectors.joining(AND));
        return Observation.doubtful(MachineCheck.TIME_LIMITS, "missed", words)
                .from(missed.stream()
                        .map(CaseDeadline::step)
                        .distinct()
                        .flatMap(step -> details.last(step).stream())
                        .map(line -> source(details, line))
                        .toList());
    }

    /** The fine as report, notice and draft have it: what differs may be right, and must be looked at. */
    Observation alike(CaseDetails details, DecisionDraft draft) {
        var named = details.steps().stream()
                .filter(StepLine::isDone)
                .filter(line -> details.last(line.step()).filter(line::equals).isPresent())
                .filter(line -> line.form().get(FINE) instanceof String fine && !fine.isBlank())
                .toList();
        var others = named.stream()
                .filter(line -> fine(line).compareTo(draft.fine()) != 0)
                .toList();
        if (named.isEmpty()) {
            return Observation.unknown(MachineCheck.ALIKE, "none");
        }
        return others.isEmpty()
                ? Observation.holds(MachineCheck.ALIKE, "same", named.size() + 1, yuan(draft.fine()))
                        .from(sources(details, named))
                : Observation.doubtful(
                                MachineCheck.ALIKE,
                                "differ",
                                yuan(draft.fine()),
                                others.stream()
                                        .map(line -> step(details, line).name().zh() + " " + yuan(fine(line)))
                                        .collect(Collectors.joining(AND)))
                        .from(sources(details, others));
    }

    Source source(CaseDetails details, StepLine line) {
        return new Source(
                Source.Place.STEP,
                line.entry().toString(),
                step(details, line).name().zh());
    }

    List<Source> source(CaseDetails details, String step) {
        return details.last(step).map(line -> source(details, line)).stream().toList();
    }

    private List<Source> sources(CaseDetails details, List<StepLine> lines) {
        return lines.stream().map(line -> source(details, line)).toList();
    }

    private String names(CaseDetails details, List<StepLine> lines) {
        return lines.stream().map(line -> step(details, line).name().zh()).collect(Collectors.joining(AND));
    }

    /** What officers did: forms and services, not approvals or reviews by others. */
    private List<StepLine> acts(CaseDetails details) {
        return details.steps().stream()
                .filter(StepLine::isDone)
                .filter(line -> step(details, line).actors().stream()
                        .findFirst()
                        .filter(actor -> actor == StepActor.HA)
                        .isPresent())
                .toList();
    }

    private List<PersonId> officers(CaseDetails details, List<StepLine> acts) {
        return acts.stream()
                .flatMap(line -> acting(details, line).stream())
                .distinct()
                .toList();
    }

    /** Those the form names, or else the case's own officers. */
    private List<PersonId> acting(CaseDetails details, StepLine line) {
        return step(details, line).fields().stream()
                .filter(field -> field.type() == FieldSpec.Type.OFFICERS)
                .map(field -> line.form().get(field.name()))
                .filter(List.class::isInstance)
                .map(people -> ((List<?>) people)
                        .stream().map(person -> PersonId.of(person.toString())).toList())
                .findFirst()
                .orElse(details.handlers());
    }

    /** The day the form gives, or else the day it was entered. */
    private LocalDate day(CaseDetails details, StepLine line) {
        return step(details, line).fields().stream()
                .filter(field -> field.type().isADate())
                .flatMap(field -> day(line.form().get(field.name())).stream())
                .findFirst()
                .orElse(LocalDate.ofInstant(line.at(), OfficialClock.BEIJING));
    }

    private static Optional<LocalDate> day(@Nullable Object entry) {
        return entry instanceof String text && text.length() >= 10
                ? Optional.of(LocalDate.parse(text.substring(0, 10)))
                : entry instanceof Map<?, ?> range ? day(range.get("from")) : Optional.empty();
    }

    private Step step(CaseDetails details, StepLine line) {
        return step(details, line.step());
    }

    private Step step(CaseDetails details, String step) {
        return procedures.find(details.summary().procedure()).orElseThrow().step(step);
    }

    private static BigDecimal fine(StepLine line) {
        return new BigDecimal(String.valueOf(line.form().get(FINE)));
    }

    private static String yuan(BigDecimal amount) {
        return new Yuan(amount).figures();
    }
}
