package org.zhifa.review.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.zhifa.casework.ReviewRequest;
import org.zhifa.casework.procedure.Step;
import org.zhifa.review.Material;
import org.zhifa.review.OpenPoint;
import org.zhifa.review.SubmissionSheet;
import org.zhifa.shared.Refusal;
import org.zhifa.shared.ui.ActionButton;
import org.zhifa.shared.ui.StateChip;
import org.zhifa.shared.ui.Tone;

/** What goes to review, gathered and missing (送审单): the officer explains what is missing and answers what was found. */
final class SubmissionDialog extends Dialog {

    private static final int LONGEST = 2000;

    final Map<String, TextArea> explanations = new LinkedHashMap<>();
    final Map<Integer, TextArea> answers = new LinkedHashMap<>();
    final Checkbox urgent = new Checkbox();
    final TextArea urgency;
    final ActionButton send;
    final Div missing = new Div();

    private final transient SubmissionSheet sheet;

    SubmissionDialog(Step step, SubmissionSheet sheet, SerializableConsumer<ReviewRequest> onSend) {
        this.sheet = sheet;
        urgency = area(getTranslation("review.send.urgency"));
        urgency.setVisible(false);
        urgent.setLabel(getTranslation("review.send.urgent", sheet.urgentDays()));
        urgent.addValueChangeListener(change -> {
            urgency.setVisible(change.getValue());
            if (change.getValue() && change.isFromClient()) {
                urgency.focus();
            }
            tell();
        });
        send = new ActionButton(getTranslation(sheet.signed() ? "review.send.toHead" : "review.send"), click -> {
                    onSend.accept(request());
                    close();
                })
                .primary()
                .key("Ctrl+Enter");
        missing.addClassNames("zf-row", "zf-submission-missing");
        missing.getElement().setAttribute("role", "status");

        setHeaderTitle(getTranslation("review.send.title", step.name().in(getLocale())));
        addClassNames("zf-step-dialog", "zf-submission");
        setWidth("760px");
        sheet.obstacle().ifPresent(refusal -> add(obstacle(refusal)));
        if (!sheet.points().isEmpty()) {
            add(points());
        }
        add(materials(), haste());
        getFooter()
                .add(missing, new ActionButton(getTranslation("action.cancel"), click -> close()).key("Escape"), send);
        first().ifPresent(TextArea::focus);
        tell();
    }

    private Optional<TextArea> first() {
        return Stream.concat(answers.values().stream(), explanations.values().stream())
                .findFirst();
    }

    private Component obstacle(Refusal refusal) {
        var basis = new Span(refusal.basis().toString());
        basis.addClassName("zf-law");
        var why = new Paragraph(
                StateChip.bare(getTranslation(refusal.messageKey(), refusal.words()), Tone.RED, "ban"), basis);
        why.addClassName("zf-submission-obstacle");
        return why;
    }

    private Component points() {
        var list = new UnorderedList();
        list.addClassName("zf-materials");
        for (var point : sheet.points()) {
            list.add(point(point));
        }
        return section(getTranslation("review.send.points", sheet.points().size()), list);
    }

    private ListItem point(OpenPoint point) {
        var answer = area(getTranslation("review.send.answer"));
        answers.put(point.row().no(), answer);
        var name = new Span(getTranslation(
                "review.send.point", point.row().no(), point.row().name().in(getLocale())));
        name.addClassName("name");
        var note = new Paragraph(point.note());
        note.addClassName("note");
        var below = new Div(answer);
        below.addClassName("below");
        var item = new ListItem(name, new Span(getTranslation("review.round", point.round())), note, below);
        item.addClassName("zf-material");
        return item;
    }

    private Component materials() {
        var missed = new UnorderedList();
        missed.addClassName("zf-materials");
        for (var material : sheet.missing()) {
            var why = area(getTranslation("review.send.explain"));
            explanations.put(material.code(), why);
            missed.add(new MaterialLine(material, why));
        }
        var section = section(getTranslation("review.send.materials"), missed);
        section.add(more("review.send.found", Material.State.FOUND, true));
        section.add(more("review.send.notNeeded", Material.State.NOT_NEEDED, false));
        return section;
    }

    private Component more(String key, Material.State state, boolean opened) {
        var list = new UnorderedList();
        list.addClassName("zf-materials");
        var lines = sheet.materials().stream()
                .filter(material -> material.state() == state)
                .toList();
        lines.forEach(material -> list.add(new MaterialLine(material)));
        var more = new Details(getTranslation(key, lines.size()), list);
        more.addClassName("zf-tasks-more");
        more.setOpened(opened);
        more.setVisible(!lines.isEmpty());
        return more;
    }

    private Component haste() {
        return section(getTranslation("review.send.haste"), urgent, urgency);
    }

    private static Section section(String title, Component... parts) {
        var section = new Section(new H3(title));
        section.addClassName("zf-submission-part");
        section.add(parts);
        return section;
    }

    private TextArea area(String label) {
        var area = new TextArea(label);
        area.setMaxLength(LONGEST);
        area.setMinRows(2);
        area.setMaxRows(8);
        area.setWidthFull();
        area.setValueChangeMode(ValueChangeMode.LAZY);
        area.addValueChangeListener(change -> tell());
        return area;
    }

    private void tell() {
        var words = left();
        missing.removeAll();
        if (sheet.obstacle().isPresent()) {
            var refusal = sheet.obstacle().get();
            send.blocked(getTranslation(refusal.messageKey(), refusal.words()));
            return;
        }
        if (words.isEmpty()) {
            missing.add(StateChip.bare(getTranslation("review.send.complete"), Tone.GREEN, "check"));
            send.blocked(null);
            return;
        }
        var all = getTranslation("review.missing", String.join(getTranslation("review.missing.comma"), words));
        missing.add(StateChip.bare(all, Tone.AMBER, "warning"));
        send.blocked(all);
    }

    private List<String> left() {
        var words = new ArrayList<String>();
        var unanswered = answers.values().stream().filter(TextArea::isEmpty).count();
        if (unanswered > 0) {
            words.add(getTranslation("review.send.open.points", unanswered));
        }
        var unexplained =
                explanations.values().stream().filter(TextArea::isEmpty).count();
        if (unexplained > 0) {
            words.add(getTranslation("review.send.open.materials", unexplained));
        }
        if (urgent.getValue() && urgency.isEmpty()) {
            words.add(getTranslation("review.send.open.urgency"));
        }
        return words;
    }

    private ReviewRequest request() {
        var explained = new HashMap<String, String>();
        explanations.forEach((code, area) -> explained.put(code, area.getValue()));
        var answered = new HashMap<Integer, String>();
        answers.forEach((row, area) -> answered.put(row, area.getValue()));
        return new ReviewRequest(explained, answered, urgent.getValue() ? urgency.getValue() : null);
    }
}
