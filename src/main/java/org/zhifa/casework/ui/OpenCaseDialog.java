package org.zhifa.casework.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.List;
import java.util.function.Function;
import org.zhifa.casework.OpenCase;
import org.zhifa.casework.procedure.Procedure;
import org.zhifa.registry.Act;
import org.zhifa.registry.Party;
import org.zhifa.registry.PowerItem;
import org.zhifa.shared.ui.ActionButton;
import org.zhifa.shared.ui.FieldGrid;

/** Registers the source of a case (案源登记): the power it rests on, the party, the officers, and what was reported. */
final class OpenCaseDialog extends Dialog {

    private static final int LONGEST_TITLE = 200;

    /** What depends on the procedure: who may be chosen, and what its first step asks. */
    record Parts(OfficerPicker handlers, StepFields source) {}

    private final transient Function<Act, List<Procedure>> procedures;
    private final transient Function<Procedure, Parts> making;
    private final Div handlersPlace = new Div();
    private final Div sourcePlace = new Div();

    final ComboBox<PowerItem> power = new ComboBox<>(getTranslation("casework.open.power"));
    final Select<Procedure> procedure = new Select<>();
    final TextField title = new TextField(getTranslation("casework.open.cause"));
    final PartyFields party;
    final ActionButton save;
    OfficerPicker handlers;
    StepFields source;

    /**
     * @param begin the procedure shown before a power is chosen
     * @param procedures the procedures an act may follow
     * @param making makes what depends on the procedure
     * @param enter enters a party that is new, before the case that names it
     */
    @SuppressWarnings("NullAway.Init")
    OpenCaseDialog(
            Procedure begin,
            List<PowerItem> powers,
            PartyFields party,
            Function<Act, List<Procedure>> procedures,
            Function<Procedure, Parts> making,
            SerializableConsumer<Party> enter,
            SerializableConsumer<OpenCase> onSave) {
        this.party = party;
        this.procedures = procedures;
        this.making = making;
        this.save = new ActionButton(getTranslation("casework.open.save"), click -> save(enter, onSave))
                .primary()
                .key("Ctrl+Enter");

        power.setItems(powers);
        power.setItemLabelGenerator(item -> item.code() + " " + item.name());
        power.setRequiredIndicatorVisible(true);
        power.setManualValidation(true);
        power.setAutofocus(true);
        power.addValueChangeListener(change -> {
            if (change.getValue() == null) {
                return;
            }
            if (title.isEmpty()) {
                title.setValue(shortened(matter(change.getValue())));
            }
            if (procedure.getValue().act() != change.getValue().act()) {
                offer(procedures.apply(change.getValue().act()));
            }
        });
        procedure.setLabel(getTranslation("casework.open.procedure"));
        procedure.setItemLabelGenerator(each -> each.name().in(getLocale()));
        procedure.setEmptySelectionAllowed(false);
        procedure.addValueChangeListener(change -> {
            if (change.getValue() != null) {
                follow(change.getValue());
            }
        });
        title.setMaxLength(LONGEST_TITLE);
        title.setRequiredIndicatorVisible(true);
        title.setManualValidation(true);

        offer(procedures.apply(begin.act()));
        procedure.setValue(begin);
        addClassName("zf-step-dialog");
        setWidth("920px");
        add(
                part("matter", new FieldGrid().wide(power).wide(procedure).wide(title)),
                part("party", party),
                part("handlers", handlersPlace),
                part("source", sourcePlace));
        getFooter().add(new ActionButton(getTranslation("action.cancel"), click -> close()).key("Escape"), save);
    }

    private void offer(List<Procedure> offered) {
        procedure.setItems(offered);
        procedure.setValue(offered.getFirst());
    }

    private void follow(Procedure chosen) {
        var parts = making.apply(chosen);
        handlers = parts.handlers();
        source = parts.source();
        handlers.setRequiredIndicatorVisible(true);
        handlers.setManualValidation(true);
        handlersPlace.removeAll();
        handlersPlace.add(handlers);
        sourcePlace.removeAll();
        sourcePlace.add(source);
        procedure.setHelperText(chosen.suits() == null ? null : chosen.suits().in(getLocale()));
        setHeaderTitle(getTranslation("casework.open.title", chosen.name().in(getLocale())));
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
                procedure.getValue().id(),
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
        var needed = procedure.getValue().handlers();
        handlers.setErrorMessage(getTranslation(needed > 1 ? "casework.open.handlers.two" : "form.required"));
        handlers.setInvalid(handlers.chosen().size() < needed);
        var partyFits = party.check();
        var sourceFits = source.check();
        if (power.isInvalid()) {
            power.focus();
        } else if (title.isInvalid()) {
            title.focus();
        }
        return !power.isInvalid() && !title.isInvalid() && !handlers.isInvalid() && partyFits && sourceFits;
    }

    private static String matter(PowerItem item) {
        return item.violation().isBlank() ? item.name() : item.violation();
    }

    private static String shortened(String words) {
        return words.length() <= LONGEST_TITLE ? words : words.substring(0, LONGEST_TITLE);
    }
}
