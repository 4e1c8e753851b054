package org.zhifa.casework;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.zhifa.casework.deadline.Deadlines;
import org.zhifa.casework.deadline.WorkCalendar;
import org.zhifa.casework.procedure.DeadlineSpec;
import org.zhifa.casework.procedure.EntryTest;
import org.zhifa.casework.procedure.Gate;
import org.zhifa.casework.procedure.Procedure;
import org.zhifa.casework.procedure.Step;
import org.zhifa.casework.procedure.StepPurpose;
import org.zhifa.identity.PersonId;
import org.zhifa.registry.Officers;
import org.zhifa.registry.Parties;
import org.zhifa.shared.LegalBasis;
import org.zhifa.shared.OfficialClock;
import org.zhifa.tenancy.TenantFile;
import org.zhifa.tenancy.Tenants;

/** What the entries of a step must say for the law to let it be taken: what its file requires, and the gates it names. */
@Component
class StepRules {

    private static final BigDecimal SIMPLE_PERSON = new BigDecimal("200");
    private static final BigDecimal SIMPLE_ORGANISATION = new BigDecimal("3000");
    private static final BigDecimal SIMPLE_POLICE = new BigDecimal("500");

    // configurable: the law says "at night" and no more
    private static final LocalTime NIGHT = LocalTime.of(22, 0);
    private static final LocalTime MORNING = LocalTime.of(6, 0);

    private final Gates gates;
    private final CaseDeadlines deadlines;
    private final Extensions extensions;
    private final Deadlines engine;
    private final WorkCalendar calendar;
    private final Parties parties;
    private final Officers officers;
    private final Tenants tenants;
    private final ObjectProvider<CaseGaps> gaps;
    private final OfficialClock clock;

    StepRules(
            Gates gates,
            CaseDeadlines deadlines,
            Extensions extensions,
            Deadlines engine,
            WorkCalendar calendar,
            Parties parties,
            Officers officers,
            Tenants tenants,
            ObjectProvider<CaseGaps> gaps,
            OfficialClock clock) {
        this.gates = gates;
        this.deadlines = deadlines;
        this.extensions = extensions;
        this.engine = engine;
        this.calendar = calendar;
        this.parties = parties;
        this.officers = officers;
        this.tenants = tenants;
        this.gaps = gaps;
        this.clock = clock;
    }

    void check(CaseFile file, Procedure procedure, Step step, Map<String, Object> form, List<PersonId> named) {
        var entries = new Entries(file, step.id(), form);
        nobodyRecused(file, procedure, named);
        for (var requirement : step.requires()) {
            if (EntryTest.allHold(requirement.when(), step.id(), entries)
                    && !EntryTest.allHold(requirement.must(), step.id(), entries)) {
                throw new CaseRefusal.Required(requirement.words(), requirement.basis());
            }
        }
        for (var spec : step.deadlines()) {
            if (EntryTest.allHold(spec.when(), step.id(), entries)) {
                inItsTime(file, procedure, step, spec, entries);
            }
        }
        if (step.has(Gate.G3) && named.isEmpty()) {
            gates.enough(file.handlers().size(), step.officers(), file.act());
        }
        if (step.has(Gate.G5)) {
            isSimple(file, form);
        }
        if (step.has(Gate.G11)) {
            halfOfTheHeads(file, form);
        }
        if (step.has(Gate.G14)) {
            isComplete(file, procedure, form);
        }
        if (step.has(Gate.G15) && leadsToTheEnd(procedure, step)) {
            isWhollyRecorded(file, procedure, form);
        }
        if (step.has(Gate.G19)) {
            notAtNightOrOnAHoliday(form);
        }
        if (step.has(Gate.G20)) {
            gates.measuresAreInTime(file, procedure, step, form);
        }
        if (step.extension() != null) {
            mayBeExtended(file, procedure, step, form);
        }
    }

    /** G4: whoever was recused has no more part in the case. */
    private void nobodyRecused(CaseFile file, Procedure procedure, List<PersonId> named) {
        var recused = procedure.stepsFor(StepPurpose.RECUSAL).stream()
                .flatMap(step -> file.allDone(step.id()))
                .filter(entry -> "GRANTED".equals(entry.form().get("outcome")))
                .flatMap(entry -> StepForm.people(entry.form().get("person")).stream())
                .collect(Collectors.toSet());
        named.stream().filter(recused::contains).findFirst().ifPresent(person -> {
            throw new CaseRefusal.MustRecuse(
                    officers.find(person).map(officer -> officer.name()).orElse("?"));
        });
    }

    /** What may only happen after a period, or only within it. */
    private void inItsTime(CaseFile file, Procedure procedure, Step step, DeadlineSpec spec, Entries entries) {
        var to = spec.to();
        var end = to == null
                ? Optional.of(LocalDateTime.now(clock))
                : CaseDeadlines.moment(entries.apply(to.step(), to.field()));
        var start = CaseDeadlines.start(
                spec, entries.apply(spec.from().step(), spec.from().field()));
        if (start.isEmpty() || end.isEmpty()) {
            return;
        }
        var deadline = deadlines.reckoned(file, procedure, spec, start.get());
        var over = deadline.isMissedAt(end.get());
        switch (spec.bound()) {
            case NOT_BEFORE -> {
                if (!over) {
                    throw new CaseRefusal.TooEarly(step.name(), deadline.firstDayAfter(), spec.basis());
                }
            }
            case ONLY_WITHIN -> {
                if (over) {
                    throw new CaseRefusal.PeriodOver(step.name(), deadline.due(), spec.basis());
                }
            }
            case LATEST -> {}
        }
    }

