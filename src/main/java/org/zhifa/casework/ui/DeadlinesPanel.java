package org.zhifa.casework.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.zhifa.casework.CaseDeadline;
import org.zhifa.casework.procedure.Procedure;
import org.zhifa.shared.ui.Because;
import org.zhifa.shared.ui.DueChip;
import org.zhifa.shared.ui.Formats;
import org.zhifa.shared.ui.Panel;
import org.zhifa.shared.ui.StateChip;
import org.zhifa.shared.ui.Tone;

/** The deadlines of a case, each with the reckoning behind its date. */
final class DeadlinesPanel extends Composite<Panel> {

    private final transient Procedure procedure;
    private final transient LocalDate today;

    DeadlinesPanel(List<CaseDeadline> deadlines, Procedure procedure, LocalDate today) {
        this.procedure = procedure;
        this.today = today;
        var now = new Span(getTranslation("casework.deadlines.today", dayOf(today)));
        now.addClassNames("zf-f12", "zf-c3");
        getContent().end(now);
        deadlines.forEach(each -> getContent().add(line(each)));
        if (deadlines.isEmpty()) {
            var none = new Div(new Span(getTranslation("casework.deadlines.none")));
            none.addClassNames("zf-sec", "zf-c3", "zf-f13");
            getContent().add(none);
        }
    }

    @Override
    protected Panel initContent() {
        return new Panel(getTranslation("casework.deadlines.title"));
    }

    private Component line(CaseDeadline each) {
        var name = new Span(name(each));
        var note = new Element("small").setText(note(each));
        var words = new Div(name);
        words.getElement().appendChild(note);
        var line = new Div(
                words,
                state(each),
                new Because(getTranslation("casework.deadlines.why", name(each)), () -> answer(each)));
        line.addClassName("zf-deadline");
        return line;
    }

    private String name(CaseDeadline each) {
        return getTranslation("casework.deadline.name." + each.spec().code());
    }

    private String note(CaseDeadline each) {
        var day = dayOf(each.day());
        return each.endedOn()
                .map(ended -> getTranslation("casework.deadlines.ended", day, Formats.day(ended, today)))
                .orElseGet(() -> getTranslation(
                        each.isEarliest() ? "casework.deadlines.earliest" : "casework.deadlines.latest",
                        day,
                        procedure.step(each.step()).name().in(getLocale())));
    }

    private Component state(CaseDeadline each) {
        return switch (each.state()) {
            case RUNNING, OVERDUE ->
                each.isEarliest() ? chip(each, Tone.PLAIN, "lock") : new DueChip(each.day(), today);
            case REACHED, LAPSED -> chip(each, Tone.PLAIN, null);
            case KEPT -> chip(each, Tone.GREEN, "check");
            case MISSED -> chip(each, Tone.RED, "warning");
        };
    }

    private Component chip(CaseDeadline each, Tone tone, @Nullable String icon) {
        return new StateChip(getTranslation(each.state().labelKey()), tone, icon);
    }

    private Because.Answer answer(CaseDeadline each) {
        var rows = new ArrayList<Because.Row>();
        for (var line : each.deadline().explanation()) {
            rows.add(new Because.Row(
                    String.valueOf(rows.size() + 1),
                    getTranslation(line.messageKey(), line.words().toArray()),
                    null,
                    ""));
        }
        var consequences = new ArrayList<String>();
        Optional.ofNullable(each.spec().missed())
                .map(missed -> getTranslation("casework.deadline.missed." + missed))
                .ifPresent(consequences::add);
        consequences.add(getTranslation("problem.basis", each.spec().basis()));
        return new Because.Answer(
                getTranslation("casework.deadlines.whyDay", Formats.day(each.day(), today)),
                rows,
                new Because.Row(
                        getTranslation(each.isEarliest() ? "casework.deadlines.from" : "casework.deadlines.until"),
                        dayOf(each.day()),
                        null,
                        left(each)),
                consequences,
                null,
                getTranslation("casework.deadlines.rule", each.spec().code()));
    }

    private String left(CaseDeadline each) {
        return each.isOpen()
                ? getTranslation(
                        "casework.deadlines.left", each.left(), each.spec().unit())
                : getTranslation(each.state().labelKey());
    }

    private String dayOf(LocalDate day) {
        return Formats.day(day, today) + " " + Formats.weekday(day, getLocale());
    }
}
