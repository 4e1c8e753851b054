package org.zhifa.casework.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.List;
import org.zhifa.casework.OpenCase;
import org.zhifa.casework.procedure.Procedure;
import org.zhifa.registry.Party;
import org.zhifa.registry.PowerItem;
import org.zhifa.shared.ui.ActionButton;
import org.zhifa.shared.ui.FieldGrid;

/** Registers the source of a case (案源登记): the power it rests on, the party, the officers, and what was reported. */
final class OpenCaseDialog extends Dialog {

    private static final int LONGEST_TITLE = 200;
    private static final int HANDLERS = 2;

    private final transient Procedure procedure;

    final ComboBox<PowerItem> power = new ComboBox<>(getTranslation("casework.open.power"));
    final TextField title = new TextField(getTranslation("casework.open.cause"));
    final PartyFields party;
    final OfficerPicker handlers;
    final StepFields source;
    final ActionButton save;

    /** @param enter enters a party that is new, before the case that names it */
    OpenCaseDialog(
            Procedure procedure,
            List<PowerItem> powers,
            PartyFields party,
            OfficerPicker handlers,
            StepFields source,
            SerializableConsumer<Party> enter,
            SerializableConsumer<OpenCase> onSave) {
        this.procedure = procedure;
        this.party = party;
        this.handlers = handlers;
        this.source = source;
        this.save = new ActionButton(getTranslation("casework.open.save"), click -> save(enter, onSave))
                .primary()
                .key("Ctrl+Enter");

        power.setItems(powers);
        power.setItemLabelGenerator(item -> item.code() + " " + item.name());
        power.setRequiredIndicatorVisible(true);
        power.setManualValidation(true);
        power.setAutofocus(true);
        power.addValueChangeListener(change -> {
            if (title.isEmpty() && change.getValue() != null) {
                title.setValue(shortened(change.getValue().violation()));
            }
        });
        title.setMaxLength(LONGEST_TITLE);
        title.setRequiredIndicatorVisible(true);
        title.setManualValidation(true);
        handlers.setRequiredIndicatorVisible(true);
        handlers.setManualValidation(true);

        setHeaderTitle(getTranslation("casework.open.title", procedure.name().in(getLocale())));
        addClassName("zf-step-dialog");
        setWidth("920px");
        add(
                part("matter", new FieldGrid().wide(power).wide(title)),
                part("party", party),
                part("handlers", handlers),
                part("source", source));
        getFooter().add(new ActionButton(getTranslation("action.cancel"), click -> close()).key("Escape"), save);
    }

    private Section part(String aspect, Component content) {
        var part = new Section(new H3(getTranslation("casework.open." + aspect)), content);
        part.addClassName("zf-form-part");
        return part;
    }

    private void save(SerializableConsumer<Party> enter, SerializableConsumer<OpenCase> onSave) {
        if (!check()) {
            return;
        }
        var against = party.party();
        if (party.isNew()) {
            enter.accept(against);
            party.keep(against);
        }
        onSave.accept(new OpenCase(
                procedure.id(),
                title.getValue().strip(),
                power.getValue().code(),
                against.id(),
                handlers.chosen(),
                source.entries()));
        close();
    }

    /** All of it, so that the officer sees every fault at once. */
    private boolean check() {
        power.setErrorMessage(getTranslation("form.required"));
        power.setInvalid(power.isEmpty());
        title.setErrorMessage(getTranslation("form.required"));
        title.setInvalid(title.getValue().isBlank());
        handlers.setErrorMessage(getTranslation("casework.open.handlers.two"));
        handlers.setInvalid(handlers.chosen().size() < HANDLERS);
        var partyFits = party.check();
        var sourceFits = source.check();
        if (power.isInvalid()) {
            power.focus();
        } else if (title.isInvalid()) {
            title.focus();
        }
        return !power.isInvalid() && !title.isInvalid() && !handlers.isInvalid() && partyFits && sourceFits;
    }

    private static String shortened(String words) {
        return words.length() <= LONGEST_TITLE ? words : words.substring(0, LONGEST_TITLE);
    }
}
