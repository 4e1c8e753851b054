package org.zhifa.casework;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.zhifa.casework.procedure.DeadlineSpec;
import org.zhifa.casework.procedure.Gate;
import org.zhifa.casework.procedure.Procedure;
import org.zhifa.casework.procedure.Step;
import org.zhifa.casework.procedure.StepCondition;
import org.zhifa.casework.procedure.StepPurpose;
import org.zhifa.identity.PersonId;
import org.zhifa.registry.Act;
import org.zhifa.registry.Officer;
import org.zhifa.registry.Officers;
import org.zhifa.registry.PowerList;

/** What the law requires before a case moves on (硬性关口), one method a gate; each refusal cites its article. */
@Component
class Gates {

    private final Officers officers;
    private final PowerList powers;
    private final CaseDeadlines deadlines;

    Gates(Officers officers, PowerList powers, CaseDeadlines deadlines) {
        this.officers = officers;
        this.powers = powers;
        this.deadlines = deadlines;
    }

    /** G1. */
    void powerIsInForce(String power, Act act, LocalDate day) {
        powers.find(power)
                .filter(item -> item.act() == act && item.isInForceOn(day))
                .orElseThrow(() -> new CaseRefusal.NoPower(power));
    }

    /** G2 and G3: as many officers as the law asks for, each with a certificate that is valid on that day. */
    void officersMayAct(List<PersonId> people, int needed, Act act, LocalDate day) {
        var distinct = people.stream().distinct().toList();
        enough(distinct.size(), needed, act);
        for (var person : distinct) {
            var officer = officers.find(person).orElseThrow(() -> new CaseRefusal.NoCertificate(act, "?", "?"));
            if (!officer.mayAct(act, day)) {
                throw new CaseRefusal.NoCertificate(
                        act, officer.name(), officer.validTo().toString());
            }
        }
    }

    /** G3 alone. */
    void enough(int officers, int needed, Act act) {
        if (officers < needed) {
            throw new CaseRefusal.TooFewOfficers(act, needed, officers);
        }
    }

    String nameOf(PersonId person) {
        return officers.find(person).map(Officer::name).orElse("?");
    }

    /** The gates of a decision its step names, but those of its review: G6, G7, G8, G11. */
    void mayBeDecided(CaseFile file, Procedure procedure, Step step, LocalDate day) {
        var spared = file.conditions().contains(StepCondition.NO_PENALTY);
        if (step.has(Gate.G8) && !spared) {
            defenceIsOver(file, procedure, day);
        }
        if (step.has(Gate.G7) && !spared) {
            hearingWasTold(file, procedure);
        }
        if (step.has(Gate.G11)) {
            wasDiscussed(file, procedure);
        }
        if (step.has(Gate.G6)) {
            isInTime(file, procedure, step, day);
        }
    }

    /** G8: the notice was served, and the party answered, waived in writing, or let the time pass. */
    void defenceIsOver(CaseFile file, Procedure procedure, LocalDate day) {
        var notice = lastDone(file, procedure, StepPurpose.NOTICE)
                .orElseThrow(() -> new CaseRefusal.DefenceOpen(file.act(), "—"));
        var answer = lastDone(file, procedure, StepPurpose.DEFENCE);
        var given = answer.map(entry -> entry.form().get("made"))
                .filter(made -> !made.equals("NONE"))
                .isPresent();
        var until = procedure.stepsFor(StepPurpose.DEFENCE).stream()
                .flatMap(step -> step.deadlines().stream())
                .filter(spec -> spec.from().step().equals(notice.step()))
                .findFirst()
                .flatMap(spec -> due(file, procedure, spec));
        if (answer.isEmpty() || !given && until.filter(due -> !day.isAfter(due)).isPresent()) {
            throw new CaseRefusal.DefenceOpen(
                    file.act(), until.map(LocalDate::toString).orElse("—"));
        }
    }

    /** G7. */
    private void hearingWasTold(CaseFile file, Procedure procedure) {
        if (!file.isHeard()) {
            return;
        }
        var told = lastDone(file, procedure, StepPurpose.NOTICE)
                .map(entry -> Boolean.TRUE.equals(entry.form().get("hearingRight")))
                .orElse(false);
        if (!told) {
            throw new CaseRefusal.HearingNotTold();
        }
    }

    /** G11. */
    private void wasDiscussed(CaseFile file, Procedure procedure) {
        if (file.isToBeDiscussed()
                && lastDone(file, procedure, StepPurpose.DISCUSSION).isEmpty()) {
            throw new CaseRefusal.NotDiscussed(file.number());
        }
    }

    /** A penalty heavier than the one the party was told of needs a new notice (edge of G8). */
    boolean isHeavierThanTold(CaseFile file, Procedure procedure, BigDecimal fine) {
        return lastDone(file, procedure, StepPurpose.NOTICE)
                .map(entry -> entry.form().get("fine"))
                .map(told -> fine.compareTo(new BigDecimal(told.toString())) > 0)
                .orElse(false);
    }

    /** G6: within the period that runs for this step, with what suspends and extends it. */
    void isInTime(CaseFile file, Procedure procedure, Step step, LocalDate day) {
        for (var spec : step.deadlines()) {
            due(file, procedure, spec)
                    .filter(due -> !spec.isEarliest() && day.isAfter(due))
                    .ifPresent(due -> {
                        throw new CaseRefusal.TooLate(due, spec.basis());
                    });
        }
    }

    /** G20: a measure past its end is only lifted; before a case ends, every measure has ended. */
    void measuresAreInTime(CaseFile file, Procedure procedure, Step step, Map<String, Object> form) {
        if (step.isFor(StepPurpose.RELEASE) || form.get("endedOn") != null) {
            return;
        }
        var lastButOne =
                step.nextIds().stream().anyMatch(next -> procedure.step(next).isLast());
        for (var measure : procedure.stepsFor(StepPurpose.MEASURE)) {
            if (file.lastDone(measure.id()).isEmpty()) {
                continue;
            }
            deadlines
                    .of(file, procedure, measure)
                    .filter(each -> each.isOpen() && !each.isEarliest())
                    .findFirst()
                    .ifPresent(open -> {
                        if (open.state() == CaseDeadline.State.OVERDUE) {
                            throw new CaseRefusal.MeasureExpired(open.day());
                        }
                        if (lastButOne) {
                            throw new CaseRefusal.MeasureRuns(open.day());
                        }
                    });
        }
    }

    private Optional<LocalDate> due(CaseFile file, Procedure procedure, DeadlineSpec spec) {
        return file.last(spec.from().step())
                .flatMap(entry -> StepForm.day(entry.form().get(spec.from().field())))
                .map(LocalDate::atStartOfDay)
                .map((LocalDateTime start) ->
                        deadlines.reckoned(file, procedure, spec, start).due());
    }

    private static Optional<StepEntry> lastDone(CaseFile file, Procedure procedure, StepPurpose purpose) {
        return procedure.stepsFor(purpose).stream()
                .flatMap(step -> file.lastDone(step.id()).stream())
                .reduce((_, later) -> later);
    }
}
