package org.zhifa.disclosure.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.zhifa.casework.deadline.Deadline;
import org.zhifa.casework.ui.CaseNavigation;
import org.zhifa.disclosure.PublicationEntry;
import org.zhifa.disclosure.PublicationFile;
import org.zhifa.disclosure.PublicationState;
import org.zhifa.disclosure.PublishRule;
import org.zhifa.shared.OfficialClock;
import org.zhifa.shared.ui.Because;
import org.zhifa.shared.ui.EmptyState;
import org.zhifa.shared.ui.Formats;
import org.zhifa.shared.ui.Panel;
import org.zhifa.shared.ui.StateChip;
import org.zhifa.shared.ui.Tone;

/** One publication: the rule that decided, the leak check, the original beside what the public reads, who did what. */
final class PublicationPane extends Div {

    private final transient PublicationFile file;
    private final transient LocalDate today;

    PublicationPane(PublicationFile file, Deadline deadline, LocalDate today, Component actions) {
        this.file = file;
        this.today = today;
        addClassName("zf-publication");
        add(head(deadline, actions), rule());
        if (file.passages().isEmpty()) {
            add(nothingYet());
        } else {
            add(leaks(), compared());
        }
        add(history());
    }

    private Component head(Deadline deadline, Component actions) {
        var task = file.task();
        var title = new H2(task.partyName() + " · " + task.title());
        var meta = new Div(
                CaseNavigation.link(task.caseId(), task.caseNo()),
                new Span(getTranslation("disclosure.decidedOn", Formats.day(task.decidedOn(), today))),
                new Span(getTranslation("disclosure.dueOn", Formats.day(task.dueOn(), today))),
                new Because(getTranslation("disclosure.dueOn.why"), () -> reckoned(deadline)));
        if (task.permalink() != null && task.state() == PublicationState.PUBLISHED) {
            var page =
                    new Anchor("/records/" + task.permalink(), task.permalink().value());
            page.setRouterIgnore(true);
            meta.add(page);
        }
        meta.addClassNames("zf-row", "zf-f12", "zf-c2");
        var head = new Div(new Div(title, meta), actions);
        head.addClassName("zf-publication-head");
        return head;
    }

    private Because.Answer reckoned(Deadline deadline) {
        var rows = new ArrayList<Because.Row>();
        for (var line : deadline.explanation()) {
            rows.add(new Because.Row(
                    String.valueOf(rows.size() + 1),
                    getTranslation(line.messageKey(), line.words().toArray()),
                    null,
                    ""));
        }
        return new Because.Answer(
                getTranslation("disclosure.dueOn", deadline.due()),
                rows,
                null,
                List.of(getTranslation("problem.basis", deadline.rule().basis())),
                null,
                deadline.rule().code());
    }

    private Component rule() {
        var last = file.last();
        var rule = last.rule();
        var outcome = last.outcome();
        if (rule == null || outcome == null) {
            return new Div();
        }
        var line = new Div(
                new StateChip(
                        getTranslation(outcome.labelKey()),
                        outcome.isPublic() ? Tone.GREEN : Tone.AMBER,
                        outcome.isPublic() ? "check" : "ban"),
                new Span(getTranslation("disclosure.rule", rule.name(), rule)),
                new Because(getTranslation("disclosure.rule.why"), () -> why(rule, outcome)));
        line.addClassNames("zf-row", "zf-publication-line");
        var block = new Div(line);
        if (last.reason() != null) {
            var reason = new Div(new Span(getTranslation("disclosure.reason.is", last.reason())));
            if (last.recheckOn() != null) {
                reason.add(new Span(getTranslation("disclosure.recheckOn", last.recheckOn())));
            }
            reason.addClassNames("zf-row", "zf-publication-line");
            block.add(reason);
        }
        return block;
    }

    private Because.Answer why(PublishRule rule, PublishRule.Outcome outcome) {
        return new Because.Answer(
                getTranslation("disclosure.rule.why"),
                List.of(new Because.Row(rule.name(), getTranslation(rule.labelKey()), null, "")),
                new Because.Row(
                        getTranslation("disclosure.rule.outcome"), getTranslation(outcome.labelKey()), null, ""),
                List.of(getTranslation("problem.basis", rule.basis())),
                null,
                null);
    }

    private Component nothingYet() {
        var forThePublic =
                file.last().outcome() == null || file.last().outcome().isPublic();
        return new EmptyState(
                forThePublic ? "document" : "ban",
                getTranslation(forThePublic ? "disclosure.empty.collect" : "disclosure.empty.kept"),
                getTranslation(forThePublic ? "disclosure.empty.collect.todo" : "disclosure.empty.kept.todo"));
    }

    private Component leaks() {
        var line = new Div();
        line.addClassNames("zf-row", "zf-publication-line");
        if (file.findings().isEmpty()) {
            line.add(new StateChip(getTranslation("disclosure.leak.none"), Tone.GREEN, "check"));
        }
        for (var finding : file.findings()) {
            line.add(new StateChip(
                    getTranslation("disclosure.leak.found", finding.field(), finding.kind()), Tone.RED, "warning"));
        }
        return line;
    }

    private Component compared() {
        var table = new Div();
        table.addClassName("zf-compared");
        table.add(heading("disclosure.original"), heading("disclosure.public"));
        for (var passage : file.passages()) {
            var name = new Div(new Span(getTranslation(passage.field().labelKey())));
            if (passage.isMasked()) {
                name.add(new StateChip(getTranslation("disclosure.masked"), Tone.BLUE, null));
            }
            name.addClassNames("zf-compared-name", "zf-row");
            table.add(
                    name,
                    new MaskedText(passage.original(), passage.published(), "original"),
                    new MaskedText(passage.published(), passage.original(), "public"));
        }
        return table;
    }

    private Component heading(String key) {
        return new H3(getTranslation(key));
    }

    private Component history() {
        var panel = new Panel(getTranslation("disclosure.history"));
        for (var entry : file.entries()) {
            panel.add(step(entry));
        }
        return panel;
    }

    private Component step(PublicationEntry entry) {
        var at = LocalDateTime.ofInstant(entry.at(), OfficialClock.BEIJING);
        var line = new Div(
                new Span(getTranslation(entry.state().labelKey())),
                new Span(entry.byName()),
                new Span(Formats.moment(at, today)),
                new Span(entry.reason() == null ? "" : entry.reason()));
        line.addClassNames("zf-publication-step", "zf-f12");
        return line;
    }
}
