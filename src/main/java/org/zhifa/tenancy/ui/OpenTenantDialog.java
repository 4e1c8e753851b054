package org.zhifa.tenancy.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.DescriptionList.Description;
import com.vaadin.flow.component.html.DescriptionList.Term;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.List;
import java.util.stream.Collectors;
import org.zhifa.shared.ui.ActionButton;
import org.zhifa.tenancy.TenantFile;

/** Chooses a declared unit, shows what its file says, and opens it. */
final class OpenTenantDialog extends Dialog {

    final ComboBox<TenantFile> file = new ComboBox<>(getTranslation("tenancy.open.file"));
    final ActionButton open;

    private final DescriptionList facts = new DescriptionList();

    OpenTenantDialog(List<TenantFile> files, SerializableConsumer<TenantFile> onOpen) {
        open = new ActionButton(getTranslation("tenancy.open"), click -> open(onOpen))
                .primary()
                .key("Ctrl+Enter");
        // A second click must not try to open it twice.
        open.setDisableOnClick(true);

        file.setItems(files);
        file.setItemLabelGenerator(each -> each.code() + " " + each.name());
        file.setWidthFull();
        file.setRequiredIndicatorVisible(true);
        file.setManualValidation(true);
        file.addValueChangeListener(change -> show(change.getValue()));
        facts.addClassNames("zf-kv", "zf-open-tenant");

        var note = new Paragraph(getTranslation("tenancy.open.note"));
        note.addClassNames("zf-f12", "zf-c2");
        setHeaderTitle(getTranslation("tenancy.open"));
        setWidth("560px");
        add(file, facts, note);
        getFooter().add(new ActionButton(getTranslation("action.cancel"), click -> close()).key("Escape"), open);
    }

    private void open(SerializableConsumer<TenantFile> onOpen) {
        if (file.isEmpty()) {
            file.setErrorMessage(getTranslation("form.required"));
            file.setInvalid(true);
            open.setEnabled(true);
            return;
        }
        close();
        onOpen.accept(file.getValue());
    }

    private void show(TenantFile chosen) {
        facts.removeAll();
        if (chosen != null) {
            fact("kind", getTranslation(chosen.kind().labelKey()));
            fact("docPrefix", chosen.docPrefix());
            fact("acts", chosen.acts().stream().sorted().collect(Collectors.joining(", ")));
            fact("predecessors", String.join(getTranslation("tenancy.list.separator"), chosen.predecessors()));
        }
    }

    private void fact(String aspect, String value) {
        if (!value.isEmpty()) {
            facts.add(new Term(getTranslation("tenancy.tenant." + aspect)), new Description(value));
        }
    }
}
