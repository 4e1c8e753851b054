package org.zhifa.review.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.zhifa.review.scope.Catalogue;
import org.zhifa.review.scope.Entry;
import org.zhifa.shared.ui.ActionButton;
import org.zhifa.shared.ui.ComponentTexts;
import org.zhifa.shared.ui.FieldGrid;

/**
 * A new version of the catalogue, begun from what holds: amounts may be lowered, entries added. What would be looser is
 * refused when it is proposed, with the entry's article.
 */
final class CatalogueEditor extends Dialog {

    private static final int LONGEST = 1000;

    /** What is done with the version. */
    interface OnPropose extends Serializable {

        void propose(List<Entry> entries, LocalDate from, String reason);
    }

    final DatePicker from = ComponentTexts.on(new DatePicker(getTranslation("review.catalogue.from.label")));
    final TextArea reason = new TextArea(getTranslation("review.scope.reason"));
    final Div amounts = new Div();
    final Div own = new Div();
    final ActionButton add;
    final ActionButton propose;

    private final transient Catalogue standard;
    private final transient List<AmountRow> rows = new ArrayList<>();
    private final transient List<OwnEntryFields> added = new ArrayList<>();
    private final transient List<Entry> others;

    CatalogueEditor(Catalogue standard, List<Entry> before, LocalDate today, OnPropose onPropose) {
        this.standard = standard;
        this.others = before.stream()
                .filter(entry -> entry.when().amount() == null && isStandard(entry))
                .toList();
        before.stream()
                .filter(entry -> entry.when().amount() != null && isStandard(entry))
                .forEach(entry -> rows.add(new AmountRow(entry)));
        rows.forEach(amounts::add);
        before.stream().filter(entry -> !isStandard(entry)).forEach(entry -> own(new OwnEntryFields(standard, entry)));
        add = new ActionButton(getTranslation("review.catalogue.add"), click -> own(new OwnEntryFields(standard, null)))
                .icon("add");
        propose = new ActionButton(getTranslation("review.catalogue.propose"), click -> propose(onPropose))
                .primary()
                .key("Ctrl+Enter");
        from.setMin(today);
        from.setValue(today);
        from.setRequiredIndicatorVisible(true);
        reason.setMaxLength(LONGEST);
        reason.setRequiredIndicatorVisible(true);
        reason.setWidthFull();
        var note = new Paragraph(getTranslation("review.catalogue.editor.note"));
        note.addClassNames("zf-f12", "zf-c2");
        amounts.addClassName("zf-catalogue-amounts");
        own.addClassName("zf-catalogue-own");
        setHeaderTitle(getTranslation("review.catalogue.propose"));
        setWidth("860px");
        add(
                note,
                new FieldGrid(from).wide(reason),
                new H3(getTranslation("review.catalogue.amounts")),
                amounts,
                new H3(getTranslation("review.catalogue.ownEntries")),
                own,
                add);
        getFooter().add(new ActionButton(getTranslation("action.cancel"), click -> close()).key("Escape"), propose);
    }

    private boolean isStandard(Entry entry) {
        return standard.entries().stream().anyMatch(each -> each.code().equals(entry.code()));
    }

    private void own(OwnEntryFields fields) {
        added.add(fields);
        own.add(fields);
        fields.onRemove(() -> {
            added.remove(fields);
            own.remove(fields);
        });
    }

    private void propose(OnPropose onPropose) {
        reason.setErrorMessage(getTranslation("form.required"));
        reason.setInvalid(reason.getValue().isBlank());
        from.setInvalid(from.isEmpty());
        var complete = added.stream().map(OwnEntryFields::isComplete).reduce(true, Boolean::logicalAnd)
                & rows.stream().map(AmountRow::isComplete).reduce(true, Boolean::logicalAnd);
        if (reason.isInvalid() || from.isInvalid() || !complete) {
            return;
        }
        var entries = Stream.of(
                        others.stream(),
                        rows.stream().map(AmountRow::entry),
                        added.stream().map(OwnEntryFields::entry))
                .flatMap(some -> some)
                .toList();
        onPropose.propose(entries, from.getValue(), reason.getValue().strip());
        close();
    }
}
