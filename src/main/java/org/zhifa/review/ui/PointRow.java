package org.zhifa.review.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.Locale;
import org.zhifa.review.Finding;
import org.zhifa.review.Observation;
import org.zhifa.review.ReviewDetails.Point;
import org.zhifa.review.Verdict;
import org.zhifa.shared.ui.Icon;
import org.zhifa.shared.ui.Keys;
import org.zhifa.shared.ui.Segmented;
import org.zhifa.shared.ui.StateChip;
import org.zhifa.shared.ui.Tone;

/** A point of the checklist: its verdict, what the machine sees, and for a problem what it is. */
final class PointRow extends ListItem {

    /** What the row tells. */
    interface Judging {

        /** The row is chosen, and gets the focus. */
        void choose(PointRow row);

        /** The row is chosen by what is done in it. */
        void reach(PointRow row);

        void judge(int row, Verdict verdict, String note);

        /** A problem nobody explained yet, or no longer. */
        void pending();
    }

    private final int no;
    private final transient Judging judging;
    private boolean pending;

    final Segmented<Verdict> verdict;
    final TextArea note = new TextArea();

    PointRow(Point point, boolean mine, Judging judging) {
        this.no = point.row().no();
        this.judging = judging;
        var name = point.row().name().in(getLocale());
        verdict = new Segmented<>(name, List.of(Verdict.values()), each -> getTranslation(each.labelKey())).verdict();
        verdict.addClassName("small");
        verdict.setReadOnly(!mine);
        note.setPlaceholder(getTranslation("review.note.whatToDo"));
        note.setAriaLabel(getTranslation("review.note"));
        note.setReadOnly(!mine);
        note.setMinRows(2);
        note.setMaxLength(2000);
        note.addClassName("note");

        var number = new NativeButton(String.valueOf(no), click -> judging.choose(this));
        number.addClassName("no");
        number.setAriaLabel(name);
        // Twelve is 1 and then 2.
        Keys.click(number, String.join(" ", String.valueOf(no).split("")));
        getElement().setAttribute("tabindex", "-1");
        var title = new Div(new Span(name));
        title.addClassName("name");
        title.getElement().setAttribute("title", point.row().check().in(getLocale()));
        point.before().ifPresent(found -> title.add(before(found)));
        var seen = new Div();
        seen.addClassName("seen");
        point.observations().forEach(observation -> seen.add(line(observation)));
        if (point.observations().isEmpty()) {
            seen.add(new Span(new Icon("info").tiny(), new Span(getTranslation("review.machine.none"))));
        }
        add(number, title, verdict, seen, note);
        point.finding().ifPresent(found -> {
            verdict.setValue(found.verdict());
            note.setValue(found.note());
        });
        showNote();
        verdict.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                judging.reach(this);
                judged();
            }
        });
        note.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                judged();
            }
        });
    }

    void focus() {
        getElement().callJsFunction("focus");
    }

    boolean isPending() {
        return pending;
    }

    boolean isJudged() {
        return verdict.getValue() != null && !pending;
    }

    void judge(Verdict found) {
        verdict.setValue(found);
        judged();
    }

    private void judged() {
        showNote();
        pending = verdict.getValue() == Verdict.PROBLEM && note.getValue().isBlank();
        if (pending) {
            note.focus();
            judging.pending();
        } else if (verdict.getValue() != null) {
            judging.judge(no, verdict.getValue(), verdict.getValue() == Verdict.PROBLEM ? note.getValue() : "");
        }
    }

    private void showNote() {
        note.setVisible(verdict.getValue() == Verdict.PROBLEM);
    }

    private Component before(Finding found) {
        if (found.verdict() == Verdict.PROBLEM) {
            var problem = StateChip.bare(getTranslation("review.point.before.problem"), Tone.RED, "back");
            problem.getElement().setAttribute("title", found.note());
            return problem;
        }
        var before = new Span(getTranslation("review.point.before", found.verdict()));
        before.addClassNames("zf-c3", "zf-f12");
        return before;
    }

    private Span line(Observation observation) {
        var words = new Span(
                getTranslation(observation.messageKey(), observation.words().toArray()));
        words.addClassName("words");
        var icon = switch (observation.result()) {
            case HOLDS -> new Icon("check").tiny();
            case DOUBTFUL -> new Icon("warning").tiny();
            case UNKNOWN -> new Icon("info").tiny();
        };
        var line = new Span(icon, words);
        line.addClassName(observation.result().name().toLowerCase(Locale.ROOT));
        line.setTitle(getTranslation(observation.check().labelKey()));
        return line;
    }
}
