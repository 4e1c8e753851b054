package org.zhifa.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.popover.Popover;
import com.vaadin.flow.component.popover.PopoverPosition;
import com.vaadin.flow.dom.Element;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A small (i) that answers 为什么: how a date, a warning or a figure came about, step by step, with its article and its
 * entry in the log. The answer is computed only when somebody asks.
 */
public final class Because extends Div {

    /** One step: what, how, with which result. */
    public record Row(String label, String value, @Nullable String note, String result) {}

    /**
     * @param outcome the last row, set apart
     * @param consequences whole sentences: what follows, and on which article it rests
     * @param entry the entry in the log, or null
     * @param source rule and version, for example the calendar's
     */
    public record Answer(
            String title,
            List<Row> rows,
            @Nullable Row outcome,
            List<String> consequences,
            @Nullable Long entry,
            @Nullable String source) {}

    public Because(String ariaLabel, Supplier<Answer> answer) {
        var ask = new NativeButton();
        ask.addClassName("zf-why");
        ask.add(new Icon("info").small());
        ask.setAriaLabel(ariaLabel);

        var popover = new Popover();
        popover.setTarget(ask);
        popover.setPosition(PopoverPosition.START_TOP);
        popover.setOverlayRole("dialog");
        popover.setAriaLabel(ariaLabel);
        popover.addOpenedChangeListener(change -> {
            popover.removeAll();
            if (change.isOpened()) {
                popover.add(content(answer.get()));
            }
        });
        add(ask, popover);
    }

    private Component content(Answer answer) {
        var table = new Element("table");
        answer.rows().forEach(row -> table.appendChild(line(row)));
        if (answer.outcome() != null) {
            table.appendChild(line(answer.outcome()).setAttribute("class", "sum"));
        }
        var content = new Div();
        content.addClassName("zf-because");
        content.getElement()
                .appendChild(
                        new Element("h3").appendChild(new Icon("info").small().getElement(), text(answer.title())),
                        table);
        answer.consequences().forEach(sentence -> {
            var note = new Div(sentence);
            note.addClassName("note");
            content.add(note);
        });
        if (answer.entry() != null || answer.source() != null) {
            var note = new Div();
            note.addClassNames("note", "zf-row");
            if (answer.entry() != null) {
                note.add(new SealMark(answer.entry()));
            }
            if (answer.source() != null) {
                note.add(new Span(answer.source()));
            }
            content.add(note);
        }
        return content;
    }

    private static Element line(Row row) {
        var value = new Element("td").appendChild(text(row.value()));
        if (row.note() != null) {
            value.appendChild(new Element("small").setText(row.note()));
        }
        return new Element("tr")
                .appendChild(new Element("td").setText(row.label()), value, new Element("td").setText(row.result()));
    }

    private static Element text(String words) {
        return new Element("span").setText(words);
    }
}
