package org.zhifa.review.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.zhifa.review.Finding;
import org.zhifa.review.Observation;
import org.zhifa.review.ReviewDetails.Point;
import org.zhifa.review.Verdict;
import org.zhifa.shared.ui.Icon;
import org.zhifa.shared.ui.Keys;
import org.zhifa.shared.ui.Segmented;
import org.zhifa.shared.ui.StateChip;
import org.zhifa.shared.ui.Tone;

/**
 * A point of the checklist: its verdict, what the machine sees, why, and where that stands. A problem says what it is, and so
 * does whoever finds nothing wrong where the machine doubts.
 */
final class PointRow extends ListItem {

    /** What the row tells. */
    interface Judging {

        /** The row is chosen, and gets the focus. */
        void choose(PointRow row);

        /** The row is chosen by what is done in it. */
        void reach(PointRow row);

        void judge(int row, Verdict verdict, String note, String page);

        /** Something nobody explained yet, or no longer. */
        void pending();

        /** Opens what the platform looked at. */
        void look(Observation.Source source);
    }

    private static final int MOST_SOURCES = 3;

    private final int no;
    private final boolean doubted;
    private final Div why = new Div();
    private final transient Judging judging;
    private boolean pending;

    final Segmented<Verdict> verdict;
    final TextArea note = new TextArea();
    final TextField page = new TextField();

    PointRow(Point point, boolean mine, Judging judging) {
        this.no = point.row().no();
        this.doubted = point.isDoubted();
        this.judging = judging;
        var name = point.row().name().in(getLocale());
        verdict = new Segmented<>(name, List.of(Verdict.values()), each -> getTranslation(each.labelKey())).verdict();
        verdict.addClassName("small");
        verdict.setReadOnly(!mine);
        note.setPlaceholder(getTranslation("review.note.whatToDo"));
        note.setAriaLabel(getTranslation("review.note"));
        note.setReadOnly(!mine);
        note.setMinRows(1);
        note.setMaxLength(2000);
        page.setPlaceholder(getTranslation("review.page"));
        page.setAriaLabel(getTranslation("review.page"));
        page.setReadOnly(!mine);
        page.setMaxLength(200);
        why.addClassName("note");
        why.add(note, page);

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
        add(number, title, verdict, seen, why);
        point.finding().ifPresent(found -> {
            verdict.setValue(found.verdict());
            note.setValue(found.note());
            page.setValue(found.page());
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
        page.addValueChangeListener(change -> {
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
        pending = (verdict.getValue() == Verdict.PROBLEM || verdict.getValue() != null && doubted)
                && note.getValue().isBlank();
        if (pending) {
            note.focus();
            judging.pending();
        } else if (verdict.getValue() != null) {
            judging.judge(no, verdict.getValue(), note.getValue(), page.getValue());
        }
    }

    /** Else it shows while the row is chosen. */
    private void showNote() {
        var said = !note.getValue().isBlank() || !page.getValue().isBlank();
        var asked = verdict.getValue() == Verdict.PROBLEM || verdict.getValue() != null && doubted;
        note.setPlaceholder(getTranslation(asked ? "review.note.whatToDo" : "review.note.free"));
        why.getElement().getClassList().set("said", said || asked);
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
        line.setTitle(sources(observation));
        observation.sources().stream()
                .filter(source -> source.place() != Observation.Source.Place.REGISTER)
                .limit(MOST_SOURCES)
                .forEach(source -> line.add(opener(source)));
        return line;
    }

    private NativeButton opener(Observation.Source source) {
        var button = new NativeButton(source.title(), click -> judging.look(source));
        button.addClassName("source");
        button.setTitle(getTranslation("review.source.open", source.place(), source.title()));
        return button;
    }

    private String sources(Observation observation) {
        return Stream.concat(
                        Stream.of(getTranslation(observation.check().labelKey())),
                        observation.sources().stream()
                                .map(source -> getTranslation(
                                        "review.source.named", source.place(), source.title(), source.ref())))
                .distinct()
                .collect(Collectors.joining("\n"));
    }
}