    /** G5: a warning, or a fine of so much and no more; a sole trader counts as a person, which is configurable. */
    private void isSimple(CaseFile file, Map<String, Object> form) {
        var fine = Optional.ofNullable(form.get("fine"))
                .map(amount -> new BigDecimal(amount.toString()))
                .orElse(BigDecimal.ZERO);
        var police = tenants.current()
                .channel(file.act().code())
                .filter(TenantFile.Channel.GA::equals)
                .isPresent();
        var limit = police
                ? SIMPLE_POLICE
                : switch (parties.find(file.partyId()).orElseThrow().kind()) {
                    case NATURAL_PERSON, SOLE_TRADER -> SIMPLE_PERSON;
                    case LEGAL_PERSON, UNINCORPORATED -> SIMPLE_ORGANISATION;
                };
        if (fine.compareTo(limit) > 0) {
            throw new CaseRefusal.NotSimple(limit, police ? new LegalBasis("治安管理处罚法", "第一百一十九条") : Gate.G5.basis());
        }
    }

    /** G11: at least half of the heads took part, which is configurable. */
    private static void halfOfTheHeads(CaseFile file, Map<String, Object> form) {
        if (form.get("heads") != null) {
            var heads = Integer.parseInt(form.get("heads").toString());
            var attending = Integer.parseInt(form.get("attending").toString());
            if (attending * 2 < heads) {
                throw new CaseRefusal.TooFewHeads(file.number(), attending, heads);
            }
        }
    }

    /** G14. */
    private void isComplete(CaseFile file, Procedure procedure, Map<String, Object> form) {
        if (form.get("missing") == null) {
            gaps(file, procedure).findFirst().ifPresent(gap -> {
                throw new CaseRefusal.FileIncomplete(gap.step(), gap.kind());
            });
        }
    }

    /** G15. */
    private void isWhollyRecorded(CaseFile file, Procedure procedure, Map<String, Object> form) {
        if (form.get("unrecorded") == null) {
            gaps(file, procedure)
                    .filter(gap -> gap.kind() == CaseGaps.Kind.WHOLE_RECORDING)
                    .findFirst()
                    .ifPresent(gap -> {
                        throw new CaseRefusal.NotWhollyRecorded(gap.step());
                    });
        }
    }

    private Stream<CaseGaps.Gap> gaps(CaseFile file, Procedure procedure) {
        return gaps.orderedStream().flatMap(part -> part.of(file.id(), procedure).stream());
    }

    /** G19: neither at night nor on a day off; weekends count as days off here, which is configurable. */
    private void notAtNightOrOnAHoliday(Map<String, Object> form) {
        if (Boolean.TRUE.equals(form.get("urgent")) || !(form.get("time") instanceof Map<?, ?> range)) {
            return;
        }
        var from = LocalDateTime.parse((String) range.get("from"));
        var to = LocalDateTime.parse((String) range.get("to"));
        var dayOff = from.toLocalDate()
                .datesUntil(to.toLocalDate().plusDays(1))
                .filter(day -> !calendar.isWorkDay(day))
                .findFirst();
        if (dayOff.isPresent()) {
            throw new CaseRefusal.NotOnThatDay(dayOff.get());
        }
        var atNight = from.toLocalTime().isBefore(MORNING)
                || to.toLocalTime().isAfter(NIGHT)
                || !from.toLocalDate().equals(to.toLocalDate());
        if (atNight) {
            throw new CaseRefusal.NotAtNight(NIGHT, MORNING);
        }
    }

    /** A period is extended before it is over, by whom the law names and by no more than it allows. */
    private void mayBeExtended(CaseFile file, Procedure procedure, Step step, Map<String, Object> form) {
        var spec = extensions.code(step, form).flatMap(procedure::deadline).orElseThrow();
        var start = file.lastDone(spec.from().step())
                .flatMap(entry ->
                        CaseDeadlines.start(spec, entry.form().get(spec.from().field())))
                .orElseThrow(() -> new CaseRefusal.StepOutOfOrder(step.name().zh(), spec.basis()));
        var due = deadlines.reckoned(file, procedure, spec, start).due();
        if (clock.today().isAfter(due)) {
            throw new CaseRefusal.PeriodOver(step.name(), due, spec.basis());
        }
        var all = new ArrayList<>(extensions.of(file, procedure, spec));
        all.add(extensions.asked(step, form, spec, clock.today()));
        engine.due(spec.rule(), start, List.of(), all);
    }

    private static boolean leadsToTheEnd(Procedure procedure, Step step) {
        return step.nextIds().stream().anyMatch(next -> procedure.step(next).isLast());
    }

    /** The measures of a case, before anything of a form is known. */
    void measuresAreInTime(CaseFile file, Procedure procedure, Step step) {
        if (step.has(Gate.G20) && !step.isFor(StepPurpose.MEASURE)) {
            gates.measuresAreInTime(file, procedure, step, Map.of());
        }
    }
}
