package org.zhifa.casework;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.zhifa.casework.deadline.Deadlines;
import org.zhifa.casework.deadline.WorkCalendar;
import org.zhifa.casework.procedure.DeadlineSpec;
import org.zhifa.casework.procedure.Procedure;
import org.zhifa.casework.procedure.Step;
import org.zhifa.casework.procedure.StepKind;
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
    private final Deadlines deadlines;
    private final WorkCalendar calendar;

    Gates(Officers officers, PowerList powers, Deadlines deadlines, WorkCalendar calendar) {
        this.officers = officers;
        this.powers = powers;
        this.deadlines = deadlines;
        this.calendar = calendar;
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
        if (distinct.size() < needed) {
            throw new CaseRefusal.TooFewOfficers(needed, distinct.size());
        }
        for (var person : distinct) {
            var officer = officers.find(person).orElseThrow(() -> new CaseRefusal.NoCertificate("?", "?"));
            if (!officer.mayAct(act, day)) {
                throw new CaseRefusal.NoCertificate(
                        officer.name(), officer.validTo().toString());
            }
        }
    }

    String nameOf(PersonId person) {
        return officers.find(person).map(Officer::name).orElse("?");
    }

    /** The gates of a decision but those of its review: G6, G7, G8, G11. */
    void mayBeDecided(CaseFile file, Procedure procedure, Step step, LocalDate day) {
        defenceIsOver(file, procedure, day);
        hearingWasTold(file, procedure);
        if (file.isToBeDiscussed() && kindOf(file, procedure, "CF-PT-18").isEmpty()) {
            throw new CaseRefusal.NotDiscussed(file.number());
        }
        isInTime(file, step, day);
    }

    /** G8: the notice was served, and the party answered, waived in writing, or let the time pass. */
    private void defenceIsOver(CaseFile file, Procedure procedure, LocalDate day) {
        var notice = procedure.steps().stream()
                .filter(step -> step.gates().contains(org.zhifa.casework.procedure.Gate.G7))
                .filter(step -> step.kind() == StepKind.SERVICE)
                .flatMap(step -> file.lastDone(step.id()).stream())
                .findFirst()
                .orElseThrow(() -> new CaseRefusal.DefenceOpen("—"));
        var served = StepForm.day(notice.form().get("servedOn")).orElseThrow();
        var answer = file.lastDone("CF-PT-15");
        var given = answer.map(entry -> entry.form().get("made"))
                .filter(made -> !made.equals("NONE"))
                .isPresent();
        var until = calendarDay(served, 5);
        if (answer.isEmpty() || !given && !day.isAfter(until)) {
            throw new CaseRefusal.DefenceOpen(until.toString());
        }
    }

    private LocalDate calendarDay(LocalDate from, int workDays) {
        var day = from;
        for (var counted = 0; counted < workDays; ) {
            day = day.plusDays(1);
            counted += calendar.isWorkDay(day) ? 1 : 0;
        }
        return day;
    }

    /** G7. */
    private void hearingWasTold(CaseFile file, Procedure procedure) {
        var told = file.lastDone("CF-PT-14")
                .map(entry -> Boolean.TRUE.equals(entry.form().get("hearingRight")))
                .orElse(false);
        if (file.isHeard() && !told) {
            throw new CaseRefusal.HearingNotTold();
        }
    }

    /** G6: within the period that runs for this step, with what suspends it. */
    private void isInTime(CaseFile file, Step step, LocalDate day) {
        for (var spec : step.deadlines()) {
            start(file, spec).ifPresent(start -> {
                var due = deadlines.due(spec.rule(), start, Pauses.of(file, spec), List.of());
                if (day.isAfter(due.due())) {
                    throw new CaseRefusal.TooLate(due.due());
                }
            });
        }
    }

    static Optional<LocalDate> start(CaseFile file, DeadlineSpec spec) {
        return file.last(spec.from().step())
                .flatMap(entry -> StepForm.day(entry.form().get(spec.from().field())));
    }

    private static Optional<StepEntry> kindOf(CaseFile file, Procedure procedure, String step) {
        return procedure.find(step).flatMap(found -> file.lastDone(found.id()));
    }
}
